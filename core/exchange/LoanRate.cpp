#include "exchange/LoanRate.h"

#include "money/Decimal.h"

#include <QRegularExpression>

namespace steward {

namespace {

constexpr int Finest = 11; ///< decimals of the rate as a fraction of one that are read
constexpr qint64 MillionthInFinest = 100'000;
constexpr qint64 HighestPerMillion = 360'000; ///< the courts protect no interest above 36 % a year

struct Unit {
    int decimals = 2; ///< 1 % is 10^-2
    int timesAYear = 1;
};

std::optional<int> decimalsIn(const QString& text) {
    if (text.contains(u'‰') || text.contains(QStringLiteral("千分")))
        return 3;
    if (text.contains(u'‱') || text.contains(QStringLiteral("万分")))
        return 4;
    if (text.contains(u'%') || text.contains(QStringLiteral("百分")))
        return 2;
    return std::nullopt;
}

std::optional<int> timesAYearIn(const QString& text) {
    constexpr int DaysOfABankYear = 360;
    if (text.contains(u'年'))
        return 1;
    if (text.contains(u'月'))
        return 12;
    if (text.contains(u'日') || text.contains(u'天'))
        return DaysOfABankYear;
    return std::nullopt;
}

Unit unitOf(const QString& text, const QString& heading) {
    Unit unit;
    unit.timesAYear = timesAYearIn(text).value_or(timesAYearIn(heading).value_or(1));
    const int quoted = unit.timesAYear == 1 ? 2 : unit.timesAYear == 12 ? 3 : 4;
    unit.decimals = decimalsIn(text).value_or(decimalsIn(heading).value_or(quoted));
    return unit;
}

/** Whether a bare number is a fraction: always below one tenth, and below one where nothing speaks of a unit.
 */
bool isFraction(const QString& text, const QString& digits, const QString& heading) {
    if (decimalsIn(text) || decimalsIn(heading).value_or(2) != 2)
        return false;
    const bool months = timesAYearIn(text + heading).value_or(1) != 1;
    return digits.startsWith(QLatin1String(months ? "0.00" : "0.0")) ||
           (!months && !decimalsIn(heading) && digits.startsWith(QLatin1String("0.")));
}

Error refusal(const char* code, const char* what, const char* remedy, const QString& text) {
    return {QLatin1String(code), what, remedy, {{QStringLiteral("text"), text}}, 0};
}

} // namespace

Result<qint64> yearlyRate(const QString& text, const QString& heading) {
    static const QRegularExpression around(QStringLiteral(
        "^(?:[年月日天]?(?:利率|息)?[:：]?(?:[百千万]分之)?)(\\d+(?:\\.\\d+)?)[%‰‱]?(?:[/每]?[年月日天])?$"));
    const auto plain = plainForms(text).remove(u' ');
    const auto match = around.match(plain);
    const auto notARate =
        refusal("cell.not_a_rate", QT_TRANSLATE_NOOP("Refusal", "“{text}” is not a rate of interest."),
                QT_TRANSLATE_NOOP("Refusal", "Write the yearly rate in percent, such as 4.75."), text);
    if (!match.hasMatch())
        return refuse(notARate);
    const auto unit = unitOf(plain, plainForms(heading));
    const int decimals = isFraction(plain, match.captured(1), plainForms(heading)) ? 0 : unit.decimals;
    const auto rate = parseDecimal(match.captured(1), Finest - decimals);
    if (!rate)
        return refuse(notARate);
    const auto highest = HighestPerMillion * MillionthInFinest / unit.timesAYear;
    if (*rate > highest)
        return refuse(
            refusal("cell.rate_too_high",
                    QT_TRANSLATE_NOOP("Refusal", "“{text}” would be a yearly rate of more than 36 %."),
                    QT_TRANSLATE_NOOP(
                        "Refusal", "Say in the heading what it is: 年利率（%）, 年利率（‰）, 月利率（‰）."),
                    text));
    return (*rate * unit.timesAYear + MillionthInFinest / 2) / MillionthInFinest;
}

} // namespace steward
