#pragma once

#include "claims/Claim.h"

#include <QDateTime>
#include <QSet>

namespace steward {

/** A meeting while it is being written down; nothing of it holds until it is recorded. */
struct MeetingSheet {
    Meeting meeting;
    QSet<ClaimId> leftOut; ///< claims that wait for another meeting
    QList<ItemOutcome> outcomes;
    QString minutes; ///< path of the file with the minutes; empty: none was chosen
};

/** A file with the minutes of a meeting; they often come days after it. */
struct Minutes {
    MinutesId id;
    QString fileName;
    QString addedBy;
    QDateTime addedAt;
};

/** A meeting that was recorded. */
struct HeldMeeting {
    MeetingId id;
    Meeting meeting;
    QString recordedBy;
    QDateTime recordedAt;
    QList<ClaimId> claims; ///< that it decided or put off, in the order of their recording
    QList<PaperId> forms;  ///< the approval forms that it gave them
    QList<Minutes> minutes;
};

} // namespace steward
