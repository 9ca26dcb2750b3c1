#include "fund/InterestRate.h"

#include "money/Decimal.h"

namespace steward {

namespace {
constexpr int Decimals = 4;            // of a percentage
constexpr qint64 WholeYear = 100'0000; // 100 %
constexpr qsizetype LeastDecimals = 2; // as banks list their rates
} // namespace

QString InterestRate::text() const {
    auto text = decimalText(millionths_, Decimals);
    const auto shortest = text.indexOf(u'.') + 1 + LeastDecimals;
    while (text.size() > shortest && text.endsWith(u'0'))
        text.chop(1);
    return text + u'%';
}

Result<InterestRate> parseInterestRate(const QString& text) {
    auto digits = plainForms(text);
    if (digits.endsWith(u'%'))
        digits = digits.chopped(1).trimmed();
    const auto millionths = parseDecimal(digits, Decimals);
    if (millionths && *millionths < WholeYear)
        return InterestRate::millionths(*millionths);
    const Facts facts{{QStringLiteral("text"), text}};
    if (!millionths && millionths.error() == DecimalFault::TooFine)
        return refuse({QStringLiteral("rate.too_fine"),
                       QT_TRANSLATE_NOOP("Refusal", "The rate \"{text}\" is finer than 0.0001 %."),
                       QT_TRANSLATE_NOOP("Refusal", "Enter the rate with at most four decimals."), facts});
    return refuse({QStringLiteral("rate.not_a_number"),
                   QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not an annual interest rate."),
                   QT_TRANSLATE_NOOP("Refusal", "Enter a percentage such as 0.30%."), facts});
}

} // namespace steward
