#pragma once

#include "base/Result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

namespace steward {

/** One day of the State Council's yearly announcement. */
struct SpecialDay {
    QDate day;
    bool workday = false; ///< true: a weekend day that is worked; false: a public holiday
    QString name;         ///< 春节, 国庆节 …
    bool operator==(const SpecialDay&) const = default;
};

/** Reads `date,kind,name` lines, kind `holiday` or `workday`. `holidays.unreadable` names the line. */
Result<QList<SpecialDay>> parseHolidays(const QByteArray& csv);
/** The announcements of 2013–2026 that the program ships. */
QList<SpecialDay> shippedHolidays();

/** A day due, and whether all years it was counted over had been announced. */
struct DueDay {
    QDate day;
    bool announced = true;
    bool operator==(const DueDay&) const = default;
};

/** Working days: Monday to Friday, less public holidays, plus announced make-up days (domain.md §5). */
class WorkCalendar {
public:
    WorkCalendar() = default;
    explicit WorkCalendar(QList<SpecialDay> days);

    bool isWorkday(QDate day) const;
    /** The `count`-th working day after `from`; the first day is not counted (Civil Code Art. 201). count ≥
     * 0. */
    DueDay addWorkdays(QDate from, int count) const;
    /** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
    int workdaysBetween(QDate from, QDate to) const;
    /** 0 when no year is announced. */
    int firstAnnouncedYear() const;
    int lastAnnouncedYear() const;
    const QList<SpecialDay>& days() const { return days_; }

private:
    QList<SpecialDay> days_;
    QHash<QDate, bool> workday_;
    QSet<int> years_; ///< years with an announcement
};

} // namespace steward
