#include "claims/ClaimActs.h"

#include "claims/DayDialog.h"
#include "claims/ReasonDialog.h"
#include "claims/ReviewDialog.h"

#include <algorithm>

namespace steward {

namespace {

/** What was typed is not offered over what a file says, for the audit names the file that findings are of. */
QString draftName(const ReviewDraft& draft) {
    const QString typed = QStringLiteral("review/%1").arg(draft.review.value);
    return draft.source.isEmpty() ? typed : typed + QLatin1Char('/') + draft.source;
}

} // namespace

ClaimActs::ClaimActs(ClaimController& controller) : QObject(&controller), controller_(controller) {}

Office& ClaimActs::office() {
    return controller_.host().office();
}

void ClaimActs::perform(ClaimAct act) {
    switch (act) {
    case ClaimAct::Accept:
        return simply(&Claims::accept, tr("The claim is accepted. Next: forward it to the townships."));
    case ClaimAct::ReturnToBank:
        return returnToBank();
    case ClaimAct::Resubmit:
        return simply(&Claims::resubmit, tr("The claim is a draft again."));
    case ClaimAct::Forward:
        return simply(&Claims::forward, tr("The list is forwarded; each township's day due is set."));
    case ClaimAct::Submit:
        return simply(&Claims::submit, tr("The claim is submitted to the leading group."));
    case ClaimAct::Decide:
        emit decisionTabWanted();
        return;
    case ClaimAct::PrepareIssue:
        return issue(true);
    case ClaimAct::Issue:
        return issue(false);
    case ClaimAct::ConfirmTransfer:
        return confirmTransfer();
    case ClaimAct::Close:
        return simply(&Claims::close, tr("The claim is closed."));
    case ClaimAct::Withdraw:
        return withReason(&Claims::withdraw, tr("Bank withdraws the claim"),
                          tr("What does the bank's request say? A withdrawn claim is not taken up again."),
                          tr("Record withdrawal"), tr("The claim is withdrawn."));
    case ClaimAct::PrepareVoid:
        return withReason(&Claims::prepareVoid, tr("Ask for letter and voucher to be voided"),
                          tr("The director confirms it; then both papers lose their validity and the entry "
                             "is reversed. Why?"),
                          tr("Ask for voiding"), tr("Asked for. The director now confirms the voiding."));
    case ClaimAct::Void:
        return withReason(
            &Claims::voidIssue, tr("Void letter and voucher"),
            tr("Both papers lose their validity and the entry is reversed. Why?"), tr("Void both papers"),
            tr("Letter and voucher are void; the entry is reversed. They are issued anew under "
               "numbers of their own."),
            controller_.view().voidRequest ? controller_.view().voidRequest->reason : QString());
    case ClaimAct::Register:
    case ClaimAct::EditItems:
    case ClaimAct::RecordReview:
    case ClaimAct::ApproveReview:
    case ClaimAct::SendBackReview:
        break; // these have places of their own on the page
    }
}

void ClaimActs::simply(Call call, const QString& done) {
    Claims claims(office());
    controller_.finish((claims.*call)(controller_.claim()), done);
}

void ClaimActs::withReason(CallWithReason call, const QString& title, const QString& explanation,
                           const QString& confirm, const QString& done, const QString& given) {
    auto* dialog = new ReasonDialog(title, explanation, confirm, controller_.over());
    dialog->setReason(given);
    connect(dialog, &QDialog::accepted, this, [this, dialog, call, done] {
        Claims claims(office());
        controller_.finish((claims.*call)(controller_.claim(), dialog->reason()), done);
    });
    dialog->open();
}

void ClaimActs::returnToBank() {
    auto* dialog = new ReasonDialog(tr("Return to bank"),
                                    tr("The bank gets the claim back with the return list. What is missing?"),
                                    tr("Return to bank"), controller_.over());
    const auto& attachments = controller_.view().attachments;
    const QStringList titles = controller_.view().policy.attachments.value;
    QStringList missing;
    for (int slot = 1; slot <= titles.size(); ++slot) {
        if (std::ranges::none_of(attachments, [slot](const Attachment& a) { return a.slot == slot; }))
            missing << tr("Missing: %1").arg(titles.at(slot - 1));
    }
    dialog->offer(missing);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        controller_.finish(Claims(office()).returnToBank(controller_.claim(), dialog->reason()),
                           tr("The claim went back to the bank; the return list is among the papers."));
    });
    dialog->open();
}

