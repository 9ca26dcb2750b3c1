#include "exchange/RowSorter.h"

#include "money/Decimal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr int FewestCells = 3; ///< that make a row of numbers or headings

/** What says which row of any of the tables this is, and whom it is of. */
constexpr std::array Numbers{"note", "number"};
constexpr std::array People{"borrower", "head", "idNumber", "borrowerIdNumber", "headIdNumber"};
constexpr std::array Amounts{"overduePrincipal", "asked", "insurerPaid", "lent", "amount", "outstanding"};

bool isTotalWord(const QString& text) {
    static const QRegularExpression words(
        QStringLiteral("^(本[页日月季年期])?(合计|总计|小计|共计|累计)|[（(]?(合计|总计|小计)[）)]?$|"
                       "^共\\d+(笔|户|条)|^(sub)?total"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(u' ').contains(words);
}

qsizetype writtenCells(const SheetRow& row) {
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const Cell& cell) { return !shown(cell).isEmpty(); });
}

/** What stands under the heading of a name and is one: signatures and days come to stand there too. */
bool isSomebody(const QString& text) {
    static const QRegularExpression other(QStringLiteral("[:：]|\\d{4}\\s*年"));
    return !text.isEmpty() && !text.contains(other);
}

bool isSignature(const QString& first) {
    static const QRegularExpression signature(QStringLiteral(
        "^(经办|复核|单位负责|负责|填报|填表|制表|审核|审批|主管|经手|会计|行长|联系|报送|日期)"
        "[^0-9A-Za-z:：]{0,8}[:：]|^[（(]?(盖章|公章)"));
    return first.contains(signature);
}

/** Without a colon only where the row has no number of its own: people's and places' names come first. */
bool isSigner(const QString& first) {
    static const QRegularExpression signer(
        QStringLiteral("^(经办|复核|审核|负责|填报|填表|制表|主管|会计|单位负责)(人|员|单位|日期|$)|"
                       "^[^0-9A-Za-z:：]{1,12}[:：]"));
    return QString(first).remove(u' ').contains(signer);
}

bool isNote(const QString& first) {
    static const QRegularExpression note(QStringLiteral("^(注|说明|备注|附注|填表说明|※)"));
    return first.contains(note);
}

/** 第 1 页 共 2 页, 第1/2页, - 1 -, Page 1 of 2. */
bool isPageNumber(const SheetRow& row, const QString& first) {
    static const QRegularExpression page(
        QStringLiteral("^(第?\\d+[/／]?共?\\d*页|第\\d+页[,，、/／]?共\\d+页|共\\d+页([,，、/"
                       "／]?第\\d+页)?|[-—]+\\d+[-—]+|"
                       "page\\d+(of\\d+)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto rest = row.cells.isEmpty() ? QString() : shown(row.cells.last());
    return QString(first).remove(u' ').contains(page) &&
           (rest == first || QString(first + rest).remove(u' ').contains(page));
}

/** A title or remark that stands alone in its row, such as the one that begins each printed page. */
bool isLoneText(const SheetRow& row, const QString& first) {
    static const QRegularExpression reference(QStringLiteral("^[0-9A-Za-z()_/.-]+$"));
    return writtenCells(row) == 1 && !plainForms(first).contains(reference);
}

/** Rows of column numbers, letters or formulas under the headings: 1 2 3, （1）, 甲 乙, ③=①×70%. */
bool isCounting(const SheetRow& row) {
    static const QRegularExpression mark(
        QStringLiteral("^[（(]?(\\d{1,2}|[A-Za-z]{1,2}|[甲乙丙丁戊己庚辛壬癸]|[①-⑳])[）)]?([=＝].*)?$"));
    int marks = 0;
    for (const auto& cell : row.cells) {
        if (shown(cell).isEmpty())
            continue;
        if (!shown(cell).contains(mark))
            return false;
        ++marks;
    }
    return marks >= FewestCells;
}

} // namespace

QString shown(const Cell& cell) {
    return cell.text.simplified();
}

QString firstText(const SheetRow& row) {
    for (const auto& cell : row.cells)
        if (!shown(cell).isEmpty())
            return shown(cell);
    return {};
}

bool holdsValues(const SheetRow& row) {
    static const QRegularExpression value(
        QStringLiteral("^[￥¥]?\\d[\\d,.]{3,}$|^\\d{17}[\\dXx]$|^\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}"));
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return shown(cell).contains(value); });
}

RowSorter::RowSorter(const QList<FoundColumn>& columns) {
    for (const auto& column : columns) {
        if (column.field.isEmpty())
            continue;
        columns_.append(column);
        ofPeople_ = ofPeople_ || std::any_of(People.begin(), People.end(), [&column](const char* field) {
                        return column.field == QLatin1String(field);
                    });
    }
}

std::optional<SkippedRow::Why> RowSorter::skip(const SheetRow& row) const {
    if (repeatsHeadings(row) || isCounting(row))
        return SkippedRow::Why::Heading;
    const auto first = firstText(row);
    if (isSignature(first))
        return SkippedRow::Why::Signature;
    if (isTotalWord(first))
        return SkippedRow::Why::Total;
    if (isPageNumber(row, first) || (ofPeople_ && isLoneText(row, first)))
        return SkippedRow::Why::Note;
    if (fills(row, Numbers) || holdsDay(row))
        return std::nullopt;
    if (isSigner(first))
        return SkippedRow::Why::Signature;
    for (const auto& cell : row.cells)
        if (cell.kind == CellKind::Text && isTotalWord(shown(cell)))
            return SkippedRow::Why::Total;
    if (isNote(first))
        return SkippedRow::Why::Note;
    if (!ofPeople_) // a statement's rows without a day may hold balances
        return writtenCells(row) > 1 ? std::nullopt : std::optional(SkippedRow::Why::Note);
    return fills(row, People) ? std::nullopt : std::optional(namelessKind(row));
}

bool RowSorter::fills(const SheetRow& row, std::span<const char* const> fields) const {
    return std::any_of(columns_.begin(), columns_.end(), [&](const FoundColumn& column) {
        const bool wanted = std::any_of(fields.begin(), fields.end(), [&column](const char* field) {
            return column.field == QLatin1String(field);
        });
        return wanted && isSomebody(shown(row.at(column.column)));
    });
}

/** A movement of a statement is known by its day. */
bool RowSorter::holdsDay(const SheetRow& row) const {
    return std::any_of(columns_.begin(), columns_.end(), [&row](const FoundColumn& column) {
        const auto text = shown(row.at(column.column));
        return column.field == QLatin1String("day") && !text.isEmpty() && text.front().isDigit();
    });
}

bool RowSorter::repeatsHeadings(const SheetRow& row) const {
    int same = 0;
    for (const auto& column : columns_) {
        const auto text = shown(row.at(column.column));
        same += !text.isEmpty() && (column.heading == text || column.heading.endsWith(u' ' + text));
    }
    return same >= FewestCells && 2 * same >= columns_.size();
}

/** A row of nobody's: with amounts it sums up the others, without it is a remark or an empty line of a form.
 */
SkippedRow::Why RowSorter::namelessKind(const SheetRow& row) const {
    static const QRegularExpression notZero(QStringLiteral("[1-9１-９]"));
    for (const auto& column : columns_)
        for (const auto* amount : Amounts)
            if (column.field == QLatin1String(amount))
                if (shown(row.at(column.column)).contains(notZero))
                    return SkippedRow::Why::Total;
    return SkippedRow::Why::Note;
}

} // namespace steward
