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

void PageQuery::where(const QString& condition, const QVariantList& values) {
    conditions_.append(condition);
    values_ += values;
}

QString PageQuery::conditions() const {
    return conditions_.isEmpty() ? QString()
                                 : QStringLiteral(" WHERE ") + conditions_.join(QStringLiteral(" AND "));
}

} // namespace steward
