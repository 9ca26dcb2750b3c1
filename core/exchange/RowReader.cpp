#include "exchange/RowReader.h"

#include "money/Decimal.h"
#include "registry/IdNumber.h"

#include <QHash>
#include <QRegularExpression>

#include <limits>

namespace steward {

namespace {

/** Without blanks of every kind and the apostrophe that makes a spreadsheet keep text. */
QString trimmed(const Cell& cell) {
    auto text = cell.text;
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    text = text.trimmed();
    if (text.startsWith(u'\'') || text.startsWith(u'\u2018'))
        text = text.mid(1).trimmed();
    return text;
}

/** A number that names something, in half-width characters; blanks only help the eye. */
QString plainNumber(const Cell& cell) {
    return plainForms(trimmed(cell)).removeIf([](QChar c) { return c.isSpace(); });
}

/** What people write into a cell that has nothing to say. */
bool saysNothing(const QString& text) {
    static const QStringList nothings{QStringLiteral("-"),   QStringLiteral("--"),  QStringLiteral("/"),
                                      QStringLiteral(u"—"),  QStringLiteral(u"——"), QStringLiteral(u"无"),
                                      QStringLiteral(u"／"), QStringLiteral(u"－")};
    return text.isEmpty() || nothings.contains(text);
}

Error cellError(const char* code, const char* what, const char* remedy, const QString& text) {
    return {QLatin1String(code), what, remedy, {{QStringLiteral("text"), text}}, 0};
}

Error emptyCell() {
    return cellError("cell.missing", QT_TRANSLATE_NOOP("Refusal", "The cell is empty."),
                     QT_TRANSLATE_NOOP("Refusal", "Fill it in; this value is needed."), {});
}

/** Whether a spreadsheet took digits for a number: an exponent, or more digits than it keeps. */
bool isSpoiled(const Cell& cell) {
    constexpr int KeptDigits = 15; // all later ones become zeros
    static const QRegularExpression exponent(QStringLiteral("^\\d(\\.\\d+)?E\\+?\\d+$"));
    const auto text = plainForms(trimmed(cell)).toUpper();
    return text.contains(exponent) || (cell.kind == CellKind::Number && text.size() > KeptDigits);
}

std::optional<QDate> serialDay(const QString& number, bool date1904) {
    static const QRegularExpression serial(QStringLiteral("^(\\d{1,6})(\\.\\d+)?$"));
    const auto match = serial.match(number);
    constexpr int Earliest = 10'000; // 1927; smaller numbers are counts or amounts, not days
    constexpr int Latest = 80'000;   // 2119
    const int days = match.captured(1).toInt();
    if (!match.hasMatch() || days < Earliest || days > Latest)
        return std::nullopt;
    return (date1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(days);
}

std::optional<QDate> writtenDay(const QString& text) {
    static const QRegularExpression day(QStringLiteral(
        "^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?:\\s|T|$).*"));
    static const QRegularExpression digits(
        QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?:\\s?\\d{2}:?\\d{2}(?::?\\d{2})?)?$"));
    auto match = day.match(text);
    if (!match.hasMatch())
        match = digits.match(text);
    const QDate found(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && found.isValid() ? std::optional(found) : std::nullopt;
}

} // namespace

std::optional<QDate> cellDay(const Cell& cell, bool date1904) {
    const auto text = plainForms(trimmed(cell));
    if (auto day = writtenDay(text))
        return day;
    return serialDay(text, date1904);
}

const Cell* RowReader::cell(const char* key, Need need) {
    const auto* column = table_.column(key);
    const Cell* cell = column ? &row_.at(column->column) : nullptr;
    if (cell && !saysNothing(trimmed(*cell))) {
        if (cell->kind != CellKind::Error)
            return cell;
        wrong(key, cellError("cell.formula_error",
                             QT_TRANSLATE_NOOP("Refusal", "The formula in this cell fails: {text}."),
                             QT_TRANSLATE_NOOP("Refusal", "Write the value itself."), cell->text));
        return nullptr;
    }
    if (need == Need::Required)
        wrong(key, emptyCell());
    return nullptr;
}

void RowReader::wrong(const char* key, const Error& error) {
    const auto* column = table_.column(key);
    table_.report.problems.append({row_.number, column ? column->heading : QString(),
                                   column ? trimmed(row_.at(column->column)) : QString(), error,
                                   Severity::Blocking});
}

QString RowReader::text(const char* key, Need need) {
    const auto* found = cell(key, need);
    return found ? trimmed(*found) : QString();
}

QString RowReader::reference(const char* key, Need need) {
    const auto* found = cell(key, need);
    if (!found || !isSpoiled(*found))
        return found ? plainNumber(*found) : QString();
    wrong(key,
          cellError("cell.spoiled_by_spreadsheet",
                    QT_TRANSLATE_NOOP("Refusal",
                                      "A spreadsheet rounded this number and lost its last digits: {text}."),
                    QT_TRANSLATE_NOOP("Refusal", "Format the column as text and enter the number anew."),
                    trimmed(*found)));
    return {};
}

QString RowReader::idNumber(const char* key, Need need) {
    const auto* found = cell(key, need);
    if (!found)
        return {};
    const auto text = plainNumber(*found).toUpper();
    if (isSpoiled(*found)) {
        wrong(key,
              cellError(
                  "id.spoiled_by_spreadsheet",
                  QT_TRANSLATE_NOOP("Refusal",
                                    "A spreadsheet took the identity number for a number and lost its "
                                    "last digits: {text}."),
                  QT_TRANSLATE_NOOP("Refusal", "Format the column as text and enter the 18 characters anew."),
                  text));
        return {};
    }
    return text;
}

std::optional<Amount> RowReader::amount(const char* key, Need need) {
    const auto* found = cell(key, need);
    if (!found)
        return std::nullopt;
    auto amount = parseAmount(trimmed(*found), table_.column(key)->unit);
    if (amount)
        return *amount;
    wrong(key, amount.error());
    return std::nullopt;
}

std::optional<QDate> RowReader::day(const char* key, Need need) {
    const auto* found = cell(key, need);
    if (!found)
        return std::nullopt;
    auto day = cellDay(*found, table_.date1904);
    if (!day)
        wrong(key, cellError("cell.not_a_day", QT_TRANSLATE_NOOP("Refusal", "“{text}” is not a day."),
                             QT_TRANSLATE_NOOP("Refusal", "Write year, month and day, such as 2018-03-15."),
                             trimmed(*found)));
    return day;
}

std::optional<int> RowReader::count(const char* key) {
    const auto* found = cell(key, Need::Optional);
    if (!found)
        return std::nullopt;
    static const QRegularExpression whole(QStringLiteral("^(\\d{1,6})(?:\\.0+)?\\s*[次天人口日个]?$"));
    const auto match = whole.match(plainForms(trimmed(*found)));
    if (match.hasMatch())
        return match.captured(1).toInt();
    wrong(key, cellError("cell.not_a_count", QT_TRANSLATE_NOOP("Refusal", "“{text}” is not a whole number."),
                         QT_TRANSLATE_NOOP("Refusal", "Write digits only."), trimmed(*found)));
    return std::nullopt;
}

std::optional<bool> RowReader::yesNo(const char* key) {
    const auto* found = cell(key, Need::Optional);
    if (!found)
        return std::nullopt;
    const auto text = plainForms(trimmed(*found)).toUpper();
    static const QRegularExpression yes(
        QStringLiteral("^(是|有|已|对|(已|有)?(投保|参保|保险)|已保|Y|YES|T|TRUE|1|[√✓✔☑])$"));
    static const QRegularExpression no(QStringLiteral(
        "^(否|无|未|不|没有|(未|不|无|没有?|非)(投保|参保|保险)|未保|不是|N|NO|F|FALSE|0|[×✕✗✘])$"));
    if (text.contains(yes))
        return true;
    if (text.contains(no))
        return false;
    wrong(key,
          cellError("cell.not_yes_or_no", QT_TRANSLATE_NOOP("Refusal", "“{text}” is neither yes nor no."),
                    QT_TRANSLATE_NOOP("Refusal", "Write 是 or 否."), trimmed(*found)));
    return std::nullopt;
}

std::optional<qint64> RowReader::ratePerMillion(const char* key) {
    const auto* found = cell(key, Need::Optional);
    if (!found)
        return std::nullopt;
    auto text = plainForms(trimmed(*found));
    const bool percentSign = text.endsWith(u'%');
    if (percentSign)
        text.chop(1);
    // 0.0475 is how a cell formatted as a percentage keeps 4.75 %.
    const bool fraction =
        !percentSign && text.startsWith(QLatin1String("0.")) && !table_.column(key)->heading.contains(u'%');
    constexpr int PercentDecimals = 4;
    constexpr int FractionDecimals = 6;
    if (const auto rate = parseDecimal(text, fraction ? FractionDecimals : PercentDecimals))
        return *rate;
    wrong(key,
          cellError("cell.not_a_rate", QT_TRANSLATE_NOOP("Refusal", "“{text}” is not a yearly rate."),
                    QT_TRANSLATE_NOOP("Refusal", "Write it in percent, such as 4.75."), trimmed(*found)));
    return std::nullopt;
}

namespace {

/** The word that makes a total speak of a part: the rows since the one before it with that word. Else empty.
 */
QString partWord(const SheetRow& row) {
    static const QRegularExpression part(QStringLiteral("小计|本[页日月]"));
    for (const auto& cell : row.cells)
        if (const auto match = part.match(cell.text); cell.kind == CellKind::Text && match.hasMatch())
            return match.captured();
    return {};
}

Amount sumOf(const SheetTable& table, const FoundColumn& column, int after, int before) {
    Amount sum;
    for (const auto& row : table.rows) {
        const auto& cell = row.at(column.column);
        if (row.number <= after || row.number >= before || saysNothing(trimmed(cell)))
            continue;
        if (const auto amount = parseAmount(trimmed(cell), column.unit))
            sum += *amount;
    }
    return sum;
}

} // namespace

void compareTotals(SheetTable& table, std::span<const char* const> amountKeys) {
    QHash<QString, int> partBefore; // its row
    constexpr int end = std::numeric_limits<int>::max();
    for (const auto& row : table.totals) {
        const auto part = partWord(row);
        const bool above = !table.rows.isEmpty() && row.number < table.rows.first().number;
        for (const auto* key : amountKeys) {
            const auto* column = table.column(key);
            if (!column || saysNothing(trimmed(row.at(column->column))))
                continue;
            const auto stated = parseAmount(trimmed(row.at(column->column)), column->unit);
            if (!stated)
                continue;
            const ColumnTotal total{row.number, column->heading, column->field, *stated,
                                    sumOf(table, *column, partBefore.value(part), above ? end : row.number)};
            table.report.totals.append(total);
            if (total.agrees())
                continue;
            table.report.problems.append(
                {row.number, column->heading, trimmed(row.at(column->column)),
                 Error{QStringLiteral("sheet.total_differs"),
                       QT_TRANSLATE_NOOP("Refusal",
                                         "The file's total of “{column}” is {stated}; its rows add up "
                                         "to {computed}."),
                       QT_TRANSLATE_NOOP("Refusal", "Ask who made the file which of the two is right."),
                       {{QStringLiteral("column"), column->heading},
                        {QStringLiteral("stated"), total.stated.text()},
                        {QStringLiteral("computed"), total.computed.text()}},
                       0},
                 Severity::Caution});
        }
        if (!part.isEmpty())
            partBefore.insert(part, row.number);
    }
}

} // namespace steward
