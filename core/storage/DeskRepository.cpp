#include "storage/DeskRepository.h"

namespace steward {

Result<QList<DeskRepository::OpenReview>> DeskRepository::openReviews() const {
    auto row = database_.statement(QStringLiteral(
        "SELECT r.id, r.claim, r.township, r.due, r.due_announced, r.reviewed_on IS NOT NULL, "
        "(SELECT count(*) FROM items i WHERE i.claim = r.claim AND i.township = r.township AND i.state = ?) "
        "FROM claims c JOIN reviews r ON r.claim = c.id WHERE c.state = ? AND r.approved_on IS NULL "
        "ORDER BY r.due, r.id"));
    STEWARD_TRY(row.run(static_cast<int>(ItemState::Live), stateName(ClaimState::TownshipReview)));
    QList<OpenReview> reviews;
    while (row.next())
        reviews.append({ReviewId(row.integer(0)),
                        ClaimId(row.integer(1)),
                        row.text(2),
                        {row.day(3), row.integer(4) != 0},
                        row.integer(5) != 0,
                        static_cast<int>(row.integer(6))});
    return reviews;
}

Result<QList<DeskRepository::TownshipSum>> DeskRepository::townshipSums() const {
    auto row = database_.statement(
        QStringLiteral("SELECT claim, township, count(*), coalesce(sum(principal), 0) FROM items "
                       "WHERE state NOT IN (?, ?) GROUP BY claim, township"));
    STEWARD_TRY(row.run(static_cast<int>(ItemState::Listed), static_cast<int>(ItemState::SentBack)));
    QList<TownshipSum> sums;
    while (row.next())
        sums.append({ClaimId(row.integer(0)), row.text(1), static_cast<int>(row.integer(2)), row.amount(3)});
    return sums;
}

Result<QList<DeskRepository::ItemSum>> DeskRepository::itemSums(const Quarter& first) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT c.id, i.state, count(*), coalesce(sum(i.fund), 0) FROM claims c JOIN items i ON i.claim = "
        "c.id WHERE c.quarter >= ? OR c.state NOT IN (?, ?, ?) GROUP BY c.id, i.state"));
    STEWARD_TRY(row.run(first.code(), stateName(ClaimState::Closed), stateName(ClaimState::Rejected),
                        stateName(ClaimState::Withdrawn)));
    QList<ItemSum> sums;
    while (row.next())
        sums.append({ClaimId(row.integer(0)), static_cast<ItemState>(row.integer(1)),
                     static_cast<int>(row.integer(2)), row.amount(3)});
    return sums;
}

Result<QList<DeskRepository::Movement>> DeskRepository::movementsSince(QDate day) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT e.day, e.kind, p.special_account, sum(p.amount), count(*) > count(r.id) FROM entries e JOIN "
        "postings p ON p.entry = e.id LEFT JOIN entries r ON r.reverses = e.id WHERE e.day >= ? AND "
        "p.special_account IS NOT NULL GROUP BY e.day, e.kind, p.special_account ORDER BY 1, 2, 3"));
    STEWARD_TRY(row.run(day));
    QList<Movement> movements;
    while (row.next())
        movements.append({row.day(0), static_cast<EntryKind>(row.integer(1)), AccountId(row.integer(2)),
                          row.amount(3), row.integer(4) != 0});
    return movements;
}

} // namespace steward
