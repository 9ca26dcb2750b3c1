#include "claims/LoanChecks.h"

#include <algorithm>

namespace steward {

QDate finalDue(const ClaimRow& row, const Loan& loan) {
    auto due = loan.finalDue();
    if (row.extendedTo && *row.extendedTo > due)
        due = *row.extendedTo;
    return due;
}

bool overdueOn(const Policy& policy, const ClaimRow& row, const Loan& loan, QDate day) {
    const auto days = finalDue(row, loan).daysTo(day);
    return loan.outstanding.isPositive() && days >= std::max(1, policy.overdueDays.value);
}

bool runningWhenLent(const Loan& loan, const Loan& other, const QList<Loan>& householdLoans) {
    if (loan.lentOn > other.lentOn)
        return false;
    // On one day the order of note numbers decides which came first, so that each pair is counted once.
    if (loan.lentOn == other.lentOn && loan.note > other.note)
        return false;
    const bool replaced = std::any_of(householdLoans.begin(), householdLoans.end(), [&](const Loan& later) {
        const bool replaces = later.kind == LoanKind::Renewal || later.kind == LoanKind::Increase;
        return replaces && later.bank == loan.bank && later.originalNote == loan.note &&
               later.lentOn <= other.lentOn;
    });
    if (replaced)
        return false;
    if (loan.settledOn)
        return *loan.settledOn > other.lentOn;
    // Paid off on a day that nobody recorded: taken as paid on the day it fell due, and no longer running
    // then.
    return loan.outstanding.isPositive() || loan.finalDue() > other.lentOn;
}

Explained<Amount> householdLoansWhenLent(const Policy& policy, const Loan& loan,
                                         const QList<Loan>& householdLoans) {
    Explanation explanation;
    explanation.title = QT_TRANSLATE_NOOP("Explanation", "Household's loans when lent");
    explanation.policy = policy.documentNumber;
    explanation.policyFrom = policy.from.toString(Qt::ISODate);
    Amount total;
    const int article = policy.householdCap.article;
    const auto add = [&](const Loan& one) {
        const auto before = total;
        total += one.amount;
        explanation.steps.append(
            {QT_TRANSLATE_NOOP("Explanation", "+ loan note {note}, lent on {day}"),
             {{QStringLiteral("note"), one.note}, {QStringLiteral("day"), one.lentOn.toString(Qt::ISODate)}},
             QStringLiteral("%1 + %2 = %3").arg(before.text(), one.amount.text(), total.text()),
             one.amount.text(),
             article});
        explanation.sources.append(one.note);
    };
    for (const auto& other : householdLoans)
        if (other.id != loan.id && runningWhenLent(other, loan, householdLoans))
            add(other);
    add(loan);
    explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "Cap of a household"),
                              {},
                              {},
                              policy.householdCap.value.text(),
                              article});
    explanation.result = total.text();
    return {total, explanation};
}

Explained<bool> nplAboveMargin(const Policy& policy, const PortfolioFigure& figure, Ratio target) {
    const auto threshold = target + policy.nplMargin.value;
    Explanation explanation;
    explanation.title = QT_TRANSLATE_NOOP("Explanation", "NPL ratio against target and margin");
    explanation.policy = policy.documentNumber;
    explanation.policyFrom = policy.from.toString(Qt::ISODate);
    const int article = policy.nplMargin.article;
    explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "Substandard + doubtful + loss"),
                              {},
                              QStringLiteral("%1 + %2 + %3")
                                  .arg(figure.substandard.text(), figure.doubtful.text(), figure.loss.text()),
                              figure.nonPerforming().text(),
                              article});
    explanation.steps.append(
        {QT_TRANSLATE_NOOP("Explanation", "÷ loans outstanding"),
         {},
         QStringLiteral("%1 ÷ %2").arg(figure.nonPerforming().text(), figure.outstanding.text()),
         fractionText(figure.nonPerforming(), figure.outstanding),
         article});
    explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "Target of the year + margin"),
                              {},
                              QStringLiteral("%1 + %2").arg(target.text(), policy.nplMargin.value.text()),
                              threshold.text(),
                              article});
    bool above = false;
    if (figure.outstanding.isPositive()) {
        const auto order = compareFraction(figure.nonPerforming(), figure.outstanding, threshold);
        above = order > 0 || (order == 0 && policy.nplEqualCounts);
    }
    explanation.result = fractionText(figure.nonPerforming(), figure.outstanding);
    return {above, explanation};
}

namespace {

const char* standingLabel(NplStanding standing) {
    switch (standing) {
    case NplStanding::MaySuspend:
        return QT_TRANSLATE_NOOP("Explanation", "At or over target + margin: the bank may suspend lending");
    case NplStanding::Between:
        return QT_TRANSLATE_NOOP("Explanation", "Neither over the margin nor below the target");
    case NplStanding::MayResume:
        return QT_TRANSLATE_NOOP("Explanation", "Below the target: lending may resume");
    }
    Q_UNREACHABLE();
}

} // namespace

Explained<NplStanding> nplStanding(const Policy& policy, const PortfolioFigure& figure, Ratio target) {
    auto above = nplAboveMargin(policy, figure, target);
    auto standing = above.value ? NplStanding::MaySuspend : NplStanding::Between;
    if (!above.value && (!figure.outstanding.isPositive() ||
                         compareFraction(figure.nonPerforming(), figure.outstanding, target) < 0))
        standing = NplStanding::MayResume;
    above.explanation.steps.append(
        {standingLabel(standing), {}, {}, above.explanation.result, policy.nplMargin.article});
    return {standing, above.explanation};
}

} // namespace steward
