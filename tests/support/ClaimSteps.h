#pragma once

#include "services/Claims.h"
#include "support/AuditTrail.h"

namespace steward {

/** The first claim in that state, or none. */
inline ClaimId claimIn(Office& office, ClaimState state) {
    ClaimFilter filter;
    filter.state = state;
    const auto claims = Claims(office).list(filter);
    return claims && !claims->isEmpty() ? claims->first().claim.id : ClaimId();
}

/** Every township supports all its loans of the claim, and its head approves. */
inline Result<void> reviewed(Office& office, ClaimId claim) {
    Claims claims(office);
    sitDown(office, Role::Clerk);
    STEWARD_LET(view, claims.view(claim));
    for (const auto& review : view.reviews) {
        if (review.approved())
            continue;
        QList<ReviewFinding> findings;
        for (const auto& item : view.items)
            if (item.state == ItemState::Live && item.townshipCode == review.townshipCode)
                findings.append({item.id, true, true, true, QStringLiteral("村委会证明"), true, {}});
        STEWARD_TRY(claims.recordReview(review.id, findings, QStringLiteral("周文"), office.today()));
        STEWARD_TRY(claims.approveReview(review.id, QStringLiteral("陈镇长"), office.today()));
    }
    return {};
}

/** A draft or a claim with its townships goes on until it waits for the leading group. */
inline Result<void> broughtToMeeting(Office& office, ClaimId claim) {
    Claims claims(office);
    sitDown(office, Role::Clerk);
    STEWARD_LET(view, claims.view(claim));
    if (view.summary.claim.state == ClaimState::Draft) {
        STEWARD_TRY(claims.accept(claim));
        STEWARD_TRY(claims.forward(claim));
    }
    STEWARD_TRY(reviewed(office, claim));
    sitDown(office, Role::Reviewer);
    return claims.submit(claim);
}

/** What waits for the leading group is approved, issued and paid today, and the claim closed. */
inline Result<void> broughtToPayment(Office& office, ClaimId claim) {
    Claims claims(office);
    sitDown(office, Role::Director);
    STEWARD_LET(view, claims.view(claim));
    QList<ItemOutcome> outcomes;
    for (const auto& item : view.items)
        if (item.state == ItemState::Live)
            outcomes.append({item.id, Outcome::Approved, {}, false});
    const Meeting meeting{QStringLiteral("2018年第1次"), office.today(), {}, {}, QStringLiteral("全体"), {}};
    STEWARD_TRY(claims.decide(claim, meeting, outcomes));
    sitDown(office, Role::Clerk);
    STEWARD_TRY(claims.prepareIssue(claim));
    sitDown(office, Role::Reviewer);
    STEWARD_TRY(claims.issue(claim));
    sitDown(office, Role::Clerk);
    STEWARD_TRY(claims.confirmTransfer(claim, office.today()));
    sitDown(office, Role::Reviewer);
    return claims.close(claim);
}

} // namespace steward
