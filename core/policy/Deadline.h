#pragma once

#include "calendar/WorkCalendar.h"
#include "money/Explanation.h"
#include "policy/Policy.h"

namespace steward {

/** The last day of a limit that began on `from`, which is not counted. */
DueDay dueAfter(const WorkCalendar& calendar, QDate from, const DayCount& limit);

/** How the working days between today and the legal day are counted: the days one by one, today (or, behind
 * it, the legal day) not counted, with the days off passed over. */
QList<Step> dueSteps(const WorkCalendar& calendar, const DueDay& due, QDate today, int article);

} // namespace steward
