#pragma once

#include "services/Recoveries.h"

namespace steward {

/** The compensated loans, or the one of `item`, with their facts and where they stand today. With `touched`
 * only those of which something was entered: of others nothing can be due. */
Result<QList<CompensatedLoan>> readCompensatedLoans(const Office& office, std::optional<ItemId> item = {},
                                                    bool touched = false);

/** Where the loan stands with the facts that it has now. */
Result<void> standAnew(const Office& office, CompensatedLoan& loan);

/** Why the recovery can't be entered, in fixed order; nothing when it can. */
std::optional<Error> enteringRefusal(const Policy& policy, const CompensatedLoan& loan,
                                     const RecoveryDraft& draft, QDate today);

/** The draft as it is kept, with its legal day (Art. 21). */
Recovery recoveryOf(const Office& office, const Policy& policy, const RecoveryDraft& draft);

Error notCompensated(const QString& note);
/** `recovery.compensation_voided`: nothing may be added while letter and voucher are void. */
Error compensationVoided(const QString& note);
/** `recovery.reason_missing` when there is none. */
Result<void> needReason(const QString& reason, int article);

} // namespace steward
