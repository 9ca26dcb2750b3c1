#include "reconciliation/ReconciliationStatement.h"

#include "base/RefusalsOf.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct KindWords {
    OutstandingKind kind;
    const char* name;
    const char16_t* chinese;
    const char* step; ///< of the explanation
    bool bankSide;    ///< corrects the bank's balance, not ours
    bool adds;
};
constexpr std::array Kinds{
    KindWords{OutstandingKind::BankReceived, "bank_received", u"银行已收、我方未收",
              QT_TRANSLATE_NOOP("Explanation", "Received by the bank, not entered by us"), false, true},
    KindWords{OutstandingKind::BankPaid, "bank_paid", u"银行已付、我方未付",
              QT_TRANSLATE_NOOP("Explanation", "Paid by the bank, not entered by us"), false, false},
    KindWords{OutstandingKind::WeReceived, "we_received", u"我方已收、银行未收",
              QT_TRANSLATE_NOOP("Explanation", "Entered by us as received, not by the bank"), true, true},
    KindWords{OutstandingKind::WePaid, "we_paid", u"我方已付、银行未付",
              QT_TRANSLATE_NOOP("Explanation", "Entered by us as paid, not by the bank"), true, false}};

const KindWords& wordsOf(OutstandingKind kind) {
    return Kinds[static_cast<size_t>(kind)];
}

/** What matches hold that lies up to the day whole. */
struct Matched {
    QSet<EntryId> entries;
    QSet<LineId> lines;
};

Matched matchedUpTo(const ReconciliationFacts& facts) {
    QSet<EntryId> entries;
    QSet<LineId> lines;
    for (const auto& entry : facts.entries)
        if (entry.day <= facts.day)
            entries.insert(entry.entry);
    for (const auto& line : facts.lines)
        if (line.day <= facts.day)
            lines.insert(line.id);
    Matched matched;
    for (const auto& match : facts.matches) {
        const bool whole = std::all_of(match.entries.begin(), match.entries.end(),
                                       [&](EntryId id) { return entries.contains(id); }) &&
                           std::all_of(match.lines.begin(), match.lines.end(),
                                       [&](LineId id) { return lines.contains(id); });
        if (!whole)
            continue;
        matched.entries.unite({match.entries.begin(), match.entries.end()});
        matched.lines.unite({match.lines.begin(), match.lines.end()});
    }
    return matched;
}

OutstandingItem itemOf(const BookLine& entry, const ReconciliationFacts& facts) {
    OutstandingItem item;
    // A reversal stays on the side of what it corrects, as a minus.
    const bool in = entry.amount.isPositive() != (entry.kind == EntryKind::Reversal);
    item.kind = in ? OutstandingKind::WeReceived : OutstandingKind::WePaid;
    item.entry = entry.entry;
    item.day = entry.day;
    item.reference = entry.number;
    item.text = entry.summary;
    item.amount = in ? entry.amount : -entry.amount;
    item.age = static_cast<int>(entry.day.daysTo(facts.day));
    item.carried = facts.carriedEntries.contains(entry.entry);
    return item;
}

OutstandingItem itemOf(const StatementLine& line, const ReconciliationFacts& facts) {
    OutstandingItem item;
    const bool in = line.amount.isPositive();
    item.kind = in ? OutstandingKind::BankReceived : OutstandingKind::BankPaid;
    item.line = line.id;
    item.day = line.day;
    item.reference = line.serial;
    item.text = line.memo;
    item.amount = in ? line.amount : -line.amount;
    item.age = static_cast<int>(line.day.daysTo(facts.day));
    item.carried = facts.carriedLines.contains(line.id);
    return item;
}

constexpr RefusalsOf refusal{8};

std::optional<Error> timeRefusal(const SigningContext& context) {
    const Facts day{{u"day"_s, context.closesOn.toString(Qt::ISODate)}};
    if (context.closedAlready)
        return refusal(
            "reconciliation.closed_already",
            QT_TRANSLATE_NOOP("Refusal", "The quarter up to {day} is reconciled, signed and closed."),
            QT_TRANSLATE_NOOP("Refusal", "Correct an error found later by a reversal in the open quarter."),
            day);
    if (context.today <= context.closesOn)
        return refusal(
            "reconciliation.quarter_running", QT_TRANSLATE_NOOP("Refusal", "The quarter runs until {day}."),
            QT_TRANSLATE_NOOP("Refusal", "Sign once it is over and the bank's statement is whole."), day);
    if (context.previousOpen)
        return refusal("reconciliation.previous_open",
                       QT_TRANSLATE_NOOP("Refusal", "The quarter before this one is not closed."),
                       QT_TRANSLATE_NOOP("Refusal", "Reconcile the quarters in their order."));
    if (context.missingBankDay)
        return refusal("reconciliation.statement_missing",
                       QT_TRANSLATE_NOOP("Refusal", "No bank statement speaks of {missing}."),
                       QT_TRANSLATE_NOOP("Refusal", "Import the bank's statement up to {day}."),
                       {day.first(), {u"missing"_s, context.missingBankDay->toString(Qt::ISODate)}});
    return std::nullopt;
}

} // namespace

QString outstandingKindChinese(OutstandingKind kind) {
    return QString::fromUtf16(wordsOf(kind).chinese);
}

QString outstandingKindName(OutstandingKind kind) {
    return QString::fromLatin1(wordsOf(kind).name);
}

Amount ReconciliationStatement::sum(OutstandingKind kind) const {
    Amount sum;
    for (const auto& item : items)
        if (item.kind == kind)
            sum += item.amount;
    return sum;
}

