#pragma once

#include "fund/Entry.h"
#include "fund/TopUp.h"

namespace steward {

/** Why a special account is too small for the loans that stand against it. */
enum class ShortageCause {
    Growth,       ///< more was lent (Art. 6)
    Compensation, ///< losses were paid (Art. 7)
};

/** What is looked at to find a shortage. */
struct ShortageFacts {
    Amount balance;           ///< of the special account now
    Amount outstanding;       ///< the bank's last reported month end
    QDate monthEnd;           ///< of that figure
    Amount compensatedSince;  ///< paid since that month end
    QDate lastCompensationOn; ///< day of the last of these; invalid when none
};

/** A shortage with its cause and legal day. */
struct Shortage {
    ShortageCause cause = ShortageCause::Growth;
    QDate appearedOn; ///< the month end, or the day of the compensation that made it
    QDate due;
    Amount needed;
    bool operator==(const Shortage&) const = default;
};

/** A shortage that must be made up, or was. */
struct TopUpTask {
    TopUpId id;
    BankId bank;
    QString bankName;
    Shortage shortage;
    Amount balance;     ///< when it appeared
    Amount outstanding; ///< when it appeared
    PaperId letter;     ///< to the finance bureau, once issued
    std::optional<QDate> endedOn;
    EntryId endedBy; ///< the entry that ended it; none when loans fell
    bool lateOn(QDate today) const { return (endedOn ? *endedOn : today) > shortage.due; }
    bool operator==(const TopUpTask&) const = default;
};

/**
 * The shortage that these facts show, or none. **Ruling**: it comes from compensation when the balance would
 * have been enough without what was paid since the month end; else from growth. Refused as topUpFor().
 */
Result<std::optional<Explained<Shortage>>> findShortage(const Policy& policy, const ShortageFacts& facts);

} // namespace steward
