#include "storage/EntryRepository.h"

#include "storage/EntryText.h"
#include "storage/Openings.h"

#include <QDateTime>

namespace steward {

namespace {

const QString Columns =
    QStringLiteral("SELECT id, series, year, sequence, kind, day, summary, document, claim, reverses, "
                   "prepared_by, checked_by, posted_at, previous_hash, hash FROM entries ");

Entry read(const Statement& row) {
    Entry entry;
    entry.id = EntryId(row.integer(0));
    entry.series = static_cast<EntrySeries>(row.integer(1));
    entry.year = static_cast<int>(row.integer(2));
    entry.sequence = static_cast<int>(row.integer(3));
    entry.content.kind = static_cast<EntryKind>(row.integer(4));
    entry.content.date = row.day(5);
    entry.content.summary = row.text(6);
    entry.content.document = row.text(7);
    entry.content.claim = ClaimId(row.integer(8));
    entry.content.reverses = EntryId(row.integer(9));
    entry.preparedBy = UserId(row.integer(10));
    entry.checkedBy = UserId(row.integer(11));
    entry.postedAt = row.moment(12);
    entry.previousHash = row.blob(13);
    entry.hash = row.blob(14);
    return entry;
}

/** Entries with their postings, joined: read once for all of them instead of once for each. */
const QString Joined = QStringLiteral(
    "SELECT e.id, e.series, e.year, e.sequence, e.kind, e.day, e.summary, e.document, e.claim, e.reverses, "
    "e.prepared_by, e.checked_by, e.posted_at, e.previous_hash, e.hash, p.account, p.special_account, "
    "p.amount FROM ");
constexpr int FirstOfPosting = 15;

Posting readPosting(const Statement& row, int first) {
    return {static_cast<LedgerAccount>(row.integer(first)), AccountId(row.integer(first + 1)),
            row.amount(first + 2)};
}

QList<Entry> readJoined(Statement& row) {
    QList<Entry> entries;
    while (row.next()) {
        if (entries.isEmpty() || entries.last().id.value != row.integer(0))
            entries.append(read(row));
        entries.last().content.postings.append(readPosting(row, FirstOfPosting));
    }
    return entries;
}

const QString PendingColumns =
    QStringLiteral("SELECT id, content, prepared_by, prepared_at FROM pending_entries ");

PendingEntry readPending(const Statement& row) {
    return {EntryId(row.integer(0)), draftFrom(row.text(1)), UserId(row.integer(2)), row.moment(3)};
}

} // namespace

Error EntryRepository::unknown() {
    return {QStringLiteral("entry.unknown"),
            QT_TRANSLATE_NOOP("Refusal", "There is no such entry in this file."),
            QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
            {},
            0};
}

Result<EntryId> EntryRepository::insertPending(const PendingEntry& entry) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO pending_entries (content, prepared_by, prepared_at) VALUES (?, ?, ?)"));
    STEWARD_TRY(insert.run(draftText(entry.draft), entry.preparedBy, entry.preparedAt));
    return EntryId(insert.lastId());
}

Result<QList<PendingEntry>> EntryRepository::pending() const {
    auto row = database_.statement(PendingColumns + QStringLiteral("ORDER BY id"));
    STEWARD_TRY(row.run());
    QList<PendingEntry> entries;
    while (row.next())
        entries.append(readPending(row));
    return entries;
}

