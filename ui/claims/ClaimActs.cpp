#include "claims/ClaimActs.h"

#include "claims/DayDialog.h"
#include "claims/ReviewDialog.h"

#include <algorithm>

namespace steward {

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
        return withReason(&Claims::withdraw, QStringLiteral("withdrawal"),
                          {tr("Bank withdraws the claim"),
                           tr("What does the bank's request say? A withdrawn claim is not taken up again."),
                           tr("Record withdrawal")},
                          tr("The claim is withdrawn."));
    case ClaimAct::PrepareVoid:
        return withReason(&Claims::prepareVoid, QStringLiteral("void-request"),
                          {tr("Ask for letter and voucher to be voided"),
                           tr("The director confirms it; then both papers lose their validity and the entry "
                              "is reversed. Why?"),
                           tr("Ask for voiding")},
                          tr("Asked for. The director now confirms the voiding."));
    case ClaimAct::Void:
        return withReason(
            &Claims::voidIssue, QStringLiteral("void"),
            {tr("Void letter and voucher"),
             tr("Both papers lose their validity and the entry is reversed. Why?"), tr("Void both papers")},
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
    controller_.act(
        tr("Recording"),
        [call, claim = controller_.claim()](Office& office) {
            Claims claims(office);
            return (claims.*call)(claim);
        },
        done);
}

ReasonDialog* ClaimActs::askReason(const QString& form, const ReasonDialog::Words& words) {
    return new ReasonDialog(office(), form, words, controller_.over());
}

void ClaimActs::withReason(CallWithReason call, const QString& form, const ReasonDialog::Words& words,
                           const QString& done, const QString& given) {
    auto* dialog = askReason(QStringLiteral("%1/%2").arg(form).arg(controller_.claim().value), words);
    dialog->setReason(given);
    connect(dialog, &ReasonDialog::confirmed, this, [this, dialog, call, done] {
        answer(
            dialog,
            [call, claim = controller_.claim(), reason = dialog->reason()](Office& office) {
                Claims claims(office);
                return (claims.*call)(claim, reason);
            },
            done);
    });
    dialog->open();
}

void ClaimActs::returnToBank() {
    auto* dialog = askReason(QStringLiteral("return/%1").arg(controller_.claim().value),
                             {tr("Return to bank"),
                              tr("The bank gets the claim back with the return list. What is missing?"),
                              tr("Return to bank")});
    const auto& attachments = controller_.view().attachments;
    const QStringList titles = controller_.view().policy.attachments.value;
    QStringList missing;
    for (int slot = 1; slot <= titles.size(); ++slot) {
        if (std::ranges::none_of(attachments, [slot](const Attachment& a) { return a.slot == slot; }))
            missing << tr("Missing: %1").arg(titles.at(slot - 1));
    }
    dialog->offer(missing);
    connect(dialog, &ReasonDialog::confirmed, this, [this, dialog] {
        answer(
            dialog,
            [claim = controller_.claim(), reason = dialog->reason()](Office& office) {
                return Claims(office).returnToBank(claim, reason);
            },
            tr("The claim went back to the bank; the return list is among the papers."));
    });
    dialog->open();
}

void ClaimActs::recordReview(ReviewId review) {
    recordReview(reviewDraft(controller_.view(), review, office().today()));
}

void ClaimActs::recordReview(const ReviewDraft& draft) {
    auto* dialog = new ReviewDialog(office(), draft, controller_.over());
    connect(dialog, &ReviewDialog::record, this, [this, dialog, review = draft.review] {
        answer(
            dialog,
            [review, findings = dialog->findings(), handler = dialog->handler(), day = dialog->day(),
             source = dialog->source()](Office& office) {
                return Claims(office).recordReview(review, findings, handler, day, source);
            },
            tr("The first review is recorded."));
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
    auto* dialog = new DayDialog(office(), QStringLiteral("approval/%1").arg(review.value),
                                 {tr("Head's approval of %1").arg(township),
                                  tr("Who signed the first review form as head of the township, and when?"),
                                  tr("Head of the township"), tr("Signed on"), tr("Record approval")},
                                 earliest, controller_.over());
    connect(dialog, &DayDialog::confirmed, this, [this, dialog, review] {
        answer(
            dialog,
            [review, name = dialog->name(), day = dialog->day()](Office& office) {
                return Claims(office).approveReview(review, name, day);
            },
            tr("The head's approval is recorded."));
    });
    dialog->open();
}

void ClaimActs::sendBackReview(ReviewId review) {
    auto* dialog =
        askReason(QStringLiteral("send-back/%1").arg(review.value),
                  {tr("Send the review back"), tr("What must the township review again?"), tr("Send back")});
    connect(dialog, &ReasonDialog::confirmed, this, [this, dialog, review] {
        answer(
            dialog,
            [review, reason = dialog->reason()](Office& office) {
                return Claims(office).sendBackReview(review, reason);
            },
            tr("The review went back to the township."));
    });
    dialog->open();
}

void ClaimActs::decide(const Meeting& meeting, const QList<ItemOutcome>& outcomes) {
    controller_.act(
        tr("Recording the decision"),
        [meeting, outcomes, claim = controller_.claim()](Office& office) {
            return Claims(office).decide(claim, meeting, outcomes);
        },
        tr("The decision is recorded."));
}

void ClaimActs::confirmTransfer() {
    const QDate issued = controller_.view().summary.claim.issuedOn.value_or(QDate());
    auto* dialog = new DayDialog(office(), QStringLiteral("transfer/%1").arg(controller_.claim().value),
                                 {tr("Confirm transfer"),
                                  tr("On which day did the bank debit the special account? It stands on the "
                                     "voucher's copy that came back."),
                                  {},
                                  tr("Debited on"),
                                  tr("Confirm transfer")},
                                 issued, controller_.over());
    connect(dialog, &DayDialog::confirmed, this, [this, dialog] {
        answer(
            dialog,
            [claim = controller_.claim(), day = dialog->day()](Office& office) {
                return Claims(office).confirmTransfer(claim, day);
            },
            tr("The transfer is confirmed."));
    });
    dialog->open();
}

} // namespace steward
