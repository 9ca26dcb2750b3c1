#pragma once

#include "claims/ClaimController.h"
#include "claims/ReasonDialog.h"
#include "claims/ReviewsState.h"

namespace steward {

/** Takes the acts of the workflow table: asks what each needs and has the services do it. */
class ClaimActs : public QObject {
    Q_OBJECT
public:
    explicit ClaimActs(ClaimController& controller);

    void perform(ClaimAct act);
    void recordReview(ReviewId review);
    /** Shows a draft of findings, recorded when the dialog is confirmed. */
    void recordReview(const ReviewDraft& draft);
    void approveReview(ReviewId review);
    void sendBackReview(ReviewId review);
    void decide(const Meeting& meeting, const QList<ItemOutcome>& outcomes);

signals:
    /** A dialog of findings closed, whatever came of it. */
    void reviewDialogClosed();
    /** Recording the decision happens on its tab. */
    void decisionTabWanted();
    /** Papers were issued: the page shows them. */
    void papersIssued();

private:
    using Call = Result<void> (Claims::*)(ClaimId);
    using CallWithReason = Result<void> (Claims::*)(ClaimId, const QString&);
    void simply(Call call, const QString& done);
    /** Has the act done. Refused, the dialog stays open with all that was typed; done, it closes. */
    template<class Dialog>
    void answer(Dialog* dialog, const DeskHost::Job& act, const QString& done,
                const std::function<void()>& after = {});
    ReasonDialog* askReason(const QString& form, const ReasonDialog::Words& words);
    void withReason(CallWithReason call, const QString& form, const ReasonDialog::Words& words,
                    const QString& done, const QString& given = {});
    void returnToBank();
    void issue(bool prepare);
    void confirmTransfer();
    Office& office();

    ClaimController& controller_;
};

template<class Dialog>
void ClaimActs::answer(Dialog* dialog, const DeskHost::Job& act, const QString& done,
                       const std::function<void()>& after) {
    const QPointer<Dialog> asked(dialog);
    controller_.act(
        dialog->windowTitle(), act,
        [this, asked, done, after] {
            if (asked)
                asked->accept();
            controller_.done(done);
            if (after)
                after();
        },
        [asked](const Error& error) {
            if (asked)
                asked->refuse(error.text());
        });
}

} // namespace steward
