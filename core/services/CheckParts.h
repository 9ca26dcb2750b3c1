#pragma once

#include "fund/BooksAudit.h"
#include "services/Office.h"

namespace steward {

// Parts of the one check of a file (Check.h); each recomputes from what is stored and names its faults.

/** Bank statements lead from opening to closing and join; matches join equal sums of their own account. */
Result<QList<AuditFault>> checkBankSide(Office& office);
/** Closed quarters still say what books, bank and paper say, and nothing was posted into them afterwards. */
Result<QList<AuditFault>> checkClosedQuarters(Office& office);
/** Top-ups have the amount and the legal day that the measures give them; a shortage has one open, and only a
 * shortage has. */
Result<QList<AuditFault>> checkTopUps(Office& office);
/** Recoveries keep within losses, clawbacks within fund parts, and no return pays for more than it brought.
 */
Result<QList<AuditFault>> checkRecoveries(Office& office);

} // namespace steward
