#include "sharing/RecoveryStanding.h"

#include <algorithm>

namespace steward {

namespace {

QList<Recovery> countingByDay(QList<Recovery> recoveries) {
    recoveries.removeIf([](const Recovery& recovery) { return !recovery.counts(); });
    std::stable_sort(recoveries.begin(), recoveries.end(),
                     [](const Recovery& a, const Recovery& b) { return a.day < b.day; });
    return recoveries;
}

QList<ReturnedPart> byDay(QList<ReturnedPart> returned) {
    std::stable_sort(returned.begin(), returned.end(),
                     [](const ReturnedPart& a, const ReturnedPart& b) { return a.day < b.day; });
    return returned;
}

Amount sumOf(const QList<ReturnedPart>& returned) {
    Amount sum;
    for (const auto& part : returned)
        sum += part.amount;
    return sum;
}

/** Each recovery's own part: the difference that it makes to the fund's part of the sum. */
Result<QList<DuePart>> partsOf(const Policy& policy, const RecoveryFacts& facts,
                               const QList<Recovery>& recoveries) {
    QList<DuePart> parts;
    Amount principal, interest, before;
    for (const auto& recovery : recoveries) {
        principal += recovery.principal;
        interest += recovery.interest;
        STEWARD_LET(sum, recoveryDue(policy, facts.loss, principal, interest, {}, facts.insurerShares));
        const auto part = sum.value.fundTotal - before;
        before = sum.value.fundTotal;
        parts.append({recovery.id, recovery.returnDue.day, part, part, std::nullopt});
    }
    return parts;
}

/** Pays the oldest parts from the returns and says how late each return came. */
QList<ReturnTiming> payOldestFirst(QList<DuePart>& parts, const QList<ReturnedPart>& returned) {
    QList<ReturnTiming> timings;
    for (const auto& payment : returned) {
        ReturnTiming timing{payment.entry, 0};
        auto money = payment.amount;
        for (auto& part : parts) {
            const auto paid = std::min(money, part.left);
            if (!paid.isPositive())
                continue;
            part.left -= paid;
            money -= paid;
            timing.daysLate = std::max(timing.daysLate, static_cast<int>(part.due.daysTo(payment.day)));
            if (part.left.isZero())
                part.paidOn = payment.day;
        }
        timings.append(timing);
    }
    return timings;
}

void addSources(Explanation& explanation, const QList<Recovery>& recoveries,
                const QList<ReturnedPart>& returned) {
    for (const auto& recovery : recoveries)
        explanation.sources << QStringLiteral(u"%1 %2 + %3 %4")
                                   .arg(recovery.day.toString(Qt::ISODate), recovery.principal.text(),
                                        recovery.interest.text(), recovery.document)
                                   .trimmed();
    for (const auto& part : returned)
        explanation.sources << QStringLiteral(u"%1 %2 %3")
                                   .arg(part.number, part.day.toString(Qt::ISODate), part.amount.text());
}

/** What is left of the recovered after the fund goes to the insurer, where it takes part, and to the bank. */
void shareTheRest(const Policy& policy, const RecoveryFacts& facts, RecoveryStanding& standing,
                  Explanation& explanation) {
    const auto recovered = standing.principal + standing.interest;
    const auto& loss = facts.loss;
    if (facts.insurerShares && loss.insurer.isPositive()) {
        standing.insurerPart =
            std::min(proportionOf(recovered, loss.insurer, loss.principal), recovered - standing.fundPart);
        explanation.steps << Step{
            QT_TRANSLATE_NOOP("Explanation", "Beside it the insurer's part"),
            {},
            QStringLiteral(u"%1 × %2 ÷ %3").arg(recovered.text(), loss.insurer.text(), loss.principal.text()),
            standing.insurerPart.text(),
            policy.returnDays.article};
    }
    standing.bankPart = recovered - standing.fundPart - standing.insurerPart;
}

void sayWhatIsLate(RecoveryStanding& standing, QDate today) {
    for (const auto& part : standing.parts) {
        if (!part.left.isPositive())
            continue;
        if (part.due < today)
            standing.late += part.left;
        standing.oldestDue = std::min(standing.oldestDue.value_or(part.due), part.due);
        standing.daysLate = std::max(standing.daysLate, part.daysLate(today));
    }
}

/** What the bank recovered after the order is its own: it gives the whole fund part back anyway. */
void leaveToBank(const RecoveryFacts& facts, const QList<Recovery>& recoveries, RecoveryStanding& standing,
                 Explanation& explanation) {
    Amount after;
    for (const auto& recovery : recoveries) {
        if (recovery.day <= facts.clawback->orderedOn)
            continue;
        after += recovery.total();
        const auto part = std::ranges::find(standing.parts, recovery.id, &DuePart::recovery);
        standing.fundPart -= part->amount;
        standing.bankPart += part->amount;
        part->amount = Amount();
    }
    if (after.isPositive())
        explanation.steps << Step{
            QT_TRANSLATE_NOOP("Explanation",
                              "Recovered after the order; it stays with the bank, which gives the whole fund "
                              "part back"),
            {},
            {},
            after.text(),
            27};
}

/** The order takes the whole compensation back; what recoveries still owed is in it. */
void takeBack(const Policy& policy, const RecoveryFacts& facts, const QList<Recovery>& recoveries,
              RecoveryStanding& standing, Explanation& explanation) {
    auto clawback = clawbackDue(policy, facts.loss, standing.returned);
    clawback.explanation.sources = explanation.sources;
    explanation = clawback.explanation;
    standing.due = clawback.value;
    for (auto& part : standing.parts)
        part.left = Amount();
    leaveToBank(facts, recoveries, standing, explanation);
    // With interest the fund may have been owed, and given, more than it paid before the order.
    Amount before;
    for (const auto& part : facts.returned)
        if (part.day <= facts.clawback->orderedOn)
            before += part.amount;
    const auto whole = std::max(facts.loss.fund, std::min(standing.fundPart, before));
    standing.overpaid = std::max(Amount(), standing.returned - whole);
}

/** Nothing was paid, so nothing is due back; what came is more than was due. */
void hold(const Policy& policy, RecoveryStanding& standing, Explanation& explanation) {
    standing.due = Amount();
    standing.overpaid = standing.returned;
    for (auto& part : standing.parts)
        part.left = Amount();
    explanation.steps << Step{
        QT_TRANSLATE_NOOP("Explanation",
                          "The compensation is void and not issued anew: nothing is due until it is"),
        {},
        {},
        Amount().text(),
        policy.returnDays.article};
    explanation.result = Amount().text();
}

} // namespace

int DuePart::daysLate(QDate today) const {
    const auto until = paidOn.value_or(today);
    return left.isPositive() || paidOn ? std::max(0, static_cast<int>(due.daysTo(until))) : 0;
}

Result<Explained<RecoveryStanding>> recoveryStanding(const Policy& policy, const RecoveryFacts& facts,
                                                     QDate today) {
    const auto recoveries = countingByDay(facts.recoveries);
    const auto returned = byDay(facts.returned);
    RecoveryStanding standing;
    for (const auto& recovery : recoveries) {
        standing.principal += recovery.principal;
        standing.interest += recovery.interest;
    }
    standing.returned = sumOf(returned);
    STEWARD_LET(due, recoveryDue(policy, facts.loss, standing.principal, standing.interest, standing.returned,
                                 facts.insurerShares));
    standing.fundPart = due.value.fundTotal;
    standing.due = std::max(Amount(), due.value.dueNow);
    standing.overpaid = std::max(Amount(), -due.value.dueNow);
    STEWARD_LET(parts, partsOf(policy, facts, recoveries));
    standing.parts = parts;
    standing.returns = payOldestFirst(standing.parts, returned);
    auto explanation = due.explanation;
    shareTheRest(policy, facts, standing, explanation);
    addSources(explanation, recoveries, returned);
    if (facts.clawback)
        takeBack(policy, facts, recoveries, standing, explanation);
    if (facts.voided)
        hold(policy, standing, explanation);
    sayWhatIsLate(standing, today);
    return Explained<RecoveryStanding>{standing, explanation};
}

} // namespace steward
