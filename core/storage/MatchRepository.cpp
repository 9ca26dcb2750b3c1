#include "storage/MatchRepository.h"

#include "storage/Openings.h"

namespace steward {

namespace {

const QString BookColumns = QStringLiteral(
    "SELECT e.id, e.series, e.year, e.sequence, e.day, e.kind, sum(p.amount), e.summary, e.document, "
    "e.reverses, (e.kind = 0 AND e.document = '') OR EXISTS (SELECT 1 FROM entries o WHERE o.id = e.reverses "
    "AND o.kind = 0 AND o.document = '') FROM postings p JOIN entries e ON e.id = p.entry WHERE "
    "p.special_account = ? ");

QList<BookLine> readBookLines(Statement& row) {
    QList<BookLine> lines;
    while (row.next()) {
        Entry named;
        named.series = static_cast<EntrySeries>(row.integer(1));
        named.year = static_cast<int>(row.integer(2));
        named.sequence = static_cast<int>(row.integer(3));
        BookLine line;
        line.entry = EntryId(row.integer(0));
        line.number = named.number();
        line.day = row.day(4);
        line.kind = static_cast<EntryKind>(row.integer(5));
        line.amount = row.amount(6);
        line.summary = row.text(7);
        line.document = row.text(8);
        line.reverses = EntryId(row.integer(9));
        line.takenOver = row.integer(10) != 0;
        lines.append(line);
    }
    return lines;
}

Error unknown() {
    return {QStringLiteral("match.unknown"),
            QT_TRANSLATE_NOOP("Refusal", "This match is gone already."),
            QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
            {},
            8};
}

} // namespace

Result<MatchId> MatchRepository::insert(AccountId account, const Match& match, UserId madeBy,
                                        const QDateTime& moment) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO matches (account, rule, made_by, made_at) VALUES (?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(account, matchRuleName(match.rule), madeBy, moment));
    const MatchId id(insert.lastId());
    auto entries = database_.statement(QStringLiteral("INSERT INTO matched_entries VALUES (?, ?, ?)"));
    for (const auto entry : match.entries)
        STEWARD_TRY(entries.run(account, entry, id));
    auto lines = database_.statement(QStringLiteral("INSERT INTO matched_lines VALUES (?, ?)"));
    for (const auto line : match.lines)
        STEWARD_TRY(lines.run(line, id));
    return id;
}

Result<void> MatchRepository::remove(MatchId id) {
    STEWARD_TRY(database_.statement(QStringLiteral("DELETE FROM matched_entries WHERE match = ?")).run(id));
    STEWARD_TRY(database_.statement(QStringLiteral("DELETE FROM matched_lines WHERE match = ?")).run(id));
    return database_.statement(QStringLiteral("DELETE FROM matches WHERE id = ?")).run(id);
}

Result<QList<Match>> MatchRepository::read(const QString& matches, const QVariantList& values) const {
    auto row = database_.statement(
        QStringLiteral("SELECT m.id, m.rule, u.name FROM matches m JOIN users u ON u.id = m.made_by "
                       "WHERE m.id IN (%1) ORDER BY m.id")
            .arg(matches));
    STEWARD_TRY(row.runWith(values));
    QList<Match> found;
    QHash<qint64, qsizetype> place;
    while (row.next()) {
        Match match;
        match.id = MatchId(row.integer(0));
        match.rule = matchRuleFrom(row.text(1)).value_or(MatchRule::ByHand);
        match.madeBy = row.text(2);
        place.insert(match.id.value, found.size());
        found.append(match);
    }
    row.finish();
    auto entry = database_.statement(
        QStringLiteral("SELECT match, entry FROM matched_entries WHERE match IN (%1) ORDER BY entry")
            .arg(matches));
    STEWARD_TRY(entry.runWith(values));
    while (entry.next())
        found[place.value(entry.integer(0))].entries.append(EntryId(entry.integer(1)));
    entry.finish();
    auto line = database_.statement(
        QStringLiteral("SELECT match, line FROM matched_lines WHERE match IN (%1) ORDER BY line")
            .arg(matches));
    STEWARD_TRY(line.runWith(values));
    while (line.next())
        found[place.value(line.integer(0))].lines.append(LineId(line.integer(1)));
    return found;
}

Result<Match> MatchRepository::find(MatchId id) const {
    STEWARD_LET(found, read(QStringLiteral("SELECT ?"), {id.value}));
    if (found.isEmpty())
        return refuse(unknown());
    return found.first();
}

