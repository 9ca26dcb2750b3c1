#include "storage/RecoveryRepository.h"

#include <QDateTime>

namespace steward {

namespace {

const QString Unreversed = QStringLiteral("NOT EXISTS (SELECT 1 FROM entries r WHERE r.reverses = e.id)");

const QString Compensated = QStringLiteral(
    "SELECT i.id, i.claim, i.loan, c.bank, coalesce(nullif(b.short_name, ''), b.name), c.quarter, c.policy, "
    "c.received_on, e.day, l.note, l.borrower, h.head, i.township, i.principal, i.insurer, i.base, i.fund, "
    "i.bank_part, e.id IS NULL FROM items i JOIN claims c ON c.id = i.claim JOIN banks b ON b.id = c.bank "
    "LEFT JOIN entries e ON e.id = c.compensation JOIN loans l ON l.id = i.loan "
    "JOIN households h ON h.id = l.household WHERE i.state = ? AND i.fund IS NOT NULL AND ");

/** Paid; or with something that was entered before the payment was voided. */
const QString Stands =
    QStringLiteral("((c.state IN (?, ?, ?) AND e.id IS NOT NULL AND ") + Unreversed +
    QStringLiteral(
        ") OR (c.compensation IS NULL AND (EXISTS (SELECT 1 FROM recoveries r WHERE r.item = i.id) "
        "OR EXISTS (SELECT 1 FROM returned_parts r WHERE r.item = i.id) "
        "OR EXISTS (SELECT 1 FROM clawbacks r WHERE r.item = i.id))))");

const QString Recoveries = QStringLiteral(
    "SELECT r.id, r.item, r.day, r.principal, r.interest, r.document, r.return_due, r.return_due_announced, "
    "u.name, r.entered_at, coalesce(w.reason, '') FROM recoveries r JOIN users u ON u.id = r.entered_by "
    "LEFT JOIN recovery_withdrawals w ON w.recovery = r.id ");

const QString Receipts = QStringLiteral(
    "SELECT e.id, e.series, e.year, e.sequence, e.kind, e.day, e.summary, e.document, a.bank, p.amount, "
    "coalesce((SELECT sum(x.amount) FROM returned_parts x WHERE x.entry = e.id), 0) FROM entries e "
    "JOIN postings p ON p.entry = e.id AND p.special_account IS NOT NULL "
    "JOIN special_accounts a ON a.id = p.special_account WHERE e.kind IN (?, ?) AND ");

CompensatedItem readItem(const Statement& row) {
    return {ItemId(row.integer(0)),
            ClaimId(row.integer(1)),
            LoanId(row.integer(2)),
            BankId(row.integer(3)),
            row.text(4),
            Quarter::parse(row.text(5)).value_or(Quarter{}),
            row.text(6),
            row.day(7),
            row.day(8),
            row.text(9),
            row.text(10),
            row.text(11),
            row.text(12),
            {row.amount(13), row.amount(14), row.amount(15), row.amount(16), row.amount(17)},
            row.integer(18) != 0};
}

Recovery readRecovery(const Statement& row) {
    return {RecoveryId(row.integer(0)),
            ItemId(row.integer(1)),
            row.day(2),
            row.amount(3),
            row.amount(4),
            row.text(5),
            {row.day(6), row.integer(7) != 0},
            row.text(8),
            row.moment(9),
            row.text(10)};
}

QString entryNumber(const Statement& row, int series) {
    Entry named;
    named.series = static_cast<EntrySeries>(row.integer(series));
    named.year = static_cast<int>(row.integer(series + 1));
    named.sequence = static_cast<int>(row.integer(series + 2));
    return named.number();
}

ReturnReceipt readReceipt(const Statement& row) {
    return {EntryId(row.integer(0)),
            entryNumber(row, 1),
            static_cast<EntryKind>(row.integer(4)),
            row.day(5),
            row.text(6),
            row.text(7),
            BankId(row.integer(8)),
            row.amount(9),
            row.amount(10)};
}

/** `condition` and its value when an item is asked for. */
struct Narrowed {
    QString sql;
    QVariantList values;
    Narrowed(const char* condition, std::optional<ItemId> item) {
        if (!item)
            return;
        sql = QLatin1String(condition);
        values.append(item->value);
    }
};

} // namespace

Result<QList<CompensatedItem>> RecoveryRepository::compensated(std::optional<ItemId> item,
                                                               bool touched) const {
    const Narrowed narrowed(" AND i.id = ?", item);
    const auto only = touched
                          ? QStringLiteral(" AND i.id IN (SELECT item FROM recoveries UNION SELECT item FROM "
                                           "returned_parts UNION SELECT item FROM clawbacks)")
                          : QString();
    auto row = database_.statement(Compensated + Stands + narrowed.sql + only +
                                   QStringLiteral(" ORDER BY c.bank, e.day, c.id, i.position"));
    STEWARD_TRY(row.runWith(QVariantList{static_cast<int>(ItemState::Approved), stateName(ClaimState::Issued),
                                         stateName(ClaimState::Transferred), stateName(ClaimState::Closed)} +
                            narrowed.values));
    QList<CompensatedItem> items;
    while (row.next())
        items.append(readItem(row));
    return items;
}

Result<std::optional<ItemId>> RecoveryRepository::compensatedItem(LoanId loan) const {
    auto row = database_.statement(Compensated + Stands + QStringLiteral(" AND i.loan = ?"));
    STEWARD_TRY(row.run(static_cast<int>(ItemState::Approved), stateName(ClaimState::Issued),
                        stateName(ClaimState::Transferred), stateName(ClaimState::Closed), loan));
    return row.next() ? std::optional(ItemId(row.integer(0))) : std::nullopt;
}

Result<QList<Recovery>> RecoveryRepository::recoveries(std::optional<ItemId> item) const {
    const Narrowed narrowed("WHERE r.item = ? ", item);
    auto row = database_.statement(Recoveries + narrowed.sql + QStringLiteral("ORDER BY r.day, r.id"));
    STEWARD_TRY(row.runWith(narrowed.values));
    QList<Recovery> all;
    while (row.next())
        all.append(readRecovery(row));
    return all;
}

Result<Recovery> RecoveryRepository::find(RecoveryId id) const {
    auto row = database_.statement(Recoveries + QStringLiteral("WHERE r.id = ?"));
    STEWARD_TRY(row.run(id.value));
    if (row.next())
        return readRecovery(row);
    return refuse({QStringLiteral("recovery.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such recovery in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                   {},
                   0});
}

Result<RecoveryId> RecoveryRepository::insert(const Recovery& recovery, UserId user,
                                              const QDateTime& moment) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO recoveries (item, day, principal, interest, document, return_due, "
                       "return_due_announced, entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(recovery.item, recovery.day, recovery.principal, recovery.interest,
                           recovery.document, recovery.returnDue.day, recovery.returnDue.announced, user,
                           moment));
    return RecoveryId(insert.lastId());
}

