#pragma once

#include "calendar/WorkCalendar.h"

#include <QStringList>

namespace steward {

/** A special day as it is being typed. */
struct HolidayRow {
    QString day; ///< 2018-02-15
    bool workday = false;
    QString name;
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

} // namespace steward
