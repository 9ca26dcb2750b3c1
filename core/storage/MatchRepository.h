#pragma once

#include "reconciliation/Matching.h"
#include "storage/Database.h"

#include <QDateTime>

namespace steward {

/** Which entries and statement lines were found to belong together, and the entries as they are matched. */
class MatchRepository {
public:
    explicit MatchRepository(Database& database) : database_(database) {}

    Result<MatchId> insert(AccountId account, const Match& match, UserId madeBy, const QDateTime& moment);
    Result<void> remove(MatchId id);
    Result<Match> find(MatchId id) const; ///< `match.unknown`
    Result<AccountId> accountOf(MatchId id) const;
    /** Matches that hold an entry or a line of these days. */
    Result<QList<Match>> touching(AccountId account, QDate from, QDate to) const;
    /** The match that holds one of these, if any does. */
    Result<std::optional<MatchId>> holderOf(AccountId account, const QList<EntryId>& entries,
                                            const QList<LineId>& lines) const;
    /** Matches that hold a line of that statement. */
    Result<QList<MatchId>> ofStatement(StatementId statement) const;

    /** The account's entries of these days, in the order of day and number. */
    Result<QList<BookLine>> bookLines(AccountId account, QDate from, QDate to) const;
    Result<QList<BookLine>> bookLines(AccountId account, const QList<EntryId>& ids) const;
    /** Day of the account's first entry, and whether that is an opening balance. */
    struct FirstEntry {
        QDate day;
        bool openingBalance = false;
    };
    Result<std::optional<FirstEntry>> firstEntry(AccountId account) const;

    /** A match whose sides differ, that is empty or that holds what is not of its account. */
    struct Wrong {
        MatchId id;
        Amount entries;
        Amount lines;
        qint64 strangers = 0;
    };
    Result<QList<Wrong>> wrongOnes() const;

private:
    Result<QList<Match>> read(const QString& matches, const QVariantList& values) const;

    Database& database_;
};

} // namespace steward
