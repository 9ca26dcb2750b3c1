#include "exchange/RowReader.h"

#include "base/MaskedId.h"
#include "exchange/CellText.h"
#include "exchange/LoanRate.h"
#include "money/Decimal.h"

#include <QRegularExpression>

namespace steward {

namespace {

/** A number that names something, in half-width characters; blanks only help the eye. */
QString plainNumber(const Cell& cell) {
    return plainForms(trimmed(cell)).removeIf([](QChar c) { return c.isSpace(); });
}

Error cellError(const char* code, const char* what, const char* remedy, const QString& text) {
    return {QLatin1String(code), what, remedy, {{QStringLiteral("text"), text}}, 0};
}

Error emptyCell() {
    return cellError("cell.missing", QT_TRANSLATE_NOOP("Refusal", "The cell is empty."),
                     QT_TRANSLATE_NOOP("Refusal", "Fill it in; this value is needed."), {});
}

constexpr int KeptDigits = 15; // a spreadsheet makes zeros of all later ones

/** Whether a spreadsheet took digits for a number: an exponent, or more digits than it keeps. */
bool isSpoiled(const Cell& cell) {
    static const QRegularExpression exponent(QStringLiteral("^\\d(\\.\\d+)?E\\+?\\d+$"));
    const auto text = plainForms(trimmed(cell)).toUpper();
    return text.contains(exponent) || (cell.kind == CellKind::Number && text.size() > KeptDigits);
}

} // namespace

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

void RowReader::wrong(const char* key, const Error& error, Severity severity) {
    const auto* column = table_.column(key);
    auto text = column ? trimmed(row_.at(column->column)) : QString();
    constexpr int tooShort = 8; // to be anybody's
    if (QLatin1String(key).endsWith(QLatin1String("idNumber"), Qt::CaseInsensitive) && text.size() > tooShort)
        text = maskedId(text);
    table_.report.problems.append({row_.number, column ? column->heading : QString(), text, error, severity});
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
                  text.size() > KeptDigits ? maskedId(text) : text));
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

std::optional<Amount> RowReader::amountFromZero(const char* key, Need need) {
    const auto found = amount(key, need);
    if (!found || !found->isNegative())
        return found;
    wrong(key,
          cellError("cell.below_zero", QT_TRANSLATE_NOOP("Refusal", "{text} is below zero."),
                    QT_TRANSLATE_NOOP("Refusal", "Write what was lent or is still owed, without a minus."),
                    found->text()));
    return std::nullopt;
}

std::optional<QDate> RowReader::day(const char* key, Need need) {
    const auto* found = cell(key, need);
    if (!found)
        return std::nullopt;
    const auto day = cellDay(*found, table_.date1904);
    if (!day)
        wrong(key,
              writesShortYear(*found)
                  ? cellError(
                        "cell.short_year",
                        QT_TRANSLATE_NOOP("Refusal", "“{text}” writes its year in two digits only."),
                        QT_TRANSLATE_NOOP("Refusal", "Write the year with its century, such as 2018-03-15."),
                        trimmed(*found))
                  : cellError("cell.not_a_day", QT_TRANSLATE_NOOP("Refusal", "“{text}” is not a day."),
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
    const auto rate = yearlyRate(trimmed(*found), table_.column(key)->heading);
    if (rate)
        return *rate;
    wrong(key, rate.error());
    return std::nullopt;
}

Error unknownWord(const QString& text, const QString& known) {
    return {QStringLiteral("cell.unknown_word"),
            QT_TRANSLATE_NOOP("Refusal", "“{text}” is none of the words that this column knows."),
            QT_TRANSLATE_NOOP("Refusal", "Write one of these: {known}."),
            {{QStringLiteral("text"), text}, {QStringLiteral("known"), known}},
            0};
}

} // namespace steward
