#pragma once

#include "storage/Database.h"

#include <functional>

namespace steward {

/** One line of the audit trail, before it is chained. */
struct AuditLine {
    QDateTime moment;
    UserId user;
    QString userName;
    QString act;
    QString subjectKind;
    qint64 subject = 0;
    Facts facts;
};

/** A line with its place in the chain. */
struct ChainedAuditLine {
    qint64 id = 0; ///< 1-based, without gaps
    AuditLine line;
    QByteArray previousHash;
    QByteArray hash;
};

/** What proves a line: that its own bytes and its predecessor's hash give its hash. */
struct AuditLink {
    qint64 id = 0;
    QString act;
    QByteArray canonical; ///< as canonicalBytes() has it
    QByteArray previousHash;
    QByteArray hash;
};

/** The append-only trail: who did what when, each line chained to the one before. */
class AuditRepository {
public:
    explicit AuditRepository(Database& database) : database_(database) {}
    Result<void> append(const AuditLine& line);
    Result<QList<ChainedAuditLine>> ofSubject(const QString& kind, qint64 subject) const;
    /** Every line in order, one at a time. */
    Result<void> forEach(const std::function<void(const ChainedAuditLine&)>& take) const;
    /** Every line's place in the chain, by the stored bytes themselves. */
    Result<void> forEachLink(const std::function<void(const AuditLink&)>& take) const;

private:
    Database& database_;
};

/** The bytes of a line that are hashed: every field, in fixed order, unambiguous. */
QByteArray canonicalBytes(qint64 id, const AuditLine& line);

} // namespace steward
