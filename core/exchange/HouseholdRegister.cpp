#include "exchange/HouseholdRegister.h"

#include "exchange/RowReader.h"

namespace steward {

namespace {

constexpr auto Required = RowReader::Need::Required;

HouseholdRow readRow(SheetTable& table, const SheetRow& source) {
    RowReader in(table, source);
    HouseholdRow row;
    row.row = source.number;
    row.number = in.reference("number", Required);
    row.township = in.text("township", Required);
    row.village = in.text("village");
    row.head = in.text("head", Required);
    row.headIdNumber = in.idNumber("headIdNumber", Required);
    row.people = in.count("people");
    row.phone = in.text("phone");
    row.registeredOn = in.day("registeredOn", Required).value_or(QDate());
    row.leftOn = in.day("leftOn");
    return row;
}

} // namespace

Result<HouseholdsRead> readHouseholds(const Workbook& workbook, const ColumnMapping& mapping) {
    STEWARD_LET(table, findTable(workbook, householdColumns(), mapping));
    HouseholdsRead read;
    for (const auto& source : table.rows)
        read.rows.append(readRow(table, source));
    static_cast<SheetReport&>(read) = table.report;
    return read;
}

Result<HouseholdsRead> readHouseholds(const QString& path, const ColumnMapping& mapping) {
    STEWARD_LET(workbook, openWorkbook(path));
    return readHouseholds(workbook, mapping);
}

} // namespace steward
