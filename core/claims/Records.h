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

/** Slots that are none of Art. 18: what else came, a township's certificates among it, and the first review
 * form as its township signed it. */
constexpr int OtherSlot = 0;
constexpr int SignedReviewSlot = -1;

/** A file in one of the slots of Art. 18, or what a township sent. */
struct Attachment {
    AttachmentId id;
    ClaimId claim;
    int slot = OtherSlot; ///< 1-based slot of the policy's attachments, or one of the above
    QString fileName;
    qint64 size = 0;
    QByteArray sha256;
    QString addedBy;
    QDateTime addedAt;
    QString townshipCode{}; ///< of what a township sent; else empty
};

/** Filter of the list of claims; unset fields don't filter. */
struct ClaimFilter {
    std::optional<BankId> bank;
    std::optional<Quarter> quarter;
    std::optional<ClaimState> state;
    bool openOnly = false; ///< not closed, rejected or withdrawn
    bool operator==(const ClaimFilter&) const = default;
};

} // namespace steward
