#pragma once

#include "exchange/SheetRead.h"
#include "exchange/Workbook.h"
#include "registry/Loan.h"

namespace steward {

/** The loan register as read. */
struct LoansRead : SheetRead<LoanRow> {
    std::optional<QDate> asOf; ///< 截至…, from the lines above or below the table
};

/**
 * Reads a loan register (扶贫小额信贷台账), all or nothing like readHouseholds. Where no column names the
 * bank, the title line's bank (填报单位：…) is every row's.
 */
Result<LoansRead> readLoans(const Workbook& workbook, const ColumnMapping& mapping = {});
Result<LoansRead> readLoans(const QString& path, const ColumnMapping& mapping = {});

} // namespace steward
