#pragma once

#include "claims/ClaimWords.h"
#include "common/StepsLine.h"

namespace steward {

/** A word in a coloured field. */
struct BadgeState {
    QString text;
    Tone tone = Tone::Quiet;
};

/** A button for one act. A disabled one carries its reason, from the workflow table. */
struct ClaimActState {
    ClaimAct act{};
    QString text;
    QString reason; ///< why it can't be done now; empty when it can
    bool enabled = false;
    bool primary = false; ///< the next step of this claim, possible now
};

/** All that the page of one claim shows around its tabs; computed without widgets. */
struct ClaimPageState {
    QString bank;
    QString occasion;
    BadgeState badge;
    QString facts;                ///< received, rows, the bank's file
    QList<ClaimActState> buttons; ///< beside the title
    QList<ClaimActState> more;    ///< rarely needed: behind one button
    QList<StepShown> steps;
    QStringList tabs; ///< in the order of the tabs, with their counts
    bool editable = false;
    QString editReason; ///< why the list can't be edited now
    QString notice;     ///< something that the page must say at once: who prepared the issue
};

ClaimPageState claimPageState(const ClaimView& view, QDate today);

/** The eight steps; separate, because the list of claims shows them in its tooltip too. */
QList<StepShown> claimSteps(const ClaimView& view);

/** The offer of `act` among `offers`, or nullptr. */
const ActOffer* offerOf(const QList<ActOffer>& offers, ClaimAct act);

} // namespace steward
