#include "recoveries/RecoveryListState.h"

#include <QCoreApplication>

#include <limits>

namespace steward {

namespace {

class RecoveryListWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryListState)
public:
    static QString standing(const CompensatedLoan& loan) {
        const auto& now = loan.standing;
        if (loan.item.voided)
            return tr("Void");
        if (loan.facts.clawback)
            return now.due.isPositive() ? tr("Being taken back") : tr("Taken back");
        if (now.late.isPositive())
            return tr("%n d late", nullptr, now.daysLate);
        if (now.due.isPositive())
            return tr("Due %1").arg(now.oldestDue.value_or(QDate()).toString(Qt::ISODate));
        if (now.overpaid.isPositive())
            return tr("Overpaid");
        return now.fundPart.isZero() ? tr("Nothing due") : tr("Returned");
    }
    static QString shares(const LossShares& loss) {
        return loss.insurer.isZero() ? tr("Fund %1, bank %2").arg(loss.fund.text(), loss.bank.text())
                                     : tr("Insurer %1, fund %2, bank %3")
                                           .arg(loss.insurer.text(), loss.fund.text(), loss.bank.text());
    }
    static QString band(const AgeingBand& band) {
        if (band.fromDays == 0)
            return tr("Not late %1").arg(band.amount.text());
        return band.toDays == 0
                   ? tr("Over %1 days %2").arg(band.fromDays - 1).arg(band.amount.text())
                   : tr("%1–%2 days late %3").arg(band.fromDays).arg(band.toDays).arg(band.amount.text());
    }
    static QString clawbacks(const Ageing& ageing) {
        return tr("Being taken back %1").arg(ageing.clawbacks.text());
    }
    static QString totals(int loans, Amount recovered, Amount returned, Amount due, Amount late) {
        return tr("%1: recovered %2, returned %3, due %4, of it late %5")
            .arg(tr("%n loan(s)", nullptr, loans), recovered.text(), returned.text(), due.text(),
                 late.text());
    }
    static QString nothing(bool filtered) {
        return filtered ? tr("No loan matches. Widen the filter above.")
                        : tr("No compensation was paid yet. What banks recover afterwards is entered here.");
    }
};

Tone toneOf(const CompensatedLoan& loan) {
    const auto& now = loan.standing;
    if (loan.item.voided)
        return Tone::Caution;
    if (loan.facts.clawback)
        return now.due.isPositive() ? Tone::Caution : Tone::Quiet;
    if (now.late.isPositive())
        return Tone::Late;
    if (now.due.isPositive())
        return Tone::Active;
    if (now.overpaid.isPositive())
        return Tone::Caution;
    return now.fundPart.isZero() ? Tone::Quiet : Tone::Good;
}

/** The later the more; then what is due by its day; the rest last. */
int urgencyOf(const RecoveryStanding& now, QDate today) {
    if (now.oldestDue)
        return static_cast<int>(now.oldestDue->daysTo(today));
    return now.due.isPositive() ? std::numeric_limits<int>::max() : std::numeric_limits<int>::min();
}

RecoveryLine lineOf(const CompensatedLoan& loan, QDate today) {
    const auto& item = loan.item;
    const auto& now = loan.standing;
    RecoveryLine line;
    line.item = item.item;
    line.bank = item.bankName;
    line.note = item.note;
    line.borrower = item.borrower;
    line.loss = item.loss.principal;
    line.fund = item.loss.fund;
    line.recovered = now.principal + now.interest;
    line.fundPart = now.fundPart;
    line.returned = now.returned;
    line.due = now.due - now.overpaid;
    line.standing = RecoveryListWords::standing(loan);
    line.urgency = urgencyOf(now, today);
    line.tone = toneOf(loan);
    line.tip = RecoveryListWords::shares(item.loss);
    return line;
}

QList<AgeingWord> ageingWords(const QList<RecoveryStanding>& standings, QDate today) {
    const auto ageing = ageingOf(standings, today);
    QList<AgeingWord> words;
    for (const auto& band : ageing.bands)
        if (band.loans > 0)
            words.append({RecoveryListWords::band(band), band.fromDays > 0 ? Tone::Late : Tone::Active});
    if (ageing.clawedBackLoans > 0)
        words.append({RecoveryListWords::clawbacks(ageing), Tone::Caution});
    return words;
}

} // namespace

RecoveryListState recoveryListState(const QList<CompensatedLoan>& loans, bool filtered, QDate today) {
    RecoveryListState state;
    QList<RecoveryStanding> standings;
    Amount recovered, returned, due, late;
    for (const auto& loan : loans) {
        state.lines.append(lineOf(loan, today));
        standings.append(loan.standing);
        recovered += state.lines.last().recovered;
        returned += loan.standing.returned;
        due += loan.standing.due;
        late += loan.standing.late;
    }
    state.ageing = ageingWords(standings, today);
    state.totals = RecoveryListWords::totals(static_cast<int>(loans.size()), recovered, returned, due, late);
    if (loans.isEmpty())
        state.empty = RecoveryListWords::nothing(filtered);
    return state;
}

} // namespace steward