Result<AccountId> MatchRepository::accountOf(MatchId id) const {
    auto row = database_.statement(QStringLiteral("SELECT account FROM matches WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return AccountId(row.integer(0));
    return refuse(unknown());
}

Result<QList<Match>> MatchRepository::touching(AccountId account, QDate from, QDate to) const {
    const auto first = from.toString(Qt::ISODate);
    const auto last = to.toString(Qt::ISODate);
    return read(
        QStringLiteral("SELECT me.match FROM matched_entries me JOIN entries e ON e.id = me.entry "
                       "WHERE me.account = ? AND e.day BETWEEN ? AND ? UNION "
                       "SELECT ml.match FROM statement_lines l JOIN matched_lines ml ON ml.line = l.id "
                       "WHERE l.account = ? AND l.day BETWEEN ? AND ?"),
        {account.value, first, last, account.value, first, last});
}

Result<std::optional<MatchId>> MatchRepository::holderOf(AccountId account, const QList<EntryId>& entries,
                                                         const QList<LineId>& lines) const {
    auto entry = database_.statement(
        QStringLiteral("SELECT match FROM matched_entries WHERE account = ? AND entry = ?"));
    for (const auto id : entries) {
        STEWARD_TRY(entry.run(account, id));
        if (entry.next())
            return MatchId(entry.integer(0));
        entry.finish();
    }
    auto line = database_.statement(QStringLiteral("SELECT match FROM matched_lines WHERE line = ?"));
    for (const auto id : lines) {
        STEWARD_TRY(line.run(id));
        if (line.next())
            return MatchId(line.integer(0));
        line.finish();
    }
    return std::nullopt;
}

Result<QList<MatchId>> MatchRepository::ofStatement(StatementId statement) const {
    auto row =
        database_.statement(QStringLiteral("SELECT DISTINCT ml.match FROM statement_lines l JOIN "
                                           "matched_lines ml ON ml.line = l.id WHERE l.statement = ?"));
    STEWARD_TRY(row.run(statement));
    QList<MatchId> ids;
    while (row.next())
        ids.append(MatchId(row.integer(0)));
    return ids;
}

Result<QList<BookLine>> MatchRepository::bookLines(AccountId account, QDate from, QDate to) const {
    auto row = database_.statement(
        BookColumns + QStringLiteral("AND p.day BETWEEN ? AND ? GROUP BY e.id ORDER BY e.day, e.id"));
    STEWARD_TRY(row.run(account, from, to));
    return readBookLines(row);
}

Result<QList<BookLine>> MatchRepository::bookLines(AccountId account, const QList<EntryId>& ids) const {
    auto row = database_.statement(BookColumns + QStringLiteral("AND e.id = ? GROUP BY e.id"));
    QList<BookLine> lines;
    for (const auto id : ids) {
        STEWARD_TRY(row.run(account, id));
        lines += readBookLines(row);
        row.finish();
    }
    return lines;
}

Result<std::optional<MatchRepository::FirstEntry>> MatchRepository::firstEntry(AccountId account) const {
    auto row = database_.statement(
        QStringLiteral("SELECT p.day, e.kind FROM postings p JOIN entries e ON e.id = p.entry "
                       "WHERE p.special_account = ? AND NOT ") +
        UndoneOpening + QStringLiteral(" ORDER BY p.day, e.id LIMIT 1"));
    STEWARD_TRY(row.run(account));
    if (!row.next())
        return std::nullopt;
    return FirstEntry{row.day(0), row.integer(1) == static_cast<int>(EntryKind::OpeningBalance)};
}

Result<QList<MatchRepository::Wrong>> MatchRepository::wrongOnes() const {
    auto row = database_.statement(QStringLiteral(
        "WITH sides AS ("
        "SELECT me.match AS match, p.amount AS entries, 0 AS lines, me.account IS NOT m.account AS stranger "
        "FROM matches m JOIN matched_entries me ON me.match = m.id "
        "LEFT JOIN postings p ON p.entry = me.entry AND p.special_account = m.account UNION ALL "
        "SELECT ml.match, 0, l.amount, l.account IS NOT m.account "
        "FROM matches m JOIN matched_lines ml ON ml.match = m.id "
        "LEFT JOIN statement_lines l ON l.id = ml.line) "
        "SELECT m.id, coalesce(sum(s.entries), 0), coalesce(sum(s.lines), 0), "
        "coalesce(sum(s.stranger OR s.entries IS NULL OR s.lines IS NULL), 0), count(s.match) "
        "FROM matches m LEFT JOIN sides s ON s.match = m.id GROUP BY m.id"));
    STEWARD_TRY(row.run());
    QList<Wrong> wrong;
    while (row.next()) {
        const Wrong match{MatchId(row.integer(0)), row.amount(1), row.amount(2), row.integer(3)};
        if (match.entries != match.lines || match.strangers != 0 || row.integer(4) == 0)
            wrong.append(match);
    }
    return wrong;
}

} // namespace steward
