#include "claims/ClaimWords.h"

#include <QLocale>

namespace steward {

QString ClaimWords::quarter(Quarter quarter) {
    return tr("%1 Q%2", "year, quarter").arg(quarter.year).arg(quarter.number);
}

QString ClaimWords::day(QDate day, QDate today) {
    if (!day.isValid())
        return {};
    const bool sameYear = day.year() == today.year();
    return QLocale().toString(day, sameYear ? tr("MMM d", "day in this year")
                                            : tr("MMM d, yyyy", "day in another year"));
}

QString ClaimWords::occasion(const Claim& claim) {
    const QString name = quarter(claim.quarter);
    if (claim.follows)
        return tr("%1, follow-up", "claim of deferred items").arg(name);
    return claim.supplement > 0 ? tr("%1, supplement %2").arg(name).arg(claim.supplement) : name;
}

QString ClaimWords::daysLeft(int days) {
    if (days < 0)
        return tr("%n working day(s) late", nullptr, -days);
    return days == 0 ? tr("due today") : tr("%n working day(s) left", nullptr, days);
}

Tone ClaimWords::daysLeftTone(int days) {
    if (days <= 0)
        return Tone::Late;
    return days <= 2 ? Tone::Caution : Tone::Active;
}

QString ClaimWords::limit(DayCount count) {
    return count.kind == DayKind::Working ? tr("%n working day(s)", nullptr, count.days)
                                          : tr("%n day(s)", nullptr, count.days);
}

Tone ClaimWords::stateTone(ClaimState state) {
    switch (state) {
    case ClaimState::Draft:
    case ClaimState::Returned:
        return Tone::Caution;
    case ClaimState::Accepted:
    case ClaimState::TownshipReview:
    case ClaimState::AwaitingDecision:
    case ClaimState::Decided:
        return Tone::Active;
    case ClaimState::Issued:
    case ClaimState::Transferred:
    case ClaimState::Closed:
        return Tone::Good;
    case ClaimState::Rejected:
        return Tone::Late;
    case ClaimState::None:
    case ClaimState::Withdrawn:
        break;
    }
    return Tone::Quiet;
}

QString ClaimWords::act(ClaimAct act, const ClaimView& view) {
    switch (act) {
    case ClaimAct::Accept:
        return tr("Accept %n loan(s)", nullptr, view.summary.live.items);
    case ClaimAct::ReturnToBank:
        return tr("Return to bank…");
    case ClaimAct::Resubmit:
        return tr("Take in again");
    case ClaimAct::Forward:
        return tr("Forward to townships");
    case ClaimAct::Submit:
        return tr("Submit for decision");
    case ClaimAct::Decide:
        return tr("Record decision…");
    case ClaimAct::PrepareIssue:
        return tr("Prepare letter and voucher…");
    case ClaimAct::Issue:
        return tr("Check and issue…");
    case ClaimAct::ConfirmTransfer:
        return tr("Confirm transfer…");
    case ClaimAct::Close:
        return tr("Close claim");
    case ClaimAct::Withdraw:
        return tr("Bank withdraws…");
    case ClaimAct::PrepareVoid:
        return tr("Ask for voiding…");
    case ClaimAct::Void:
        return tr("Void letter and voucher…");
    case ClaimAct::Register:
    case ClaimAct::EditItems:
    case ClaimAct::RecordReview:
    case ClaimAct::ApproveReview:
    case ClaimAct::SendBackReview:
        break;
    }
    return actText(act);
}

QString ClaimWords::idTail(const QString& idNumber) {
    return idNumber.isEmpty() ? QString() : QStringLiteral("****") + idNumber.right(4);
}

QString ClaimWords::groundMark(const Policy& policy, int number) {
    const GroundRule* rule = policy.ground(number);
    return rule ? rule->mark : QString();
}

QString ClaimWords::outcome(ItemState state) {
    switch (state) {
    case ItemState::Listed:
    case ItemState::Live:
        break;
    case ItemState::SentBack:
        return tr("sent back");
    case ItemState::Approved:
        return tr("approved");
    case ItemState::Rejected:
        return tr("rejected");
    case ItemState::Deferred:
        return tr("deferred");
    }
    return {};
}

QString ClaimWords::refusal(const Error& error) {
    const QString advice = error.advice();
    return advice.isEmpty() ? error.sentence() : error.sentence() + QLatin1Char('\n') + advice;
}

} // namespace steward
