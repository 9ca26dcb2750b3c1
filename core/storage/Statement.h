#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "money/Amount.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>

struct sqlite3_stmt;

namespace steward {

/** A prepared statement with its values bound in order; used at once and given back. */
class Statement {
public:
    /** Without a `prepared` one, running it is refused with `refusal`, the database's reason. */
    explicit Statement(sqlite3_stmt* prepared, QString refusal = {})
        : prepared_(prepared), refusal_(std::move(refusal)) {}
    /** Ends the reading: an open one would keep this connection on the file's state of then. */
    ~Statement() { finish(); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /** Refused `file.write_failed` with the database's own reason. */
    template<class... Values>
    Result<void> run(const Values&... values) {
        finish();
        int place = 0;
        (bind(++place, values), ...);
        return execute(place);
    }
    /** The same with values that are only known at run time. */
    Result<void> runWith(const QVariantList& values);
    bool next();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    /** The stored bytes of a text or the digits of a number, until the next row. */
    QByteArrayView utf8(int column) const;
    QByteArray blob(int column) const;
    Amount amount(int column) const { return Amount::fen(integer(column)); }
    QDate day(int column) const;
    std::optional<QDate> optionalDay(int column) const;
    QDateTime moment(int column) const;
    qint64 lastId() const;
    int changed() const;
    void finish();

private:
    void bind(int place, const QVariant& value);
    void bind(int place, qint64 value);
    void bind(int place, int value) { bind(place, qint64{value}); }
    void bind(int place, bool value) { bind(place, qint64{value}); }
    void bind(int place, Amount value) { bind(place, value.inFen()); }
    /** SQLite tells NULL from empty; a QString that was never set is an empty text, not a missing one. */
    void bind(int place, const QString& value);
    void bind(int place, const QByteArray& value);
    void bind(int place, QDate value);
    void bind(int place, const QDateTime& value);
    template<class T>
    void bind(int place, const std::optional<T>& value) {
        value ? bind(place, *value) : bindNull(place);
    }
    template<class Tag>
    void bind(int place, Id<Tag> id) {
        id.isNull() ? bindNull(place) : bind(place, id.value);
    }
    void bindNull(int place);
    Result<void> execute(int bound);

    sqlite3_stmt* prepared_;
    QString refusal_;
    bool waiting_ = false; ///< running fetched the first row, which next() has still to give
};

/** What a statement is refused with: `file.write_failed`. */
Error databaseError(const QString& reason);

} // namespace steward
