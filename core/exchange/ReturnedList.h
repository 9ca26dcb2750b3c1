#pragma once

#include "claims/Claim.h"

namespace steward {

/** What is wrong with one field of a row; of the whole row when `field` is empty. */
struct CellNote {
    QString field; ///< key, see claimListFields
    QString text;  ///< sentence, article and what mends it
    bool blocking = true;
};

/** A row that goes back to the bank. */
struct ReturnedListRow {
    ClaimRow row;
    QList<CellNote> notes;
};

/** A claim list that goes back to the bank to be mended. Its words are Chinese, whatever the screen speaks.
 */
struct ReturnedList {
    QString title;
    QString subtitle;
    QList<ReturnedListRow> rows;
};

/**
 * Writes it as a workbook with the headings of our own template, so that the mended file can be imported
 * again. Cells with something wrong are coloured and bear it as a comment; the last column says all that is
 * to be mended in the row. Amounts are written as texts, since a spreadsheet's numbers are floating point.
 * `sheet.not_written`.
 */
Result<void> writeReturnedList(const QString& path, const ReturnedList& list);

} // namespace steward
