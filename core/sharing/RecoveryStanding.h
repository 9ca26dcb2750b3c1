#pragma once

#include "sharing/Recovery.h"
#include "sharing/Sharing.h"

namespace steward {

/** Everything that says how one compensated loan stands. */
struct RecoveryFacts {
    LossShares loss;
    bool insurerShares = true; ///< by the agreement in force when the claim was received
    QList<Recovery> recoveries;
    QList<ReturnedPart> returned;
    std::optional<Clawback> clawback;
    bool voided = false; ///< the compensation is void and not issued anew: the fund has paid nothing
};

/** The fund's part of one recovery, and how much of it came back. */
struct DuePart {
    RecoveryId recovery;
    QDate due; ///< legal day
    Amount amount;
    Amount left;                 ///< not returned yet; zero once a clawback takes the whole back
    std::optional<QDate> paidOn; ///< the day on which the last of it came
    /** Days from the legal day to the day it was paid, or to `today`; 0 when in time. */
    int daysLate(QDate today) const;
};

/** How late a return came for the oldest part that it pays. */
struct ReturnTiming {
    EntryId entry;
    int daysLate = 0; ///< 0: in time
};

/** What of one compensated loan was recovered, is due and came back. */
struct RecoveryStanding {
    Amount principal; ///< recovered
    Amount interest;  ///< recovered
    Amount fundPart;  ///< of what was recovered; after a clawback only of what came up to its day
    Amount insurerPart;
    Amount bankPart;
    Amount returned;
    Amount due;      ///< now, never negative; after a clawback: what is still to be taken back
    Amount overpaid; ///< returned beyond what was due
    Amount late;     ///< of `due`, past its legal day
    QList<DuePart> parts;
    QList<ReturnTiming> returns;
    std::optional<QDate> oldestDue; ///< legal day of the oldest part not returned
    int daysLate = 0;               ///< of that part
};

/**
 * Art. 21, 27. The cumulative rule of recoveryDue(): each recovery, by day, adds what the sum so far gives
 * the fund over what it gave before; returns, by day, pay the oldest part first. A clawback takes the place
 * of what was due: it takes the whole fund part back, so what the bank recovers after the day of the order is
 * its own. While the compensation is void nothing is due. Withdrawn recoveries don't count. Refuses as
 * recoveryDue(). Explains `due`.
 */
Result<Explained<RecoveryStanding>> recoveryStanding(const Policy& policy, const RecoveryFacts& facts,
                                                     QDate today);

} // namespace steward
