#include "base/FileBytes.h"
#include "calendar/WorkCalendar.h"
#include "commands/Calc.h"
#include "commands/Values.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<WorkCalendar> calendarOf(const Arguments& arguments) {
    if (!arguments.has("holidays"))
        return WorkCalendar(shippedHolidays());
    STEWARD_LET(bytes, readFile(arguments.value("holidays")));
    STEWARD_LET(days, parseHolidays(bytes));
    return WorkCalendar(days);
}

Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(from, readDay(arguments.value("from")));
    STEWARD_LET(count, readCount(arguments.value("days")));
    STEWARD_LET(calendar, calendarOf(arguments));
    const auto due = arguments.has("calendar-days") ? DueDay{from.addDays(count), true}
                                                    : calendar.addWorkdays(from, count);
    const auto day = due.day.toString(Qt::ISODate);
    output.answer(day, {{u"due"_s, day}, {u"announced"_s, due.announced}});
    if (!due.announced)
        output.note(
            commandText(
                QT_TRANSLATE_NOOP("Command", "Holidays are announced for %1 to %2 only; the day may change."))
                .arg(calendar.firstAnnouncedYear())
                .arg(calendar.lastAnnouncedYear()));
    return {};
}

} // namespace

Command calcDue() {
    return {"calc due",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("Command", "Count working days from a day, which is not counted itself."),
            QT_TRANSLATE_NOOP("Command", "Working days are Monday to Friday, less the public holidays, plus "
                                         "the weekend days that the State "
                                         "Council announces as worked."),
            {{"from", "DAY",
              QT_TRANSLATE_NOOP("Command", "The day that starts the limit, such as 2018-02-09."), true},
             {"days", "N", QT_TRANSLATE_NOOP("Command", "How many days the limit has."), true},
             {"calendar-days", "", QT_TRANSLATE_NOOP("Command", "Count every day.")},
             {"holidays", "FILE",
              QT_TRANSLATE_NOOP("Command",
                                "Use these holidays (lines of date,kind,name), not the shipped ones.")}},
            run};
}

} // namespace steward