Result<PendingEntry> EntryRepository::findPending(EntryId id) const {
    auto row = database_.statement(PendingColumns + QStringLiteral("WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return readPending(row);
    return refuse(unknown());
}

Result<void> EntryRepository::removePending(EntryId id) {
    return database_.statement(QStringLiteral("DELETE FROM pending_entries WHERE id = ?")).run(id);
}

Result<Entry> EntryRepository::post(const EntryDraft& draft, UserId preparer, UserId checker,
                                    const QDateTime& moment) {
    Entry entry;
    entry.content = draft;
    entry.series = seriesOf(draft);
    entry.year = draft.date.year();
    entry.preparedBy = preparer;
    entry.checkedBy = checker;
    entry.postedAt = moment;
    auto head = database_.statement(QStringLiteral("SELECT id, hash FROM entries ORDER BY id DESC LIMIT 1"));
    STEWARD_TRY(head.run());
    const bool any = head.next();
    entry.id = EntryId(any ? head.integer(0) + 1 : 1);
    entry.previousHash = any ? head.blob(1) : QByteArray(32, '\0');
    head.finish();
    auto number = database_.statement(
        QStringLiteral("SELECT max(sequence) FROM entries WHERE year = ? AND series = ?"));
    STEWARD_TRY(number.run(entry.year, static_cast<int>(entry.series)));
    entry.sequence = number.next() ? static_cast<int>(number.integer(0)) + 1 : 1;
    number.finish();
    entry.hash = chainHash(entry.previousHash, canonicalBytes(entry));
    STEWARD_TRY(database_
                    .statement(QStringLiteral(
                        "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                    .run(entry.id, static_cast<int>(entry.series), entry.year, entry.sequence,
                         static_cast<int>(draft.kind), draft.date, draft.summary, draft.document, draft.claim,
                         draft.reverses, preparer, checker, moment, entry.previousHash, entry.hash));
    STEWARD_TRY(storePostings(entry));
    return entry;
}

Result<void> EntryRepository::storePostings(const Entry& entry) {
    auto insert = database_.statement(QStringLiteral("INSERT INTO postings VALUES (?, ?, ?, ?, ?, ?, ?)"));
    auto keep =
        database_.statement(QStringLiteral("INSERT INTO balances VALUES (?, ?) ON CONFLICT (account) DO "
                                           "UPDATE SET amount = amount + excluded.amount RETURNING amount"));
    int line = 0;
    for (const auto& posting : entry.content.postings) {
        std::optional<Amount> after;
        if (!posting.specialAccount.isNull()) {
            STEWARD_TRY(keep.run(posting.specialAccount, posting.amount));
            if (keep.next())
                after = keep.amount(0);
            keep.finish();
        }
        STEWARD_TRY(insert.run(entry.id, ++line, static_cast<int>(posting.account), posting.specialAccount,
                               posting.amount, entry.content.date, after));
    }
    return {};
}

Result<QList<Posting>> EntryRepository::postings(EntryId entry) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT account, special_account, amount FROM postings WHERE entry = ? ORDER BY line"));
    STEWARD_TRY(row.run(entry));
    QList<Posting> postings;
    while (row.next())
        postings.append(readPosting(row, 0));
    return postings;
}

Result<Entry> EntryRepository::withPostings(Entry entry) const {
    STEWARD_LET(found, postings(entry.id));
    entry.content.postings = found;
    return entry;
}

Result<Entry> EntryRepository::find(EntryId id) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE id = ?"));
    STEWARD_TRY(row.run(id.value));
    if (!row.next())
        return refuse(unknown());
    return withPostings(read(row));
}

Result<Entry> EntryRepository::findByNumber(const QString& number) const {
    const auto parts = number.split(u'-');
    auto row =
        database_.statement(Columns + QStringLiteral("WHERE year = ? AND series = ? AND sequence = ?"));
    for (const auto series : {EntrySeries::In, EntrySeries::Out, EntrySeries::Transfer}) {
        if (parts.size() != 3 || parts.at(1) != seriesMark(series))
            continue;
        STEWARD_TRY(row.run(parts.at(0).toInt(), static_cast<int>(series), parts.at(2).toInt()));
        if (row.next())
            return withPostings(read(row));
    }
    return refuse(unknown());
}

Result<std::optional<Entry>> EntryRepository::last() const {
    auto row = database_.statement(Columns + QStringLiteral("ORDER BY id DESC LIMIT 1"));
    STEWARD_TRY(row.run());
    if (!row.next())
        return std::nullopt;
    STEWARD_LET(entry, withPostings(read(row)));
    return entry;
}

Result<QList<Entry>> EntryRepository::between(QDate from, QDate to) const {
    auto row = database_.statement(
        Joined + QStringLiteral("entries e JOIN postings p ON p.entry = e.id WHERE e.day BETWEEN ? AND ? "
                                "ORDER BY e.day, e.id, p.line"));
    STEWARD_TRY(row.run(from, to));
    return readJoined(row);
}

Result<QList<Entry>> EntryRepository::ofAccount(AccountId account, QDate from, QDate to) const {
    // No entry touches one account twice, so that each is met once; the index brings them in order.
    auto row = database_.statement(
        Joined + QStringLiteral("postings a CROSS JOIN entries e ON e.id = a.entry CROSS JOIN postings p ON "
                                "p.entry = a.entry WHERE a.special_account = ? AND a.day BETWEEN ? AND ? "
                                "ORDER BY a.day, a.entry, p.line"));
    STEWARD_TRY(row.run(account, from, to));
    return readJoined(row);
}

Result<void> EntryRepository::forEach(const std::function<void(const Entry&)>& take) const {
    // Two readings side by side: joined, every entry's columns would be fetched once for each of its
    // postings.
    auto row = database_.statement(Columns + QStringLiteral("ORDER BY id"));
    auto posting = database_.statement(
        QStringLiteral("SELECT entry, account, special_account, amount FROM postings ORDER BY entry, line"));
    STEWARD_TRY(row.run());
    STEWARD_TRY(posting.run());
    bool more = posting.next();
    while (row.next()) {
        auto entry = read(row);
        while (more && posting.integer(0) < entry.id.value)
            more = posting.next(); // of an entry that is gone
        for (; more && posting.integer(0) == entry.id.value; more = posting.next())
            entry.content.postings.append(readPosting(posting, 1));
        take(entry);
    }
    row.finish();
    posting.finish();
    return {};
}

Result<QList<EntryRepository::Movement>> EntryRepository::onAccount(LedgerAccount account) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT o.special_account, e.year, e.series, e.sequence, e.day, p.amount FROM postings p "
        "JOIN entries e ON e.id = p.entry JOIN postings o ON o.entry = p.entry AND o.special_account "
        "IS NOT NULL WHERE p.account = ? ORDER BY e.day, e.id"));
    STEWARD_TRY(row.run(static_cast<int>(account)));
    QList<Movement> moves;
    while (row.next()) {
        const auto number =
            entryNumber(static_cast<int>(row.integer(1)), static_cast<EntrySeries>(row.integer(2)),
                        static_cast<int>(row.integer(3)));
        moves.append({AccountId(row.integer(0)), number, row.day(4), row.amount(5)});
    }
    return moves;
}

