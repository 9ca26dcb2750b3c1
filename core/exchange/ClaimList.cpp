#include "exchange/ClaimList.h"

#include "exchange/RowReader.h"
#include "exchange/SheetTotals.h"
#include "exchange/TitleLines.h"

#include <QRegularExpression>

#include <array>

namespace steward {

namespace {

/** The number of the ground of Art. 17 by its mark: `（四）展期后…`, `(4)`, `四、`, `第四项`, `4`. */
int groundNumber(const QString& text) {
    static const QRegularExpression mark(
        QStringLiteral("^(?:情形|第)?\\s*[（(]?\\s*([一二三四五六七八九]|\\d)\\s*(?:[）)、.．项种]|$)"));
    const auto match = mark.match(text);
    if (!match.hasMatch())
        return 0;
    const auto digit = QStringLiteral(u"一二三四五六七八九").indexOf(match.captured(1));
    return digit < 0 ? match.captured(1).toInt() : static_cast<int>(digit) + 1;
}

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

QString amountText(const std::optional<Amount>& amount) {
    return amount ? amount->plain() : QString();
}

QString countText(const std::optional<int>& count) {
    return count ? QString::number(*count) : QString();
}

/** No check asks for the class, so that a strange word is only told. */
LoanClass loanClass(RowReader& in) {
    const auto text = in.text("loanClass");
    const auto known = loanClassFrom(text);
    if (!known && !text.isEmpty())
        in.wrong("loanClass", unknownWord(text, knownLoanClasses()), Severity::Caution);
    return known.value_or(LoanClass::Unknown);
}

ClaimRow readRow(SheetTable& table, const SheetRow& source) {
    RowReader in(table, source);
    ClaimRow row;
    row.row = source.number;
    row.sequence = in.text("sequence");
    row.township = in.text("township");
    row.village = in.text("village");
    row.head = in.text("head");
    row.borrower = in.text("borrower");
    row.idNumber = in.idNumber("idNumber");
    row.relation = in.text("relation");
    row.note = in.reference("note", RowReader::Need::Required);
    row.lent = in.amount("lent");
    row.lentOn = in.day("lentOn");
    row.dueOn = in.day("dueOn");
    row.extendedTo = in.day("extendedTo");
    row.overduePrincipal = in.amount("overduePrincipal");
    row.overdueDays = in.count("overdueDays");
    row.loanClass = loanClass(in);
    row.notices = in.count("notices");
    row.lastNotice = in.day("lastNotice");
    row.groundText = in.text("ground");
    row.ground = groundNumber(row.groundText);
    row.insurerPaid = in.amount("insurerPaid");
    row.asked = in.amount("asked");
    row.remark = in.text("remark");
    return row;
}

} // namespace

Result<ClaimListRead> readClaimList(const Workbook& workbook, const ColumnMapping& mapping) {
    STEWARD_LET(table, findTable(workbook, claimListColumns(), mapping));
    ClaimListRead list;
    for (const auto& source : table.rows)
        list.rows.append(readRow(table, source));
    constexpr std::array<const char*, 4> amounts{"lent", "overduePrincipal", "insurerPaid", "asked"};
    compareTotals(table, amounts);
    list.bank = titleLines::bank(table.lines);
    list.quarter = titleLines::quarter(table.lines);
    list.filedOn = titleLines::dayAfter(
        table.lines, {QStringLiteral(u"填报日期"), QStringLiteral(u"报送日期"), QStringLiteral(u"申报日期"),
                      QStringLiteral(u"填表日期"), QStringLiteral(u"日期")});
    static_cast<SheetReport&>(list) = table.report;
    return list;
}

Result<ClaimListRead> readClaimList(const QString& path, const ColumnMapping& mapping) {
    STEWARD_LET(workbook, openWorkbook(path));
    return readClaimList(workbook, mapping);
}

QHash<QString, QString> claimRowTexts(const ClaimRow& row) {
    const auto known = row.loanClass != LoanClass::Unknown;
    return {{QStringLiteral("sequence"), row.sequence},
            {QStringLiteral("township"), row.township},
            {QStringLiteral("village"), row.village},
            {QStringLiteral("head"), row.head},
            {QStringLiteral("borrower"), row.borrower},
            {QStringLiteral("idNumber"), row.idNumber},
            {QStringLiteral("relation"), row.relation},
            {QStringLiteral("note"), row.note},
            {QStringLiteral("lent"), amountText(row.lent)},
            {QStringLiteral("lentOn"), dayText(row.lentOn)},
            {QStringLiteral("dueOn"), dayText(row.dueOn)},
            {QStringLiteral("extendedTo"), dayText(row.extendedTo)},
            {QStringLiteral("overduePrincipal"), amountText(row.overduePrincipal)},
            {QStringLiteral("overdueDays"), countText(row.overdueDays)},
            {QStringLiteral("loanClass"), known ? chineseText(row.loanClass) : QString()},
            {QStringLiteral("notices"), countText(row.notices)},
            {QStringLiteral("lastNotice"), dayText(row.lastNotice)},
            {QStringLiteral("ground"), row.groundText},
            {QStringLiteral("insurerPaid"), amountText(row.insurerPaid)},
            {QStringLiteral("asked"), amountText(row.asked)},
            {QStringLiteral("remark"), row.remark}};
}

QList<SheetField> claimListFields() {
    QList<SheetField> fields;
    for (const auto& field : claimListColumns())
        fields.append({QString::fromLatin1(field.key), field.required});
    return fields;
}

Result<SheetHeadings> claimListHeadings(const Workbook& workbook, const ColumnMapping& mapping) {
    return findHeadings(workbook, claimListColumns(), mapping);
}

} // namespace steward
