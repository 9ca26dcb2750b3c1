#pragma once

#include "reconciliation/Matching.h"
#include "storage/Database.h"

#include <QDateTime>

namespace steward {

/** Which entries and statement lines were found to belong together. */
class MatchRepository {
public:
    explicit MatchRepository(Database& database) : database_(database) {}

    Result<MatchId> insert(AccountId account, const Match& match, UserId madeBy, const QDateTime& moment);
    Result<void> remove(MatchId id);
    Result<QList<Match>> ofAccount(AccountId account) const;
    Result<Match> find(MatchId id) const; ///< `match.unknown`
    Result<AccountId> accountOf(MatchId id) const;
    /** Any of these is matched already. */
    Result<bool> anyTaken(AccountId account, const QList<EntryId>& entries, const QList<LineId>& lines) const;
    /** The account's entries up to `to` that lie in `from` … or that no match holds: as a reconciliation sees
     * them. */
    Result<QList<BookLine>> bookLines(AccountId account, QDate from, QDate to) const;

private:
    Database& database_;
};

} // namespace steward
