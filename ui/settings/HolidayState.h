#pragma once

#include "calendar/WorkCalendar.h"

#include <QStringList>

namespace steward {

/** A special day as it is being typed. */
struct HolidayRow {
    QString day; ///< 2018-02-15
    bool workday = false;
    QString name;
    bool operator==(const HolidayRow&) const = default;
};

/** Years that the page offers: the announced ones and the one after, latest first. */
QList<int> offeredYears(const WorkCalendar& calendar, QDate today);
QList<HolidayRow> holidayRows(const WorkCalendar& calendar, int year);

/** The typed days, or what is wrong with them by row. Rows without a day and a name don't count. */
struct HolidayReading {
    QList<SpecialDay> days;
    QList<std::pair<int, QString>> faults;
};
HolidayReading readHolidays(const QList<HolidayRow>& rows, int year);
/** The rows as one text, to be kept while they are typed; and read again. */
QString holidayText(const QList<HolidayRow>& rows);
QList<HolidayRow> holidayRows(const QString& text);

} // namespace steward
