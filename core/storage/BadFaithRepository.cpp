#include "storage/BadFaithRepository.h"

namespace steward {

namespace {

const QString Select =
    QStringLiteral("SELECT f.id, f.loan, f.added_on, f.reason, f.document, f.removed_on, f.removal_reason, "
                   "f.removal_document, coalesce(nullif(b.short_name, ''), b.name), l.note, l.borrower, "
                   "p.id_number, h.head, "
                   "h.township, h.village, l.outstanding FROM bad_faith f JOIN loans l ON l.id = f.loan "
                   "JOIN banks b ON b.id = l.bank JOIN personal p ON p.id = l.personal "
                   "JOIN households h ON h.id = l.household ");

BadFaith read(const Statement& row) {
    return {BadFaithId(row.integer(0)),
            LoanId(row.integer(1)),
            row.day(2),
            row.text(3),
            row.text(4),
            row.optionalDay(5),
            row.text(6),
            row.text(7),
            row.text(8),
            row.text(9),
            row.text(10),
            row.text(11),
            row.text(12),
            row.text(13),
            row.text(14),
            row.amount(15)};
}

} // namespace

Result<QList<BadFaith>> BadFaithRepository::all() const {
    auto row = database_.statement(
        Select + QStringLiteral("ORDER BY f.removed_on IS NOT NULL, f.added_on DESC, f.id DESC"));
    STEWARD_TRY(row.run());
    QList<BadFaith> all;
    while (row.next())
        all.append(read(row));
    return all;
}

Result<BadFaith> BadFaithRepository::find(BadFaithId id) const {
    auto row = database_.statement(Select + QStringLiteral("WHERE f.id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return read(row);
    return refuse({QStringLiteral("bad_faith.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such line on the list."),
                   QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                   {},
                   24});
}

Result<bool> BadFaithRepository::isListed(LoanId loan) const {
    auto row =
        database_.statement(QStringLiteral("SELECT 1 FROM bad_faith WHERE loan = ? AND removed_on IS NULL"));
    STEWARD_TRY(row.run(loan));
    return row.next();
}

Result<BadFaithId> BadFaithRepository::insert(const BadFaith& listed, UserId user) {
    auto insert = database_.statement(QStringLiteral(
        "INSERT INTO bad_faith (loan, added_on, reason, document, added_by) VALUES (?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(listed.loan, listed.addedOn, listed.reason, listed.document, user));
    return BadFaithId(insert.lastId());
}

Result<void> BadFaithRepository::remove(const BadFaith& removed, UserId user) {
    return database_
        .statement(QStringLiteral("UPDATE bad_faith SET removed_on = ?, removal_reason = ?, "
                                  "removal_document = ?, removed_by = ? WHERE id = ?"))
        .run(removed.removedOn, removed.removalReason, removed.removalDocument, user, removed.id);
}

} // namespace steward
