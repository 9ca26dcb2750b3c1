#pragma once

#include "claims/ClaimWords.h"

namespace steward {

/** The columns of a claim's list on screen. */
enum class ItemColumn {
    Sequence,
    Township,
    Borrower,
    IdTail,
    Note,
    Principal,
    Insurer,
    Fund,
    Bank,
    Ground,
    Check,
    Count
};

/** What stands around the list: filter and foot. */
struct ItemsState {
    int problems = 0;  ///< items with a finding
    QString filter;    ///< the filter's word with its count
    QString footCount; ///< what the sums are of
    ItemTotals totals;
    QString stated; ///< agreement with the workbook's own totals
    Tone statedTone = Tone::Quiet;
    QString fundTitle; ///< column headings with the shares of the policy: `Fund 70%`
    QString bankTitle;
};

ItemsState itemsState(const ClaimView& view);

/** The finding that marks `column` of the item: the first blocking one, else the first caution, or nullptr.
 */
const Finding* findingAt(const Item& item, ItemColumn column);
/** The finding that speaks for the whole item in the last column. */
const Finding* leadingFinding(const Item& item);
/** What the last column says: passed, the leading finding's few words with the number of others, or outcome.
 */
QString checkText(const Item& item);
Tone checkTone(const Item& item);

} // namespace steward
