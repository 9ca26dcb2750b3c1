#include "desk/DutyWords.h"

#include "claims/ClaimWords.h"

namespace steward {

namespace {

/** Nearer than this the days are counted, further off the day is named. */
constexpr int CountedDays = 5;

/** `农商行 2018年第1季度`. */
QString occasionOf(const Duty& duty) {
    Claim claim;
    claim.quarter = duty.quarter;
    claim.supplement = duty.supplement;
    return duty.bank + QLatin1Char(' ') + ClaimWords::occasion(claim);
}

} // namespace

QString DutyWords::when(const Duty& duty, QDate today) {
    if (!duty.due)
        return tr("no legal day");
    if (duty.late && duty.daysLeft == 0)
        return tr("late");
    if (duty.late || duty.daysLeft <= CountedDays)
        return ClaimWords::daysLeft(duty.daysLeft);
    return tr("by %1").arg(ClaimWords::day(duty.due->day, today));
}

Tone DutyWords::tone(const Duty& duty) {
    if (!duty.due)
        return Tone::Quiet;
    if (duty.late)
        return Tone::Late;
    return duty.daysLeft <= CountedDays ? Tone::Caution : Tone::Active;
}

QString DutyWords::ofClaim(const Duty& duty) {
    const QString name = occasionOf(duty);
    switch (duty.kind) {
    case DutyKind::AcceptClaim:
        return tr("%1: accept or return the list (%n loan(s))", nullptr, duty.items).arg(name);
    case DutyKind::MendedList:
        return tr("%1: the bank mends its list").arg(name);
    case DutyKind::ForwardClaim:
        return tr("%1: forward to the townships (%n loan(s))", nullptr, duty.items).arg(name);
    case DutyKind::TownshipReview:
        return tr("First review of %1 (%2, %n loan(s))", nullptr, duty.items).arg(duty.township, name);
    case DutyKind::HeadApproval:
        return tr("Head's approval of %1 (%2, %n loan(s))", nullptr, duty.items).arg(duty.township, name);
    case DutyKind::SubmitClaim:
        return tr("%1: submit to the leading group (%n loan(s))", nullptr, duty.items).arg(name);
    case DutyKind::Decide:
        return tr("%1: the leading group decides (%n loan(s))", nullptr, duty.items).arg(name);
    case DutyKind::PrepareIssue:
        return tr("%1: prepare letter and voucher, %2").arg(name, duty.amount.text());
    case DutyKind::CheckIssue:
        return tr("%1: check and issue letter and voucher, %2").arg(name, duty.amount.text());
    case DutyKind::ConfirmTransfer:
        return tr("%1: the bank transfers %2").arg(name, duty.amount.text());
    case DutyKind::ConfirmVoid:
        return tr("%1: void letter and voucher, %2").arg(name, duty.amount.text());
    default:
        return tr("%1: close the claim").arg(name);
    }
}

QString DutyWords::ofAccount(const Duty& duty) {
    const QString quarter = ClaimWords::quarter(duty.quarter);
    switch (duty.kind) {
    case DutyKind::CheckEntry:
        return tr("Check the entry “%1” of %2, %3").arg(duty.text, duty.bank, duty.amount.text());
    case DutyKind::Reconcile:
        return tr("Reconcile %1 of %2").arg(quarter, duty.bank);
    case DutyKind::CreditInterest:
        return tr("Interest of %1 of %2 is not in the books").arg(quarter, duty.bank);
    case DutyKind::ReturnRecoveries:
        return tr("%1 returns its part of what it recovered, %2 (%n loan(s))", nullptr, duty.items)
            .arg(duty.bank, duty.amount.text());
    case DutyKind::ShareReceipts:
        return tr("Share out what %1 returned, %2 (%n receipt(s))", nullptr, duty.items)
            .arg(duty.bank, duty.amount.text());
    case DutyKind::TakeBack:
        return tr("%1 gives back the compensation of %2, %3").arg(duty.bank, duty.text, duty.amount.text());
    case DutyKind::InterestDiffers:
        return tr("Interest of %1 of %2 differs from the computed by %3")
            .arg(quarter, duty.bank, duty.amount.text());
    case DutyKind::TopUp:
        return tr("Make up the account at %1: %2 short").arg(duty.bank, duty.amount.text());
    default:
        return tr("%1 gives back the charge of %2, %3").arg(duty.bank, duty.text, duty.amount.text());
    }
}

QString DutyWords::what(const Duty& duty) {
    return duty.claim.isNull() ? ofAccount(duty) : ofClaim(duty);
}

QString DutyWords::act(const Duty& duty) {
    const bool ofTownship = duty.kind == DutyKind::TownshipReview || duty.kind == DutyKind::HeadApproval;
    if (ofTownship && duty.late)
        return tr("Remind");
    switch (duty.kind) {
    case DutyKind::AcceptClaim:
        return tr("Accept");
    case DutyKind::ForwardClaim:
        return tr("Forward");
    case DutyKind::TownshipReview:
    case DutyKind::HeadApproval:
        return tr("Record");
    case DutyKind::SubmitClaim:
        return tr("Submit");
    case DutyKind::Decide:
        return tr("Decide");
    case DutyKind::PrepareIssue:
        return tr("Prepare");
    case DutyKind::CheckIssue:
        return tr("Issue");
    case DutyKind::ConfirmTransfer:
        return tr("Confirm");
    case DutyKind::ConfirmVoid:
        return tr("Void");
    case DutyKind::CloseClaim:
        return tr("Close claim");
    case DutyKind::CheckEntry:
        return tr("Check");
    case DutyKind::Reconcile:
        return tr("Reconcile");
    case DutyKind::CreditInterest:
    case DutyKind::InterestDiffers:
        return tr("Compare");
    case DutyKind::TopUp:
        return tr("Write");
    case DutyKind::ShareReceipts:
        return tr("Share out");
    case DutyKind::MendedList:
    case DutyKind::ChargeRefund:
    case DutyKind::ReturnRecoveries:
    case DutyKind::TakeBack:
        break;
    }
    return tr("Look");
}

Place DutyWords::place(const Duty& duty) {
    Place place;
    place.claim = duty.claim;
    place.township = duty.townshipCode;
    place.account = duty.account;
    switch (duty.kind) {
    case DutyKind::Reconcile:
        place.page = QStringLiteral("reconciliation");
        place.quarter = duty.quarter;
        return place;
    case DutyKind::CheckEntry:
        place.waiting = duty.entry;
        break;
    case DutyKind::ReturnRecoveries:
    case DutyKind::ShareReceipts:
    case DutyKind::TakeBack:
        place.page = QStringLiteral("recoveries");
        place.bank = duty.bankId;
        place.item = duty.item;
        return place;
    case DutyKind::CreditInterest:
    case DutyKind::InterestDiffers:
        place.tab = QStringLiteral("interest");
        break;
    case DutyKind::TopUp:
        place.tab = QStringLiteral("leverage");
        break;
    case DutyKind::ChargeRefund:
        break;
    case DutyKind::Decide:
        place.tab = QStringLiteral("meeting");
        [[fallthrough]];
    default:
        place.page = QStringLiteral("claims");
        return place;
    }
    place.page = QStringLiteral("fund");
    return place;
}

QString DutyWords::article(int number) {
    return tr("Art. %1").arg(number);
}

} // namespace steward