Result<void> RecoveryRepository::withdraw(RecoveryId id, const QString& reason, UserId user,
                                          const QDateTime& moment) {
    return database_.statement(QStringLiteral("INSERT INTO recovery_withdrawals VALUES (?, ?, ?, ?)"))
        .run(id, reason, user, moment);
}

Result<QList<ReturnedPart>> RecoveryRepository::returnedParts(std::optional<ItemId> item) const {
    const Narrowed narrowed(" AND p.item = ?", item);
    auto row = database_.statement(
        QStringLiteral("SELECT p.entry, p.item, p.amount, e.day, e.series, e.year, e.sequence FROM "
                       "returned_parts p JOIN entries e ON e.id = p.entry WHERE ") +
        Unreversed + narrowed.sql + QStringLiteral(" ORDER BY e.day, e.id"));
    STEWARD_TRY(row.runWith(narrowed.values));
    QList<ReturnedPart> parts;
    while (row.next())
        parts.append({EntryId(row.integer(0)), ItemId(row.integer(1)), entryNumber(row, 4), row.day(3),
                      row.amount(2)});
    return parts;
}

Result<QList<ReturnReceipt>> RecoveryRepository::receipts() const {
    auto row = database_.statement(Receipts + Unreversed + QStringLiteral(" ORDER BY e.day, e.id"));
    STEWARD_TRY(row.run(static_cast<int>(EntryKind::RecoveryReturn), static_cast<int>(EntryKind::Clawback)));
    QList<ReturnReceipt> all;
    while (row.next())
        all.append(readReceipt(row));
    return all;
}

