#pragma once

#include "exchange/StatementRows.h"

namespace steward {

/**
 * Brings the lines into the order in which they happened. Of the file's order, its reverse, and both of these
 * sorted by day, the one is taken in which most balances follow from the one before; where balances tell
 * nothing, the one whose days ascend.
 */
void putOldestFirst(StatementRows& rows);

/** The orders in which the lines may have happened: as written or turned round, brought into order by day. */
QList<QList<StatementLine>> ordersByDay(const QList<StatementLine>& lines);

} // namespace steward