Amount ReconciliationStatement::adjustedBook() const {
    return bookBalance + sum(OutstandingKind::BankReceived) - sum(OutstandingKind::BankPaid);
}

std::optional<Amount> ReconciliationStatement::adjustedBank() const {
    if (!bankBalance)
        return std::nullopt;
    return *bankBalance + sum(OutstandingKind::WeReceived) - sum(OutstandingKind::WePaid);
}

Amount ReconciliationStatement::difference() const {
    Q_ASSERT(bankBalance);
    return adjustedBook() - adjustedBank().value_or(Amount());
}

ReconciliationStatement drawStatement(const ReconciliationFacts& facts) {
    ReconciliationStatement statement;
    statement.day = facts.day;
    statement.bookBalance = facts.bookBalance;
    statement.bankBalance = facts.bankBalance;
    const auto matched = matchedUpTo(facts);
    for (const auto& entry : facts.entries)
        if (entry.day <= facts.day && !entry.takenOver && !matched.entries.contains(entry.entry))
            statement.items.append(itemOf(entry, facts));
    for (const auto& line : facts.lines)
        if (line.day <= facts.day && !matched.lines.contains(line.id))
            statement.items.append(itemOf(line, facts));
    std::stable_sort(statement.items.begin(), statement.items.end(),
                     [](const OutstandingItem& a, const OutstandingItem& b) {
                         return a.kind != b.kind ? a.kind < b.kind : a.day < b.day;
                     });
    return statement;
}

Explanation explainStatement(const ReconciliationStatement& statement) {
    Explanation explanation;
    explanation.title =
        !statement.bankBalance ? QT_TRANSLATE_NOOP("Explanation", "Adjusted balance of our books")
        : statement.agrees()   ? QT_TRANSLATE_NOOP("Explanation", "Adjusted balance of both books")
                               : QT_TRANSLATE_NOOP("Explanation", "Difference of the adjusted balances");
    const auto side = [&](bool bankSide, const char* start, Amount balance, const char* end) {
        explanation.steps.append({start, {}, {}, balance.text(), 8});
        for (const auto& kind : Kinds) {
            if (kind.bankSide != bankSide || statement.sum(kind.kind).isZero())
                continue;
            const auto sum = statement.sum(kind.kind);
            const auto after = kind.adds ? balance + sum : balance - sum;
            explanation.steps.append(
                {kind.step,
                 {},
                 u"%1 %2 %3"_s.arg(balance.text(), kind.adds ? u"+"_s : u"−"_s, sum.text()),
                 after.text(),
                 8});
            balance = after;
        }
        explanation.steps.append({end, {}, {}, balance.text(), 8});
    };
    side(false, QT_TRANSLATE_NOOP("Explanation", "Balance of our books"), statement.bookBalance,
         QT_TRANSLATE_NOOP("Explanation", "Our adjusted balance"));
    if (!statement.bankBalance) {
        explanation.result = statement.adjustedBook().text();
        return explanation;
    }
    side(true, QT_TRANSLATE_NOOP("Explanation", "Balance of the bank's statement"), *statement.bankBalance,
         QT_TRANSLATE_NOOP("Explanation", "The bank's adjusted balance"));
    const auto difference = statement.difference();
    if (!statement.agrees())
        explanation.steps.append(
            {QT_TRANSLATE_NOOP(
                 "Explanation",
                 "Both openings must be equal and every match must sum to nothing; they differ by"),
             {},
             u"%1 − %2"_s.arg(statement.adjustedBook().text(), statement.adjustedBank()->text()),
             difference.text(),
             8});
    explanation.result = statement.agrees() ? statement.adjustedBook().text() : difference.text();
    for (const auto& item : statement.items)
        explanation.sources.append(u"%1 %2 %3 %4"_s.arg(item.day.toString(Qt::ISODate), item.reference,
                                                        item.text, item.amount.text()));
    return explanation;
}

std::optional<Error> signingRefusal(const ReconciliationStatement& statement, const SigningContext& context) {
    if (auto error = timeRefusal(context))
        return error;
    if (context.waitingEntries > 0)
        return refusal(
            "reconciliation.entries_waiting",
            QT_TRANSLATE_NOOP("Refusal", "{count} prepared entries of this quarter wait for their checker."),
            QT_TRANSLATE_NOOP("Refusal",
                              "Have them checked or discarded: nothing can be dated into a closed quarter."),
            {{u"count"_s, QString::number(context.waitingEntries)}});
    if (!statement.agrees())
        return refusal(
            "reconciliation.differs",
            QT_TRANSLATE_NOOP(
                "Refusal",
                "The adjusted balances differ by {difference}: ours is {book}, the bank's {bank}."),
            QT_TRANSLATE_NOOP("Refusal",
                              "Compare the opening balance of our books with that of the bank's statement."),
            {{u"difference"_s, statement.difference().text()},
             {u"book"_s, statement.adjustedBook().text()},
             {u"bank"_s, statement.adjustedBank().value_or(Amount()).text()}});
    const auto left = std::find_if(statement.items.begin(), statement.items.end(),
                                   [](const OutstandingItem& item) { return item.carried; });
    if (left != statement.items.end())
        return refusal(
            "reconciliation.not_cleared",
            QT_TRANSLATE_NOOP("Refusal",
                              "{reference} of {day}, {amount}, was outstanding a quarter ago and still is."),
            QT_TRANSLATE_NOOP(
                "Refusal",
                "It must clear in this quarter: enter what the bank did, or reverse what it did not."),
            {{u"reference"_s, left->reference.isEmpty() ? left->text : left->reference},
             {u"day"_s, left->day.toString(Qt::ISODate)},
             {u"amount"_s, left->amount.text()}});
    return std::nullopt;
}

} // namespace steward
