#pragma once

#include "exchange/SheetRead.h"
#include "exchange/Workbook.h"

namespace steward {

/** A cell's text on one line. */
QString shown(const Cell& cell);

/** The first text of a row; empty when it has none. */
QString firstText(const SheetRow& row);

/** Amounts, days or long numbers stand in the row: it states values and heads nothing. */
bool holdsValues(const SheetRow& row);

/** Tells the data rows below the headings from all else that people write there. */
class RowSorter {
public:
    explicit RowSorter(const QList<FoundColumn>& columns);

    /** Why a row is no data; none when it is. */
    std::optional<SkippedRow::Why> skip(const SheetRow& row) const;

private:
    bool fills(const SheetRow& row, std::span<const char* const> fields) const;
    bool holdsDay(const SheetRow& row) const;
    bool repeatsHeadings(const SheetRow& row) const;
    SkippedRow::Why namelessKind(const SheetRow& row) const;

    QList<FoundColumn> columns_; ///< those that were recognised
    bool ofPeople_ = false;      ///< each row is of somebody
};

} // namespace steward
