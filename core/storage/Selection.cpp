#include "storage/Selection.h"

namespace steward {

namespace {

Result<void> emptyWanted(Database& database) {
    STEWARD_TRY(database.execute(
        QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS wanted (id INTEGER PRIMARY KEY, text TEXT UNIQUE)")));
    return database.execute(QStringLiteral("DELETE FROM wanted"));
}

} // namespace

Result<void> selectWanted(Database& database, const QList<qint64>& ids) {
    STEWARD_TRY(emptyWanted(database));
    auto insert = database.statement(QStringLiteral("INSERT OR IGNORE INTO wanted (id) VALUES (?)"));
    for (const auto id : ids)
        STEWARD_TRY(insert.run(id));
    return {};
}

Result<void> selectWanted(Database& database, const QStringList& texts) {
    STEWARD_TRY(emptyWanted(database));
    auto insert = database.statement(QStringLiteral("INSERT OR IGNORE INTO wanted (text) VALUES (?)"));
    for (const auto& text : texts)
        STEWARD_TRY(insert.run(text));
    return {};
}

void Conditions::where(const QString& condition, const QVariantList& values) {
    conditions_.append(condition);
    values_ += values;
}

QString Conditions::text() const {
    return conditions_.isEmpty() ? QString()
                                 : QStringLiteral(" WHERE ") + conditions_.join(QStringLiteral(" AND "));
}

QString orderOf(const PageRequest& request, const QHash<QString, QString>& columns, const QString& natural,
                const QString& id) {
    return QStringLiteral(" ORDER BY %1%2, %3")
        .arg(columns.value(request.sortBy, natural), request.descending ? QStringLiteral(" DESC") : QString(),
             id);
}

} // namespace steward
