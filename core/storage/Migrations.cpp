#include "storage/Migrations.h"

#include <QFile>

// Q_INIT_RESOURCE names a global function, so this one is global too.
static void loadMigrationResource() {
    Q_INIT_RESOURCE(migrations);
}

namespace steward {

namespace {

Result<void> step(Database& database, int version) {
    loadMigrationResource();
    QFile file(QStringLiteral(":/migrations/%1.sql").arg(version, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("migration %d is missing from the program", version);
    Transaction transaction(database);
    STEWARD_TRY(transaction.begin());
    STEWARD_TRY(database.execute(QString::fromUtf8(file.readAll())));
    STEWARD_TRY(database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    return transaction.commit();
}

/** A step may make a table anew under its old name, which references to it must not notice. */
Result<void> stepWithoutReferences(Database& database, int version) {
    STEWARD_TRY(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    const auto done = step(database, version);
    STEWARD_TRY(database.execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    return done;
}

} // namespace

Result<int> schemaVersion(Database& database) {
    auto query = database.statement(QStringLiteral("PRAGMA user_version"));
    STEWARD_TRY(query.run());
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

Result<void> migrate(Database& database) {
    STEWARD_LET(version, schemaVersion(database));
    if (version > Database::SchemaVersion)
        return refuse(
            {QStringLiteral("file.newer"),
             QT_TRANSLATE_NOOP("Refusal",
                               "{file} was written by a newer version of this program (schema {version}, "
                               "this program knows {known})."),
             QT_TRANSLATE_NOOP("Refusal", "Install the newer version; nothing was changed."),
             {{QStringLiteral("file"), database.path()},
              {QStringLiteral("version"), QString::number(version)},
              {QStringLiteral("known"), QString::number(Database::SchemaVersion)}},
             0});
    if (version == Database::SchemaVersion || database.readOnly())
        return {};
    if (version > 0)
        STEWARD_TRY(database.backupTo(QStringLiteral("%1.schema%2.bak").arg(database.path()).arg(version)));
    for (int next = version + 1; next <= Database::SchemaVersion; ++next)
        STEWARD_TRY(stepWithoutReferences(database, next));
    return {};
}

} // namespace steward