Result<Amount> EntryRepository::balance(AccountId account) const {
    auto row = database_.statement(QStringLiteral("SELECT amount FROM balances WHERE account = ?"));
    STEWARD_TRY(row.run(account));
    return row.next() ? row.amount(0) : Amount();
}

Result<Amount> EntryRepository::balanceOn(AccountId account, QDate day) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT coalesce(sum(amount), 0) FROM postings WHERE special_account = ? AND day <= ?"));
    STEWARD_TRY(row.run(account, day));
    return row.next() ? row.amount(0) : Amount();
}

Result<Amount> EntryRepository::balanceThen(AccountId account, QDate day, qint64 entries) const {
    auto row = database_.statement(
        QStringLiteral("SELECT coalesce(sum(p.amount), 0) FROM entries e JOIN postings p ON p.entry = e.id "
                       "WHERE p.special_account = ? AND e.day <= ? AND e.id <= ?"));
    STEWARD_TRY(row.run(account, day, entries));
    return row.next() ? row.amount(0) : Amount();
}

Result<QStringList> EntryRepository::numbers(const QString& where, const QVariantList& values) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE id IN (SELECT e.id FROM entries e JOIN "
                                                            "postings p ON p.entry = e.id WHERE %1)")
                                                 .arg(where));
    STEWARD_TRY(row.runWith(values));
    QStringList numbers;
    while (row.next())
        numbers.append(read(row).number());
    return numbers;
}

