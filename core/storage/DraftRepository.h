#pragma once

#include "storage/Database.h"

#include <QDateTime>
#include <QMap>

namespace steward {

/** What was typed into a form and not done yet: field names and their texts. */
struct Draft {
    QMap<QString, QString> fields;
    QDateTime keptAt;
};

/** One draft for each person and form. */
class DraftRepository {
public:
    explicit DraftRepository(Database& database) : database_(database) {}
    Result<std::optional<Draft>> find(UserId user, const QString& form) const;
    Result<void> save(UserId user, const QString& form, const Draft& draft);
    Result<void> remove(UserId user, const QString& form);

private:
    Database& database_;
};

} // namespace steward
