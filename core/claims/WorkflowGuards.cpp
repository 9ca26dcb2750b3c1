#include "claims/Workflow.h"

#include <QCoreApplication>

namespace steward {

namespace {

using Refusal = std::optional<Error>;

Error refusal(const char* code, const char* what, const char* remedy, int article, Facts facts = {}) {
    return {QLatin1String(code), what, remedy, std::move(facts), article};
}

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

QString roleWord(Role role) {
    return QCoreApplication::translate("Role", roleCode(role).toUtf8().constData());
}

Refusal stateAndRole(ClaimAct act, const ClaimFacts& facts) {
    const auto* line = transitionFor(facts.state, act);
    if (!line)
        return refusal(
            "claim.not_from_here",
            QT_TRANSLATE_NOOP("Refusal", "A claim that stands at “{state}” can't do this: {act}."),
            QT_TRANSLATE_NOOP("Refusal", "Take the steps in their order."), 19,
            {{QStringLiteral("state"), stateText(facts.state)}, {QStringLiteral("act"), actText(act)}});
    if (!facts.roles.testFlag(line->by))
        return refusal("claim.not_your_role", QT_TRANSLATE_NOOP("Refusal", "This is for the {role}."),
                       QT_TRANSLATE_NOOP("Refusal", "Let a person with that role sign in."), line->article,
                       {{QStringLiteral("role"), roleWord(line->by)}});
    return std::nullopt;
}

Refusal reasonGiven(const ClaimFacts& facts) {
    if (facts.reasonGiven)
        return std::nullopt;
    return refusal("claim.reason_missing", QT_TRANSLATE_NOOP("Refusal", "The reason is missing."),
                   QT_TRANSLATE_NOOP("Refusal", "Say why; it stands in the timeline."), 0);
}

Refusal registering(const ClaimFacts& facts) {
    if (!facts.agreementInForce)
        return refusal(
            "claim.bank_without_agreement",
            QT_TRANSLATE_NOOP("Refusal", "The bank had no cooperation agreement in force on {day}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter the agreement on the bank's page first."), 28,
            {{QStringLiteral("day"), iso(facts.receivedOn)}});
    if (facts.quarterHasLiveClaim)
        return refusal("claim.quarter_has_claim",
                       QT_TRANSLATE_NOOP("Refusal", "The bank has a live claim for {quarter} already."),
                       QT_TRANSLATE_NOOP("Refusal", "Register further loans as a supplement."), 18,
                       {{QStringLiteral("quarter"), facts.quarter.code()}});
    if (!facts.receivedOn.isValid() || facts.receivedOn > facts.today)
        return refusal(
            "claim.received_in_future",
            QT_TRANSLATE_NOOP("Refusal", "The claim can't have been received on {day}: today is {today}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter the day of the incoming stamp."), 18,
            {{QStringLiteral("day"), iso(facts.receivedOn)}, {QStringLiteral("today"), iso(facts.today)}});
    return std::nullopt;
}

Refusal inItsQuarter(const ClaimFacts& facts) {
    if (facts.receivedOn <= facts.quarter.last())
        return std::nullopt;
    return refusal(
        "claim.received_after_quarter",
        QT_TRANSLATE_NOOP("Refusal", "Received on {day}, after the end of {quarter}."),
        QT_TRANSLATE_NOOP("Refusal", "Register it for the next quarter."), 18,
        {{QStringLiteral("day"), iso(facts.receivedOn)}, {QStringLiteral("quarter"), facts.quarter.code()}});
}

Refusal accepting(const ClaimFacts& facts) {
    if (auto error = inItsQuarter(facts))
        return error;
    if (!facts.missingAttachments.isEmpty())
        return refusal(
            "claim.attachments_missing", QT_TRANSLATE_NOOP("Refusal", "Missing: {missing}."),
            QT_TRANSLATE_NOOP("Refusal", "Add them under “Enclosures”, or return the claim to the bank."), 18,
            {{QStringLiteral("missing"), facts.missingAttachments.join(QStringLiteral(u"、"))}});
    if (!facts.judgedOtherwise.isEmpty())
        return refusal("claim.judged_otherwise",
                       QT_TRANSLATE_NOOP(
                           "Refusal", "{count} rows are judged otherwise today than the list shows, {note} "
                                      "first."),
                       QT_TRANSLATE_NOOP("Refusal", "Judge the list again (F8) and look at them."), 17,
                       {{QStringLiteral("count"), QString::number(facts.judgedOtherwise.size())},
                        {QStringLiteral("note"), facts.judgedOtherwise.first()}});
    if (facts.cleanItems == 0)
        return refusal("claim.no_clean_item",
                       QT_TRANSLATE_NOOP("Refusal", "No row is without a blocking finding."),
                       QT_TRANSLATE_NOOP("Refusal", "Return the claim to the bank with the findings."), 17);
    return std::nullopt;
}

Refusal reviewing(ClaimAct act, const ClaimFacts& facts) {
    if (act == ClaimAct::SendBackReview) {
        if (!facts.reviewRecorded)
            return refusal("claim.review_not_recorded",
                           QT_TRANSLATE_NOOP("Refusal", "This township's first review is not recorded yet."),
                           QT_TRANSLATE_NOOP("Refusal", "Record it first."), 19);
        return reasonGiven(facts);
    }
    if (facts.reviewApproved)
        return refusal("claim.review_approved_already",
                       QT_TRANSLATE_NOOP("Refusal", "The township's head has approved this review already."),
                       QT_TRANSLATE_NOOP("Refusal", "Send it back for another review to change it."), 19);
    if (act == ClaimAct::ApproveReview && !facts.reviewRecorded)
        return refusal("claim.review_not_recorded",
                       QT_TRANSLATE_NOOP("Refusal", "This township's first review is not recorded yet."),
                       QT_TRANSLATE_NOOP("Refusal", "Record it first."), 19);
    if (!facts.reviewGap.isEmpty())
        return refusal("claim.review_incomplete",
                       QT_TRANSLATE_NOOP("Refusal", "The first review is incomplete: {gap}."),
                       QT_TRANSLATE_NOOP("Refusal", "Complete the township's form."), 19,
                       {{QStringLiteral("gap"), facts.reviewGap}});
    return std::nullopt;
}

Refusal submitting(const ClaimFacts& facts) {
    if (facts.reviewsNotApproved.isEmpty())
        return std::nullopt;
    return refusal("claim.reviews_missing",
                   QT_TRANSLATE_NOOP("Refusal", "Without the head's approval so far: {townships}."),
                   QT_TRANSLATE_NOOP("Refusal", "Remind them; every township must have answered."), 19,
                   {{QStringLiteral("townships"), facts.reviewsNotApproved.join(QStringLiteral(u"、"))}});
}

Refusal deciding(const ClaimFacts& facts) {
    if (!facts.meetingGap.isEmpty())
        return refusal("claim.meeting_incomplete", QT_TRANSLATE_NOOP("Refusal", "Missing: {gap}."),
                       QT_TRANSLATE_NOOP("Refusal", "Take it from the minutes."), 19,
                       {{QStringLiteral("gap"), facts.meetingGap}});
    // A number means one meeting: one of another day can't bear it too.
    if (facts.numberUsedOn.isValid())
        return refusal(
            "claim.meeting_number_taken", QT_TRANSLATE_NOOP("Refusal", "Meeting “{number}” was on {day}."),
            QT_TRANSLATE_NOOP("Refusal", "Give this meeting its own number, or correct its day."), 19,
            {{QStringLiteral("number"), facts.meetingNumber},
             {QStringLiteral("day"), iso(facts.numberUsedOn)}});
    if (facts.meetingDay > facts.today)
        return refusal("claim.meeting_in_future",
                       QT_TRANSLATE_NOOP("Refusal", "The meeting on {day} has not been yet."),
                       QT_TRANSLATE_NOOP("Refusal", "Correct the day."), 19,
                       {{QStringLiteral("day"), iso(facts.meetingDay)}});
    if (facts.submittedOn.isValid() && facts.meetingDay < facts.submittedOn)
        return refusal(
            "claim.meeting_before_submission",
            QT_TRANSLATE_NOOP("Refusal", "The meeting on {day} was before the submission on {submitted}."),
            QT_TRANSLATE_NOOP("Refusal", "Correct the day."), 19,
            {{QStringLiteral("day"), iso(facts.meetingDay)},
             {QStringLiteral("submitted"), iso(facts.submittedOn)}});
    if (facts.deferredOn.isValid() && facts.meetingDay <= facts.deferredOn)
        return refusal("claim.meeting_not_later",
                       QT_TRANSLATE_NOOP("Refusal",
                                         "These loans were deferred on {deferred}; the meeting on {day} is "
                                         "not a later one."),
                       QT_TRANSLATE_NOOP("Refusal", "They wait for the next meeting; correct the day."), 19,
                       {{QStringLiteral("day"), iso(facts.meetingDay)},
                        {QStringLiteral("deferred"), iso(facts.deferredOn)}});
    if (facts.itemsWithoutOutcome > 0)
        return refusal(
            "claim.outcome_missing", QT_TRANSLATE_NOOP("Refusal", "{count} items have no outcome."),
            QT_TRANSLATE_NOOP("Refusal", "Give every item its outcome: approved, rejected or deferred."), 19,
            {{QStringLiteral("count"), QString::number(facts.itemsWithoutOutcome)}});
    if (facts.outcomesWithoutReason > 0)
        return refusal("claim.outcome_without_reason",
                       QT_TRANSLATE_NOOP("Refusal", "{count} rejections or deferrals have no reason."),
                       QT_TRANSLATE_NOOP("Refusal", "Give each its reason; it stands on the approval form."),
                       19, {{QStringLiteral("count"), QString::number(facts.outcomesWithoutReason)}});
    if (!facts.approvedWithoutFund.isEmpty())
        return refusal(
            "claim.approved_without_fund",
            QT_TRANSLATE_NOOP("Refusal", "The fund's part of {note} is 0.00: nothing is left to compensate."),
            QT_TRANSLATE_NOOP("Refusal", "Reject it and say why nothing is left."), 11,
            {{QStringLiteral("note"), facts.approvedWithoutFund}});
    return std::nullopt;
}

Refusal paying(const ClaimFacts& facts) {
    if (facts.approvedItems == 0 || !facts.compensation.isPositive())
        return refusal("claim.nothing_to_pay",
                       QT_TRANSLATE_NOOP("Refusal", "No approved item has a fund part to pay."), "", 20);
    if (facts.compensation > facts.accountBalance)
        return refusal(
            "claim.account_too_low",
            QT_TRANSLATE_NOOP("Refusal", "The special account holds {balance}, {amount} are to be paid."),
            QT_TRANSLATE_NOOP("Refusal", "Have the fund topped up, or reallocated from another account."), 22,
            {{QStringLiteral("balance"), facts.accountBalance.text()},
             {QStringLiteral("amount"), facts.compensation.text()}});
    if (facts.periodClosed)
        return refusal("claim.period_closed",
                       QT_TRANSLATE_NOOP("Refusal", "The quarter of this day is closed and signed."),
                       QT_TRANSLATE_NOOP("Refusal", "Issue it in the open quarter."), 8);
    return std::nullopt;
}

Refusal issuing(const ClaimFacts& facts) {
    if (facts.issuePreparedBy.isNull())
        return refusal("claim.issue_not_prepared",
                       QT_TRANSLATE_NOOP("Refusal", "Letter and voucher have not been prepared."),
                       QT_TRANSLATE_NOOP("Refusal", "The clerk prepares them first."), 20);
    if (facts.issuePreparedBy == facts.actor)
        return refusal("claim.same_person",
                       QT_TRANSLATE_NOOP("Refusal", "Who prepared the issue can't check it."),
                       QT_TRANSLATE_NOOP("Refusal", "Let another person sign in and check."), 20);
    return paying(facts);
}

/** 作废 reverses an entry, so it too takes two people: the clerk prepares, the director confirms. */
Refusal voiding(ClaimAct act, const ClaimFacts& facts) {
    if (auto error = reasonGiven(facts))
        return error;
    const bool prepared = !facts.voidPreparedBy.isNull();
    if (act == ClaimAct::PrepareVoid && prepared)
        return refusal("claim.void_prepared_already",
                       QT_TRANSLATE_NOOP("Refusal", "The voiding has been asked for already."),
                       QT_TRANSLATE_NOOP("Refusal", "The director confirms it."), 20);
    if (act == ClaimAct::Void && !prepared)
        return refusal("claim.void_not_prepared",
                       QT_TRANSLATE_NOOP("Refusal", "No reversal of this compensation has been prepared."),
                       QT_TRANSLATE_NOOP(
                           "Refusal", "The clerk asks for the voiding first; then the director confirms it."),
                       20);
    if (act == ClaimAct::Void && facts.voidPreparedBy == facts.actor)
        return refusal("claim.same_person",
                       QT_TRANSLATE_NOOP("Refusal", "Who prepared the voiding can't confirm it."),
                       QT_TRANSLATE_NOOP("Refusal", "Let another person sign in and check."), 20);
    return std::nullopt;
}

Refusal transferring(const ClaimFacts& facts) {
    if (!facts.voidPreparedBy.isNull())
        return refusal(
            "claim.void_asked_for",
            QT_TRANSLATE_NOOP("Refusal", "Letter and voucher are to be voided; nothing may be paid on them."),
            QT_TRANSLATE_NOOP("Refusal", "The director confirms the voiding, or the reversal that waits for "
                                         "it is discarded on the page of the fund."),
            20);
    if (!facts.debitDay.isValid())
        return refusal("claim.debit_day_missing",
                       QT_TRANSLATE_NOOP("Refusal", "The bank's debit day is missing."),
                       QT_TRANSLATE_NOOP("Refusal", "Take it from the bank's stamp on the voucher."), 20);
    if (facts.debitDay < facts.issuedOn || facts.debitDay > facts.today)
        return refusal(
            "claim.debit_day_wrong",
            QT_TRANSLATE_NOOP("Refusal",
                              "The bank can't have debited on {day}: issued on {issued}, today is {today}."),
            QT_TRANSLATE_NOOP("Refusal", "Take the day from the bank's stamp on the voucher."), 20,
            {{QStringLiteral("day"), iso(facts.debitDay)},
             {QStringLiteral("issued"), iso(facts.issuedOn)},
             {QStringLiteral("today"), iso(facts.today)}});
    return std::nullopt;
}

} // namespace

std::optional<Error> refusalFor(ClaimAct act, const ClaimFacts& facts) {
    if (auto error = stateAndRole(act, facts))
        return error;
    switch (act) {
    case ClaimAct::Register:
        return registering(facts);
    case ClaimAct::Accept:
        return accepting(facts);
    case ClaimAct::ReturnToBank:
    case ClaimAct::Withdraw:
        return reasonGiven(facts);
    case ClaimAct::PrepareVoid:
    case ClaimAct::Void:
        return voiding(act, facts);
    case ClaimAct::RecordReview:
    case ClaimAct::ApproveReview:
    case ClaimAct::SendBackReview:
        return reviewing(act, facts);
    case ClaimAct::Submit:
        return submitting(facts);
    case ClaimAct::Decide:
        return deciding(facts);
    case ClaimAct::PrepareIssue:
        return paying(facts);
    case ClaimAct::Issue:
        return issuing(facts);
    case ClaimAct::ConfirmTransfer:
        return transferring(facts);
    case ClaimAct::EditItems:
    case ClaimAct::Resubmit:
    case ClaimAct::Forward:
    case ClaimAct::Close:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace steward
