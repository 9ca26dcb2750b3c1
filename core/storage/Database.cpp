#include "storage/Database.h"

#include "storage/Migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QUrl>

#include <sqlite3.h>

namespace steward {

namespace {

/** "Stwd": how the file says that it is ours (PRAGMA application_id). */
constexpr int ApplicationId = 0x53747764;
constexpr int BusyMilliseconds = 5000;
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
    if (connection_ && !readOnly() && lock_.use_count() == 1)
        static_cast<void>(execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    disconnect();
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
    disconnect();
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
    // SQLite counts every allocation under a lock unless told, before its first use, that nobody asks.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    // One thread at a time works with a connection, so that it needs no locks of its own.
    int flags = SQLITE_OPEN_NOMUTEX |
                (readOnly() ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    auto name = file_.toUtf8();
    if (sealed_) {
        name = QUrl::fromLocalFile(QFileInfo(path_).absoluteFilePath()).toEncoded() + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    const auto damaged =
        fileError("file.damaged", QT_TRANSLATE_NOOP("Refusal", "{file} is damaged and can't be read."),
                  QT_TRANSLATE_NOOP("Refusal",
                                    "Restore the last verified backup; keep the damaged file for an expert."),
                  path_);
    if (sqlite3_open_v2(name.constData(), &connection_, flags, nullptr) != SQLITE_OK)
        return refuse(damaged);
    sqlite3_busy_timeout(connection_, BusyMilliseconds);
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON")};
    if (!readOnly())
        pragmas << QStringLiteral("PRAGMA journal_mode = WAL") << QStringLiteral("PRAGMA synchronous = FULL");
    for (const auto& pragma : pragmas)
        if (!execute(pragma))
            return refuse(damaged);
    // Ten years of books fit into 32 MiB; the usual 2 MiB read the same pages again for every page of the
    // window. It reads the file, so on a read-only medium it fails until the file is opened as sealed: that
    // is for `answers` to find.
    static_cast<void>(execute(QStringLiteral("PRAGMA cache_size = -32768")));
    return {};
}

void Database::disconnect() {
    prepared_.clear();
    sqlite3_close(connection_);
    connection_ = nullptr;
}

bool Database::answers() {
    auto row = statement(QStringLiteral("PRAGMA application_id"));
    return row.run() && row.next();
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
    disconnect();
    sealed_ = true;
    return connect();
}

Result<void> Database::checkOurs() {
    // The header alone would do for the number; the list of tables proves that there is something behind it.
    auto tables = statement(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    auto number = statement(QStringLiteral("PRAGMA application_id"));
    if (!tables.run() || !tables.next() || !number.run() || !number.next())
        return refuse(fileError(
            "file.damaged", QT_TRANSLATE_NOOP("Refusal", "{file} is damaged and can't be read."),
            QT_TRANSLATE_NOOP("Refusal",
                              "Restore the last verified backup; keep the damaged file for an expert."),
            path_));
    if (number.integer(0) != ApplicationId)
        return refuse(fileError(
            "file.not_ours", QT_TRANSLATE_NOOP("Refusal", "{file} is not an office's file of this program."),
            QT_TRANSLATE_NOOP("Refusal", "Choose a file that ends in .steward."), path_));
    return {};
}

Statement Database::statement(const QString& sql) {
    auto& prepared = prepared_[sql];
    if (prepared)
        return Statement(prepared.get());
    const auto text = sql.toUtf8();
    sqlite3_stmt* made = nullptr;
    sqlite3_prepare_v3(connection_, text.constData(), -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    prepared = std::shared_ptr<sqlite3_stmt>(made, sqlite3_finalize);
    return Statement(made, made ? QString() : QString::fromUtf8(sqlite3_errmsg(connection_)));
}

Result<void> Database::execute(const QString& sql) {
    if (sqlite3_exec(connection_, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return refuse(databaseError(QString::fromUtf8(sqlite3_errmsg(connection_))));
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
    for (const auto& prepared : std::as_const(database_.prepared_))
        sqlite3_reset(prepared.get());
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
