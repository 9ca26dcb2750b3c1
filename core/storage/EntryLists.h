#pragma once

#include "fund/EntryHead.h"
#include "storage/Database.h"

#include <QSet>

namespace steward {

/** The few entries whose figures lists show otherwise. */
struct UnlikeEntries {
    QSet<EntryId> takenOver; ///< opening balances and items taken over, and their reversals
    QSet<EntryId> reversals;
};

/** Posted entries as lists show them, many at once: first what places and sums them up, handed over one by
 * one in the order of day and number; their words when somebody looks. */
class EntryLists {
public:
    explicit EntryLists(Database& database) : database_(database) {}

    using Take = std::function<void(EntryId entry, QDate day, Amount amount)>;
    /** Entries that touch the account, with what they move on it. */
    Result<void> ofAccount(AccountId account, QDate from, QDate to, const Take& take) const;
    /** All entries, with the sum of their debits. */
    Result<void> between(QDate from, QDate to, const Take& take) const;
    /** Of all days. */
    Result<UnlikeEntries> unlike() const;
    /** In the order asked for; refused `entry.unknown`. */
    Result<QList<EntryHead>> heads(const QList<EntryId>& entries) const;

private:
    Database& database_;
};

} // namespace steward
