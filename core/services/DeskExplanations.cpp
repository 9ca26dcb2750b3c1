#include "policy/Deadline.h"
#include "services/Claims.h"
#include "services/DeskParts.h"
#include "services/Fund.h"
#include "services/InterestPeriods.h"
#include "services/Recoveries.h"
#include "services/TopUps.h"

// What a line of the desk rests on.

namespace steward {

namespace {

/** Every loan of the bank that owes something of its recoveries, adding up to the duty's amount. */
Result<Explanation> explainReturns(Office& office, BankId bank) {
    RecoveryFilter filter;
    filter.bank = bank;
    filter.show = RecoveryFilter::Show::Due;
    STEWARD_LET(loans, Recoveries(office).loans(filter));
    Explanation explanation;
    explanation.title = QT_TRANSLATE_NOOP("Explanation", "Due back to the special account");
    Amount sum;
    for (const auto& loan : loans) {
        if (loan.facts.clawback)
            continue;
        const auto before = sum;
        sum += loan.standing.due;
        explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "+ loan note {note}"),
                                  {{QStringLiteral("note"), loan.item.note}},
                                  QStringLiteral("%1 + %2").arg(before.text(), loan.standing.due.text()),
                                  loan.standing.due.text(),
                                  21});
        explanation.sources.append(loan.item.note);
    }
    explanation.result = sum.text();
    return explanation;
}

Result<Explanation> explainReceipts(Office& office, BankId bank) {
    STEWARD_LET(receipts, Recoveries(office).receipts());
    Explanation explanation;
    explanation.title = QT_TRANSLATE_NOOP("Explanation", "Returned and for no loan yet");
    Amount sum;
    for (const auto& receipt : receipts) {
        if (receipt.bank != bank || !receipt.left().isPositive())
            continue;
        sum += receipt.left();
        explanation.steps.append(
            {QT_TRANSLATE_NOOP("Explanation", "+ receipt {number}"),
             {{QStringLiteral("number"), receipt.number}},
             QStringLiteral("%1 − %2").arg(receipt.amount.text(), receipt.allocated.text()),
             receipt.left().text(),
             21});
        explanation.sources.append(receipt.number);
    }
    explanation.result = sum.text();
    return explanation;
}

Result<Explanation> explainInterest(Office& office, const Duty& duty) {
    const InterestPeriod period = InterestPeriod::holding(duty.quarter.last().addDays(-15));
    STEWARD_LET(check, InterestChecks(office).check(duty.account, period));
    return check.computed ? Result<Explanation>(check.computed->explanation) : refuse(*check.refusal);
}

Result<Explanation> explainTopUp(Office& office, BankId bank) {
    STEWARD_LET(all, TopUps(office).leverage());
    for (const auto& one : all)
        if (one.bank == bank)
            return one.topUp.explanation;
    return Explanation();
}

Result<Explanation> explainAmount(Office& office, const Duty& duty) {
    switch (duty.kind) {
    case DutyKind::ReturnRecoveries:
        return explainReturns(office, duty.bankId);
    case DutyKind::ShareReceipts:
        return explainReceipts(office, duty.bankId);
    case DutyKind::TakeBack: {
        STEWARD_LET(loan, Recoveries(office).loan(duty.item));
        return loan.explanation;
    }
    case DutyKind::InterestDiffers:
        return explainInterest(office, duty);
    case DutyKind::TopUp:
        return explainTopUp(office, duty.bankId);
    default:
        break;
    }
    if (!duty.claim.isNull())
        return Claims(office).explainTotal(duty.claim);
    if (!duty.account.isNull())
        return Fund(office).explainBalance(duty.account, office.today());
    return Explanation();
}

} // namespace

Result<Explanation> Desk::explain(const Duty& duty) const {
    STEWARD_LET(explanation, explainAmount(office_, duty));
    if (duty.due)
        explanation.steps =
            dueSteps(office_.calendar(), *duty.due, office_.today(), duty.article) + explanation.steps;
    if (explanation.result.isEmpty() && duty.due)
        explanation.result = duty.due->day.toString(Qt::ISODate);
    return std::move(explanation);
}

} // namespace steward
