#pragma once

#include "registry/Page.h"
#include "storage/Database.h"

#include <QHash>

namespace steward {

/** Fills the connection's temporary table `wanted(id, text)`, for joins that would else be a query a row. */
Result<void> selectWanted(Database& database, const QList<qint64>& ids);
Result<void> selectWanted(Database& database, const QStringList& texts);

/** The WHERE of a list, with the values that belong to it, in order. */
class Conditions {
public:
    void where(const QString& condition, const QVariantList& values);
    QString text() const;
    const QVariantList& values() const { return values_; }

private:
    QStringList conditions_;
    QVariantList values_;
};

/** Where the rows of a long table come from and in which order. */
struct PageSource {
    QString id;            ///< what tells rows apart: `h.id`
    QString tables;        ///< what conditions and order need: `households h`
    QString order;         ///< see orderOf()
    QString columns;       ///< `SELECT … FROM …` of whole rows, with what the order needs
    Conditions conditions; ///< on `tables`
};

/** Only one of these columns can be sorted by; anything else is what is `natural`. Equal rows stand by `id`.
 */
QString orderOf(const PageRequest& request, const QHash<QString, QString>& columns, const QString& natural,
                const QString& id);

/** A page of a long table. Only numbers of rows are sorted and skipped, so that the last page of a hundred
 * thousand comes as quickly as the first; whole rows are read of those that are wanted. */
template<class T>
Result<Page<T>> readPage(Database& database, const PageRequest& request, const PageSource& source,
                         T (*read)(const Statement&)) {
    const auto from = source.tables + source.conditions.text();
    Page<T> page;
    auto count = database.statement(QStringLiteral("SELECT count(*) FROM ") + from);
    STEWARD_TRY(count.runWith(source.conditions.values()));
    page.total = count.next() ? static_cast<int>(count.integer(0)) : 0;
    count.finish();
    auto row = database.statement(QStringLiteral("%1 WHERE %2 IN (SELECT %2 FROM %3%4 LIMIT ? OFFSET ?)%4")
                                      .arg(source.columns, source.id, from, source.order));
    STEWARD_TRY(row.runWith(source.conditions.values() + QVariantList{request.limit, request.offset}));
    while (row.next())
        page.rows.append(read(row));
    return page;
}

} // namespace steward
