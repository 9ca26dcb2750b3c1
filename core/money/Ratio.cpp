#include "money/Ratio.h"

#include "money/Decimal.h"

namespace steward {

QString Ratio::text() const {
    return shortDecimalText(points_, 2) + u'%';
}

Result<Ratio> parseRatio(const QString& text) {
    auto digits = plainForms(text);
    if (digits.endsWith(u'%'))
        digits = digits.chopped(1).trimmed();
    const auto points = parseDecimal(digits, 2);
    if (points)
        return Ratio::basisPoints(*points);
    const Facts facts{{QStringLiteral("text"), text}};
    if (points.error() == DecimalFault::TooFine)
        return refuse({QStringLiteral("ratio.too_fine"),
                       QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is finer than 0.01 %."),
                       QT_TRANSLATE_NOOP("Refusal", "Enter the percentage with at most two decimals."),
                       facts});
    return refuse({QStringLiteral("ratio.not_a_number"),
                   QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not a percentage."),
                   QT_TRANSLATE_NOOP("Refusal", "Enter a percentage such as 1.80%."), facts});
}

Amount shareOf(Amount amount, Ratio ratio) {
    return Amount::fen(multiplyDivideHalfUp(amount.inFen(), ratio.inBasisPoints(), 10'000));
}

Amount proportionOf(Amount amount, Amount numerator, Amount denominator) {
    Q_ASSERT(denominator.isPositive());
    return Amount::fen(multiplyDivideHalfUp(amount.inFen(), numerator.inFen(), denominator.inFen()));
}

std::strong_ordering compareFraction(Amount part, Amount whole, Ratio threshold) {
    Q_ASSERT(whole.isPositive());
    __extension__ using Wide = __int128;
    const Wide left = Wide(part.inFen()) * 10'000;
    const Wide right = Wide(whole.inFen()) * threshold.inBasisPoints();
    return left < right ? std::strong_ordering::less
                        : (left > right ? std::strong_ordering::greater : std::strong_ordering::equal);
}

QString fractionText(Amount part, Amount whole) {
    if (whole.isZero())
        return QStringLiteral(u"—");
    return decimalText(multiplyDivideHalfUp(part.inFen(), 10'000, whole.inFen()), 2) + u'%';
}

} // namespace steward
