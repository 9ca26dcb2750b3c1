#pragma once

#include "storage/Database.h"

namespace steward {

/** Fills the connection's temporary table `wanted(id, text)`, for joins that would else be a query a row. */
Result<void> selectWanted(Database& database, const QList<qint64>& ids);
Result<void> selectWanted(Database& database, const QStringList& texts);

/** The WHERE and ORDER BY of a page, with the values that belong to them, in order. */
class PageQuery {
public:
    void where(const QString& condition, const QVariantList& values);
    QString conditions() const;
    const QVariantList& values() const { return values_; }

private:
    QStringList conditions_;
    QVariantList values_;
};

} // namespace steward
