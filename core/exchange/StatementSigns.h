#pragma once

#include "base/Result.h"
#include "exchange/StatementRows.h"

namespace steward {

/**
 * Signs amounts that bear no sign where no column names a direction, by the balances: each must follow from
 * the one before either as money in or as money out, from the stated opening on, and no other order of the
 * lines may say otherwise. Amounts that fit as they stand are left alone. True when nothing shows that they
 * are signed: too few balances to tell. Refused `statement.direction_unclear`.
 */
Result<bool> signByBalances(StatementRows& rows, const QString& file);

/**
 * A direction word that is the same on every line may tell the side of the balance (余额方向) and not of the
 * movement. Where the balances contradict it, they sign the amounts, if they tell it for every line; else all
 * stays as the words have it.
 */
void overruleSingleDirection(StatementRows& rows);

} // namespace steward
