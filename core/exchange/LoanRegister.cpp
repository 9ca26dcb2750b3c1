#include "exchange/LoanRegister.h"

#include "exchange/RowReader.h"
#include "exchange/SheetTotals.h"
#include "exchange/TitleLines.h"

#include <array>

namespace steward {

namespace {

constexpr auto Required = RowReader::Need::Required;

/** A word that is one of a few; another is a blocking problem, an empty cell the usual one. */
template<class Kind, class From>
Kind oneOf(RowReader& in, const char* key, Kind usual, From from, const QString& known) {
    const auto text = in.text(key);
    if (text.isEmpty())
        return usual;
    if (const auto kind = from(text))
        return *kind;
    in.wrong(key, unknownWord(text, known));
    return usual;
}

Error bankNotNamed(const QString& file) {
    return {QStringLiteral("sheet.bank_not_named"),
            QT_TRANSLATE_NOOP("Refusal",
                              "“{file}” names no bank: neither a column nor a line above the table does."),
            QT_TRANSLATE_NOOP("Refusal",
                              "Write the bank above the table, such as 填报单位：…, or add a column 银行."),
            {{QStringLiteral("file"), file}},
            0};
}

LoanRow readRow(SheetTable& table, const SheetRow& source, const QString& titleBank) {
    RowReader in(table, source);
    LoanRow row;
    row.row = source.number;
    row.bank = in.text("bank", titleBank.isEmpty() ? Required : RowReader::Need::Optional);
    if (row.bank.isEmpty())
        row.bank = titleBank;
    row.note = in.reference("note", Required);
    row.contract = in.text("contract");
    row.household = in.reference("household", Required);
    row.borrower = in.text("borrower", Required);
    row.borrowerIdNumber = in.idNumber("borrowerIdNumber", Required);
    row.relation = in.text("relation");
    row.lentOn = in.day("lentOn", Required).value_or(QDate());
    row.dueOn = in.day("dueOn", Required).value_or(QDate());
    row.amount = in.amountFromZero("amount", Required).value_or(Amount());
    row.ratePerMillion = in.ratePerMillion("rate");
    row.policyNumber = in.text("policyNumber");
    row.insured = in.yesNo("insured").value_or(!row.policyNumber.isEmpty());
    row.kind = oneOf(in, "kind", LoanKind::First, loanKindFrom, knownLoanKinds());
    row.originalNote = in.reference("originalNote");
    row.extendedTo = in.day("extendedTo");
    row.outstanding = in.amountFromZero("outstanding", Required).value_or(Amount());
    row.loanClass = oneOf(in, "loanClass", LoanClass::Unknown, loanClassFrom, knownLoanClasses());
    row.purpose = in.text("purpose");
    row.usedByFirm = in.yesNo("usedByFirm").value_or(false);
    row.settledOn = in.day("settledOn");
    return row;
}

} // namespace

Result<LoansRead> readLoans(const Workbook& workbook, const ColumnMapping& mapping) {
    STEWARD_LET(table, findTable(workbook, loanColumns(), mapping));
    LoansRead read;
    const auto bank = titleLines::bank(table.lines);
    if (bank.isEmpty() && !table.column("bank"))
        return refuse(bankNotNamed(workbook.name));
    for (const auto& source : table.rows)
        read.rows.append(readRow(table, source, bank));
    constexpr std::array<const char*, 2> amounts{"amount", "outstanding"};
    compareTotals(table, amounts);
    read.asOf = titleLines::dayAfter(table.lines, {QStringLiteral(u"截至日期"), QStringLiteral(u"截止日期"),
                                                   QStringLiteral(u"截至"), QStringLiteral(u"截止"),
                                                   QStringLiteral(u"数据日期"), QStringLiteral(u"日期")});
    static_cast<SheetReport&>(read) = table.report;
    return read;
}

Result<LoansRead> readLoans(const QString& path, const ColumnMapping& mapping) {
    STEWARD_LET(workbook, openWorkbook(path));
    return readLoans(workbook, mapping);
}

} // namespace steward
