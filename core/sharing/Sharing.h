#pragma once

#include "money/Explanation.h"
#include "policy/Policy.h"

namespace steward {

/** Who bears how much of one item's loss (Art. 11, 12). insurer + fund + bank = principal, always. */
struct LossShares {
    Amount principal;
    Amount insurer;
    Amount base; ///< what fund and bank share
    Amount fund;
    Amount bank;
    bool operator==(const LossShares&) const = default;
};

/**
 * Shares the overdue principal `principal` (> 0) after `insurerPaid` (0 ≤ paid ≤ principal): fund = half up
 * of base × its share, the bank takes the rest. Where the measures let an insurer share beside the others, it
 * bears its share of the whole whatever it has paid so far. Refused: `share.principal_not_positive`,
 * `share.insurer_negative`, `share.insurer_above_principal`.
 */
Result<Explained<LossShares>> shareLoss(const Policy& policy, Amount principal, Amount insurerPaid);

/** What a bank owes the special account of one compensated item (Art. 21). */
struct RecoveryDue {
    Amount fundTotal; ///< fund's part of everything recovered so far
    Amount dueNow;    ///< fundTotal − returned so far; negative when overpaid
    bool operator==(const RecoveryDue&) const = default;
};

/**
 * Cumulative rule (domain.md §4): due now = half up(recovered so far × proportion) − returned so far, where
 * proportion = fund ÷ (insurer + fund + bank), or ÷ (fund + bank) when the insurer takes no part.
 * `recoveredPrincipal` can't exceed the item's loss (`recovery.above_loss`); interest has no cap; nothing is
 * negative (`recovery.negative`).
 */
Result<Explained<RecoveryDue>> recoveryDue(const Policy& policy, const LossShares& loss,
                                           Amount recoveredPrincipal, Amount recoveredInterest,
                                           Amount returnedSoFar, bool insurerShares);

/** Clawback (Art. 27): fund part − returns so far, not below zero. */
Explained<Amount> clawbackDue(const Policy& policy, const LossShares& loss, Amount returnedSoFar);

} // namespace steward
