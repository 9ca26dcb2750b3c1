#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "money/Amount.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QLockFile;
class QTemporaryDir;
class QSqlDatabase;
class QSqlQuery;

namespace steward {

enum class OpenMode { ReadWrite, ReadOnly };

/** A prepared statement with its values bound in order; used at once and given back. */
class Statement {
public:
    Statement(QSqlQuery& query, QString name) : query_(&query), name_(std::move(name)) {}
    /** Ends the reading: an open one would keep this connection on the file's state of then. */
    ~Statement() { finish(); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    template<class... Values>
    Result<void> run(const Values&... values) {
        int place = 0;
        (bind(place++, bindable(values)), ...);
        return execute();
    }
    /** The same with values that are only known at run time. */
    Result<void> runWith(const QVariantList& values);
    bool next();
    QVariant value(int column) const;
    qint64 integer(int column) const { return value(column).toLongLong(); }
    QString text(int column) const { return value(column).toString(); }
    QByteArray blob(int column) const { return value(column).toByteArray(); }
    Amount amount(int column) const { return Amount::fen(integer(column)); }
    QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    std::optional<QDate> optionalDay(int column) const;
    QDateTime moment(int column) const;
    qint64 lastId() const;
    int changed() const;
    void finish();

private:
    static QVariant bindable(const QVariant& value) { return value; }
    static QVariant bindable(qint64 value) { return value; }
    static QVariant bindable(int value) { return value; }
    static QVariant bindable(bool value) { return value ? 1 : 0; }
    static QVariant bindable(Amount value) { return value.inFen(); }
    /** SQLite tells NULL from empty; a QString that was never set is an empty text, not a missing one. */
    static QVariant bindable(const QString& value) { return value.isNull() ? QStringLiteral("") : value; }
    static QVariant bindable(const QByteArray& value) { return value; }
    static QVariant bindable(QDate value);
    static QVariant bindable(const QDateTime& value);
    template<class T>
    static QVariant bindable(const std::optional<T>& value) {
        return value ? bindable(*value) : QVariant();
    }
    template<class Tag>
    static QVariant bindable(Id<Tag> id) {
        return id.isNull() ? QVariant() : QVariant(id.value);
    }
    void bind(int place, const QVariant& value);
    Result<void> execute();

    QSqlQuery* query_;
    QString name_;
};

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
    /** Runs `sql` that answers nothing. */
    Result<void> execute(const QString& sql);
    bool inTransaction() const { return inTransaction_; }
    /** A verified copy that leaves WAL mode, fit for a read-only medium; refused `file.backup_failed`. */
    Result<void> backupTo(const QString& path);

    static constexpr int SchemaVersion = 2;

private:
    friend class Transaction;
    Database(QString path, OpenMode mode, std::shared_ptr<QLockFile> lock);
    static Result<std::unique_ptr<Database>> openAsItIs(const QString& path, OpenMode mode);
    Result<void> connect();
    /** Whether the file can be read at all over the connection. */
    bool answers() const;
    Result<void> connectSealed();
    /** Goes over to a migrated copy of an older file. */
    Result<void> readMigratedCopy();
    QSqlDatabase connection() const;
    Result<void> checkOurs();

    QString path_;
    QString file_; ///< what is read: path_, or the migrated copy of an older file
    std::shared_ptr<QTemporaryDir> copyPlace_;
    OpenMode mode_;
    bool sealed_ = false; ///< on a medium where nothing can be written, not even beside the file
    std::shared_ptr<QLockFile> lock_;
    QString connectionName_;
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared_;
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
