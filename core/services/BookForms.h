#pragma once

#include "forms/ReconciliationForm.h"
#include "services/Reconciliations.h"

namespace steward {

// What the papers of the books say. The head comes from the act that issues them, or from a draft.

/** 季度对账单 and 余额调节表: the quarter's entries summed by kind, the multiple by the bank's last figure up
 * to the closing day. A reversal stays, as a minus, on the side of what it corrects; an opening balance taken
 * over within the quarter counts as its opening. */
Result<ReconciliationForm> reconciliationForm(const Office& office, const ReconciliationView& view,
                                              const PaperHead& head);

} // namespace steward
