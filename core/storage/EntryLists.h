#pragma once

#include "fund/EntryHead.h"
#include "storage/Database.h"

namespace steward {

/** Posted entries as lists show them: many at once, without what no list shows. In the order of day and
 * number. */
class EntryLists {
public:
    explicit EntryLists(Database& database) : database_(database) {}
    /** Entries that touch the account, with what they move on it. */
    Result<QList<std::pair<EntryHead, Amount>>> ofAccount(AccountId account, QDate from, QDate to) const;
    /** All entries, with the sum of their debits. */
    Result<QList<std::pair<EntryHead, Amount>>> between(QDate from, QDate to) const;

private:
    Database& database_;
};

} // namespace steward
