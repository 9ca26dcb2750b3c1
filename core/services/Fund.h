#pragma once

#include "fund/EntryHead.h"
#include "money/Explanation.h"
#include "registry/Bank.h"
#include "services/Office.h"

namespace steward {

/** One line of a special account's cash-book. */
struct CashBookLine {
    EntryId entry;
    QDate day;
    bool reversal = false; ///< stays on the side of what it corrects, in red
    Amount in;             ///< of an opening balance neither in nor out
    Amount out;
    Amount balance; ///< after it, in the order of day and number
};

/** One entry among all of a period. */
struct ListedEntry {
    EntryId entry;
    QDate day;
    bool reversal = false; ///< in red
    Amount total;          ///< sum of one side; a reversal's is what it corrects, below zero
};

/** The cash-book of one special account over some days. */
struct CashBook {
    SpecialAccount account;
    QString bankName;
    QDate from;
    QDate to;
    Amount opening;
    Amount in;
    Amount out;
    Amount closing;
    QList<CashBookLine> lines;
    QList<EntryId> entryIds() const; ///< of the lines
};

/** A prepared entry as the list of what waits for checking shows it. */
struct WaitingEntry {
    PendingEntry pending;
    QString preparedBy;
    QString account;
    Amount amount;
    std::optional<Error> refusal; ///< why the person signed in can't check it now
};

/** What a bank took from a special account and has not given back: a finding until it has (Art. 22). */
struct OpenCharge {
    AccountId account;
    QString number; ///< of the charge's entry
    QDate day;
    Amount left; ///< not refunded
    bool operator==(const OpenCharge&) const = default;
};

/** The fund's books: preparing, checking, looking. */
class Fund {
public:
    explicit Fund(Office& office) : office_(office) {}

    /** Who may prepare an entry of this kind (domain.md §9): the director moves money between accounts and
     * returns it to the treasury, the clerk enters the rest; a compensation is posted by its claim alone. */
    static Roles mayPrepare(EntryKind kind);
    /** Why nobody enters this kind by itself: `entry.compensation_by_claim`, `entry.reversal_names_entry`. */
    static Error notByHand(EntryKind kind);
    Result<EntryId> prepare(const EntryDraft& draft);
    Result<void> discard(EntryId pending);
    /** The second person's act: numbers, posts and chains the entry. */
    Result<Entry> check(EntryId pending);
    Result<QList<WaitingEntry>> waiting() const;

    Result<QList<SpecialAccount>> accounts() const;
    Result<Amount> balance(AccountId account) const;
    /** Charges that wait for their refund, the oldest first; refunds pay the oldest charge of the account
     * first. */
    Result<QList<OpenCharge>> openCharges() const;
    /** Opening and closing rows, entries, running balance. */
    Result<CashBook> cashBook(AccountId account, QDate from, QDate to) const;
    /** How the balance at the end of `day` came about, or that after its entry `last`: opening and the sums
     * by kind, adding up to the figure. */
    Result<Explanation> explainBalance(AccountId account, QDate day, EntryId last = {}) const;
    Result<Entry> entry(EntryId id) const;
    Result<Entry> entryByNumber(const QString& number) const;
    Result<QList<Entry>> entries(QDate from, QDate to) const;
    /** The same as a list shows them: quicker, for many. */
    Result<QList<ListedEntry>> listed(QDate from, QDate to) const;
    /** What lists say of these entries, in the same order; refused `entry.unknown`. */
    Result<QList<EntryHead>> heads(const QList<EntryId>& entries) const;

    /** For the acts of other services, inside their transaction: guards, numbers, posts and chains. */
    Result<EntryId> prepareNow(const EntryDraft& draft, UserId preparer);
    Result<Entry> postNow(const EntryDraft& draft, UserId preparer, UserId checker);

private:
    Office& office_;
};

} // namespace steward
