#pragma once

#include "policy/Policy.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace steward {

/** Where the first fault of a file is remembered, so that reading a file reads like a list of its fields. */
class PolicyFaults {
public:
    const std::optional<Error>& first() const { return first_; }
    void missing(const QString& field);
    void articleMissing(const QString& field);
    void sharesNotWhole(Ratio sum, int article);

private:
    void add(Error error);
    std::optional<Error> first_;
};

/** Reads the fields of one JSON object; each wrong one becomes a fault named by its path. */
class FieldReader {
public:
    FieldReader(QJsonObject object, PolicyFaults& faults, QString path = {})
        : object_(std::move(object)), faults_(&faults), path_(std::move(path)) {}

    QString path(const char* name) const;
    void wrong(const char* name) const { faults_->missing(path(name)); }
    bool has(const char* name) const { return object_.contains(QLatin1String(name)); }

    QString text(const char* name) const;      ///< not empty
    QStringList texts(const char* name) const; ///< at least one, none empty
    QDate day(const char* name) const;
    bool boolean(const char* name) const;
    qint64 number(const char* name, qint64 least) const;
    int smallNumber(const char* name, int least) const;
    Ratio ratio(const char* name) const; ///< 0 % to 100 %
    Amount amount(const char* name) const;
    bool choice(const char* name, const char* yes, const char* no) const; ///< true when it is `yes`
    FieldReader object(const char* name) const;
    QList<FieldReader> objects(const char* name) const; ///< at least one

private:
    QJsonValue value(const char* name) const { return object_.value(QLatin1String(name)); }
    QJsonObject object_;
    PolicyFaults* faults_;
    QString path_;
};

} // namespace steward
