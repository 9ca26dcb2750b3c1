#pragma once

#include "exchange/SheetTable.h"
#include "reconciliation/BankStatement.h"

namespace steward {

/** A balance that a row among the lines states, or a line of text beside the table. */
struct StatedBalance {
    enum class Kind {
        Opening, ///< 上期余额, 期初余额
        Closing, ///< 本期余额, 期末余额
        Here,    ///< 承前页, 过次页: after the lines that stand before it
    };
    Kind kind = Kind::Here;
    int row = 0; ///< 0 when it stands beside the table
    QString text;
    Amount amount;
    qsizetype after = 0; ///< how many lines stand before it
};

/** The movements of a statement in the file's order, with the balances stated among them. */
struct StatementRows {
    QList<StatementLine> lines;
    QList<StatedBalance> balances;
};

/**
 * Sorts the rows of the table into movements, stated balances, totals and lines of text (both of which go to
 * where the table keeps its own). What can't be read is a problem of the table.
 */
StatementRows takeStatementRows(SheetTable& table);

} // namespace steward
