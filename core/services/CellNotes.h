#pragma once

#include "exchange/ReturnedList.h"

namespace steward {

// What a bank reads of its rows, in Chinese whatever the screen speaks.

/** A finding: sentence, article and what mends it, at the field that it marks. */
CellNote noteOf(const Finding& finding);
/** A refusal in the same manner: of a cell that can't be read, or a total that differs. */
QString chineseText(const Error& error);

} // namespace steward
