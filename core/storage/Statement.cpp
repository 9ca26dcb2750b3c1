#include "storage/Statement.h"

#include "base/Moment.h"

#include <QDateTime>

#include <sqlite3.h>

namespace steward {

Error databaseError(const QString& reason) {
    return {QStringLiteral("file.write_failed"),
            QT_TRANSLATE_NOOP("Refusal", "The file refused the change: {reason}."),
            QT_TRANSLATE_NOOP("Refusal", "Nothing was changed. Look whether the disk is full or the file "
                                         "write-protected, then try again."),
            {{QStringLiteral("reason"), reason}},
            0};
}

bool Statement::next() {
    if (waiting_) {
        waiting_ = false;
        return true;
    }
    return sqlite3_stmt_busy(prepared_) != 0 && sqlite3_step(prepared_) == SQLITE_ROW;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(prepared_, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(prepared_, column);
}

QByteArrayView Statement::utf8(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(prepared_, column));
    return {bytes, sqlite3_column_bytes(prepared_, column)};
}

QString Statement::text(int column) const {
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(prepared_, column));
    return {bytes, sqlite3_column_bytes(prepared_, column)};
}

QDate Statement::day(int column) const {
    return dayFrom(utf8(column));
}

std::optional<QDate> Statement::optionalDay(int column) const {
    const auto written = utf8(column);
    return written.isEmpty() ? std::nullopt : std::optional(dayFrom(written));
}

QDateTime Statement::moment(int column) const {
    return momentFrom(text(column));
}

qint64 Statement::lastId() const {
    return sqlite3_last_insert_rowid(sqlite3_db_handle(prepared_));
}

int Statement::changed() const {
    return sqlite3_changes(sqlite3_db_handle(prepared_));
}

void Statement::finish() {
    sqlite3_reset(prepared_);
    waiting_ = false;
}

void Statement::bindNull(int place) {
    sqlite3_bind_null(prepared_, place);
}

void Statement::bind(int place, qint64 value) {
    sqlite3_bind_int64(prepared_, place, value);
}

void Statement::bind(int place, const QString& value) {
    const auto bytes = value.toUtf8();
    sqlite3_bind_text64(prepared_, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int place, const QByteArray& value) {
    if (value.isNull())
        return bindNull(place);
    sqlite3_bind_blob64(prepared_, place, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                        SQLITE_TRANSIENT);
}

void Statement::bind(int place, QDate value) {
    value.isValid() ? bind(place, dayText(value)) : bindNull(place);
}

void Statement::bind(int place, const QDateTime& value) {
    value.isValid() ? bind(place, momentText(value)) : bindNull(place);
}

void Statement::bind(int place, const QVariant& value) {
    if (value.isNull())
        bindNull(place);
    else if (value.typeId() == QMetaType::QString)
        bind(place, value.toString());
    else if (value.typeId() == QMetaType::QByteArray)
        bind(place, value.toByteArray());
    else
        bind(place, value.toLongLong());
}

Result<void> Statement::runWith(const QVariantList& values) {
    finish();
    int place = 0;
    for (const auto& value : values)
        bind(++place, value);
    return execute(place);
}

Result<void> Statement::execute(int bound) {
    if (!prepared_)
        return refuse(databaseError(refusal_));
    Q_ASSERT_X(bound == sqlite3_bind_parameter_count(prepared_), sqlite3_sql(prepared_),
               "values are missing");
    const int answer = sqlite3_step(prepared_);
    waiting_ = answer == SQLITE_ROW;
    if (waiting_ || answer == SQLITE_DONE)
        return {};
    const auto reason = QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(prepared_)));
    finish();
    return refuse(databaseError(reason));
}

} // namespace steward
