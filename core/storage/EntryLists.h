#pragma once

#include "fund/EntryHead.h"
#include "storage/Database.h"

namespace steward {

/** Posted entries as lists show them: many at once, without what no list shows. Handed over one by one in the
 * order of day and number. */
class EntryLists {
public:
    explicit EntryLists(Database& database) : database_(database) {}

    using Take = std::function<void(EntryHead&& entry, Amount amount)>;
    /** Entries that touch the account, with what they move on it. */
    Result<void> ofAccount(AccountId account, QDate from, QDate to, const Take& take) const;
    /** All entries, with the sum of their debits. */
    Result<void> between(QDate from, QDate to, const Take& take) const;

private:
    Database& database_;
};

} // namespace steward
