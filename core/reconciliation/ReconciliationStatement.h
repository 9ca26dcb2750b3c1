#pragma once

#include "money/Explanation.h"
#include "reconciliation/Matching.h"
#include "registry/Bank.h"

namespace steward {

/** The four kinds of outstanding items (未达账项). */
enum class OutstandingKind {
    BankReceived, ///< 银行已收、我方未收
    BankPaid,     ///< 银行已付、我方未付
    WeReceived,   ///< 我方已收、银行未收
    WePaid,       ///< 我方已付、银行未付
};
QString outstandingKindChinese(OutstandingKind kind); ///< as on papers: 银行已收、我方未收
QString outstandingKindName(OutstandingKind kind);    ///< stable: `bank_received`

/** What one book has and the other has not yet at the quarter's end. */
struct OutstandingItem {
    OutstandingKind kind = OutstandingKind::WePaid;
    EntryId entry; ///< of ours
    LineId line;   ///< of the bank's
    QDate day;
    QString reference;    ///< voucher number or the bank's serial
    QString text;         ///< summary or memo
    Amount amount;        ///< above zero, but for reversals
    int age = 0;          ///< days to the quarter's end
    bool carried = false; ///< outstanding already in the reconciliation before
    bool operator==(const OutstandingItem&) const = default;
};

/** Both sides of the reconciliation statement (余额调节表) at a day. */
struct ReconciliationStatement {
    QDate day;
    Amount bookBalance;
    std::optional<Amount> bankBalance; ///< none: no statement of the bank speaks of the period
    QList<OutstandingItem> items;      ///< by kind, then day
    Amount sum(OutstandingKind kind) const;
    Amount adjustedBook() const;                ///< book + bank received − bank paid
    std::optional<Amount> adjustedBank() const; ///< bank + we received − we paid
    Amount difference() const; ///< of the adjusted balances, the bank's being told: book − bank
    bool agrees() const { return adjustedBook() == adjustedBank(); }
    bool operator==(const ReconciliationStatement&) const = default;
};

/** What the statement of one account and day is drawn from. */
struct ReconciliationFacts {
    QDate day;
    Amount bookBalance;
    std::optional<Amount> bankBalance; ///< none: no statement of the bank speaks of the period
    QList<BookLine> entries;       ///< up to the day, those of closed quarters that stay outstanding included
    QList<StatementLine> lines;    ///< likewise
    QList<Match> matches;          ///< a match counts when all it holds lies up to the day
    QList<EntryId> carriedEntries; ///< outstanding in the reconciliation before
    QList<LineId> carriedLines;
};

/**
 * Draws the statement. An opening balance is no outstanding item: it is what the bank's opening is compared
 * with. A match that joins an item of this quarter with one of the next leaves both outstanding here.
 */
ReconciliationStatement drawStatement(const ReconciliationFacts& facts);

/** How the adjusted balance came about, or what the difference consists of. */
Explanation explainStatement(const ReconciliationStatement& statement);

/** What signing needs besides the two signatures. */
struct SigningContext {
    QDate today;
    QDate closesOn;                      ///< last day of the quarter, or of the account within it
    std::optional<QDate> missingBankDay; ///< first day of the quarter that no statement speaks of
    int waitingEntries = 0;              ///< prepared, dated up to closesOn, and not checked
    bool previousOpen = false;           ///< the quarter before is not closed
    bool closedAlready = false;
};

/**
 * The first refusal in fixed order, or nothing: `reconciliation.closed_already`,
 * `reconciliation.quarter_running`, `reconciliation.previous_open`, `reconciliation.statement_missing` (from
 * which day), `reconciliation.entries_waiting`, `reconciliation.differs` (by how much),
 * `reconciliation.not_cleared` (an item carried over that must clear in this quarter).
 */
std::optional<Error> signingRefusal(const ReconciliationStatement& statement, const SigningContext& context);

} // namespace steward
