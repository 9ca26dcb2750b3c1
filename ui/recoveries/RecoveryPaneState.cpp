#include "recoveries/RecoveryPaneState.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

class RecoveryPaneWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPaneState)
public:
    static QString facts(const CompensatedLoan& loan) {
        const auto& loss = loan.item.loss;
        if (loan.item.voided)
            return tr("The compensation is void and not issued anew: loss %1, fund %2, bank %3. What was "
                      "entered "
                      "wrongly can be withdrawn or taken off.")
                .arg(loss.principal.text(), loss.fund.text(), loss.bank.text());
        auto text = tr("Compensated on %1: loss %2, fund %3, bank %4")
                        .arg(loan.item.paidOn.toString(Qt::ISODate), loss.principal.text(), loss.fund.text(),
                             loss.bank.text());
        if (loss.insurer.isPositive())
            text += (loan.facts.insurerShares ? tr(", insurer %1, which shares in recoveries")
                                              : tr(", insurer %1, which takes no part in recoveries"))
                        .arg(loss.insurer.text());
        return text;
    }
    static QString clawback(const Clawback& clawback) {
        return tr("Clawback of %1 ordered on %2 by %3 (Art. 27): %4")
            .arg(clawback.amount.text(), clawback.orderedOn.toString(Qt::ISODate), clawback.orderedBy,
                 clawback.reason);
    }
    static QString amount(const Recovery& recovery) {
        return recovery.interest.isZero() ? recovery.principal.text()
                                          : tr("%1 + %2", "principal, interest")
                                                .arg(recovery.principal.text(), recovery.interest.text());
    }
    static QString paid(const DuePart& part, int late) {
        return late > 0 ? tr("Returned %n d late", nullptr, late)
                        : tr("Returned %1").arg(part.paidOn->toString(Qt::ISODate));
    }
    static QString open(const DuePart& part, int late) {
        return late > 0 ? tr("%n d late", nullptr, late) : tr("Due %1").arg(part.due.toString(Qt::ISODate));
    }
    static QString ofBank() { return tr("Stays with the bank"); }
    static QString withdrawn() { return tr("Withdrawn"); }
    static QString returned(int late) { return late > 0 ? tr("%n d late", nullptr, late) : tr("in time"); }
    static QString tip(const Recovery& recovery) {
        QStringList lines{tr("Entered by %1, slip %2")
                              .arg(recovery.enteredBy,
                                   recovery.document.isEmpty() ? QStringLiteral(u"—") : recovery.document),
                          tr("Due back by %1").arg(recovery.returnDue.day.toString(Qt::ISODate))};
        if (!recovery.returnDue.announced)
            lines << tr("The holidays of that year were not announced then.");
        if (!recovery.counts())
            lines << tr("Withdrawn: %1").arg(recovery.withdrawnFor);
        return lines.join(u'\n');
    }
};

void tellPart(RecoveryRowLine& line, const DuePart& part, QDate today) {
    const int late = part.daysLate(today);
    line.part = part.amount.text();
    if (part.paidOn) {
        line.standing = RecoveryPaneWords::paid(part, late);
        line.tone = late > 0 ? Tone::Caution : Tone::Good;
    } else if (part.left.isPositive()) {
        line.standing = RecoveryPaneWords::open(part, late);
        line.tone = late > 0 ? Tone::Late : Tone::Active;
    }
}

RecoveryRowLine recoveryLine(const Recovery& recovery, const CompensatedLoan& loan, QDate today) {
    const auto& standing = loan.standing;
    RecoveryRowLine line;
    line.id = recovery.id;
    line.counts = recovery.counts();
    line.day = recovery.day.toString(Qt::ISODate);
    line.amount = RecoveryPaneWords::amount(recovery);
    line.tip = RecoveryPaneWords::tip(recovery);
    if (!recovery.counts()) {
        line.standing = RecoveryPaneWords::withdrawn();
        line.tone = Tone::Quiet;
        return line;
    }
    if (loan.facts.clawback && recovery.day > loan.facts.clawback->orderedOn) {
        line.standing = RecoveryPaneWords::ofBank();
        line.tone = Tone::Quiet;
        return line;
    }
    const auto part = std::ranges::find(standing.parts, recovery.id, &DuePart::recovery);
    if (part != standing.parts.end())
        tellPart(line, *part, today);
    return line;
}

ReturnRowLine returnLine(const ReturnedPart& part, const RecoveryStanding& standing) {
    ReturnRowLine line{part.entry, part.number, part.day.toString(Qt::ISODate), part.amount.text(), {}, {}};
    const auto timing = std::ranges::find(standing.returns, part.entry, &ReturnTiming::entry);
    const int late = timing == standing.returns.end() ? 0 : timing->daysLate;
    line.standing = RecoveryPaneWords::returned(late);
    line.tone = late > 0 ? Tone::Caution : Tone::Good;
    return line;
}

} // namespace

RecoveryPaneState recoveryPaneState(const CompensatedLoan& loan, QDate today) {
    RecoveryPaneState state;
    state.item = loan.item.item;
    state.title = loan.item.note + u' ' + loan.item.borrower;
    state.facts = RecoveryPaneWords::facts(loan);
    state.voided = loan.item.voided;
    if (const auto& clawback = loan.facts.clawback) {
        state.clawback = RecoveryPaneWords::clawback(*clawback);
        state.mayNotify = clawback->notice.isNull() && loan.standing.due.isPositive();
    }
    for (const auto& recovery : loan.facts.recoveries)
        state.recoveries.append(recoveryLine(recovery, loan, today));
    for (const auto& part : loan.facts.returned)
        state.returns.append(returnLine(part, loan.standing));
    return state;
}

} // namespace steward
