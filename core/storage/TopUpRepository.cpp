#include "storage/TopUpRepository.h"

namespace steward {

namespace {

const QString Select =
    QStringLiteral("SELECT t.id, t.bank, b.name, t.cause, t.appeared_on, t.due, t.needed, t.balance, "
                   "t.outstanding, t.letter, t.ended_on, t.ended_by FROM top_ups t JOIN banks b ON b.id = "
                   "t.bank ");

TopUpTask read(const Statement& row) {
    return {TopUpId(row.integer(0)),
            BankId(row.integer(1)),
            row.text(2),
            {static_cast<ShortageCause>(row.integer(3)), row.day(4), row.day(5), row.amount(6)},
            row.amount(7),
            row.amount(8),
            PaperId(row.integer(9)),
            row.optionalDay(10),
            EntryId(row.integer(11))};
}

} // namespace

Result<QList<TopUpTask>> TopUpRepository::all() const {
    auto row = database_.statement(
        Select +
        QStringLiteral("ORDER BY t.ended_on IS NOT NULL, CASE WHEN t.ended_on IS NULL THEN t.due END, "
                       "t.ended_on DESC, t.id DESC"));
    STEWARD_TRY(row.run());
    QList<TopUpTask> tasks;
    while (row.next())
        tasks.append(read(row));
    return tasks;
}

Result<std::optional<TopUpTask>> TopUpRepository::open(BankId bank) const {
    auto row = database_.statement(Select + QStringLiteral("WHERE t.bank = ? AND t.ended_on IS NULL"));
    STEWARD_TRY(row.run(bank));
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

Result<TopUpId> TopUpRepository::insert(const TopUpTask& task) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO top_ups (bank, cause, appeared_on, due, balance, outstanding, needed) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(task.bank, static_cast<int>(task.shortage.cause), task.shortage.appearedOn,
                           task.shortage.due, task.balance, task.outstanding, task.shortage.needed));
    return TopUpId(insert.lastId());
}

Result<void> TopUpRepository::end(TopUpId task, QDate day, EntryId entry) {
    return database_.statement(QStringLiteral("UPDATE top_ups SET ended_on = ?, ended_by = ? WHERE id = ?"))
        .run(day, entry, task);
}

Result<void> TopUpRepository::setLetter(TopUpId task, PaperId letter) {
    return database_.statement(QStringLiteral("UPDATE top_ups SET letter = ? WHERE id = ?"))
        .run(letter, task);
}

} // namespace steward
