#pragma once

#include "claims/Finding.h"
#include "money/Amount.h"

#include <QMap>
#include <QStringList>

namespace steward {

/** What is wrong with one cell, or with a whole row or sheet, of somebody's file. */
struct CellProblem {
    int row = 0;    ///< 1-based row in the source; 0 when it concerns the whole sheet
    QString column; ///< heading as in the file; empty when it concerns the whole row
    QString text;   ///< the cell as written
    Error error;
    Severity severity = Severity::Blocking;
    QString code() const { return error.code; }
    /** Where, what, why and what to do, translated: `Row 14, column "借据号": …`. */
    QString sentence() const;
    bool operator==(const CellProblem&) const = default;
};

/**
 * Which heading states which field: field key (`note`, `idNumber` …, see ColumnHeadings) → heading as in the
 * file. Given to a reader it overrides recognition for these fields; an empty heading leaves the field
 * unread; headings that the file doesn't have are passed over. Services remember it per bank.
 */
using ColumnMapping = QMap<QString, QString>;

/** A column of the file with the field it was taken for. */
struct FoundColumn {
    int column = 0;  ///< from 0
    QString heading; ///< as in the file, two heading rows joined by a space
    QString field;   ///< key; empty when unknown
    MoneyUnit unit = MoneyUnit::Yuan;
    bool operator==(const FoundColumn&) const = default;
};

/** What a total row of the file says of one column, and what its rows add up to. */
struct ColumnTotal {
    int row = 0;
    QString heading;
    QString field;
    Amount stated;
    Amount computed;
    bool agrees() const { return stated == computed; }
    bool operator==(const ColumnTotal&) const = default;
};

/** A row that was not taken for data. */
struct SkippedRow {
    enum class Why { Heading, Total, Signature, Note };
    int row = 0;
    QString text; ///< its first cell
    Why why = Why::Note;
    bool operator==(const SkippedRow&) const = default;
};

/** What every reader of a sheet says besides its rows. */
struct SheetReport {
    QString sheet;
    int headingRow = 0; ///< 1-based, the last one when headings span two rows
    QStringList titles; ///< texts above the headings
    QList<FoundColumn> columns;
    QStringList unknownColumns;
    ColumnMapping mapping; ///< as recognised or given
    QList<ColumnTotal> totals;
    QList<SkippedRow> skipped;
    QList<CellProblem> problems;

    /** A blocking problem exists: registers import nothing. */
    bool blocked() const;
    /** A blocking problem lies on that row: a claim list's item must not go on. */
    bool rowBlocked(int row) const;
};

/** The headings of a table, so that a person can say which states which field. */
struct SheetHeadings {
    QString sheet;
    int row = 0;                ///< 1-based
    QList<FoundColumn> columns; ///< all with a heading; `field` is empty where it was not recognised
    QStringList samples;        ///< what stands first under each of `columns`
};

/** A field for which a table may have a column. */
struct SheetField {
    QString key;
    bool required = false;
};

/** A sheet read as rows of one kind, each with its source row number. */
template<class Row>
struct SheetRead : SheetReport {
    QList<Row> rows;
};

} // namespace steward
