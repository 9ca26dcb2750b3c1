#include "storage/EntryLists.h"

#include "storage/EntryRepository.h"

#include <iterator>
#include <vector>

namespace steward {

namespace {

EntryHead head(const Statement& row) {
    return {EntryId(row.integer(0)),
            static_cast<EntrySeries>(row.integer(1)),
            static_cast<int>(row.integer(2)),
            static_cast<int>(row.integer(3)),
            static_cast<EntryKind>(row.integer(4)),
            row.day(5),
            row.text(6),
            row.text(7),
            UserId(row.integer(8)),
            UserId(row.integer(9)),
            EntryId(row.integer(10))};
}

/** Sums of debits by entry, read in one pass, where looking each one up would cost twice as much; entries are
 * numbered without gaps, so that each has its place. */
class Debits {
public:
    Result<void> read(Database& database, QDate from, QDate to) {
        auto row = database.statement(QStringLiteral(
            "SELECT entry, amount FROM postings WHERE entry BETWEEN (SELECT min(id) FROM entries WHERE day "
            "BETWEEN ?1 AND ?2) AND (SELECT max(id) FROM entries WHERE day BETWEEN ?1 AND ?2) AND amount > 0 "
            "ORDER BY entry"));
        STEWARD_TRY(row.run(from, to));
        while (row.next()) {
            const auto entry = row.integer(0);
            if (sums_.empty())
                first_ = entry;
            sums_.resize(static_cast<std::size_t>(entry - first_ + 1));
            sums_.back() += row.amount(1);
        }
        return {};
    }
    Amount of(EntryId entry) const {
        const auto place = entry.value - first_;
        return place >= 0 && place < std::ssize(sums_) ? sums_[static_cast<std::size_t>(place)] : Amount();
    }

private:
    qint64 first_ = 0;
    std::vector<Amount> sums_; ///< from the first entry on
};

} // namespace

Result<void> EntryLists::ofAccount(AccountId account, QDate from, QDate to, const Take& take) const {
    // No entry touches one account twice, so that each is met once; the index holds all, in order.
    auto row = database_.statement(
        QStringLiteral("SELECT entry, day, amount FROM postings WHERE special_account = ? AND day BETWEEN ? "
                       "AND ? ORDER BY day, entry"));
    STEWARD_TRY(row.run(account, from, to));
    while (row.next())
        take(EntryId(row.integer(0)), row.day(1), row.amount(2));
    return {};
}

Result<void> EntryLists::between(QDate from, QDate to, const Take& take) const {
    Debits debits;
    STEWARD_TRY(debits.read(database_, from, to));
    auto row = database_.statement(
        QStringLiteral("SELECT id, day FROM entries WHERE day BETWEEN ? AND ? ORDER BY day, id"));
    STEWARD_TRY(row.run(from, to));
    while (row.next()) {
        const EntryId entry(row.integer(0));
        take(entry, row.day(1), debits.of(entry));
    }
    return {};
}

Result<UnlikeEntries> EntryLists::unlike() const {
    auto row = database_.statement(
        QStringLiteral("SELECT id, kind, day, reverses FROM entries WHERE kind IN (?, ?) ORDER BY id"));
    STEWARD_TRY(row.run(static_cast<int>(EntryKind::OpeningBalance), static_cast<int>(EntryKind::Reversal)));
    UnlikeEntries unlike;
    TakenOverEntries taken;
    while (row.next()) {
        const EntryId entry(row.integer(0));
        const auto kind = static_cast<EntryKind>(row.integer(1));
        if (kind == EntryKind::Reversal)
            unlike.reversals.insert(entry);
        if (taken.holds(entry, kind, row.day(2), EntryId(row.integer(3))))
            unlike.takenOver.insert(entry);
    }
    return unlike;
}

Result<QList<EntryHead>> EntryLists::heads(const QList<EntryId>& entries) const {
    auto row = database_.statement(
        QStringLiteral("SELECT id, series, year, sequence, kind, day, summary, document, prepared_by, "
                       "checked_by, reverses FROM entries WHERE id = ?"));
    QList<EntryHead> heads;
    heads.reserve(entries.size());
    for (const auto entry : entries) {
        STEWARD_TRY(row.run(entry));
        if (!row.next())
            return refuse(EntryRepository::unknown());
        heads.append(head(row));
    }
    return heads;
}

} // namespace steward
