#include "storage/ReconciliationRepository.h"

namespace steward {

namespace {

const QString Columns =
    QStringLiteral("SELECT id, account, quarter, closes_on, book_balance, bank_balance, signed_by, "
                   "checked_by, checked_at, entries, chain_head, paper FROM reconciliations ");

StoredReconciliation read(const Statement& row) {
    StoredReconciliation closed;
    closed.id = ReconciliationId(row.integer(0));
    closed.account = AccountId(row.integer(1));
    closed.quarter = Quarter::parse(row.text(2)).value_or(Quarter());
    closed.statement.day = row.day(3);
    closed.statement.bookBalance = row.amount(4);
    closed.statement.bankBalance = row.amount(5);
    closed.signedBy = UserId(row.integer(6));
    closed.checkedBy = UserId(row.integer(7));
    closed.checkedAt = row.moment(8);
    closed.entries = row.integer(9);
    closed.chainHead = row.blob(10);
    closed.paper = PaperId(row.integer(11));
    return closed;
}

} // namespace

Result<ReconciliationId> ReconciliationRepository::insert(const StoredReconciliation& closed) {
    auto insert = database_.statement(QStringLiteral(
        "INSERT INTO reconciliations (account, quarter, closes_on, book_balance, bank_balance, signed_by, "
        "checked_by, checked_at, entries, chain_head, paper) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(closed.account, closed.quarter.code(), closed.statement.day,
                           closed.statement.bookBalance, closed.statement.bankBalance, closed.signedBy,
                           closed.checkedBy, closed.checkedAt, closed.entries, closed.chainHead,
                           closed.paper));
    const ReconciliationId id(insert.lastId());
    auto item = database_.statement(
        QStringLiteral("INSERT INTO outstanding_items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    int position = 0;
    for (const auto& one : closed.statement.items)
        STEWARD_TRY(item.run(id, ++position, static_cast<int>(one.kind), one.entry, one.line, one.day,
                             one.reference, one.text, one.amount, one.carried));
    return id;
}

Result<StoredReconciliation> ReconciliationRepository::withItems(StoredReconciliation closed) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT kind, entry, line, day, reference, text, amount, carried FROM outstanding_items "
        "WHERE reconciliation = ? ORDER BY position"));
    STEWARD_TRY(row.run(closed.id));
    while (row.next()) {
        OutstandingItem item;
        item.kind = static_cast<OutstandingKind>(row.integer(0));
        item.entry = EntryId(row.integer(1));
        item.line = LineId(row.integer(2));
        item.day = row.day(3);
        item.reference = row.text(4);
        item.text = row.text(5);
        item.amount = row.amount(6);
        item.carried = row.integer(7) != 0;
        item.age = static_cast<int>(item.day.daysTo(closed.statement.day));
        closed.statement.items.append(item);
    }
    return closed;
}

Result<QList<StoredReconciliation>> ReconciliationRepository::ofAccount(AccountId account) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE account = ? ORDER BY closes_on DESC"));
    STEWARD_TRY(row.run(account));
    QList<StoredReconciliation> all;
    while (row.next())
        all.append(read(row));
    row.finish();
    for (auto& closed : all) {
        STEWARD_LET(whole, withItems(closed));
        closed = whole;
    }
    return all;
}

Result<std::optional<StoredReconciliation>> ReconciliationRepository::find(AccountId account,
                                                                           Quarter quarter) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE account = ? AND quarter = ?"));
    STEWARD_TRY(row.run(account, quarter.code()));
    if (!row.next())
        return std::nullopt;
    const auto closed = read(row);
    row.finish();
    STEWARD_LET(whole, withItems(closed));
    return whole;
}

Result<std::optional<QDate>> ReconciliationRepository::closedTo(AccountId account) const {
    auto row =
        database_.statement(QStringLiteral("SELECT max(closes_on) FROM reconciliations WHERE account = ?"));
    STEWARD_TRY(row.run(account));
    return row.next() ? row.optionalDay(0) : std::nullopt;
}

Result<void> ReconciliationRepository::saveSigned(const SignedReconciliation& waiting) {
    return database_
        .statement(QStringLiteral("INSERT OR REPLACE INTO signed_reconciliations VALUES (?, ?, ?, ?, ?)"))
        .run(waiting.account, waiting.quarter.code(), waiting.content, waiting.signedBy, waiting.signedAt);
}

Result<std::optional<SignedReconciliation>> ReconciliationRepository::waiting(AccountId account) const {
    auto row = database_.statement(QStringLiteral("SELECT account, quarter, content, signed_by, signed_at "
                                                  "FROM signed_reconciliations WHERE account = ?"));
    STEWARD_TRY(row.run(account));
    if (!row.next())
        return std::nullopt;
    return SignedReconciliation{AccountId(row.integer(0)), Quarter::parse(row.text(1)).value_or(Quarter()),
                                row.blob(2), UserId(row.integer(3)), row.moment(4)};
}

Result<void> ReconciliationRepository::removeSigned(AccountId account) {
    return database_.statement(QStringLiteral("DELETE FROM signed_reconciliations WHERE account = ?"))
        .run(account);
}

} // namespace steward
