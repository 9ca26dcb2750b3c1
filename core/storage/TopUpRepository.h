#pragma once

#include "fund/Shortage.h"
#include "storage/Database.h"

namespace steward {

/** Shortages of the banks' special accounts and how they ended. */
class TopUpRepository {
public:
    explicit TopUpRepository(Database& database) : database_(database) {}
    /** Open ones by legal day, then ended ones, the newest first. */
    Result<QList<TopUpTask>> all() const;
    Result<std::optional<TopUpTask>> open(BankId bank) const;
    Result<TopUpId> insert(const TopUpTask& task);
    Result<void> end(TopUpId task, QDate day, EntryId entry);
    Result<void> setLetter(TopUpId task, PaperId letter);

private:
    Database& database_;
};

} // namespace steward
