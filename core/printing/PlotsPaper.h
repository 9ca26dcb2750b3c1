#pragma once

#include "forms/PlotsForm.h"
#include "printing/Print.h"

namespace steward {

/** Bears no number: drawn anew whenever it is wanted. Refused as printing/Print.h says. */
Result<PrintedPaper> printPlots(const PlotsForm& form);

} // namespace steward
