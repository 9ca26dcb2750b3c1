#pragma once

#include "reconciliation/PairingState.h"

namespace steward {

/** What is chosen by hand on both sides, and what can be done with it. */
struct ChoiceState {
    QList<EntryId> entries; ///< open ones
    QList<LineId> lines;
    Amount ours;
    Amount theirs;
    MatchId match;                ///< the one matched pair that is chosen alone; U undoes it
    std::optional<Error> refusal; ///< why these can't be matched; as checkMatch()
    QString oursText;             ///< `2 entries, 864.19`
    QString theirsText;
    QString difference; ///< `Equal`, or by how much they differ
    bool anything() const { return !entries.isEmpty() || !lines.isEmpty(); }
    /** The bank's line that stands chosen alone: it may be missing in our books. */
    LineId loneLine() const { return entries.isEmpty() && lines.size() == 1 ? lines.first() : LineId(); }
};

ChoiceState choiceState(const QList<PairRow>& ours, const QList<PairRow>& theirs);

} // namespace steward
