#include "benchmarks/RawBooks.h"

#include <QCryptographicHash>

#include <cstdio>
#include <cstdlib>

namespace steward::bench {

namespace {

void text(sqlite3_stmt* statement, int place, const char* value) {
    sqlite3_bind_text(statement, place, value, -1, SQLITE_STATIC);
}

void blob(sqlite3_stmt* statement, int place, const QByteArray& value) {
    sqlite3_bind_blob(statement, place, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
}

QByteArray linked(const QByteArray& previous, const QByteArray& content) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(content);
    return hash.result();
}

} // namespace

RawBooks::RawBooks(const QByteArray& path) {
    if (sqlite3_open(path.constData(), &database_) != SQLITE_OK)
        std::exit(1);
    for (const auto* pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"})
        sqlite3_exec(database_, pragma, nullptr, nullptr, nullptr);
    begin_ = prepare("BEGIN IMMEDIATE");
    commit_ = prepare("COMMIT");
    entryHead_ = prepare("SELECT id, hash FROM entries ORDER BY id DESC LIMIT 1");
    number_ = prepare("SELECT max(sequence) FROM entries WHERE year = 2018 AND series = 0");
    entry_ = prepare("INSERT INTO entries VALUES (?, 0, 2018, ?, 1, ?, ?, ?, NULL, NULL, 2, 3, ?, ?, ?)");
    posting_ = prepare("INSERT INTO postings VALUES (?, ?, ?, ?, ?, '2018-03-20', ?)");
    keep_ = prepare("INSERT INTO balances VALUES (1, 100) ON CONFLICT (account) DO UPDATE SET "
                    "amount = amount + excluded.amount RETURNING amount");
    auditHead_ = prepare("SELECT id, hash FROM audit_lines ORDER BY id DESC LIMIT 1");
    audit_ = prepare("INSERT INTO audit_lines VALUES (?, ?, 3, ?, 'entry.post', 'entry', ?, ?, ?, ?)");
    sum_ = prepare("SELECT sum(amount) FROM postings WHERE special_account = 1");
}

RawBooks::~RawBooks() {
    for (auto* statement : statements_)
        sqlite3_finalize(statement);
    sqlite3_close(database_);
}

sqlite3_stmt* RawBooks::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_, sql, -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(database_));
        std::exit(1);
    }
    statements_.push_back(statement);
    return statement;
}

void RawBooks::run(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) {
        std::fprintf(stderr, "%s: %s\n", sqlite3_sql(statement), sqlite3_errmsg(database_));
        std::exit(1);
    }
    sqlite3_reset(statement);
}

qint64 RawBooks::head(sqlite3_stmt* statement, QByteArray& hash) {
    hash = QByteArray(32, '\0');
    qint64 id = 0;
    if (sqlite3_step(statement) == SQLITE_ROW) {
        id = sqlite3_column_int64(statement, 0);
        hash = QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, 1)), 32);
    }
    sqlite3_reset(statement);
    return id;
}

void RawBooks::post() {
    QByteArray previous;
    const auto id = head(entryHead_, previous) + 1;
    sqlite3_step(number_);
    const auto sequence = sqlite3_column_int64(number_, 0) + 1;
    sqlite3_reset(number_);
    storeEntry(id, sequence, previous);
    storePostings(id);
    storeAudit(id);
}

void RawBooks::storeEntry(qint64 id, qint64 sequence, const QByteArray& previous) {
    char content[320];
    const auto length =
        std::snprintf(content, sizeof content,
                      "%lld|0|2018|%lld|contribution|2018-03-20|拨入县级财政专项资金|财预〔2018〕12号"
                      "|0|0|2|3|2018-03-20T00:00:00.000Z|special_account:1:100|county_funds:0:-100",
                      static_cast<long long>(id), static_cast<long long>(sequence));
    const auto hash = linked(previous, QByteArray::fromRawData(content, length));
    sqlite3_bind_int64(entry_, 1, id);
    sqlite3_bind_int64(entry_, 2, sequence);
    text(entry_, 3, "2018-03-20");
    text(entry_, 4, "拨入县级财政专项资金");
    text(entry_, 5, "财预〔2018〕12号");
    text(entry_, 6, "2018-03-20T00:00:00.000Z");
    blob(entry_, 7, previous);
    blob(entry_, 8, hash);
    run(entry_);
}

void RawBooks::storePostings(qint64 entry) {
    sqlite3_step(keep_);
    const auto after = sqlite3_column_int64(keep_, 0);
    sqlite3_reset(keep_);
    for (const int line : {1, 2}) {
        sqlite3_bind_int64(posting_, 1, entry);
        sqlite3_bind_int(posting_, 2, line);
        sqlite3_bind_int(posting_, 3, line == 1 ? 0 : 3);
        line == 1 ? sqlite3_bind_int(posting_, 4, 1) : sqlite3_bind_null(posting_, 4);
        sqlite3_bind_int(posting_, 5, line == 1 ? 100 : -100);
        line == 1 ? sqlite3_bind_int64(posting_, 6, after) : sqlite3_bind_null(posting_, 6);
        run(posting_);
    }
}

void RawBooks::storeAudit(qint64 entry) {
    QByteArray previous;
    const auto id = head(auditHead_, previous) + 1;
    char facts[160];
    std::snprintf(facts, sizeof facts,
                  R"([["number","2018-收-%lld"],["day","2018-03-20"],["amount","1.00"]])",
                  static_cast<long long>(entry));
    char content[320];
    const auto length =
        std::snprintf(content, sizeof content, "%lld|2018-03-20T00:00:00.000Z|3|乙|entry.post|entry|%lld|%s",
                      static_cast<long long>(id), static_cast<long long>(entry), facts);
    const auto hash = linked(previous, QByteArray::fromRawData(content, length));
    sqlite3_bind_int64(audit_, 1, id);
    text(audit_, 2, "2018-03-20T00:00:00.000Z");
    text(audit_, 3, "乙（复核）");
    sqlite3_bind_int64(audit_, 4, entry);
    text(audit_, 5, facts);
    blob(audit_, 6, previous);
    blob(audit_, 7, hash);
    run(audit_);
}

qint64 RawBooks::balance() {
    sqlite3_step(sum_);
    const auto sum = sqlite3_column_int64(sum_, 0);
    sqlite3_reset(sum_);
    return sum;
}

} // namespace steward::bench
