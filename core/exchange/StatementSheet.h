#pragma once

#include "exchange/ColumnHeadings.h"
#include "exchange/Workbook.h"
#include "reconciliation/BankStatement.h"

namespace steward {

/** A bank's statement as read from its file. */
struct StatementRead : SheetReport {
    BankStatement statement; ///< without id and account; lines oldest first
    QString accountNumber;   ///< as the file names it, without blanks; empty when it doesn't
};

/**
 * Reads a bank's account statement (xlsx, CSV in any encoding, HTML): columns as banks name them; debit and
 * credit columns, one signed column, an amount with a direction word (借/贷, 收/付, D/C, +/-), or an amount
 * whose direction the balances tell for every line. Seen from the bank, credit (贷) is money into the
 * account; a negative debit (冲正) is money in too. Lines may run in either order of days, and within a day;
 * the balances tell which, and they come back oldest first.
 *
 * Opening and closing stand in rows inside the table, in lines outside it, or follow from the balances of the
 * lines. The period is what the file says (two days, a month, a quarter that holds every line), else the days
 * of the first and the last line.
 *
 * Problems: cells that can't be read; `statement.balances_differ` (blocking) where two stated balances
 * contradict each other; `sheet.total_differs` (caution); `statement.balance_not_stated` (caution) where an
 * end follows from the other and the lines alone. Whether opening + lines = closing is checkStatement()'s to
 * say. `statement.direction_assumed` (caution) where unsigned amounts were taken for money in. Refused what
 * findTable refuses, `statement.direction_unclear`, `statement.no_balance` (neither opening nor closing nor
 * any balance).
 */
Result<StatementRead> readStatement(const Workbook& workbook, const ColumnMapping& mapping = {});
Result<StatementRead> readStatement(const QString& path, const ColumnMapping& mapping = {});

/** The fields of a statement, and its headings, for asking which states which field; as for claim lists. */
QList<SheetField> statementFields();
Result<SheetHeadings> statementHeadings(const Workbook& workbook, const ColumnMapping& mapping = {});

} // namespace steward
