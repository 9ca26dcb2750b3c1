#pragma once

#include "exchange/SheetTable.h"

namespace steward {

/** Compares what the file's own total rows claim with the sum of its rows; a difference is a caution. */
void compareTotals(SheetTable& table, std::span<const char* const> amountKeys);

} // namespace steward
