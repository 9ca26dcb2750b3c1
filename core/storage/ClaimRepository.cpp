#include "storage/ClaimRepository.h"

#include "storage/ItemText.h"
#include "storage/PersonalData.h"
#include "storage/Selection.h"

#include <QDateTime>

namespace steward {

namespace {

const QString ClaimColumns =
    QStringLiteral("SELECT id, bank, quarter, supplement, follows, state, received_on, policy, source_file, "
                   "meeting, forwarded_on, issue_due, "
                   "issue_due_announced, issue_prepared_by, compensation, letter, voucher, issued_on, "
                   "debited_on FROM claims ");
const QString ItemColumns = QStringLiteral(
    "SELECT i.id, i.claim, i.position, i.loan, i.township, i.state, i.list_row, p.id_number, i.findings, "
    "i.principal, i.insurer, "
    "i.base, i.fund, i.bank_part, i.reason, i.negligence FROM items i JOIN personal p ON p.id = i.personal ");

Claim readClaim(const Statement& row) {
    Claim claim;
    claim.id = ClaimId(row.integer(0));
    claim.bank = BankId(row.integer(1));
    claim.quarter = Quarter::parse(row.text(2)).value_or(Quarter{});
    claim.supplement = static_cast<int>(row.integer(3));
    claim.follows = ClaimId(row.integer(4));
    claim.state = stateFrom(row.text(5)).value_or(ClaimState::Draft);
    claim.receivedOn = row.day(6);
    claim.policyId = row.text(7);
    claim.sourceFile = row.text(8);
    if (const auto meeting = row.text(9); !meeting.isEmpty())
        claim.meeting = meetingFrom(meeting);
    claim.forwardedOn = row.optionalDay(10);
    if (const auto due = row.optionalDay(11))
        claim.issueDue = DueDay{*due, row.integer(12) != 0};
    claim.issuePreparedBy = UserId(row.integer(13));
    claim.compensation = EntryId(row.integer(14));
    claim.letter = PaperId(row.integer(15));
    claim.voucher = PaperId(row.integer(16));
    claim.issuedOn = row.optionalDay(17);
    claim.debitedOn = row.optionalDay(18);
    return claim;
}

Item readItem(const Statement& row) {
    Item item;
    item.id = ItemId(row.integer(0));
    item.claim = ClaimId(row.integer(1));
    item.position = static_cast<int>(row.integer(2));
    item.loan = LoanId(row.integer(3));
    item.townshipCode = row.text(4);
    item.state = static_cast<ItemState>(row.integer(5));
    item.row = rowFrom(row.text(6));
    item.row.idNumber = row.text(7);
    item.findings = findingsFrom(row.text(8));
    if (!row.isNull(9))
        item.shares =
            LossShares{row.amount(9), row.amount(10), row.amount(11), row.amount(12), row.amount(13)};
    item.outcomeReason = row.text(14);
    item.negligence = row.integer(15) != 0;
    return item;
}

template<class Part>
std::optional<Amount> part(const Item& item, Part which) {
    return item.shares ? std::optional((*item.shares).*which) : std::nullopt;
}

Error claimUnknown() {
    return {QStringLiteral("claim.unknown"),
            QT_TRANSLATE_NOOP("Refusal", "There is no such claim in this file."),
            QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
            {},
            0};
}

Conditions conditionsOf(const ClaimFilter& filter) {
    Conditions query;
    if (filter.bank)
        query.where(QStringLiteral("bank = ?"), {filter.bank->value});
    if (filter.quarter)
        query.where(QStringLiteral("quarter = ?"), {filter.quarter->code()});
    if (filter.state)
        query.where(QStringLiteral("state = ?"), {stateName(*filter.state)});
    if (filter.openOnly)
        query.where(QStringLiteral("state NOT IN (?, ?, ?)"),
                    {stateName(ClaimState::Closed), stateName(ClaimState::Rejected),
                     stateName(ClaimState::Withdrawn)});
    return query;
}

} // namespace

Result<Claim> ClaimRepository::find(ClaimId id) const {
    auto row = database_.statement(ClaimColumns + QStringLiteral("WHERE id = ?"));
    STEWARD_TRY(row.run(id.value));
    if (row.next())
        return readClaim(row);
    return refuse(claimUnknown());
}

Result<QList<Claim>> ClaimRepository::list(const ClaimFilter& filter) const {
    const auto query = conditionsOf(filter);
    auto row = database_.statement(ClaimColumns + query.text() +
                                   QStringLiteral(" ORDER BY quarter DESC, bank, supplement"));
    STEWARD_TRY(row.runWith(query.values()));
    QList<Claim> claims;
    while (row.next())
        claims.append(readClaim(row));
    return claims;
}

Result<QHash<ClaimId, ItemSums>> ClaimRepository::sums(const ClaimFilter& filter) const {
    const auto query = conditionsOf(filter);
    // A row that is blocked has no shares (judge()).
    auto row = database_.statement(
        QStringLiteral(
            "SELECT claim, count(*), count(g), sum(iif(g, principal, 0)), sum(iif(g, insurer, 0)), "
            "sum(iif(g, fund, 0)), sum(iif(g, bank_part, 0)) FROM (SELECT *, iif((state = %1 AND "
            "fund IS NOT NULL) OR state IN (%2, %3), 1, NULL) AS g FROM items WHERE claim IN "
            "(SELECT id FROM claims %4)) GROUP BY claim")
            .arg(static_cast<int>(ItemState::Listed))
            .arg(static_cast<int>(ItemState::Live))
            .arg(static_cast<int>(ItemState::Approved))
            .arg(query.text()));
    STEWARD_TRY(row.runWith(query.values()));
    QHash<ClaimId, ItemSums> sums;
    while (row.next())
        sums.insert(ClaimId(row.integer(0)),
                    {static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)), row.amount(3),
                     row.amount(4), row.amount(5), row.amount(6)});
    return sums;
}

