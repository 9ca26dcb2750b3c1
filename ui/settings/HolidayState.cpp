#include "settings/HolidayState.h"

#include <QCoreApplication>
#include <QSet>

namespace steward {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("HolidaysPage", text);
}

} // namespace

QList<int> offeredYears(const WorkCalendar& calendar, QDate today) {
    const auto last = qMax(calendar.lastAnnouncedYear(), today.year()) + 1;
    const auto first = calendar.firstAnnouncedYear() > 0 ? calendar.firstAnnouncedYear() : today.year();
    QList<int> years;
    for (int year = last; year >= first; --year)
        years.append(year);
    return years;
}

QList<HolidayRow> holidayRows(const WorkCalendar& calendar, int year) {
    QList<HolidayRow> rows;
    for (const auto& day : calendar.days())
        if (day.day.year() == year)
            rows.append({day.day.toString(Qt::ISODate), day.workday, day.name});
    return rows;
}

HolidayReading readHolidays(const QList<HolidayRow>& rows, int year) {
    HolidayReading reading;
    QSet<QDate> seen;
    for (int i = 0; i < rows.size(); ++i) {
        const auto& row = rows.at(i);
        if (row.day.trimmed().isEmpty() && row.name.trimmed().isEmpty())
            continue;
        const auto day = QDate::fromString(row.day.trimmed(), Qt::ISODate);
        if (!day.isValid())
            reading.faults.append(
                {i, say(QT_TRANSLATE_NOOP("HolidaysPage", "“%1” is no day: write it like 2018-02-15."))
                        .arg(row.day)});
        else if (day.year() != year)
            reading.faults.append(
                {i, say(QT_TRANSLATE_NOOP("HolidaysPage", "%1 is no day of %2: choose its year first."))
                        .arg(row.day)
                        .arg(year)});
        else if (seen.contains(day))
            reading.faults.append(
                {i,
                 say(QT_TRANSLATE_NOOP("HolidaysPage", "%1 stands here twice: take one out.")).arg(row.day)});
        else
            reading.days.append({day, row.workday, row.name.trimmed()});
        seen.insert(day);
    }
    return reading;
}

QString holidayText(const QList<HolidayRow>& rows) {
    QStringList lines;
    for (const auto& row : rows)
        lines << QStringList{row.day, row.workday ? QStringLiteral("1") : QString(), row.name}.join(u'\t');
    return lines.join(u'\n');
}

QList<HolidayRow> holidayRows(const QString& text) {
    QList<HolidayRow> rows;
    for (const auto& line : text.split(u'\n', Qt::SkipEmptyParts))
        rows.append(
            {line.section(u'\t', 0, 0), !line.section(u'\t', 1, 1).isEmpty(), line.section(u'\t', 2)});
    return rows;
}

} // namespace steward
