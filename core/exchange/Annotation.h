#pragma once

#include "exchange/SheetRead.h"

namespace steward {

/** What is said of one cell of somebody's sheet. */
struct CellMark {
    int row = 0;    ///< 1-based in the source
    int column = 0; ///< from 0
    QString text;
    Severity severity = Severity::Blocking;
    bool operator==(const CellMark&) const = default;
};

/**
 * The workbook with marks on the cells of one of its sheets: each such cell gets a background by severity and
 * a comment with all that is said of it. What others wrote in a comment stays; our marks of an earlier time
 * go. Everything else of an xlsx is as it was: formulas, formats, other sheets, drawings. A CSV or an HTML
 * table comes back as an xlsx with the same cells, all as texts. Refused as readWorkbook.
 */
Result<QByteArray> annotatedWorkbook(const QByteArray& source, const QString& name, const QString& sheet,
                                     const QList<CellMark>& marks);

/** Whether annotatedWorkbook() gives such bytes back as the kind of file that they are. */
bool staysAsItIs(const QByteArray& source);

} // namespace steward
