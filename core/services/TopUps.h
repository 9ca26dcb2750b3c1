#pragma once

#include "forms/IssuedPaper.h"
#include "fund/Shortage.h"
#include "services/Office.h"

namespace steward {

/** How far one bank's account (or, without a bank, the county's) carries its loans now. */
struct Leverage {
    std::optional<BankId> bank; ///< none: the county
    QString name;
    Amount balance;
    Amount outstanding;
    QDate monthEnd;   ///< of the figures; invalid when the bank reported none
    QString multiple; ///< `10.67`, or a dash: no balance, or no figures
    Explained<TopUp> topUp;
};

/** What a bank's special accounts hold now against its loans of the last month end reported; none without an
 * account. */
Result<std::optional<ShortageFacts>> shortageFacts(const Office& office, BankId bank);

/** Leverage and top-ups (Art. 6, 7). */
class TopUps {
public:
    explicit TopUps(Office& office) : office_(office) {}

    /** Every bank with a special account, then the county. */
    Result<QList<Leverage>> leverage() const;
    /** Open ones by legal day, then ended ones, the newest first. */
    Result<QList<TopUpTask>> tasks() const;
    /** 补足资金函 on all open tasks, issued and frozen; clerk. Refused `topup.nothing_short`. */
    Result<IssuedPaper> issueLetter();
    /** The letter as it would be issued, with watermark. */
    Result<QByteArray> draftLetter() const;

    /** For the acts that move balance or loans, inside their transaction: opens the task of a bank whose
     * account became too small and ends the task of one that is enough again. `entry` is what was posted, if
     * anything. */
    Result<void> reviewNow(BankId bank, EntryId entry = {});

private:
    Office& office_;
};

} // namespace steward
