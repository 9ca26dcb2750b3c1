#pragma once

#include "exchange/ReturnedList.h"
#include "forms/ReceiptForm.h"

namespace steward {

// What a bank reads of its rows, in Chinese whatever the screen speaks.

/** A finding: sentence, article and what mends it, at the field that it marks. */
CellNote noteOf(const Finding& finding);
/** The same for a paper. */
ReturnedFinding returnedFinding(const Finding& finding);
/** A refusal in the same manner: of a cell that can't be read, or a total that differs. */
QString chineseText(const Error& error);

} // namespace steward
