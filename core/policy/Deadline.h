#pragma once

#include "calendar/WorkCalendar.h"
#include "policy/Policy.h"

namespace steward {

/** The last day of a limit that began on `from`, which is not counted. */
DueDay dueAfter(const WorkCalendar& calendar, QDate from, const DayCount& limit);

} // namespace steward
