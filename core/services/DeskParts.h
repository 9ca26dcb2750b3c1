#pragma once

#include "fund/Interest.h"
#include "services/Desk.h"
#include "services/InterestChecks.h"

namespace steward {

// Parts of the desk (Desk.h) and what they have in common.

/** How many quarters the plot of claims goes back, today's included. */
constexpr int QuartersShown = 12;

/** Read once for all parts. */
struct DeskFacts {
    Policy policy;
    QList<Bank> banks;
    QList<SpecialAccount> accounts;
    QList<Claim> claims; ///< all of them
    QList<DeskRepository::ItemSum> sums;
    QHash<AccountId, Amount> balances;         ///< of accounts that have entries
    QHash<AccountId, Quarter> openQuarters;    ///< the first that is not closed
    QList<DeskRepository::Movement> movements; ///< of the last year
    QHash<AccountId, QDate> firstDays;         ///< of entries
    QHash<AccountId, Quarter> firstQuarters;   ///< that the account's books speak of
    const Bank& bank(BankId id) const;         ///< must be one of them
    QString called(BankId id) const;           ///< short name, or the name
};
Result<DeskFacts> deskFacts(Office& office);
/** First day of the year that ends today. */
QDate yearBegins(QDate today);

/** Interest periods of the last year whose credit is due and not in the account's books, the oldest first. */
QList<InterestPeriod> uncredited(const DeskFacts& facts, const SpecialAccount& account, QDate today);

/** Those of the last year that were credited, and otherwise than computed; the oldest first. */
Result<QList<InterestCheck>> differingInterest(Office& office, const DeskFacts& facts,
                                               const SpecialAccount& account);

/** The oldest quarter of the account that is over and not closed. */
std::optional<Quarter> unclosed(const DeskFacts& facts, const SpecialAccount& account, QDate today);
/** By when a quarter is to be reconciled: when Art. 7 wants the fund made up, its balance must be certain. */
QDate reconcileBy(const Policy& policy, const Quarter& quarter);

bool isOver(ClaimState state);

Result<QList<Duty>> deskDuties(Office& office, const DeskFacts& facts);
QList<SeasonTask> deskSeason(const DeskFacts& facts, QDate today);

} // namespace steward
