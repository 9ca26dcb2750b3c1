#include "storage/EntryLists.h"

#include <algorithm>
#include <vector>

namespace steward {

namespace {

const QString Heads = QStringLiteral("SELECT e.id, e.series, e.year, e.sequence, e.kind, e.day, e.summary, "
                                     "e.document, e.prepared_by, e.checked_by, e.reverses");

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

/** Sums of debits by entry, read in one pass, where looking each one up would cost twice as much. */
class Debits {
public:
    Result<void> read(Database& database, QDate from, QDate to) {
        auto row = database.statement(QStringLiteral(
            "SELECT entry, amount FROM postings WHERE entry BETWEEN (SELECT min(id) FROM entries WHERE day "
            "BETWEEN ?1 AND ?2) AND (SELECT max(id) FROM entries WHERE day BETWEEN ?1 AND ?2) AND amount > 0 "
            "ORDER BY entry"));
        STEWARD_TRY(row.run(from, to));
        while (row.next()) {
            const EntryId entry(row.integer(0));
            if (sums_.empty() || sums_.back().first != entry)
                sums_.emplace_back(entry, Amount());
            sums_.back().second += row.amount(1);
        }
        return {};
    }
    Amount of(EntryId entry) const {
        const auto found = std::lower_bound(
            sums_.begin(), sums_.end(), entry,
            [](const std::pair<EntryId, Amount>& sum, EntryId id) { return sum.first.value < id.value; });
        return found != sums_.end() && found->first == entry ? found->second : Amount();
    }

private:
    std::vector<std::pair<EntryId, Amount>> sums_; ///< in the order of entries
};

} // namespace

Result<void> EntryLists::ofAccount(AccountId account, QDate from, QDate to, const Take& take) const {
    // No entry touches one account twice, so that each is met once; the index brings them in order.
    auto row = database_.statement(
        Heads + QStringLiteral(", a.amount FROM postings a CROSS JOIN entries e ON e.id = a.entry WHERE "
                               "a.special_account = ? AND a.day BETWEEN ? AND ? ORDER BY a.day, a.entry"));
    STEWARD_TRY(row.run(account, from, to));
    while (row.next())
        take(head(row), row.amount(11));
    return {};
}

Result<void> EntryLists::between(QDate from, QDate to, const Take& take) const {
    Debits debits;
    STEWARD_TRY(debits.read(database_, from, to));
    auto row = database_.statement(
        Heads + QStringLiteral(" FROM entries e WHERE e.day BETWEEN ? AND ? ORDER BY e.day, e.id"));
    STEWARD_TRY(row.run(from, to));
    while (row.next()) {
        auto entry = head(row);
        const auto debit = debits.of(entry.id);
        take(std::move(entry), debit);
    }
    return {};
}

} // namespace steward
