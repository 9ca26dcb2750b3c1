#pragma once

#include "services/InterestChecks.h"

namespace steward {

/** The days of one interest period on which an account is open, and when the bank credits them. */
struct AccountPeriod {
    InterestPeriod days; ///< cut to opening and closing; backwards when the account was not open
    QDate settledOn;     ///< whose rate the whole period's method takes
    QDate creditedOn;    ///< the closing day of an account that was closed in the period
    QDate lastCreditOn;  ///< credits dated up to here are of this period
    bool isEmpty() const { return days.to < days.from; }
};

/** Closing settles to the day before closing and credits on the day itself (domain.md §7). */
AccountPeriod accountPeriod(const SpecialAccount& account, const InterestPeriod& period);

/** What moved an account over some days, and from which balance. */
struct AccountMovements {
    Amount opening;
    QList<BalanceMovement> movements;
};

/** By the bank's statements; none when they don't speak of every day. */
Result<std::optional<AccountMovements>> movementsByStatements(Office& office, AccountId account,
                                                              const InterestPeriod& days);
/** By the books. Refused `interest.balances_unknown` when the books begin amid these days. */
Result<AccountMovements> movementsByBooks(Office& office, AccountId account, const InterestPeriod& days);

} // namespace steward
