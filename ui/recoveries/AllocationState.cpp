#include "recoveries/AllocationState.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

class AllocationWords {
    Q_DECLARE_TR_FUNCTIONS(AllocationState)
public:
    static QString sums(Amount asked, Amount rest) {
        return tr("%1 shared out, %2 left").arg(asked.text(), rest.text());
    }
    static QString nothing() { return tr("Write at one loan at least what it gets."); }
    static QString tooMuch() { return tr("More is shared out than came in."); }
    static QString left(Amount left) { return tr("(%1 left)").arg(left.text()); }
};

} // namespace

Amount AllocationState::asked() const {
    Amount sum;
    for (const auto& line : lines)
        sum += line.amount;
    return sum;
}

QList<ReturnShare> AllocationState::shares() const {
    QList<ReturnShare> shares;
    for (const auto& line : lines)
        if (!line.amount.isZero())
            shares.append({line.item, line.amount});
    return shares;
}

QString AllocationState::sums() const {
    return AllocationWords::sums(asked(), rest());
}

QString AllocationState::refusal() const {
    if (shares().isEmpty())
        return AllocationWords::nothing();
    return rest().isNegative() ? AllocationWords::tooMuch() : QString();
}

AllocationState allocationState(const ReturnReceipt& receipt, const QList<CompensatedLoan>& loans,
                                const QList<ReturnShare>& proposal) {
    AllocationState state;
    state.receipt = receipt;
    state.proposed = !proposal.isEmpty();
    for (const auto& loan : loans) {
        if (loan.item.bank != receipt.bank || (receipt.kind == EntryKind::Clawback && !loan.facts.clawback))
            continue;
        AllocationLine line{loan.item.item, loan.item.note, loan.item.borrower, loan.standing.due, {}};
        const auto share = std::ranges::find(proposal, line.item, &ReturnShare::item);
        if (share != proposal.end())
            line.amount = share->amount;
        state.lines.append(line);
    }
    std::ranges::stable_sort(state.lines, [](const AllocationLine& a, const AllocationLine& b) {
        return std::pair(a.amount.isPositive(), a.due.isPositive()) >
               std::pair(b.amount.isPositive(), b.due.isPositive());
    });
    return state;
}

QString receiptText(const ReturnReceipt& receipt) {
    auto text =
        QStringLiteral("%1  %2  %3  %4")
            .arg(receipt.number, receipt.day.toString(Qt::ISODate), receipt.amount.text(), receipt.summary);
    return receipt.allocated.isZero() ? text
                                      : text + QStringLiteral("  ") + AllocationWords::left(receipt.left());
}

} // namespace steward
