#pragma once

#include "calendar/WorkCalendar.h"
#include "storage/Database.h"

namespace steward {

/** Key and value, special days, and the measures' documents. */
class SettingsRepository {
public:
    explicit SettingsRepository(Database& database) : database_(database) {}
    Result<QString> value(const QString& key) const; ///< empty when never set
    Result<void> save(const QString& key, const QString& value);
    Result<QList<SpecialDay>> holidays() const;
    Result<void> saveHolidays(const QList<SpecialDay>& days);
    Result<QList<QByteArray>> policies() const;
    Result<void> savePolicy(const QString& id, const QByteArray& document);

private:
    Database& database_;
};

} // namespace steward
