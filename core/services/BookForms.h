#pragma once

#include "forms/AccountingVoucherForm.h"
#include "forms/InterestSheetForm.h"
#include "forms/ReconciliationForm.h"
#include "forms/RegisterBookForm.h"
#include "forms/TopUpLetterForm.h"
#include "services/InterestChecks.h"
#include "services/Reconciliations.h"
#include "services/TopUps.h"

namespace steward {

// What the papers of the books say. The head comes from the act that issues them, or from a draft.

/** 季度对账单 and 余额调节表: the quarter's entries summed by kind, the multiple by the bank's last figure up
 * to the closing day. A reversal stays, as a minus, on the side of what it corrects; an opening balance taken
 * over within the quarter counts as its opening. */
Result<ReconciliationForm> reconciliationForm(const Office& office, const ReconciliationView& view,
                                              const PaperHead& head);
/** 记账凭证: number and day are the entry's. A reversal repeats the sides of what it corrects, in red. */
Result<AccountingVoucherForm> accountingVoucherForm(const Office& office, const Entry& entry, PaperHead head);

/** 台账 from `from` to `to`, with what came before in the first month, quarter and year. */
Result<RegisterBookForm> registerBookForm(const Office& office, AccountId account, QDate from, QDate to,
                                          const PaperHead& head);

/** 利息核对单: the segments and balances as the explanation of the figure has them. */
Result<InterestSheetForm> interestSheetForm(const Office& office, const InterestCheck& check,
                                            const PaperHead& head);

/** 补足资金函 on these tasks, under the policy in force on the letter's day. */
Result<TopUpLetterForm> topUpLetterForm(const Office& office, const QList<TopUpTask>& tasks,
                                        const PaperHead& head);

} // namespace steward
