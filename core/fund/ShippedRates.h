#pragma once

#include "fund/InterestRate.h"

#include <QList>

namespace steward {

/**
 * The annual rates of demand deposits that the program ships, by day: the central bank's benchmark, and from
 * 2012-06-08 on, when banks became free to differ from it, what the large banks list.
 */
QList<ListedRate> shippedRates();

} // namespace steward
