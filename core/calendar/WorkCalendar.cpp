#include "calendar/WorkCalendar.h"

#include <algorithm>

namespace steward {

WorkCalendar::WorkCalendar(QList<SpecialDay> days) : days_(std::move(days)) {
    std::sort(days_.begin(), days_.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    for (const auto& special : std::as_const(days_)) {
        workday_.insert(special.day, special.workday);
        years_.insert(special.day.year());
    }
}

bool WorkCalendar::isWorkday(QDate day) const {
    const auto special = workday_.constFind(day);
    return special == workday_.constEnd() ? day.dayOfWeek() <= Qt::Friday : *special;
}

DueDay WorkCalendar::addWorkdays(QDate from, int count) const {
    DueDay due{from, true};
    while (count > 0) {
        due.day = due.day.addDays(1);
        due.announced = due.announced && years_.contains(due.day.year());
        if (isWorkday(due.day))
            --count;
    }
    return due;
}

int WorkCalendar::workdaysBetween(QDate from, QDate to) const {
    if (to < from)
        return -workdaysBetween(to, from);
    int count = 0;
    for (auto day = from.addDays(1); day <= to; day = day.addDays(1))
        if (isWorkday(day))
            ++count;
    return count;
}

int WorkCalendar::firstAnnouncedYear() const {
    return days_.isEmpty() ? 0 : days_.first().day.year();
}

int WorkCalendar::lastAnnouncedYear() const {
    return days_.isEmpty() ? 0 : days_.last().day.year();
}

} // namespace steward
