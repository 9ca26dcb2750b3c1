#pragma once

#include "registry/Bank.h"
#include "storage/Database.h"

namespace steward {

/** Suspensions of lending and their ends (Art. 13). */
class SuspensionRepository {
public:
    explicit SuspensionRepository(Database& database) : database_(database) {}
    Result<QList<Suspension>> ofBank(BankId bank) const; ///< the newest first
    Result<SuspensionId> insert(const Suspension& suspension);
    Result<void> end(const Suspension& suspension); ///< stores day, letter and ratio of the resumption

private:
    Database& database_;
};

} // namespace steward
