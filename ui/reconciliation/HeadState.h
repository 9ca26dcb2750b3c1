#pragma once

#include "common/Tone.h"
#include "services/Reconciliations.h"

namespace steward {

/** A button of the head: whether it is offered, and why it can't be pressed. */
struct HeadButton {
    bool shown = true;
    bool enabled = true;
    QString reason; ///< of a greyed one
};

/** The head of the page: where the reconciliation stands and what can be done. */
struct HeadState {
    QString badge; ///< `2 differences`
    Tone tone = Tone::Caution;
    QString counts; ///< lines of the bank, entries, matched
    HeadButton importing;
    HeadButton matching; ///< the certain ones, or any by hand
    HeadButton signing;
    HeadButton checking;
    HeadButton withdrawing;
    bool issued = false; ///< the paper is issued; else a preview is drawn
};

/** `clerkRefusal`: why the person signed in may not match and import. */
HeadState headState(const ReconciliationView& view, const QString& clerkRefusal);

} // namespace steward
