#include "policy/FieldReader.h"

#include <limits>

namespace steward {

void PolicyFaults::add(Error error) {
    if (!first_)
        first_ = std::move(error);
}

void PolicyFaults::missing(const QString& field) {
    add({QStringLiteral("policy.field_missing"),
         QT_TRANSLATE_NOOP("Refusal",
                           "The file of the measures lacks \"{field}\", or its value can't be used."),
         QT_TRANSLATE_NOOP("Refusal", "Compare it with the file of the measures that the program ships."),
         {{QStringLiteral("field"), field}},
         0});
}

void PolicyFaults::articleMissing(const QString& field) {
    add({QStringLiteral("policy.article_missing"),
         QT_TRANSLATE_NOOP("Refusal",
                           "\"{field}\" does not say which article sets it, or that article has no wording."),
         QT_TRANSLATE_NOOP("Refusal", "Add the number of the article, and its wording under \"articles\"."),
         {{QStringLiteral("field"), field}},
         0});
}

void PolicyFaults::sharesNotWhole(Ratio sum, int article) {
    add({QStringLiteral("policy.shares_not_whole"),
         QT_TRANSLATE_NOOP("Refusal", "The shares in \"{field}\" add up to {sum}, not to 100%."),
         QT_TRANSLATE_NOOP("Refusal", "Mend the shares in the file of the measures."),
         {{QStringLiteral("field"), QStringLiteral("parties")}, {QStringLiteral("sum"), sum.text()}},
         article});
}

QString FieldReader::path(const char* name) const {
    return path_.isEmpty() ? QString::fromLatin1(name) : path_ + u'.' + QLatin1String(name);
}

QString FieldReader::text(const char* name) const {
    auto text = value(name).toString().trimmed();
    if (text.isEmpty())
        wrong(name);
    return text;
}

QStringList FieldReader::texts(const char* name) const {
    QStringList texts;
    for (const auto& one : value(name).toArray())
        texts << one.toString().trimmed();
    if (texts.isEmpty() || texts.contains(QString()))
        wrong(name);
    return texts;
}

QDate FieldReader::day(const char* name) const {
    const auto day = QDate::fromString(value(name).toString(), Qt::ISODate);
    if (!day.isValid())
        wrong(name);
    return day;
}

bool FieldReader::boolean(const char* name) const {
    if (!value(name).isBool())
        wrong(name);
    return value(name).toBool();
}

qint64 FieldReader::number(const char* name, qint64 least) const {
    const auto number = value(name).toInteger(least - 1); // a fraction is no whole number either
    if (number < least)
        wrong(name);
    return number;
}

int FieldReader::smallNumber(const char* name, int least) const {
    const auto large = number(name, least);
    if (large > std::numeric_limits<int>::max())
        wrong(name);
    return static_cast<int>(large);
}

Ratio FieldReader::ratio(const char* name) const {
    const auto ratio = parseRatio(value(name).toString());
    if (ratio && *ratio >= Ratio() && *ratio <= Ratio::percent(100))
        return *ratio;
    wrong(name);
    return {};
}

Amount FieldReader::amount(const char* name) const {
    const auto amount = parseAmount(value(name).toString());
    if (amount && amount->isPositive())
        return *amount;
    wrong(name);
    return {};
}

bool FieldReader::choice(const char* name, const char* yes, const char* no) const {
    const auto text = value(name).toString();
    if (text != QLatin1String(yes) && text != QLatin1String(no))
        wrong(name);
    return text == QLatin1String(yes);
}

FieldReader FieldReader::object(const char* name) const {
    if (!value(name).isObject())
        wrong(name);
    return {value(name).toObject(), *faults_, path(name)};
}

QList<FieldReader> FieldReader::objects(const char* name) const {
    QList<FieldReader> readers;
    const auto array = value(name).toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        readers << FieldReader(array[i].toObject(), *faults_,
                               QStringLiteral("%1[%2]").arg(path(name)).arg(i));
    if (readers.isEmpty())
        wrong(name);
    return readers;
}

} // namespace steward
