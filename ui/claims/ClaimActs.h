#pragma once

#include "claims/ClaimController.h"

namespace steward {

/** Takes the acts of the workflow table: asks what each needs and has the services do it. */
class ClaimActs : public QObject {
    Q_OBJECT
public:
    explicit ClaimActs(ClaimController& controller);

    void perform(ClaimAct act);
    void recordReview(ReviewId review);
    void approveReview(ReviewId review);
    void sendBackReview(ReviewId review);
    void decide(const Meeting& meeting, const QList<ItemOutcome>& outcomes);

signals:
    /** Recording the decision happens on its tab. */
    void decisionTabWanted();
    /** Papers were issued: the page shows them. */
    void papersIssued();

private:
    using Call = Result<void> (Claims::*)(ClaimId);
    using CallWithReason = Result<void> (Claims::*)(ClaimId, const QString&);
    void simply(Call call, const QString& done);
    void withReason(CallWithReason call, const QString& title, const QString& explanation,
                    const QString& confirm, const QString& done, const QString& given = {});
    void returnToBank();
    void issue(bool prepare);
    void confirmTransfer();
    Office& office();

    ClaimController& controller_;
};

} // namespace steward
