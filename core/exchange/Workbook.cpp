#include "exchange/Workbook.h"

#include <algorithm>

namespace steward {

const Cell& SheetRow::at(qsizetype column) const {
    static const Cell none;
    return column >= 0 && column < cells.size() ? cells[column] : none;
}

bool MergedCells::holds(int row, int column) const {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

const SheetRow* Sheet::find(int number) const {
    const auto at = std::lower_bound(rows.begin(), rows.end(), number,
                                     [](const SheetRow& row, int wanted) { return row.number < wanted; });
    return at != rows.end() && at->number == number ? &*at : nullptr;
}

} // namespace steward
