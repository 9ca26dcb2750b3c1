#include "common/Place.h"
#include "common/WorkTable.h"
#include "fund/FundPage.h"
#include "fund/InterestTab.h"
#include "fund/LeverageTab.h"
#include "fund/PeriodChoice.h"
#include "fund/VouchersTab.h"
#include "fund/WaitingTab.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

// What other pages and the search lead to.

namespace steward {

void FundPage::showPlace(const Place& place) {
    if (const int row = accounts_->findData(place.account.value); row >= 0)
        accounts_->setCurrentIndex(row);
    readBooks();
    if (!place.waiting.isNull())
        openWaiting(place.waiting);
    else if (!place.entry.isNull())
        openEntry(place.entry);
    else if (place.tab == QLatin1String("interest"))
        tabs_->setCurrentWidget(interestTab_);
    else if (place.tab == QLatin1String("leverage"))
        tabs_->setCurrentWidget(leverageTab_);
}

void FundPage::openWaiting(EntryId id) {
    showWaiting();
    for (int row = 0; row < waitingEntries_.size(); ++row)
        if (waitingEntries_.at(row).pending.id == id)
            setCurrentSourceRow(waitingTab_->table(), row);
}

void FundPage::openEntry(EntryId id) {
    const auto entry = Fund(host_.office()).entry(id);
    if (!entry) {
        host_.refuse(entry.error());
        return;
    }
    tabs_->setCurrentWidget(vouchersTab_);
    period_->showDay(entry->content.date);
    vouchersTab_->choose(id);
}

} // namespace steward
