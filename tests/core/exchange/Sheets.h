#pragma once

#include "exchange/Workbook.h"

#include <QStringList>

namespace steward::sheets {

/** A workbook of one sheet, all cells text; an empty list is a blank row. */
inline Workbook workbookOf(const QList<QStringList>& rows,
                           const QString& name = QStringLiteral("list.xlsx")) {
    Sheet sheet;
    sheet.name = QStringLiteral("Sheet1");
    int number = 0;
    for (const auto& texts : rows) {
        ++number;
        SheetRow row;
        row.number = number;
        for (const auto& text : texts)
            row.cells.append(text.isEmpty() ? Cell{} : Cell{text, CellKind::Text, false});
        if (!row.cells.isEmpty())
            sheet.rows.append(row);
    }
    return {name, {sheet}};
}

/** Makes the cell a number, as a spreadsheet keeps it. */
inline void setNumber(Workbook& workbook, qsizetype row, qsizetype column, const QString& text) {
    workbook.sheets[0].rows[row].cells[column] = {text, CellKind::Number, false};
}

} // namespace steward::sheets
