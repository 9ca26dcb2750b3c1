#include "reconciliation/BankEntry.h"

#include <algorithm>

namespace steward {

namespace {

struct Hint {
    EntryKind kind;
    QStringList words;
};

const QList<Hint>& hintsIn() {
    static const QList<Hint> hints{
        {EntryKind::Interest, {QStringLiteral(u"息")}},
        {EntryKind::BankChargeRefund, {QStringLiteral(u"费")}},
        {EntryKind::RecoveryReturn, {QStringLiteral(u"追"), QStringLiteral(u"退")}},
        {EntryKind::Contribution,
         {QStringLiteral(u"财政"), QStringLiteral(u"拨"), QStringLiteral(u"注资"), QStringLiteral(u"补足")}},
        {EntryKind::Clawback, {QStringLiteral(u"追回")}},
    };
    return hints;
}

const QList<Hint>& hintsOut() {
    static const QList<Hint> hints{
        {EntryKind::BankCharge, {QStringLiteral(u"费")}},
        {EntryKind::TreasuryReturn, {QStringLiteral(u"上缴"), QStringLiteral(u"国库")}},
        {EntryKind::Reallocation, {QStringLiteral(u"调剂"), QStringLiteral(u"划转")}},
    };
    return hints;
}

} // namespace

QList<EntryKind> entryKindsFor(const StatementLine& line) {
    const auto& hints = line.amount.isNegative() ? hintsOut() : hintsIn();
    QList<EntryKind> spoken;
    QList<EntryKind> others;
    for (const auto& hint : hints) {
        const bool speaks = std::ranges::any_of(
            hint.words, [&line](const QString& word) { return line.memo.contains(word); });
        (speaks ? spoken : others).append(hint.kind);
    }
    return spoken + others;
}

EntryPrefill prefillFrom(const StatementLine& line) {
    return {line.amount.isNegative() ? -line.amount : line.amount, line.day, line.memo, line.serial,
            QStringLiteral("/line-%1").arg(line.id.value)};
}

} // namespace steward