Result<QStringList> EntryRepository::postedInto(AccountId account, QDate day, qint64 entries) const {
    return numbers(QStringLiteral("p.special_account = ? AND e.day <= ? AND e.id > ?"),
                   {account.value, day.toString(Qt::ISODate), entries});
}

Result<QStringList> EntryRepository::withStrayDays() const {
    return numbers(QStringLiteral("p.day <> e.day"), {});
}

Result<Amount> EntryRepository::lowestBalanceFrom(AccountId account, QDate day) const {
    // Back from what is there now: the years before `day` need not be added up.
    STEWARD_LET(running, balance(account));
    auto lowest = running;
    auto row =
        database_.statement(QStringLiteral("SELECT day, sum(amount) FROM postings WHERE special_account = ? "
                                           "AND day >= ? GROUP BY day ORDER BY day DESC"));
    STEWARD_TRY(row.run(account, day));
    bool ownDay = false;
    while (row.next()) {
        lowest = std::min(lowest, running);
        running -= row.amount(1);
        ownDay = row.day(0) == day;
    }
    // The entry's own day counts with what it holds already, or else with the balance of the day before.
    return ownDay ? lowest : std::min(lowest, running);
}

Result<std::pair<Amount, QDate>> EntryRepository::compensatedAfter(AccountId account, QDate day) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT coalesce(-sum(p.amount), 0), max(p.day) FROM postings p JOIN entries e ON e.id = p.entry "
        "WHERE p.special_account = ? AND p.day > ? AND e.kind = ? "
        "AND NOT EXISTS (SELECT 1 FROM entries r WHERE r.reverses = e.id)"));
    STEWARD_TRY(row.run(account, day, static_cast<int>(EntryKind::Compensation)));
    return row.next() ? std::pair(row.amount(0), row.day(1)) : std::pair<Amount, QDate>();
}

Result<QHash<AccountId, Amount>> EntryRepository::keptBalances() const {
    auto row = database_.statement(QStringLiteral("SELECT account, amount FROM balances"));
    STEWARD_TRY(row.run());
    QHash<AccountId, Amount> balances;
    while (row.next())
        balances.insert(AccountId(row.integer(0)), row.amount(1));
    return balances;
}

Result<std::optional<QDate>> EntryRepository::firstDay(AccountId account) const {
    auto row = database_.statement(
        QStringLiteral("SELECT p.day FROM postings p JOIN entries e ON e.id = p.entry WHERE "
                       "p.special_account = ? AND NOT ") +
        UndoneOpening + QStringLiteral(" ORDER BY p.day LIMIT 1"));
    STEWARD_TRY(row.run(account));
    return row.next() ? row.optionalDay(0) : std::nullopt;
}

Result<TakenOver> EntryRepository::takenOver(AccountId account) const {
    auto row = database_.statement(
        QStringLiteral(
            "SELECT min(p.day) FILTER (WHERE e.kind = 0 AND e.document = ''), "
            "min(p.day) FILTER (WHERE e.kind <> 0) "
            "FROM postings p JOIN entries e ON e.id = p.entry WHERE p.special_account = ? AND NOT ") +
        UndoneOpening);
    STEWARD_TRY(row.run(account));
    row.next();
    return TakenOver{row.day(0), row.day(1)};
}

Result<bool> EntryRepository::isReversed(EntryId entry) const {
    auto row = database_.statement(QStringLiteral("SELECT 1 FROM entries WHERE reverses = ?"));
    STEWARD_TRY(row.run(entry));
    return row.next();
}

} // namespace steward
