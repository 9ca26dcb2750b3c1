#pragma once

#include "fund/Entry.h"
#include "storage/Database.h"

#include <functional>

namespace steward {

class EntryRepository {
public:
    explicit EntryRepository(Database& database) : database_(database) {}
    static Error unknown(); ///< `entry.unknown`

    Result<EntryId> insertPending(const PendingEntry& entry);
    Result<QList<PendingEntry>> pending() const;
    Result<PendingEntry> findPending(EntryId id) const; ///< `entry.unknown`
    Result<void> removePending(EntryId id);

    /** Numbers, chains and stores an entry whose rules were checked; keeps the running balances. */
    Result<Entry> post(const EntryDraft& draft, UserId preparer, UserId checker, const QDateTime& moment);
    Result<Entry> find(EntryId id) const; ///< `entry.unknown`
    Result<Entry> findByNumber(const QString& number) const;
    Result<std::optional<Entry>> last() const;
    Result<QList<Entry>> between(QDate from, QDate to) const;
    /** Entries that touch the account, in the order of day and number. */
    Result<QList<Entry>> ofAccount(AccountId account, QDate from, QDate to) const;
    /** Every entry in the order of the chain, one at a time. */
    Result<void> forEach(const std::function<void(const Entry&)>& take) const;

    /** One movement of an account of the book other than a special account. */
    struct Movement {
        AccountId specialAccount; ///< on the entry's other side
        QString number;
        QDate day;
        Amount amount; ///< debit positive
    };
    /** Movements of that account of the book, in the order of day and number. */
    Result<QList<Movement>> onAccount(LedgerAccount account) const;

    Result<Amount> balance(AccountId account) const;
    Result<Amount> balanceOn(AccountId account, QDate day) const;
    /** The same by the first `entries` of the chain alone, by each entry's own day. */
    Result<Amount> balanceThen(AccountId account, QDate day, qint64 entries) const;
    /** Numbers of the account's entries dated up to `day` that came after the first `entries`. */
    Result<QStringList> postedInto(AccountId account, QDate day, qint64 entries) const;
    /** Numbers of entries whose postings bear another day than the entry. */
    Result<QStringList> withStrayDays() const;
    /** The lowest day-end balance from `day` on, that of the day before included when nothing follows. */
    Result<Amount> lowestBalanceFrom(AccountId account, QDate day) const;
    /** Compensation of days after `day` that no reversal took back, and the last day of it. */
    Result<std::pair<Amount, QDate>> compensatedAfter(AccountId account, QDate day) const;
    Result<QHash<AccountId, Amount>> keptBalances() const;
    Result<std::optional<QDate>> firstDay(AccountId account) const; ///< none without entries
    Result<TakenOver> takenOver(AccountId account) const;
    Result<bool> isReversed(EntryId entry) const;

private:
    Result<QStringList> numbers(const QString& where, const QVariantList& values) const;
    Result<QList<Posting>> postings(EntryId entry) const;
    Result<Entry> withPostings(Entry entry) const;
    Result<void> storePostings(const Entry& entry);

    Database& database_;
};

} // namespace steward