void ClaimActs::recordReview(ReviewId review) {
    recordReview(reviewDraft(controller_.view(), review, office().today()));
}

void ClaimActs::recordReview(const ReviewDraft& draft) {
    auto* dialog = new ReviewDialog(draft, office().today(), controller_.over());
    dialog->keepIn(office(), draftName(draft));
    connect(dialog, &ReviewDialog::record, this, [this, dialog, review = draft.review] {
        const auto result = Claims(office()).recordReview(review, dialog->findings(), dialog->handler(),
                                                          dialog->day(), dialog->source());
        if (!result) {
            dialog->refuse(result.error().text());
            return;
        }
        dialog->accept();
        controller_.finish(result, tr("The first review is recorded."));
    });
    connect(dialog, &QDialog::finished, this, &ClaimActs::reviewDialogClosed, Qt::QueuedConnection);
    dialog->open();
}

void ClaimActs::approveReview(ReviewId review) {
    const auto& reviews = controller_.view().reviews;
    const auto found = std::ranges::find(reviews, review, &Review::id);
    if (found == reviews.end())
        return;
    const QString township = controller_.view().townshipNames.value(found->townshipCode, found->townshipCode);
    const QDate earliest = found->reviewedOn.value_or(found->forwardedOn);
    auto* dialog = new DayDialog({tr("Head's approval of %1").arg(township),
                                  tr("Who signed the first review form as head of the township, and when?"),
                                  tr("Head of the township"), tr("Signed on"), tr("Record approval")},
                                 earliest, office().today(), controller_.over());
    connect(dialog, &DayDialog::confirmed, this, [this, dialog, review] {
        const auto result = Claims(office()).approveReview(review, dialog->name(), dialog->day());
        if (!result) {
            dialog->refuse(result.error().text());
            return;
        }
        dialog->accept();
        controller_.finish(result, tr("The head's approval is recorded."));
    });
    dialog->open();
}

void ClaimActs::sendBackReview(ReviewId review) {
    auto* dialog = new ReasonDialog(tr("Send the review back"), tr("What must the township review again?"),
                                    tr("Send back"), controller_.over());
    connect(dialog, &QDialog::accepted, this, [this, dialog, review] {
        controller_.finish(Claims(office()).sendBackReview(review, dialog->reason()),
                           tr("The review went back to the township."));
    });
    dialog->open();
}

void ClaimActs::decide(const Meeting& meeting, const QList<ItemOutcome>& outcomes) {
    controller_.finish(Claims(office()).decide(controller_.claim(), meeting, outcomes),
                       tr("The decision is recorded."));
}

void ClaimActs::confirmTransfer() {
    const QDate issued = controller_.view().summary.claim.issuedOn.value_or(QDate());
    auto* dialog = new DayDialog({tr("Confirm transfer"),
                                  tr("On which day did the bank debit the special account? It stands on the "
                                     "voucher's copy that came back."),
                                  {},
                                  tr("Debited on"),
                                  tr("Confirm transfer")},
                                 issued, office().today(), controller_.over());
    connect(dialog, &DayDialog::confirmed, this, [this, dialog] {
        const auto result = Claims(office()).confirmTransfer(controller_.claim(), dialog->day());
        if (!result) {
            dialog->refuse(result.error().text());
            return;
        }
        dialog->accept();
        controller_.finish(result, tr("The transfer is confirmed."));
    });
    dialog->open();
}

} // namespace steward
