#pragma once

#include "claims/Claim.h"

#include <QDateTime>

namespace steward {

/** One line of a claim's timeline. */
struct TimelineLine {
    QDateTime moment;
    QString who;
    ClaimAct act;
    ClaimState from;
    ClaimState to;
    QString note;
};

/** A file in one of the slots of Art. 18, or a township's certificate (slot 0). */
struct Attachment {
    AttachmentId id;
    ClaimId claim;
    int slot = 0; ///< 1-based slot of the policy's attachments; 0: others
    QString fileName;
    qint64 size = 0;
    QByteArray sha256;
    QString addedBy;
    QDateTime addedAt;
};

/** Filter of the list of claims; unset fields don't filter. */
struct ClaimFilter {
    std::optional<BankId> bank;
    std::optional<Quarter> quarter;
    std::optional<ClaimState> state;
    bool openOnly = false; ///< not closed, rejected or withdrawn
};

} // namespace steward
