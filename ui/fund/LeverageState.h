#pragma once

#include "common/Tone.h"
#include "fund/FundWords.h"
#include "services/TopUps.h"

namespace steward {

/** How far one bank's account, or the county's accounts together, carry the loans. */
struct GaugeLine {
    QString name;
    int permille = 0; ///< of the loans that the balance may stand for; 1000: at the limit
    QString multiple;
    QString balance;
    QString outstanding;
    QString monthEnd; ///< of the outstanding figure; empty when none was reported
    QString needed;   ///< empty: nothing is short
    Tone tone = Tone::Active;
};

/** One shortage to be made up, or made up. */
struct TopUpLine {
    QString bank;
    QString cause;
    QString appearedOn;
    QString due;
    QString needed;
    QString letter;
    QString ended; ///< day and entry of what ended it
    QString standing;
    Tone tone = Tone::Active;
};

/** Names that the values hold only as identities. */
struct LeverageNames {
    QHash<PaperId, QString> papers;
    QHash<EntryId, QString> entries;
};

struct LeverageState {
    QList<GaugeLine> gauges;
    QList<TopUpLine> tasks; ///< as the tasks given
    QString tab;            ///< the tab's title, with how many tasks are open
    int open = 0;
};

LeverageState leverageState(const QList<Leverage>& leverage, const QList<TopUpTask>& tasks,
                            const LeverageNames& names, QDate today);

} // namespace steward
