#include "policy/Deadline.h"

namespace steward {

namespace {

/** More than these are counted, not named. */
constexpr int NamedDays = 12;

QString shortDay(QDate day) {
    return day.toString(QStringLiteral("MM-dd"));
}

/** `01-02、01-03`, or how many where they are too many to read. */
QString named(const QStringList& days) {
    if (days.size() <= NamedDays)
        return days.join(QStringLiteral(u"、"));
    return QStringLiteral(u"%1 … %2").arg(days.first(), days.last());
}

} // namespace

DueDay dueAfter(const WorkCalendar& calendar, QDate from, const DayCount& limit) {
    if (limit.kind == DayKind::Calendar)
        return {from.addDays(limit.days), true};
    return calendar.addWorkdays(from, limit.days);
}

QList<Step> dueSteps(const WorkCalendar& calendar, const DueDay& due, QDate today, int article) {
    const bool late = due.day < today;
    const auto end = late ? today : due.day;
    QStringList worked, off;
    for (auto day = (late ? due.day : today).addDays(1); day <= end; day = day.addDays(1))
        (calendar.isWorkday(day) ? worked : off).append(shortDay(day));
    QList<Step> steps{
        {QT_TRANSLATE_NOOP("Explanation", "Legal day"), {}, {}, due.day.toString(Qt::ISODate), article}};
    steps.append(
        {late ? QT_TRANSLATE_NOOP("Explanation", "Working days since then, to {today}")
              : QT_TRANSLATE_NOOP("Explanation", "Working days left from {today}, which is not counted"),
         {{QStringLiteral("today"), today.toString(Qt::ISODate)}},
         named(worked),
         QString::number(worked.size()),
         0});
    if (!off.isEmpty())
        steps.append({QT_TRANSLATE_NOOP("Explanation", "Days off passed over"),
                      {},
                      named(off),
                      QString::number(off.size()),
                      0});
    if (!due.announced)
        steps.append({QT_TRANSLATE_NOOP("Explanation", "The holidays of that year were not announced"),
                      {},
                      {},
                      due.day.toString(Qt::ISODate),
                      0});
    return steps;
}

} // namespace steward
