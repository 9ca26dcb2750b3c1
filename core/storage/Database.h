#pragma once

#include "storage/Statement.h"

#include <QHash>

#include <memory>

class QLockFile;
class QTemporaryDir;
struct sqlite3;

namespace steward {

enum class OpenMode { ReadWrite, ReadOnly };

/**
 * An office's file: one SQLite connection of one thread. One process writes at a time (lock file with the
 * holder's name); others may read. Refusals: `file.missing`, `file.exists`, `file.not_ours`, `file.newer`,
 * `file.damaged`, `file.locked` (with the holder), `file.network_share`, `file.not_writable`,
 * `file.half_copy` (changes that were not yet in the file lie beside it, on a medium that can't be written).
 *
 * A file of an older schema is migrated, with a backup beside it first; opened for reading only it stays as
 * it is, and a migrated copy in a temporary place is read instead.
 */
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const QString& path, OpenMode mode);
    static Result<std::unique_ptr<Database>> create(const QString& path);
    /** Another connection to the same file for another thread, under the same lock. */
    Result<std::unique_ptr<Database>> sibling() const;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return path_; }
    bool readOnly() const { return mode_ == OpenMode::ReadOnly; }
    /** The statement `sql`, prepared once for each connection. */
    Statement statement(const QString& sql);
    /** Runs `sql`, one statement or more, whose answers nobody wants. */
    Result<void> execute(const QString& sql);
    bool inTransaction() const { return inTransaction_; }
    /** A verified copy that leaves WAL mode, fit for a read-only medium; refused `file.backup_failed`. */
    Result<void> backupTo(const QString& path);

    static constexpr int SchemaVersion = 5;

private:
    friend class Transaction;
    Database(QString path, OpenMode mode, std::shared_ptr<QLockFile> lock);
    static Result<std::unique_ptr<Database>> openAsItIs(const QString& path, OpenMode mode);
    Result<void> connect();
    void disconnect();
    /** Whether the file can be read at all over the connection. */
    bool answers();
    Result<void> connectSealed();
    /** Goes over to a migrated copy of an older file. */
    Result<void> readMigratedCopy();
    Result<void> checkOurs();

    QString path_;
    QString file_; ///< what is read: path_, or the migrated copy of an older file
    std::shared_ptr<QTemporaryDir> copyPlace_;
    OpenMode mode_;
    bool sealed_ = false; ///< on a medium where nothing can be written, not even beside the file
    std::shared_ptr<QLockFile> lock_;
    sqlite3* connection_ = nullptr;
    QHash<QString, std::shared_ptr<sqlite3_stmt>> prepared_;
    bool inTransaction_ = false;
};

/** A transaction that rolls back unless committed. Inside another it joins it. */
class Transaction {
public:
    explicit Transaction(Database& database) : database_(database) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Result<void> begin();
    Result<void> commit();

private:
    Database& database_;
    bool owner_ = false;
};

} // namespace steward
