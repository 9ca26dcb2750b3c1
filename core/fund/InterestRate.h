#pragma once

#include "base/Result.h"

#include <QDate>

#include <compare>

namespace steward {

/** An annual interest rate in millionths (steps of 0.0001 %): 0.30 % is 3000. */
class InterestRate {
public:
    constexpr InterestRate() = default;
    static constexpr InterestRate millionths(qint64 value) { return InterestRate(value); }
    constexpr qint64 inMillionths() const { return millionths_; }
    constexpr auto operator<=>(const InterestRate&) const = default;
    /** `0.30%`, `0.385%`: at least two decimals, no more than needed. */
    QString text() const;

private:
    constexpr explicit InterestRate(qint64 value) : millionths_(value) {}
    qint64 millionths_ = 0;
};

/** Reads `0.30%`, `0.72`, `０．３％` as percent a year. Refused: `rate.not_a_number` (also 100 % and more),
 *  `rate.too_fine` (below 0.0001 %). */
Result<InterestRate> parseInterestRate(const QString& text);

/** A rate that a bank lists from a day on. */
struct ListedRate {
    QDate from;
    InterestRate rate;
    bool operator==(const ListedRate&) const = default;
};

} // namespace steward
