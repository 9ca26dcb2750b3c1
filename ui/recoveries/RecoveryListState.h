#pragma once

#include "common/Tone.h"
#include "services/Recoveries.h"

namespace steward {

/** One compensated loan as the list shows it; sorted by the values, shown by the words. */
struct RecoveryLine {
    ItemId item;
    QString bank;
    QString note;
    QString borrower;
    Amount loss;
    Amount fund;
    Amount recovered;
    Amount fundPart; ///< of what was recovered
    Amount returned;
    Amount due; ///< now; negative: overpaid
    QString standing;
    int urgency = 0; ///< by what the standing is sorted: days late, before what is only due
    Tone tone = Tone::Quiet;
    QString tip; ///< shares and legal day
};

/** A word of the ageing line. */
struct AgeingWord {
    QString text;
    Tone tone = Tone::Plain;
};

/** What the list of compensated loans shows. */
struct RecoveryListState {
    QList<RecoveryLine> lines;
    QList<AgeingWord> ageing; ///< bands that hold something; of the lines shown
    QString totals;           ///< of the lines shown
    QString empty;            ///< what to do when there is no line; empty otherwise
};

/** `loans` are those the filter takes; `filtered` tells whether it could have left some out. */
RecoveryListState recoveryListState(const QList<CompensatedLoan>& loans, bool filtered, QDate today);

} // namespace steward
