#include "storage/Database.h"

#include "base/Moment.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>

namespace steward {

bool Statement::next() {
    return query_->next();
}

QVariant Statement::value(int column) const {
    return query_->value(column);
}

qint64 Statement::lastId() const {
    return query_->lastInsertId().toLongLong();
}

int Statement::changed() const {
    return query_->numRowsAffected();
}

void Statement::finish() {
    query_->finish();
}

void Statement::bind(int place, const QVariant& value) {
    query_->bindValue(place, value);
}

std::optional<QDate> Statement::optionalDay(int column) const {
    const auto written = text(column);
    if (written.isEmpty())
        return std::nullopt;
    return QDate::fromString(written, Qt::ISODate);
}

QDateTime Statement::moment(int column) const {
    return momentFrom(text(column));
}

QVariant Statement::bindable(QDate value) {
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

QVariant Statement::bindable(const QDateTime& value) {
    return value.isValid() ? QVariant(momentText(value)) : QVariant();
}

Result<void> Statement::runWith(const QVariantList& values) {
    for (int place = 0; place < values.size(); ++place)
        query_->bindValue(place, values.at(place));
    return execute();
}

Result<void> Statement::execute() {
    if (query_->exec())
        return {};
    const auto error = query_->lastError();
    return refuse(
        {QStringLiteral("file.write_failed"),
         QT_TRANSLATE_NOOP("Refusal", "The file refused the change: {reason}."),
         QT_TRANSLATE_NOOP("Refusal",
                           "Nothing was changed. Look whether the disk is full or the file write-protected, "
                           "then try again."),
         {{QStringLiteral("reason"), error.text().trimmed()}},
         0});
}

} // namespace steward
