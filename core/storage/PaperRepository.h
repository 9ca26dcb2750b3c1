#pragma once

#include "forms/IssuedPaper.h"
#include "storage/Database.h"

#include <functional>

namespace steward {

class PaperRepository {
public:
    explicit PaperRepository(Database& database) : database_(database) {}
    Result<int> nextSequence(PaperKind kind, int year) const;
    /** Freezes a paper; answers it with its id. */
    Result<IssuedPaper> insert(const IssuedPaper& paper, int year, int sequence, const QByteArray& bytes,
                               const QDateTime& moment, UserId issuedBy);
    Result<IssuedPaper> find(PaperId id) const; ///< `paper.unknown`
    Result<QByteArray> bytes(PaperId id) const;
    /** Those about the claim, and reminders of its reviews. */
    Result<QList<IssuedPaper>> ofClaim(ClaimId claim) const;
    Result<QList<IssuedPaper>> ofEntry(EntryId entry) const;
    Result<QList<IssuedPaper>> all() const;
    Result<std::optional<IssuedPaper>> findByCode(const QString& code) const;
    Result<std::optional<IssuedPaper>> findByHash(const QByteArray& sha256) const;
    Result<std::optional<IssuedPaper>> findByNumber(const QString& number) const;
    Result<void> addVoid(PaperId paper, const QString& reason, UserId user, const QDateTime& moment);
    Result<void> countCopy(PaperId paper);
    /** Every paper with its bytes and its place in its series, one at a time. */
    Result<void> forEach(const std::function<void(const IssuedPaper&, int year, int sequence,
                                                  const QByteArray& bytes)>& take) const;

private:
    Result<QList<IssuedPaper>> select(const QString& where, const QVariantList& values) const;
    Database& database_;
};

} // namespace steward