Result<ReturnReceipt> RecoveryRepository::receipt(EntryId entry) const {
    auto row = database_.statement(Receipts + Unreversed + QStringLiteral(" AND e.id = ?"));
    STEWARD_TRY(
        row.run(static_cast<int>(EntryKind::RecoveryReturn), static_cast<int>(EntryKind::Clawback), entry));
    if (row.next())
        return readReceipt(row);
    return refuse(
        {QStringLiteral("recovery.receipt_unknown"),
         QT_TRANSLATE_NOOP("Refusal", "That entry is no standing receipt of a return."),
         QT_TRANSLATE_NOOP("Refusal", "Choose an entry 追偿退回 or 收回补偿 that was not reversed."),
         {},
         21});
}

Result<void> RecoveryRepository::allocate(EntryId entry, const ReturnShare& share) {
    return database_.statement(QStringLiteral("INSERT INTO returned_parts VALUES (?, ?, ?)"))
        .run(entry, share.item, share.amount);
}

Result<void> RecoveryRepository::release(EntryId entry) {
    return database_.statement(QStringLiteral("DELETE FROM returned_parts WHERE entry = ?")).run(entry);
}

Result<QList<Clawback>> RecoveryRepository::clawbacks(std::optional<ItemId> item) const {
    const Narrowed narrowed("WHERE k.item = ? ", item);
    auto row = database_.statement(
        QStringLiteral("SELECT k.item, k.ordered_on, k.reason, k.amount, u.name, k.notice FROM clawbacks k "
                       "JOIN users u ON u.id = k.ordered_by ") +
        narrowed.sql + QStringLiteral("ORDER BY k.ordered_on, k.item"));
    STEWARD_TRY(row.runWith(narrowed.values));
    QList<Clawback> all;
    while (row.next())
        all.append({ItemId(row.integer(0)), row.day(1), row.text(2), row.amount(3), row.text(4),
                    PaperId(row.integer(5))});
    return all;
}

Result<void> RecoveryRepository::insert(const Clawback& clawback, UserId user) {
    return database_
        .statement(QStringLiteral(
            "INSERT INTO clawbacks (item, ordered_on, reason, amount, ordered_by) VALUES (?, ?, ?, ?, ?)"))
        .run(clawback.item, clawback.orderedOn, clawback.reason, clawback.amount, user);
}

Result<void> RecoveryRepository::setNotice(ItemId item, PaperId notice) {
    return database_.statement(QStringLiteral("UPDATE clawbacks SET notice = ? WHERE item = ?"))
        .run(notice, item);
}

Result<QStringList> RecoveryRepository::overspentReceipts() const {
    auto row = database_.statement(QStringLiteral(
        "SELECT e.series, e.year, e.sequence FROM entries e JOIN postings p ON p.entry = e.id AND "
        "p.special_account IS NOT NULL JOIN returned_parts x ON x.entry = e.id GROUP BY e.id "
        "HAVING sum(x.amount) > p.amount OR min(x.amount) <= 0 OR e.kind NOT IN (?, ?) ORDER BY e.id"));
    STEWARD_TRY(row.run(static_cast<int>(EntryKind::RecoveryReturn), static_cast<int>(EntryKind::Clawback)));
    QStringList numbers;
    while (row.next())
        numbers.append(entryNumber(row, 0));
    return numbers;
}

Result<QStringList> RecoveryRepository::partsWithoutApproval() const {
    auto row = database_.statement(
        QStringLiteral("SELECT DISTINCT i.note FROM items i WHERE i.state <> ? AND i.id IN (SELECT item FROM "
                       "returned_parts UNION SELECT item FROM recoveries UNION SELECT item FROM clawbacks)"));
    STEWARD_TRY(row.run(static_cast<int>(ItemState::Approved)));
    QStringList notes;
    while (row.next())
        notes.append(row.text(0));
    return notes;
}

} // namespace steward
