#include "fund/BookTable.h"
#include "fund/CashBookTab.h"
#include "fund/FundPage.h"
#include "fund/FundPrinting.h"
#include "fund/InterestTab.h"
#include "fund/PeriodChoice.h"
#include "fund/VouchersTab.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QTabWidget>

// The papers that the page of the books offers.

namespace steward {

QMenu* FundPage::makePapers() {
    auto* menu = new QMenu(this);
    const auto add = [this, menu](const QString& name, const QString& text, auto act) {
        auto* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(QStringLiteral("printRegister"), tr("Register of the account and period…"), [this] {
        FundPrinting(host_, this).registerBook(account(), period_->period().from, period_->period().to);
    });
    add(QStringLiteral("printVouchers"), tr("Vouchers of the chosen entries…"), [this] {
        FundPrinting(host_, this)
            .vouchers(tabs_->currentWidget() == vouchersTab_ ? vouchersTab_->chosen() : bookTab_->chosen());
    });
    add(QStringLiteral("printInterest"), tr("Interest sheet of the period in hand…"), [this] {
        if (const InterestCheck* check = interestTab_->current())
            FundPrinting(host_, this).interestSheet(account(), check->period);
        else
            host_.say(tr("Choose an interest period on the tab “Interest” first."));
    });
    return menu;
}

} // namespace steward
