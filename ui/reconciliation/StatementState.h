#pragma once

#include "services/Reconciliations.h"

namespace steward {

/** One line across the drawn statement: our side left, the bank's right. */
struct StatementRow {
    enum class Kind { Balance, Sum, Item, Adjusted };
    Kind kind = Kind::Item;
    QString ours;
    QString oursAmount;
    QString theirs;
    QString theirsAmount;
    QString tip;
};

/** The reconciliation statement (余额调节表) as it will print. */
struct StatementState {
    QString title;
    QString line; ///< day and unit
    QList<StatementRow> rows;
    bool compared = true; ///< a statement of the bank is there
    bool agrees = false;
    QString standing; ///< that both sides agree, or by how much they differ
    QString signedBy; ///< handler, checker and the bank's place, as under the paper
    QString checkedBy;
    QString bank;
};

StatementState statementState(const ReconciliationView& view);

} // namespace steward
