#pragma once

#include "calendar/Quarter.h"
#include "reconciliation/ReconciliationStatement.h"
#include "services/Office.h"

#include <QSet>

namespace steward {

/** What the file knows about one account and quarter: the ground of the page, of signing and of closing. */
struct QuarterFacts {
    SpecialAccount account;
    Quarter quarter;
    QDate from; ///< first day that this reconciliation answers for
    ReconciliationFacts facts;
    QList<BankStatement> statements; ///< that speak of days of the quarter, without their lines
    QSet<EntryId> takenEntries;      ///< in a match, be it one with a later quarter
    QSet<LineId> takenLines;
    SigningContext context;
};

/** The first quarter that the account's books speak of: an opening balance taken over on the last day of a
 * quarter opens the next. */
Result<Quarter> firstQuarter(const Office& office, const SpecialAccount& account);
/** The first quarter of the account that is not closed. */
Result<Quarter> openQuarterOf(const Office& office, const SpecialAccount& account);
Result<QuarterFacts> quarterFacts(const Office& office, AccountId account, Quarter quarter);
/** What a signature stands for: a digest of both balances and every outstanding item. */
QByteArray digestOf(const ReconciliationStatement& statement);

/** The audit line of a signature: both balances, what they come to, and how much is outstanding. */
AuditNote signingNote(const char* act, AccountId account, const ReconciliationStatement& statement,
                      Quarter quarter);

} // namespace steward
