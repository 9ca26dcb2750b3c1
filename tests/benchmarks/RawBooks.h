#pragma once

#include <QByteArray>

#include <sqlite3.h>

#include <vector>

namespace steward::bench {

/**
 * The peer of posting: SQLite's own interface with the same schema, triggers, chains, numbering, audit line
 * and running balance, and nothing around it.
 */
class RawBooks {
public:
    explicit RawBooks(const QByteArray& path);
    ~RawBooks();
    RawBooks(const RawBooks&) = delete;
    RawBooks& operator=(const RawBooks&) = delete;
    void begin() { run(begin_); }
    void commit() { run(commit_); }
    /** One entry of one yuan with its two postings and its audit line. */
    void post();
    /** The sum of the special account's postings. */
    qint64 balance();

private:
    sqlite3_stmt* prepare(const char* sql);
    void run(sqlite3_stmt* statement);
    void storeEntry(qint64 id, qint64 sequence, const QByteArray& previous);
    void storePostings(qint64 entry);
    void storeAudit(qint64 entry);
    /** The last id and hash of a chain. */
    qint64 head(sqlite3_stmt* statement, QByteArray& hash);

    sqlite3* database_ = nullptr;
    std::vector<sqlite3_stmt*> statements_;
    sqlite3_stmt* begin_;
    sqlite3_stmt* commit_;
    sqlite3_stmt* entryHead_;
    sqlite3_stmt* number_;
    sqlite3_stmt* entry_;
    sqlite3_stmt* posting_;
    sqlite3_stmt* keep_;
    sqlite3_stmt* auditHead_;
    sqlite3_stmt* audit_;
    sqlite3_stmt* sum_;
};

} // namespace steward::bench
