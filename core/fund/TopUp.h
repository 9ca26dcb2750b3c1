#pragma once

#include "money/Explanation.h"
#include "policy/Policy.h"

namespace steward {

/** How far the fund carries the loans that stand against it, of one bank or of the county (Art. 6, 7). */
struct TopUp {
    Amount carried; ///< loans that the balance may stand for: balance × leverage
    Amount needed;  ///< what makes up the shortage; zero when there is none
    bool isShort() const { return needed.isPositive(); }
    bool operator==(const TopUp&) const = default;
};

/**
 * Shortage when outstanding > leverage × balance; needed = round up(outstanding ÷ leverage) − balance, to the
 * fen. Without loans reported nothing is short. Refused `topup.negative`: a balance or loans below zero.
 */
Result<Explained<TopUp>> topUpFor(const Policy& policy, Amount balance, std::optional<Amount> outstanding);

/** Outstanding ÷ balance as `10.67` (half up), or a dash when the balance is zero. */
QString leverageText(Amount balance, Amount outstanding);

/** Last day to make up a shortage that appeared, or a compensation that was paid, on `day`. */
QDate topUpDue(const TopUpClock& clock, QDate day);

} // namespace steward
