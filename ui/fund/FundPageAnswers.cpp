#include "common/ExplanationPanel.h"
#include "fund/CashBookTab.h"
#include "fund/FundPage.h"
#include "fund/InterestTab.h"
#include "fund/LeverageTab.h"
#include "fund/VoucherPane.h"
#include "services/Fund.h"

#include <QTabWidget>

// What F2 answers on each tab.

namespace steward {

QString FundPage::hint() const {
    const auto* tab = tabs_->currentWidget();
    return tab == bookTab_       ? CashBookTab::hint()
           : tab == interestTab_ ? InterestTab::hint()
           : tab == leverageTab_ ? LeverageTab::hint()
                                 : QString();
}

void FundPage::explain() {
    const auto policy = policyOn(host_.office().policies(), host_.office().today());
    if (!policy) {
        host_.refuse(policy.error());
        return;
    }
    ExplanationPanel* panel = voucher_->explanation();
    if (tabs_->currentWidget() == interestTab_) {
        const InterestCheck* check = interestTab_->current();
        if (check && check->computed)
            panel->showExplanation(check->computed->explanation, *policy);
        else if (check && check->refusal)
            panel->showRefusal(*check->refusal, *policy);
    } else if (tabs_->currentWidget() == leverageTab_) {
        const auto explanation = leverageTab_->explanation();
        if (!explanation)
            panel->showRefusal(explanation.error(), *policy);
        else if (*explanation)
            panel->showExplanation(**explanation, *policy);
    } else if (const QDate day = bookTab_->currentDay();
               tabs_->currentWidget() == bookTab_ && day.isValid()) {
        const auto* line = bookTab_->current();
        const auto last = line ? line->entry : EntryId();
        if (const auto explanation = Fund(host_.office()).explainBalance(account(), day, last))
            panel->showExplanation(*explanation, *policy);
        else
            host_.refuse(explanation.error());
    }
}

} // namespace steward
