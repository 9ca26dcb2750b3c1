#include "storage/Database.h"

#include "storage/Migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

namespace steward {

namespace {

/** "Stwd": how the file says that it is ours (PRAGMA application_id). */
constexpr int ApplicationId = 0x53747764;
const QByteArray Magic = QByteArrayLiteral("SQLite format 3");

Error fileError(const char* code, const char* what, const char* remedy, const QString& path) {
    return {QLatin1String(code), what, remedy, {{QStringLiteral("file"), path}}, 0};
}

/** A lock on a share is only as good as the share; two offices' writes would mix. */
Result<void> notOnNetworkShare(const QString& path) {
    static const QList<QByteArray> shares{"nfs",   "nfs4",       "cifs", "smb", "smb2",  "smb3",
                                          "smbfs", "fuse.sshfs", "afs",  "9p",  "ncpfs", "davfs"};
    const auto type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    if (!shares.contains(type))
        return {};
    return refuse(fileError(
        "file.network_share",
        QT_TRANSLATE_NOOP("Refusal", "{file} lies on a network share: its locks can't be relied on, and two "
                                     "people writing at once could destroy the books."),
        QT_TRANSLATE_NOOP("Refusal", "Keep the file on this computer's own disk and share backups instead."),
        path));
}

Result<std::shared_ptr<QLockFile>> lockFor(const QString& path) {
    auto lock = std::make_shared<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a lock whose process is gone is stale, however old it is
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return refuse(fileError(
            "file.not_writable", QT_TRANSLATE_NOOP("Refusal", "{file} can't be written in its folder."),
            QT_TRANSLATE_NOOP("Refusal", "Copy it to a folder of yours, or open it for reading only."),
            path));
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return refuse(
        {QStringLiteral("file.locked"),
         QT_TRANSLATE_NOOP("Refusal", "{file} is being worked in by {holder} (process {process} on {host})."),
         QT_TRANSLATE_NOOP("Refusal", "Close it there first, or open it for reading only."),
         {{QStringLiteral("file"), path},
          {QStringLiteral("holder"), program},
          {QStringLiteral("process"), QString::number(process)},
          {QStringLiteral("host"), host}},
         0});
}

bool looksLikeSqlite(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(Magic.size()) == Magic;
}

} // namespace

Database::Database(QString path, OpenMode mode, std::shared_ptr<QLockFile> lock)
    : path_(std::move(path)), file_(path_), mode_(mode), lock_(std::move(lock)) {}

Database::~Database() {
    if (connectionName_.isEmpty())
        return;
    prepared_.clear();
    {
        auto database = connection();
        if (database.isOpen() && !readOnly() && lock_.use_count() == 1)
            QSqlQuery(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), database);
        database.close();
    }
    QSqlDatabase::removeDatabase(connectionName_); // only once no handle is left
}

