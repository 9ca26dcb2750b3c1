#pragma once

#include "exchange/ColumnHeadings.h"
#include "exchange/Workbook.h"

namespace steward {

/** The table inside a workbook: where its headings stand, and which rows are data. */
struct SheetTable {
    SheetReport report; ///< headings, titles, skipped rows, totals; problems so far
    bool date1904 = false;
    MoneyUnit unit = MoneyUnit::Yuan; ///< of amounts for which no heading states another
    QList<SheetRow> rows;             ///< data rows in order
    QList<SheetRow> totals;           ///< 合计 rows, with what they claim
    QStringList lines; ///< every line above and below the table, the sheet's and the file's name too

    const FoundColumn* column(const char* key) const;
};

/**
 * Finds the table by its headings: in any visible sheet, below title rows, in one row or two. Title, total,
 * signature, note and repeated heading rows are set aside. A cell merged over several rows says the same in
 * each of them where rows may share it (township, bank, household …). Hidden rows are read, with a caution. A
 * mapping wins over recognition. Refused `sheet.no_headings`, `sheet.column_missing` when a required column
 * has no heading, and `sheet.several_tables` when several visible sheets hold such a table.
 */
Result<SheetTable> findTable(const Workbook& workbook, std::span<const ColumnField> fields,
                             const ColumnMapping& mapping);

/**
 * The headings as far as they are recognised, though required ones may be missing; where none are, the row
 * among the first ones that holds the most texts. `sheet.no_headings` when no row holds any.
 */
Result<SheetHeadings> findHeadings(const Workbook& workbook, std::span<const ColumnField> fields,
                                   const ColumnMapping& mapping);

} // namespace steward
