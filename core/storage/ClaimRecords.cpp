#include "storage/ClaimRepository.h"
#include "storage/ItemText.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace steward {

namespace {

const QString ReviewColumns = QStringLiteral(
    "SELECT id, claim, township, forwarded_on, due, due_announced, findings, handler, "
    "reviewed_on, head, approved_on, sent_back, sent_back_reason, "
    "(SELECT group_concat(p.issued_on) FROM reminded_reviews m JOIN papers p ON p.id = m.paper "
    "WHERE m.review = reviews.id) FROM reviews ");
const QString AttachmentColumns =
    QStringLiteral("SELECT id, claim, slot, file_name, size, sha256, added_by, added_at, township "
                   "FROM attachments ");
constexpr int ChinaOffsetSeconds = 8 * 3600;

Review readReview(const Statement& row) {
    Review review;
    review.id = ReviewId(row.integer(0));
    review.claim = ClaimId(row.integer(1));
    review.townshipCode = row.text(2);
    review.forwardedOn = row.day(3);
    review.due = {row.day(4), row.integer(5) != 0};
    review.findings = reviewFindingsFrom(row.text(6));
    review.handler = row.text(7);
    review.reviewedOn = row.optionalDay(8);
    review.headName = row.text(9);
    review.approvedOn = row.optionalDay(10);
    review.timesSentBack = static_cast<int>(row.integer(11));
    review.sentBackReason = row.text(12);
    for (const auto& day : row.text(13).split(u',', Qt::SkipEmptyParts))
        review.remindedOn.append(QDate::fromString(day, Qt::ISODate));
    std::sort(review.remindedOn.begin(), review.remindedOn.end());
    return review;
}

Attachment readAttachment(const Statement& row) {
    return {AttachmentId(row.integer(0)),
            ClaimId(row.integer(1)),
            static_cast<int>(row.integer(2)),
            row.text(3),
            row.integer(4),
            row.blob(5),
            row.text(6),
            row.moment(7),
            row.text(8)};
}

} // namespace

Result<QList<Review>> ClaimRepository::reviews(ClaimId claim) const {
    auto row = database_.statement(ReviewColumns + QStringLiteral("WHERE claim = ? ORDER BY township"));
    STEWARD_TRY(row.run(claim));
    QList<Review> reviews;
    while (row.next())
        reviews.append(readReview(row));
    return reviews;
}

Result<QList<Review>> ClaimRepository::allReviews() const {
    auto row = database_.statement(ReviewColumns + QStringLiteral("ORDER BY id"));
    STEWARD_TRY(row.run());
    QList<Review> reviews;
    while (row.next())
        reviews.append(readReview(row));
    return reviews;
}

Result<ClaimId> ClaimRepository::claimOfReview(ReviewId id) const {
    auto row = database_.statement(QStringLiteral("SELECT claim FROM reviews WHERE id = ?"));
    STEWARD_TRY(row.run(id.value));
    if (row.next())
        return ClaimId(row.integer(0));
    return refuse({QStringLiteral("review.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such first review in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                   {},
                   0});
}

Result<ReviewId> ClaimRepository::insertReview(const Review& review) {
    auto insert =
        database_.statement(QStringLiteral("INSERT INTO reviews (claim, township, forwarded_on, due, "
                                           "due_announced, findings, handler, head, sent_back) "
                                           "VALUES (?, ?, ?, ?, ?, '[]', '', '', 0)"));
    STEWARD_TRY(insert.run(review.claim, review.townshipCode, review.forwardedOn, review.due.day,
                           review.due.announced));
    return ReviewId(insert.lastId());
}

Result<void> ClaimRepository::updateReview(const Review& review) {
    return database_
        .statement(QStringLiteral("UPDATE reviews SET findings = ?, handler = ?, reviewed_on = ?, head = ?, "
                                  "approved_on = ?, sent_back = ?, sent_back_reason = ? WHERE id = ?"))
        .run(reviewFindingsText(review.findings), review.handler, review.reviewedOn, review.headName,
             review.approvedOn, review.timesSentBack, review.sentBackReason, review.id);
}

Result<void> ClaimRepository::addReminder(PaperId paper, ReviewId review) {
    return database_.statement(QStringLiteral("INSERT INTO reminded_reviews (paper, review) VALUES (?, ?)"))
        .run(paper, review);
}

Result<QList<Attachment>> ClaimRepository::attachments(ClaimId claim) const {
    auto row = database_.statement(AttachmentColumns + QStringLiteral("WHERE claim = ? ORDER BY slot, id"));
    STEWARD_TRY(row.run(claim));
    QList<Attachment> attachments;
    while (row.next())
        attachments.append(readAttachment(row));
    return attachments;
}

Result<Attachment> ClaimRepository::attachment(AttachmentId id) const {
    auto row = database_.statement(AttachmentColumns + QStringLiteral("WHERE id = ?"));
    STEWARD_TRY(row.run(id.value));
    if (row.next())
        return readAttachment(row);
    return refuse({QStringLiteral("attachment.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such enclosure in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                   {},
                   0});
}

Result<QByteArray> ClaimRepository::attachmentBytes(AttachmentId id) const {
    STEWARD_TRY(attachment(id));
    auto row = database_.statement(QStringLiteral("SELECT bytes FROM attachments WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    return row.next() ? row.blob(0) : QByteArray();
}

Result<AttachmentId> ClaimRepository::insertAttachment(const Attachment& a, const QByteArray& bytes) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO attachments (claim, slot, file_name, size, sha256, "
                       "added_by, added_at, township, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(a.claim, a.slot, a.fileName, a.size, a.sha256, a.addedBy, a.addedAt,
                           a.townshipCode, bytes.isNull() ? QByteArray("") : bytes));
    return AttachmentId(insert.lastId());
}

Result<void> ClaimRepository::removeAttachment(AttachmentId id) {
    return database_.statement(QStringLiteral("DELETE FROM attachments WHERE id = ?")).run(id);
}

Result<void> ClaimRepository::addAct(ClaimId claim, ClaimAct act, ClaimState from, ClaimState to, UserId user,
                                     const QDateTime& moment, const QString& note) {
    return database_
        .statement(QStringLiteral("INSERT INTO claim_acts (claim, act, from_state, to_state, user, moment, "
                                  "note) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .run(claim, actName(act), stateName(from), stateName(to), user, moment, note);
}

Result<QList<TimelineLine>> ClaimRepository::timeline(ClaimId claim) const {
    auto row = database_.statement(QStringLiteral("SELECT a.moment, u.name, a.act, a.from_state, a.to_state, "
                                                  "a.note FROM claim_acts a JOIN users u ON u.id = a.user "
                                                  "WHERE a.claim = ? ORDER BY a.id"));
    STEWARD_TRY(row.run(claim));
    QList<TimelineLine> lines;
    while (row.next())
        lines.append({row.moment(0), row.text(1), actFrom(row.text(2)).value_or(ClaimAct::Register),
                      stateFrom(row.text(3)).value_or(ClaimState::None),
                      stateFrom(row.text(4)).value_or(ClaimState::None), row.text(5)});
    return lines;
}

Result<std::optional<QDate>> ClaimRepository::lastActDay(ClaimId claim, ClaimAct act) const {
    auto row = database_.statement(
        QStringLiteral("SELECT moment FROM claim_acts WHERE claim = ? AND act = ? ORDER BY id DESC LIMIT 1"));
    STEWARD_TRY(row.run(claim, actName(act)));
    if (!row.next())
        return std::nullopt;
    return row.moment(0).toOffsetFromUtc(ChinaOffsetSeconds).date();
}

} // namespace steward
