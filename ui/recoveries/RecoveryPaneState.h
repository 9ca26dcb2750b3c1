#pragma once

#include "common/Tone.h"
#include "services/Recoveries.h"

namespace steward {

/** One recovery of the loan in hand. */
struct RecoveryRowLine {
    RecoveryId id;
    bool counts = true;
    QString day;
    QString amount; ///< principal and interest
    QString part;   ///< the fund's
    QString standing;
    Tone tone = Tone::Plain;
    QString tip;
};

/** One receipt that pays for the loan in hand. */
struct ReturnRowLine {
    EntryId entry;
    QString number;
    QString day;
    QString amount;
    QString standing;
    Tone tone = Tone::Plain;
};

/** What stands beside the list about the loan in hand. */
struct RecoveryPaneState {
    ItemId item;
    QString title;
    QString facts;
    QString clawback;       ///< empty: none was ordered
    bool voided = false;    ///< the compensation is void and not issued anew
    bool mayNotify = false; ///< a clawback whose notice is not issued yet
    QList<RecoveryRowLine> recoveries;
    QList<ReturnRowLine> returns;
};

RecoveryPaneState recoveryPaneState(const CompensatedLoan& loan, QDate today);

} // namespace steward
