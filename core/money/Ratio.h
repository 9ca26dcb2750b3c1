#pragma once

#include "money/Amount.h"

namespace steward {

/** A share or rate in basis points: 70 % is 7000. */
class Ratio {
public:
    constexpr Ratio() = default;
    static constexpr Ratio basisPoints(qint64 value) { return Ratio(value); }
    static constexpr Ratio percent(qint64 value) { return Ratio(checkedMultiply(value, 100)); }
    constexpr qint64 inBasisPoints() const { return points_; }
    constexpr auto operator<=>(const Ratio&) const = default;
    constexpr Ratio operator+(Ratio other) const { return Ratio(checkedAdd(points_, other.points_)); }
    /** `70%`, `2.5%`, `1.85%`: no more decimals than needed. */
    QString text() const;

private:
    constexpr explicit Ratio(qint64 value) : points_(value) {}
    qint64 points_ = 0;
};

/** Reads `1.80%`, `1.8`, `１．８％` as percent. Refused `ratio.not_a_number`, `ratio.too_fine` (below 0.01
 * %). */
Result<Ratio> parseRatio(const QString& text);

/** amount × ratio, rounded once, half up, to the fen. */
Amount shareOf(Amount amount, Ratio ratio);
/** amount × numerator ÷ denominator, rounded once, half up, to the fen. Requires denominator > 0. */
Amount proportionOf(Amount amount, Amount numerator, Amount denominator);

/** part ÷ whole compared exactly, before any rounding, with `threshold`; requires whole > 0. */
std::strong_ordering compareFraction(Amount part, Amount whole, Ratio threshold);
/** part ÷ whole as `12.34%` (half up to 0.01 %), or a dash when whole is 0. */
QString fractionText(Amount part, Amount whole);

} // namespace steward
