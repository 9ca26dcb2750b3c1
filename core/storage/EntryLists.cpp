#include "storage/EntryLists.h"

namespace steward {

namespace {

const QString Heads = QStringLiteral("SELECT e.id, e.series, e.year, e.sequence, e.kind, e.day, e.summary, "
                                     "e.document, e.prepared_by, e.checked_by, ");

QList<std::pair<EntryHead, Amount>> readAll(Statement& row) {
    QList<std::pair<EntryHead, Amount>> entries;
    while (row.next())
        entries.append({{EntryId(row.integer(0)), static_cast<EntrySeries>(row.integer(1)),
                         static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)),
                         static_cast<EntryKind>(row.integer(4)), row.day(5), row.text(6), row.text(7),
                         UserId(row.integer(8)), UserId(row.integer(9))},
                        row.amount(10)});
    return entries;
}

} // namespace

Result<QList<std::pair<EntryHead, Amount>>> EntryLists::ofAccount(AccountId account, QDate from,
                                                                  QDate to) const {
    // No entry touches one account twice, so that each is met once; the index brings them in order.
    auto row = database_.statement(
        Heads + QStringLiteral("a.amount FROM postings a CROSS JOIN entries e ON e.id = a.entry WHERE "
                               "a.special_account = ? AND a.day BETWEEN ? AND ? ORDER BY a.day, a.entry"));
    STEWARD_TRY(row.run(account, from, to));
    return readAll(row);
}

Result<QList<std::pair<EntryHead, Amount>>> EntryLists::between(QDate from, QDate to) const {
    auto row = database_.statement(
        Heads + QStringLiteral("(SELECT sum(p.amount) FROM postings p WHERE p.entry = e.id AND p.amount > 0) "
                               "FROM entries e WHERE e.day BETWEEN ? AND ? ORDER BY e.day, e.id"));
    STEWARD_TRY(row.run(from, to));
    return readAll(row);
}

} // namespace steward
