#include "storage/AuditRepository.h"

#include "base/Chain.h"
#include "base/Moment.h"
#include "storage/ItemText.h"

namespace steward {

namespace {

const QString Columns = QStringLiteral("SELECT id, moment, user, user_name, act, subject_kind, subject, "
                                       "facts, previous_hash, hash FROM audit_lines ");
constexpr int ActColumn = 4;
constexpr int FirstOfHashes = 8;

ChainedAuditLine read(const Statement& row) {
    ChainedAuditLine line;
    line.id = row.integer(0);
    line.line = {row.moment(1), UserId(row.integer(2)), row.text(3),           row.text(4),
                 row.text(5),   row.integer(6),         factsFrom(row.text(7))};
    line.previousHash = row.blob(8);
    line.hash = row.blob(9);
    return line;
}

} // namespace

QByteArray canonicalBytes(qint64 id, const AuditLine& line) {
    CanonicalBytes bytes;
    bytes << id << momentText(line.moment) << line.user.value << line.userName << line.act << line.subjectKind
          << line.subject << factsText(line.facts);
    return bytes.bytes();
}

Result<void> AuditRepository::append(const AuditLine& line) {
    auto last =
        database_.statement(QStringLiteral("SELECT id, hash FROM audit_lines ORDER BY id DESC LIMIT 1"));
    STEWARD_TRY(last.run());
    qint64 id = 1;
    QByteArray previous(32, '\0');
    if (last.next()) {
        id = last.integer(0) + 1;
        previous = last.blob(1);
    }
    last.finish();
    const auto hash = chainHash(previous, canonicalBytes(id, line));
    return database_
        .statement(QStringLiteral("INSERT INTO audit_lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .run(id, line.moment, line.user.value, line.userName, line.act, line.subjectKind, line.subject,
             factsText(line.facts), previous, hash);
}

Result<QList<ChainedAuditLine>> AuditRepository::ofSubject(const QString& kind, qint64 subject) const {
    auto row =
        database_.statement(Columns + QStringLiteral("WHERE subject_kind = ? AND subject = ? ORDER BY id"));
    STEWARD_TRY(row.run(kind, subject));
    QList<ChainedAuditLine> lines;
    while (row.next())
        lines.append(read(row));
    return lines;
}

Result<void> AuditRepository::forEach(const std::function<void(const ChainedAuditLine&)>& take) const {
    auto row = database_.statement(Columns + QStringLiteral("ORDER BY id"));
    STEWARD_TRY(row.run());
    while (row.next())
        take(read(row));
    return {};
}

Result<void> AuditRepository::forEachLink(const std::function<void(const AuditLink&)>& take) const {
    auto row = database_.statement(Columns + QStringLiteral("ORDER BY id"));
    STEWARD_TRY(row.run());
    while (row.next()) {
        CanonicalBytes bytes;
        for (int column = 0; column < FirstOfHashes; ++column)
            bytes << row.utf8(column);
        take({row.integer(0), row.text(ActColumn), bytes.bytes(), row.blob(FirstOfHashes),
              row.blob(FirstOfHashes + 1)});
    }
    return {};
}

} // namespace steward
