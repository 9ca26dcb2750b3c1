#pragma once

#include "common/ColumnsState.h"

namespace steward {

/** The fields of a bank's claim list, as the screen calls them. */
QList<NamedField> claimColumns();

} // namespace steward
