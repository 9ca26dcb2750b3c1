#pragma once

#include "common/Tone.h"
#include "fund/FundWords.h"

namespace steward {

/** One prepared entry that waits for the second person. */
struct WaitingLine {
    EntryId pending;
    QString date;
    QString kind;
    QString summary;
    QString account;
    Amount amount; ///< into the special account; negative: out of it
    QString preparedBy;
    QString refusal; ///< why the person signed in can't check it; empty: they can
};

struct WaitingState {
    QList<WaitingLine> lines;
    QString empty; ///< a word when nothing waits
    QString tab;   ///< the tab's title, with how many wait
};

WaitingState waitingState(const QList<WaitingEntry>& waiting);

} // namespace steward
