#include "policy/Deadline.h"

namespace steward {

DueDay dueAfter(const WorkCalendar& calendar, QDate from, const DayCount& limit) {
    if (limit.kind == DayKind::Calendar)
        return {from.addDays(limit.days), true};
    return calendar.addWorkdays(from, limit.days);
}

} // namespace steward
