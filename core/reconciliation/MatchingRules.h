#pragma once

#include "reconciliation/MatchingIndex.h"

namespace steward {

// The rules of matching, in the order in which proposeMatches() tries them; each leaves what it could not
// tell.

/** The bank names the entry's number or document. */
void matchByVoucherNumber(MatchingIndex& index);
/** An entry and its reversal, where no line of the reversal's amount is near. */
void matchReversals(MatchingIndex& index);
/** One to one by amount: alone within the window, told apart by the texts, or in the order of days. */
void matchByAmount(MatchingIndex& index);
/** One line to several entries, then several lines to one entry. */
void matchSums(MatchingIndex& index);

} // namespace steward