Result<ClaimId> ClaimRepository::insert(const Claim& claim) {
    auto insert =
        database_.statement(QStringLiteral("INSERT INTO claims (bank, quarter, supplement, follows, state, "
                                           "received_on, policy, source_file, forwarded_on) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(claim.bank, claim.quarter.code(), claim.supplement, claim.follows,
                           stateName(claim.state), claim.receivedOn, claim.policyId, claim.sourceFile,
                           claim.forwardedOn));
    return ClaimId(insert.lastId());
}

Result<void> ClaimRepository::update(const Claim& claim) {
    const auto due = claim.issueDue;
    return database_
        .statement(QStringLiteral("UPDATE claims SET state = ?, source_file = ?, meeting = ?, forwarded_on = "
                                  "?, issue_due = ?, issue_due_announced = ?, "
                                  "issue_prepared_by = ?, compensation = ?, letter = ?, voucher = ?, "
                                  "issued_on = ?, debited_on = ? WHERE id = ?"))
        .run(stateName(claim.state), claim.sourceFile,
             claim.meeting ? QVariant(meetingText(*claim.meeting)) : QVariant(), claim.forwardedOn,
             due ? std::optional(due->day) : std::nullopt, due ? std::optional(due->announced) : std::nullopt,
             claim.issuePreparedBy, claim.compensation, claim.letter, claim.voucher, claim.issuedOn,
             claim.debitedOn, claim.id);
}

Result<bool> ClaimRepository::hasLiveClaim(BankId bank, const Quarter& quarter) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT 1 FROM claims WHERE bank = ? AND quarter = ? AND supplement = 0 AND state NOT IN (?, ?)"));
    STEWARD_TRY(
        row.run(bank, quarter.code(), stateName(ClaimState::Withdrawn), stateName(ClaimState::Rejected)));
    return row.next();
}

Result<int> ClaimRepository::nextSupplement(BankId bank, const Quarter& quarter) const {
    auto row = database_.statement(
        QStringLiteral("SELECT max(supplement) FROM claims WHERE bank = ? AND quarter = ?"));
    STEWARD_TRY(row.run(bank, quarter.code()));
    return row.next() && !row.isNull(0) ? static_cast<int>(row.integer(0)) + 1 : 1;
}