QSqlDatabase Database::connection() const {
    return QSqlDatabase::database(connectionName_, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, OpenMode mode) {
    STEWARD_LET(database, openAsItIs(path, mode));
    if (mode == OpenMode::ReadOnly)
        STEWARD_TRY(database->readMigratedCopy());
    STEWARD_TRY(migrate(*database));
    return std::move(database);
}

Result<std::unique_ptr<Database>> Database::openAsItIs(const QString& path, OpenMode mode) {
    if (!QFile::exists(path))
        return refuse(
            fileError("file.missing", QT_TRANSLATE_NOOP("Refusal", "There is no file {file}."),
                      QT_TRANSLATE_NOOP("Refusal", "Check its name and folder, or restore a backup."), path));
    if (!looksLikeSqlite(path))
        return refuse(fileError(
            "file.not_ours", QT_TRANSLATE_NOOP("Refusal", "{file} is not an office's file of this program."),
            QT_TRANSLATE_NOOP("Refusal", "Choose a file that ends in .steward."), path));
    std::shared_ptr<QLockFile> lock;
    if (mode == OpenMode::ReadWrite) {
        STEWARD_TRY(notOnNetworkShare(path));
        if (!QFileInfo(path).isWritable())
            return refuse(fileError(
                "file.not_writable", QT_TRANSLATE_NOOP("Refusal", "{file} can't be written in its folder."),
                QT_TRANSLATE_NOOP("Refusal", "Copy it to a folder of yours, or open it for reading only."),
                path));
        STEWARD_LET(held, lockFor(path));
        lock = held;
    }
    auto database = std::unique_ptr<Database>(new Database(path, mode, lock));
    STEWARD_TRY(database->connect());
    if (mode == OpenMode::ReadOnly && !database->answers())
        STEWARD_TRY(database->connectSealed());
    STEWARD_TRY(database->checkOurs());
    return database;
}

Result<void> Database::readMigratedCopy() {
    STEWARD_LET(version, schemaVersion(*this));
    if (version >= SchemaVersion)
        return {};
    copyPlace_ = std::make_shared<QTemporaryDir>();
    const auto copy = copyPlace_->filePath(QFileInfo(path_).fileName());
    STEWARD_TRY(backupTo(copy));
    STEWARD_LET(migrated, open(copy, OpenMode::ReadWrite));
    migrated.reset();
    prepared_.clear();
    {
        auto database = connection();
        database.close();
    }
    QSqlDatabase::removeDatabase(connectionName_);
    file_ = copy;
    sealed_ = false;
    return connect();
}

Result<std::unique_ptr<Database>> Database::create(const QString& path) {
    if (QFile::exists(path))
        return refuse(
            fileError("file.exists",
                      QT_TRANSLATE_NOOP("Refusal", "There is a file {file} already; nothing is overwritten."),
                      QT_TRANSLATE_NOOP("Refusal", "Choose another name."), path));
    STEWARD_TRY(notOnNetworkShare(path));
    STEWARD_LET(lock, lockFor(path));
    auto database = std::unique_ptr<Database>(new Database(path, OpenMode::ReadWrite, lock));
    STEWARD_TRY(database->connect());
    STEWARD_TRY(database->execute(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId)));
    STEWARD_TRY(migrate(*database));
    return database;
}

Result<std::unique_ptr<Database>> Database::sibling() const {
    auto database = std::unique_ptr<Database>(new Database(path_, mode_, lock_));
    database->sealed_ = sealed_;
    database->file_ = file_;
    database->copyPlace_ = copyPlace_;
    STEWARD_TRY(database->connect());
    return database;
}

Result<void> Database::connect() {
    connectionName_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName_);
    database.setDatabaseName(file_);
    database.setConnectOptions(readOnly() ? QStringLiteral("QSQLITE_OPEN_READONLY")
                                          : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (sealed_) {
        database.setDatabaseName(
            QUrl::fromLocalFile(QFileInfo(path_).absoluteFilePath()).toString(QUrl::FullyEncoded) +
            QStringLiteral("?immutable=1"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    }
    const auto damaged =
        fileError("file.damaged", QT_TRANSLATE_NOOP("Refusal", "{file} is damaged and can't be read."),
                  QT_TRANSLATE_NOOP("Refusal",
                                    "Restore the last verified backup; keep the damaged file for an expert."),
                  path_);
    if (!database.open())
        return refuse(damaged);
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON")};
    if (!readOnly())
        pragmas << QStringLiteral("PRAGMA journal_mode = WAL") << QStringLiteral("PRAGMA synchronous = FULL");
    for (const auto& pragma : pragmas)
        if (!execute(pragma))
            return refuse(damaged);
    return {};
}

bool Database::answers() const {
    QSqlQuery query(connection());
    return query.exec(QStringLiteral("PRAGMA application_id")) && query.next();
}

/**
 * A file in WAL mode wants a file beside it even for reading, which a read-only medium forbids. Without
 * changes waiting in a `-wal` the file itself is whole and may be read as it lies; with them it would show an
 * older state, and is refused.
 */
Result<void> Database::connectSealed() {
    if (QFileInfo(QFileInfo(path_).absolutePath()).isWritable())
        return {}; // something else is wrong with it, which checkOurs will name
    if (QFileInfo(path_ + QStringLiteral("-wal")).size() > 0)
        return refuse(fileError(
            "file.half_copy",
            QT_TRANSLATE_NOOP("Refusal", "Changes that belong to {file} still lie beside it, in {file}-wal."),
            QT_TRANSLATE_NOOP("Refusal", "Copy both to a folder of yours and open it there, or have the "
                                         "office close the file before it is copied."),
            path_));
    {
        auto database = connection();
        database.close();
    }
    QSqlDatabase::removeDatabase(connectionName_);
    sealed_ = true;
    return connect();
}

Result<void> Database::checkOurs() {
    QSqlQuery query(connection());
    // The header alone would do for the number; the list of tables proves that there is something behind it.
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) || !query.next() ||
        !query.exec(QStringLiteral("PRAGMA application_id")) || !query.next())
        return refuse(fileError(
            "file.damaged", QT_TRANSLATE_NOOP("Refusal", "{file} is damaged and can't be read."),
            QT_TRANSLATE_NOOP("Refusal",
                              "Restore the last verified backup; keep the damaged file for an expert."),
            path_));
    if (query.value(0).toInt() != ApplicationId)
        return refuse(fileError(
            "file.not_ours", QT_TRANSLATE_NOOP("Refusal", "{file} is not an office's file of this program."),
            QT_TRANSLATE_NOOP("Refusal", "Choose a file that ends in .steward."), path_));
    return {};
}

