#pragma once

#include "services/ClaimAct.h"

namespace steward {

/** What the leading group's word did to one claim. */
struct ClaimDecision {
    QString claim; ///< how it is called
    ItemTotals approved;
    int rejected = 0;
    int deferred = 0;
    PaperId form;     ///< the numbered approval form
    ClaimId followUp; ///< took the deferred items; none when nothing, or everything, was put off
};

/** The meeting as this file keeps it, made when it is new; inside the act that records it. */
Result<MeetingId> meetingNow(Office& office, const Meeting& meeting);

/**
 * Decides one claim inside the act of its meeting: the guards, every outcome, the follow-up claim, the line
 * of the timeline and the numbered approval form. Refused as claims/Workflow.h says.
 */
Result<ClaimDecision> decideNow(Office& office, const Dossier& dossier, const Meeting& meeting,
                                const QList<ItemOutcome>& outcomes);

} // namespace steward
