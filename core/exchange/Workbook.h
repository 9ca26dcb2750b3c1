#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace steward {

enum class CellKind { Empty, Text, Number, Bool, Error };

/**
 * One cell as the file states it. A number is its decimal text at the precision of a spreadsheet (15
 * significant digits); it never passes through floating point. A boolean is `TRUE` or `FALSE`.
 */
struct Cell {
    QString text;
    CellKind kind = CellKind::Empty;
    bool dateStyle = false; ///< a number that its format shows as a date
    bool isEmpty() const { return kind == CellKind::Empty; }
    bool operator==(const Cell&) const = default;
};

/** A row that holds something. Columns count from 0; cells past the last written one are absent. */
struct SheetRow {
    int number = 0; ///< 1-based row in the source
    bool hidden = false;
    QList<Cell> cells;
    /** The cell at `column`, an empty one when the row is shorter. */
    const Cell& at(qsizetype column) const;
};

/** Cells shown as one; the value stands at the top left. Rows 1-based, columns from 0, both ends included. */
struct MergedCells {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    bool holds(int row, int column) const;
    bool operator==(const MergedCells&) const = default;
};

/** One sheet: its rows in order, blank ones left out. */
struct Sheet {
    QString name;
    bool hidden = false;
    bool date1904 = false; ///< serial dates count from 1904
    QList<SheetRow> rows;
    QList<MergedCells> merges;
    /** The row with that 1-based number, or none when it is blank. */
    const SheetRow* find(int number) const;
};

/** A foreign spreadsheet, HTML table or CSV as values; a CSV has one sheet. */
struct Workbook {
    QString name; ///< file name, for sentences
    QList<Sheet> sheets;
};

/**
 * Reads foreign bytes by what they are, not by the file's name: xlsx, an HTML table (often disguised
 * as .xls), CSV in UTF-8, UTF-16 or GB18030. Refused: `sheet.empty`, `sheet.old_xls`, `sheet.encrypted`,
 * `sheet.not_a_workbook`, `sheet.damaged`, `sheet.too_large`.
 */
Result<Workbook> readWorkbook(const QByteArray& bytes, const QString& name);

/** The same from a file; also `sheet.unreadable` when it can't be opened. */
Result<Workbook> openWorkbook(const QString& path);

} // namespace steward