Statement Database::statement(const QString& sql) {
    auto& query = prepared_[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(connection());
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            qWarning("statement can't be prepared: %s (%s)", qUtf8Printable(sql),
                     qUtf8Printable(query->lastError().text()));
    } else {
        query->finish();
    }
    return {*query, sql};
}

Result<void> Database::execute(const QString& sql) {
    QSqlQuery query(connection());
    if (query.exec(sql))
        return {};
    return refuse(
        {QStringLiteral("file.write_failed"),
         QT_TRANSLATE_NOOP("Refusal", "The file refused the change: {reason}."),
         QT_TRANSLATE_NOOP("Refusal",
                           "Nothing was changed. Look whether the disk is full or the file write-protected, "
                           "then try again."),
         {{QStringLiteral("reason"), query.lastError().text().trimmed()}},
         0});
}

Result<void> Database::backupTo(const QString& target) {
    if (QFile::exists(target))
        return refuse(
            fileError("file.exists",
                      QT_TRANSLATE_NOOP("Refusal", "There is a file {file} already; nothing is overwritten."),
                      QT_TRANSLATE_NOOP("Refusal", "Choose another name."), target));
    auto quoted = target;
    quoted.replace(u'\'', QStringLiteral("''"));
    STEWARD_TRY(execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted)));
    STEWARD_LET(copy, openAsItIs(target, OpenMode::ReadOnly));
    auto check = copy->statement(QStringLiteral("PRAGMA integrity_check"));
    STEWARD_TRY(check.run());
    if (check.next() && check.text(0) == QLatin1String("ok"))
        return {};
    return refuse(fileError("file.backup_failed",
                            QT_TRANSLATE_NOOP("Refusal", "The backup {file} could not be verified."),
                            QT_TRANSLATE_NOOP("Refusal", "Try another disk."), target));
}

Transaction::~Transaction() {
    if (!owner_)
        return;
    for (const auto& query : std::as_const(database_.prepared_))
        query->finish();
    static_cast<void>(database_.execute(QStringLiteral("ROLLBACK")));
    database_.inTransaction_ = false;
}

Result<void> Transaction::begin() {
    if (database_.inTransaction_)
        return {};
    STEWARD_TRY(database_.statement(QStringLiteral("BEGIN IMMEDIATE")).run());
    database_.inTransaction_ = true;
    owner_ = true;
    return {};
}

Result<void> Transaction::commit() {
    if (!owner_)
        return {};
    STEWARD_TRY(database_.statement(QStringLiteral("COMMIT")).run());
    database_.inTransaction_ = false;
    owner_ = false;
    return {};
}

} // namespace steward
