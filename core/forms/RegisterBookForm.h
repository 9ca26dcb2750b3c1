#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** Money in and out of a special account. */
struct Turnover {
    Amount in;
    Amount out;
    Turnover& operator+=(const Turnover& other);
};

/** One entry in the register. A reversal stays on the side of what it corrects, below zero. */
struct RegisterLine {
    QDate day;
    QString number;
    QString summary;
    Turnover moved;
    Amount takenOver{}; ///< an opening balance, which is neither in nor out
};

/** 台账: the register of one special account over some days. */
struct RegisterBookForm {
    PaperHead head;
    QString bankName;
    QString accountNumber;
    QDate from;
    QDate to;
    Amount opening;       ///< at the end of the day before `from`
    Turnover monthBefore; ///< of the days of the first month, quarter and year that lie before `from`
    Turnover quarterBefore;
    Turnover yearBefore;
    QList<RegisterLine> lines; ///< in the order of day and number

    QString title() const;
    QString scope() const; ///< bank, account, days
    /** Opening, each entry with the balance after it, 本月合计 and 本年累计 where a month is over, 本季合计
     * where a quarter is, 上年结转 where a year begins; the whole register's turnover as totals. A page
     * carries the turnover since the month began to the next. */
    FormTable table() const;
    Turnover turnover() const;
    Amount closing() const;
};

} // namespace steward
