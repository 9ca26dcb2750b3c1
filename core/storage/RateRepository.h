#pragma once

#include "fund/InterestRate.h"
#include "storage/Database.h"

#include <QList>

namespace steward {

/** The demand deposit rates of each bank. */
class RateRepository {
public:
    explicit RateRepository(Database& database) : database_(database) {}
    Result<QList<ListedRate>> ofBank(BankId bank) const; ///< by day
    Result<void> save(BankId bank, const ListedRate& rate);
    Result<void> remove(BankId bank, QDate from);

private:
    Database& database_;
};

} // namespace steward
