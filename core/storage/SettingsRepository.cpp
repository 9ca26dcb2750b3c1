#include "storage/SettingsRepository.h"

namespace steward {

Result<QString> SettingsRepository::value(const QString& key) const {
    auto row = database_.statement(QStringLiteral("SELECT value FROM settings WHERE key = ?"));
    STEWARD_TRY(row.run(key));
    return row.next() ? row.text(0) : QString();
}

Result<void> SettingsRepository::save(const QString& key, const QString& value) {
    return database_.statement(QStringLiteral("INSERT OR REPLACE INTO settings VALUES (?, ?)"))
        .run(key, value);
}

Result<QList<SpecialDay>> SettingsRepository::holidays() const {
    auto row =
        database_.statement(QStringLiteral("SELECT day, workday, name FROM special_days ORDER BY day"));
    STEWARD_TRY(row.run());
    QList<SpecialDay> days;
    while (row.next())
        days.append({row.day(0), row.integer(1) != 0, row.text(2)});
    return days;
}

Result<void> SettingsRepository::saveHolidays(const QList<SpecialDay>& days) {
    STEWARD_TRY(database_.execute(QStringLiteral("DELETE FROM special_days")));
    auto insert = database_.statement(QStringLiteral("INSERT OR REPLACE INTO special_days VALUES (?, ?, ?)"));
    for (const auto& day : days)
        STEWARD_TRY(insert.run(day.day, day.workday, day.name));
    return {};
}

Result<QList<QByteArray>> SettingsRepository::policies() const {
    auto row = database_.statement(QStringLiteral("SELECT document FROM policies ORDER BY id"));
    STEWARD_TRY(row.run());
    QList<QByteArray> documents;
    while (row.next())
        documents.append(row.blob(0));
    return documents;
}

Result<void> SettingsRepository::savePolicy(const QString& id, const QByteArray& document) {
    return database_.statement(QStringLiteral("INSERT OR REPLACE INTO policies VALUES (?, ?)"))
        .run(id, document);
}

} // namespace steward
