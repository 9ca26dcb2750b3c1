#include "calendar/WorkCalendar.h"

#include "base/DataLines.h"

#include <QSet>

/** Pulls the data in from the static library; has to stand outside every namespace. */
static void linkHolidays() {
    Q_INIT_RESOURCE(holidays);
}

namespace steward {

namespace {

tl::unexpected<Error> unreadable(qsizetype line, const QString& text) {
    return refuse(
        {QStringLiteral("holidays.unreadable"),
         QT_TRANSLATE_NOOP("Refusal",
                           "Line {line} of the holidays can't be read or names a day twice: \"{text}\"."),
         QT_TRANSLATE_NOOP("Refusal",
                           "Each line is a day, holiday or workday, and a name: 2018-02-15,holiday,春节."),
         {{QStringLiteral("line"), QString::number(line)}, {QStringLiteral("text"), text}}});
}

} // namespace

Result<QList<SpecialDay>> parseHolidays(const QByteArray& csv) {
    QList<SpecialDay> days;
    QSet<QDate> seen;
    for (const auto& [number, text, fields] : dataLines(csv, QStringLiteral("date,kind,name"))) {
        if (fields.size() != 3)
            return unreadable(number, text);
        const auto day = QDate::fromString(fields[0], Qt::ISODate);
        const bool workday = fields[1] == QStringLiteral("workday");
        if (!day.isValid() || seen.contains(day) || (!workday && fields[1] != QStringLiteral("holiday")))
            return unreadable(number, text);
        seen.insert(day);
        days << SpecialDay{day, workday, fields[2]};
    }
    return days;
}

QList<SpecialDay> shippedHolidays() {
    linkHolidays();
    const auto days = parseHolidays(shippedData(QStringLiteral(":/holidays/holidays.csv")));
    Q_ASSERT(days); // our own data, read by every run of the tests
    return days.value_or(QList<SpecialDay>());
}

} // namespace steward
