#include "exchange/RecoverySheet.h"

#include "exchange/RowReader.h"
#include "exchange/SheetTotals.h"
#include "exchange/TitleLines.h"

#include <array>

namespace steward {

namespace {

constexpr auto Required = RowReader::Need::Required;

constexpr std::array Columns{
    ColumnField{"bank", u"合作银行", false, u"银行|银行名称|贷款银行|经办银行|承贷银行|放贷银行", u"银行"},
    ColumnField{"note", u"借据号", true, u"借据编号|借款借据号|贷款借据号|借款借据编号|借据", u"借据"},
    ColumnField{"borrower", u"借款人", false, u"借款人姓名|客户名称|姓名|贷款户|债务人", u"借款人|姓名"},
    ColumnField{"day", u"收回日期", true,
                u"追偿日期|回收日期|还款日期|到账日期|入账日期|清收日期|追回日期|日期|交易日期", u"日期"},
    ColumnField{"principal", u"收回本金", true,
                u"追偿本金|回收本金|归还本金|偿还本金|还本金额|本金|清收本金|追回本金|本次收回本金", u"本金"},
    ColumnField{"interest", u"收回利息", false,
                u"追偿利息|回收利息|归还利息|偿还利息|还息金额|利息|清收利息|追回利息|本次收回利息", u"利息"},
    ColumnField{"document", u"凭证号", false, u"凭证号码|凭证编号|回单号|流水号|交易流水号|传票号|单据号",
                u"凭证|流水|回单"},
};

RecoveryRow readRow(SheetTable& table, const SheetRow& source, const QString& titleBank) {
    RowReader in(table, source);
    RecoveryRow row;
    row.row = source.number;
    row.bank = table.column("bank") ? in.text("bank") : titleBank;
    row.note = in.reference("note", Required);
    row.borrower = in.text("borrower");
    row.day = in.day("day", Required).value_or(QDate());
    row.principal = in.amount("principal").value_or(Amount());
    row.interest = in.amount("interest").value_or(Amount());
    row.document = in.reference("document");
    return row;
}

} // namespace

Result<SheetRead<RecoveryRow>> readRecoveries(const Workbook& workbook, const ColumnMapping& mapping) {
    STEWARD_LET(table, findTable(workbook, Columns, mapping));
    SheetRead<RecoveryRow> read;
    const auto bank = titleLines::bank(table.lines);
    for (const auto& source : table.rows)
        read.rows.append(readRow(table, source, bank));
    constexpr std::array<const char*, 2> amounts{"principal", "interest"};
    compareTotals(table, amounts);
    static_cast<SheetReport&>(read) = table.report;
    return read;
}

Result<SheetRead<RecoveryRow>> readRecoveries(const QString& path, const ColumnMapping& mapping) {
    STEWARD_LET(workbook, openWorkbook(path));
    return readRecoveries(workbook, mapping);
}

} // namespace steward
