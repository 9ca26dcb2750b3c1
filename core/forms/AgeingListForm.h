#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** Days late that one column holds. */
struct AgeSpan {
    int fromDays = 0; ///< 0: not late yet
    int toDays = 0;   ///< 0 with fromDays > 0: without end
    QString title() const;
};

/** One compensated loan of which something is still to come back. */
struct AgedLoan {
    QString bank;
    QString note;
    QString borrower;
    Amount due;          ///< still to be returned
    QList<Amount> spans; ///< of it, by how late it is, as the list's spans
    Amount clawback;     ///< of it, by a clawback, which has no legal day
    QDate oldestDue;     ///< legal day of the oldest part; no day with a clawback
    int daysLate = 0;
};

/** 账龄表: what banks still owe the special accounts of their recoveries (Art. 21, 27), by how late it is. */
struct AgeingListForm {
    PaperHead head;
    QList<AgeSpan> spans;
    QList<AgedLoan> loans;

    QString title() const;
    FormTable table() const;
    /** Headings and rows for a workbook, amounts without separators; the sums as the last row. */
    QStringList headings() const;
    QList<QStringList> rows() const;
};

} // namespace steward
