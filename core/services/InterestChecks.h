#pragma once

#include "fund/Interest.h"
#include "services/Office.h"

namespace steward {

/** What the bank should have credited beside what it did, for one interest period of one account (Art. 10).
 */
struct InterestCheck {
    SpecialAccount account;
    QString bankName;
    InterestPeriod period; ///< cut to the days on which the account was open
    QDate creditedOn;      ///< the day on which the bank credits it; the closing day of a closed account
    Amount opening;        ///< end-of-day balance before the period
    std::optional<Explained<Interest>> computed; ///< none without a rate, see `refusal`
    std::optional<Error> refusal;                ///< why nothing could be computed
    bool byStatement = false; ///< balances are those of the bank's statements; else of the books
    QList<EntryId> credits;   ///< posted interest of the period, less reversals
    Amount credited;
    bool due = false;          ///< the day of the credit has come
    Amount difference() const; ///< credited − computed; zero when nothing was computed or nothing is due
    /** A credit that differs, or one that is due and missing, is a finding. */
    bool isFinding() const { return due && !difference().isZero(); }
};

/** Listed rates, and the check of each credit of interest. The program never posts its own figure. */
class InterestChecks {
public:
    explicit InterestChecks(Office& office) : office_(office) {}

    Result<QList<ListedRate>> rates(BankId bank) const;
    /** Clerk; adds the rate or changes the one of that day. Refused `rate.day_missing`. */
    Result<void> saveRate(BankId bank, const ListedRate& rate);
    Result<void> removeRate(BankId bank, QDate from);
    /** Takes over the benchmark and listed demand rates that the program ships, for days not yet listed;
     * answers how many. */
    Result<int> takeShippedRates(BankId bank);

    Result<InterestCheck> check(AccountId account, InterestPeriod period) const;
    /** All periods since the account's first entry up to the one that is running, the newest first. */
    Result<QList<InterestCheck>> checks(AccountId account) const;

private:
    Office& office_;
};

} // namespace steward