Result<QString> ClaimRepository::importNotes(ClaimId id) const {
    auto row = database_.statement(QStringLiteral("SELECT import_notes FROM claims WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    return row.next() ? row.text(0) : QString();
}

Result<void> ClaimRepository::saveImportNotes(ClaimId id, const QString& notes) {
    return database_.statement(QStringLiteral("UPDATE claims SET import_notes = ? WHERE id = ?"))
        .run(notes, id);
}

Result<QList<Item>> ClaimRepository::items(ClaimId claim) const {
    auto row =
        database_.statement(ItemColumns + QStringLiteral("WHERE i.claim = ? ORDER BY i.position, i.id"));
    STEWARD_TRY(row.run(claim));
    QList<Item> items;
    while (row.next())
        items.append(readItem(row));
    return items;
}

Result<Item> ClaimRepository::item(ItemId id) const {
    auto row = database_.statement(ItemColumns + QStringLiteral("WHERE i.id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return readItem(row);
    return refuse({QStringLiteral("item.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such row in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                   {},
                   0});
}

Result<ItemId> ClaimRepository::insertItem(const Item& item) {
    STEWARD_LET(personal, savePersonal(database_, 0, item.row.idNumber, {}));
    auto insert = database_.statement(QStringLiteral(
        "INSERT INTO items (claim, position, note, loan, township, state, list_row, personal, findings, "
        "principal, insurer, base, "
        "fund, bank_part, reason, negligence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(
        item.claim, item.position, item.row.note, item.loan, item.townshipCode, static_cast<int>(item.state),
        rowText(item.row), personal, findingsText(item.findings), part(item, &LossShares::principal),
        part(item, &LossShares::insurer), part(item, &LossShares::base), part(item, &LossShares::fund),
        part(item, &LossShares::bank), item.outcomeReason, item.negligence));
    return ItemId(insert.lastId());
}

Result<void> ClaimRepository::updateItem(const Item& item) {
    STEWARD_TRY(
        database_
            .statement(QStringLiteral(
                "UPDATE personal SET id_number = ? WHERE id = (SELECT personal FROM items WHERE id = ?)"))
            .run(item.row.idNumber, item.id));
    return database_
        .statement(
            QStringLiteral("UPDATE items SET position = ?, note = ?, loan = ?, township = ?, state = ?, "
                           "list_row = ?, findings = ?, principal = ?, insurer = ?, "
                           "base = ?, fund = ?, bank_part = ?, reason = ?, negligence = ? WHERE id = ?"))
        .run(item.position, item.row.note, item.loan, item.townshipCode, static_cast<int>(item.state),
             rowText(item.row), findingsText(item.findings), part(item, &LossShares::principal),
             part(item, &LossShares::insurer), part(item, &LossShares::base), part(item, &LossShares::fund),
             part(item, &LossShares::bank), item.outcomeReason, item.negligence, item.id);
}

Result<void> ClaimRepository::removeItem(ItemId id) {
    auto found = database_.statement(QStringLiteral("SELECT personal FROM items WHERE id = ?"));
    STEWARD_TRY(found.run(id));
    const auto personal = found.next() ? found.integer(0) : 0;
    STEWARD_TRY(database_.statement(QStringLiteral("DELETE FROM items WHERE id = ?")).run(id));
    // What belonged to that row alone goes with it.
    return database_.statement(QStringLiteral("DELETE FROM personal WHERE id = ?")).run(personal);
}

Result<QHash<LoanId, LoanHistory>> ClaimRepository::histories(const QList<LoanId>& loans,
                                                              ClaimId except) const {
    QList<qint64> wanted;
    for (const auto id : loans)
        wanted.append(id.value);
    STEWARD_TRY(selectWanted(database_, wanted));
    auto row = database_.statement(QStringLiteral(
        "SELECT i.loan, i.state, i.negligence, c.state, b.name, c.quarter, k.item IS NOT NULL FROM items i "
        "JOIN wanted w ON w.id = i.loan JOIN claims c ON c.id = i.claim JOIN banks b ON b.id = c.bank "
        "LEFT JOIN clawbacks k ON k.item = i.id WHERE i.claim <> ?"));
    STEWARD_TRY(row.run(except.value));
    QHash<LoanId, LoanHistory> histories;
    while (row.next()) {
        auto& history = histories[LoanId(row.integer(0))];
        const auto item = static_cast<ItemState>(row.integer(1));
        const auto claim = stateFrom(row.text(3)).value_or(ClaimState::None);
        const bool paid =
            claim == ClaimState::Issued || claim == ClaimState::Transferred || claim == ClaimState::Closed;
        const bool ended = claim == ClaimState::Withdrawn || claim == ClaimState::Rejected;
        const bool inPlay =
            item == ItemState::Listed || item == ItemState::Live || item == ItemState::Approved;
        history.compensated |= paid && item == ItemState::Approved;
        history.negligence |= row.integer(2) != 0;
        history.clawedBack |= row.integer(6) != 0;
        if (!paid && !ended && inPlay)
            history.otherLiveClaim = row.text(4) + Quarter::parse(row.text(5)).value_or(Quarter{}).chinese();
    }
    return histories;
}

} // namespace steward
