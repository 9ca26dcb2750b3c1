#pragma once

#include "fund/InterestRate.h"
#include "money/Explanation.h"
#include "registry/Bank.h"

namespace steward {

/** What moved a special account on a day; several a day are allowed. */
struct BalanceMovement {
    QDate day;
    Amount amount; ///< negative: out
};

/** What interest is computed from (domain.md §7, Interest). */
struct InterestTerms {
    QDate from;     ///< first day that bears interest
    QDate to;       ///< last day that bears interest
    Amount opening; ///< end-of-day balance of the day before `from`
    QList<BalanceMovement> movements;
    QList<ListedRate> rates; ///< in any order; each holds from its own day on
    InterestMethod method = InterestMethod::Segmented;
    std::optional<QDate> settledOn = std::nullopt; ///< the day whose rate WholePeriod takes; `to` when absent
    bool yuanOnly = false;                         ///< the part of a balance below one yuan bears no interest
};

/** Days of one rate. */
struct InterestSegment {
    QDate from;
    QDate to;
    qint64 days = 0;
    Amount balanceDays; ///< 积数: the sum of the end-of-day balances
    InterestRate rate;
    bool operator==(const InterestSegment&) const = default;
};

/** Interest of a period. */
struct Interest {
    Amount amount; ///< rounded once, half up, on the total
    QList<InterestSegment> segments;
    qint64 days = 0;
    Amount balanceDays;
    bool operator==(const Interest&) const = default;
};

/**
 * Sum of end-of-day balances × annual rate ÷ 360, half up to the fen once. Refused in this order:
 * `interest.period_backwards`, `interest.movement_outside`, `interest.below_zero` (a special account never
 * is), `interest.no_rate` (none listed yet on a day that needs one).
 */
Result<Explained<Interest>> interestOn(const InterestTerms& terms);

/** First and last day of the quarterly interest period that holds `day`: the 21st to the 20th of March, June,
 *  September and December; it is credited on the day after the last. */
struct InterestPeriod {
    QDate from;
    QDate to;
    QDate creditedOn() const { return to.addDays(1); }
    static InterestPeriod holding(QDate day);
    bool operator==(const InterestPeriod&) const = default;
};

} // namespace steward
