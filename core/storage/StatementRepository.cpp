#include "storage/StatementRepository.h"

namespace steward {

namespace {

const QString Columns =
    QStringLiteral("SELECT id, account, from_day, to_day, opening, closing, file_name FROM statements ");
const QString LineColumns =
    QStringLiteral("SELECT id, row, day, serial, memo, counterparty, amount, balance FROM statement_lines ");

BankStatement readStatement(const Statement& row) {
    BankStatement statement;
    statement.id = StatementId(row.integer(0));
    statement.account = AccountId(row.integer(1));
    statement.from = row.day(2);
    statement.to = row.day(3);
    statement.opening = row.amount(4);
    statement.closing = row.amount(5);
    statement.fileName = row.text(6);
    return statement;
}

QList<StatementLine> readLines(Statement& row) {
    QList<StatementLine> lines;
    while (row.next()) {
        StatementLine line;
        line.id = LineId(row.integer(0));
        line.row = static_cast<int>(row.integer(1));
        line.day = row.day(2);
        line.serial = row.text(3);
        line.memo = row.text(4);
        line.counterparty = row.text(5);
        line.amount = row.amount(6);
        if (!row.isNull(7))
            line.balance = row.amount(7);
        lines.append(line);
    }
    return lines;
}

} // namespace

Result<StatementId> StatementRepository::insert(const BankStatement& statement, UserId importedBy,
                                                const QDateTime& moment) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO statements (account, from_day, to_day, opening, closing, file_name, "
                       "imported_by, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(statement.account, statement.from, statement.to, statement.opening,
                           statement.closing, statement.fileName, importedBy, moment));
    const StatementId id(insert.lastId());
    auto line = database_.statement(
        QStringLiteral("INSERT INTO statement_lines (statement, account, row, day, serial, memo, "
                       "counterparty, amount, balance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const auto& one : statement.lines)
        STEWARD_TRY(line.run(id, statement.account, one.row, one.day, one.serial, one.memo, one.counterparty,
                             one.amount, one.balance));
    return id;
}

Result<BankStatement> StatementRepository::find(StatementId id) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE id = ?"));
    STEWARD_TRY(row.run(id.value));
    if (!row.next())
        return refuse({QStringLiteral("statement.unknown"),
                       QT_TRANSLATE_NOOP("Refusal", "There is no such bank statement in this file."),
                       QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                       {},
                       8});
    auto statement = readStatement(row);
    row.finish();
    auto lines = database_.statement(LineColumns + QStringLiteral("WHERE statement = ? ORDER BY id"));
    STEWARD_TRY(lines.run(id));
    statement.lines = readLines(lines);
    return statement;
}

Result<QList<BankStatement>> StatementRepository::ofAccount(AccountId account) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE account = ? ORDER BY from_day"));
    STEWARD_TRY(row.run(account));
    QList<BankStatement> statements;
    while (row.next())
        statements.append(readStatement(row));
    return statements;
}

Result<QList<StatementLine>> StatementRepository::lines(AccountId account, QDate from, QDate to) const {
    auto row = database_.statement(
        LineColumns + QStringLiteral("WHERE account = ? AND day BETWEEN ? AND ? ORDER BY day, id"));
    STEWARD_TRY(row.run(account, from, to));
    return readLines(row);
}

Result<QList<StatementLine>> StatementRepository::lines(AccountId account, const QList<LineId>& ids) const {
    auto row = database_.statement(LineColumns + QStringLiteral("WHERE account = ? AND id = ?"));
    QList<StatementLine> all;
    for (const auto id : ids) {
        STEWARD_TRY(row.run(account, id));
        all += readLines(row);
        row.finish();
    }
    return all;
}

Result<void> StatementRepository::remove(StatementId id) {
    STEWARD_TRY(
        database_.statement(QStringLiteral("DELETE FROM statement_lines WHERE statement = ?")).run(id));
    return database_.statement(QStringLiteral("DELETE FROM statements WHERE id = ?")).run(id);
}

} // namespace steward
