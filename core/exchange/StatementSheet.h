#pragma once

#include "exchange/ColumnHeadings.h"
#include "exchange/Workbook.h"
#include "reconciliation/BankStatement.h"

namespace steward {

/** A bank's statement as read from its file. */
struct StatementRead : SheetReport {
    BankStatement statement; ///< without id and account
    QString accountNumber;   ///< as the file names it; may be empty
};

/**
 * Reads a bank's account statement (xlsx, CSV in any encoding, HTML): columns as banks name them; opening and
 * closing in rows inside the table, lines outside it, or derived from the balance column; debit and credit
 * columns, one signed column, or an amount with a direction word (借/贷, 收/支). Seen from the bank, credit
 * (贷) is money into the account. Lines may run in either order of days; they come back oldest first. The
 * period is what the file says, else the first and last line's quarter-independent days. Refused
 * `sheet.no_headings`, `sheet.column_missing`, `statement.no_balance` (neither opening nor closing nor a
 * balance column).
 */
Result<StatementRead> readStatement(const Workbook& workbook, const ColumnMapping& mapping = {});
Result<StatementRead> readStatement(const QString& path, const ColumnMapping& mapping = {});

std::span<const ColumnField> statementColumns();

} // namespace steward
