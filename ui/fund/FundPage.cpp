#include "fund/FundPage.h"

#include "common/Choice.h"
#include "common/ExplanationPanel.h"
#include "common/PageShortcut.h"
#include "fund/CashBookTab.h"
#include "fund/ChargesState.h"
#include "fund/EntryDialogs.h"
#include "fund/FundActs.h"
#include "fund/InterestTab.h"
#include "fund/LeverageTab.h"
#include "fund/PeriodChoice.h"
#include "fund/VoucherPane.h"
#include "fund/VouchersTab.h"
#include "fund/WaitingTab.h"
#include "services/Registry.h"
#include "services/Settings.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

namespace steward {

FundPage::FundPage(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("fundPage"));
    acts_ = new FundActs(host_, this);
    voucher_ = new VoucherPane(this);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeTabs());
    splitter->addWidget(voucher_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({800, 390});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(splitter, 1);
    addShortcuts();
}

QWidget* FundPage::makeHead() {
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Fund"), head);
    title->setProperty("title", true);
    accounts_ = new QComboBox(head);
    accounts_->setObjectName(QStringLiteral("fundAccount"));
    nameChoice(accounts_, tr("Special account"));
    accounts_->setMinimumWidth(220);
    period_ = new PeriodChoice(host_.office().today(), head);
    charges_ = new QLabel(head);
    charges_->setObjectName(QStringLiteral("openCharges"));
    charges_->setProperty("tone", QStringLiteral("caution"));
    auto* row = new QHBoxLayout;
    row->addWidget(title);
    row->addSpacing(12);
    row->addWidget(accounts_);
    row->addWidget(period_);
    row->addStretch(1);
    row->addLayout(makeButtons(head));
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(charges_);
    rememberChoice(accounts_);
    connect(accounts_, &QComboBox::activated, this, &FundPage::readBooks);
    connect(period_, &PeriodChoice::changed, this, &FundPage::readBooks);
    return head;
}

QHBoxLayout* FundPage::makeButtons(QWidget* head) {
    const auto button = [head](const QString& name, const QString& text) {
        auto* made = new QPushButton(text, head);
        made->setObjectName(name);
        return made;
    };
    auto* exporting = button(QStringLiteral("fundExport"), tr("Export…"));
    exporting->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    exporting->setToolTip(tr("What the tab in hand shows, as a workbook (Ctrl+E)"));
    auto* printing = button(QStringLiteral("fundPrint"), tr("Print"));
    printing->setShortcut(QKeySequence::Print);
    printing->setMenu(makePapers());
    reverse_ = button(QStringLiteral("entryReverse"), tr("Reverse…"));
    reverse_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    new_ = button(QStringLiteral("entryNew"), tr("New entry"));
    new_->setProperty("primary", true);
    new_->setShortcut(QKeySequence::New);
    new_->setMenu(makeKinds());
    auto* row = new QHBoxLayout;
    for (auto* each : {exporting, printing, reverse_, new_})
        row->addWidget(each);
    connect(exporting, &QPushButton::clicked, this, &FundPage::exportShown);
    connect(reverse_, &QPushButton::clicked, this, &FundPage::reverse);
    return row;
}

QMenu* FundPage::makeKinds() {
    auto* menu = new QMenu(new_);
    for (const auto kind : EntryDialogs::kinds()) {
        auto* action = menu->addAction(FundWords::kind(kind) + QStringLiteral("…"));
        action->setObjectName(QStringLiteral("entryKind_") + entryKindName(kind));
        kinds_.insert(kind, action);
        connect(action, &QAction::triggered, this, [this, kind] { acts_->enter(kind, names_, account()); });
    }
    menu->setToolTipsVisible(true);
    return menu;
}

QWidget* FundPage::makeTabs() {
    bookTab_ = new CashBookTab(this);
    vouchersTab_ = new VouchersTab(this);
    waitingTab_ = new WaitingTab(this);
    interestTab_ = new InterestTab(host_, this);
    leverageTab_ = new LeverageTab(host_, this);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("fundTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(bookTab_, tr("Cash-book"));
    tabs_->addTab(vouchersTab_, tr("Vouchers"));
    tabs_->addTab(waitingTab_, QString());
    tabs_->addTab(interestTab_, tr("Interest"));
    tabs_->addTab(leverageTab_, tr("Leverage and top-ups"));
    connectTabs();
    return tabs_;
}

void FundPage::connectTabs() {
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        voucher_->forgetExplanation(hint()); // of what another tab shows
        readTab();
    });
    connect(bookTab_, &CashBookTab::currentChanged, this, &FundPage::showVoucher);
    connect(bookTab_, &CashBookTab::explanationWanted, this, &FundPage::explain);
    connect(vouchersTab_, &VouchersTab::currentChanged, this, &FundPage::showVoucher);
    connect(waitingTab_, &WaitingTab::currentChanged, this, &FundPage::showVoucher);
    connect(waitingTab_, &WaitingTab::checkWanted, acts_, &FundActs::check);
    connect(waitingTab_, &WaitingTab::discardWanted, acts_, &FundActs::discard);
    connect(interestTab_, &InterestTab::currentChanged, this, &FundPage::showVoucher);
    connect(interestTab_, &InterestTab::explanationWanted, this, &FundPage::explain);
    connect(leverageTab_, &LeverageTab::currentChanged, this, &FundPage::showVoucher);
    connect(leverageTab_, &LeverageTab::explanationWanted, this, &FundPage::explain);
    connect(leverageTab_, &LeverageTab::titleChanged, this,
            [this] { tabs_->setTabText(tabs_->indexOf(leverageTab_), leverageTab_->title()); });
    connect(acts_, &FundActs::done, this, &FundPage::reload);
}

void FundPage::addShortcuts() {
    addShortcut(this, Qt::Key_F2, [this] { explain(); });
    addShortcut(this, QKeySequence::Find, [this] {
        if (tabs_->currentWidget() == vouchersTab_)
            vouchersTab_->book()->find();
        else
            bookTab_->book()->find();
    });
    addShortcut(this, Qt::Key_F8, [this] {
        if (tabs_->currentWidget() == waitingTab_)
            waitingTab_->check();
        else
            showWaiting();
    });
}

void FundPage::reload() {
    const auto accounts = readAccounts();
    const auto people = accounts ? readPeople() : accounts;
    if (!people) {
        host_.refuse(people.error());
        return;
    }
    readBooks();
    readWaiting();
    readCharges();
    greyForWhoMayNot();
}

Result<void> FundPage::readAccounts() {
    STEWARD_LET(banks, Registry(host_.office()).banks());
    const auto before = accounts_->currentData();
    names_.clear();
    known_.clear();
    accounts_->clear();
    for (const BankView& view : banks) {
        for (const SpecialAccount& each : view.accounts) {
            const QString called = view.bank.shortName.isEmpty() ? view.bank.name : view.bank.shortName;
            known_.insert(each.id, each);
            names_.insert(each.id, FundWords::accountName(called, each));
            accounts_->addItem(FundWords::accountName(view.bank.name, each), each.id.value);
        }
    }
    takeUpChoice(accounts_, before);
    return {};
}

AccountId FundPage::account() const {
    return AccountId(accounts_->currentData().toLongLong());
}

Result<void> FundPage::readPeople() {
    STEWARD_LET(users, Settings(host_.office()).users());
    people_.clear();
    for (const User& user : users)
        people_.insert(user.id, user.name);
    return {};
}

/** Another account or period: what was read of the old one counts no more. */
void FundPage::readBooks() {
    fresh_.clear();
    voucher_->forgetExplanation(hint());
    if (account().isNull()) {
        voucher_->clear(tr("No special account yet. Enter it on the page of its bank."));
        return;
    }
    readTab();
}

/** Only what the tab in hand shows is read; the others wait until somebody looks. */
void FundPage::readTab() {
    const Period period = period_->period();
    const Fund fund(host_.office());
    QWidget* tab = tabs_->currentWidget();
    if (account().isNull() || fresh_.contains(tab)) {
        showVoucher();
        return;
    }
    fresh_.insert(tab);
    if (tab == bookTab_) {
        auto book = fund.cashBook(account(), period.from, period.to);
        if (!book) {
            host_.refuse(book.error());
        } else {
            EntryHeads heads(book->entryIds(), readHeads());
            bookTab_->setState({std::move(*book), std::move(heads)});
        }
    } else if (tab == vouchersTab_) {
        auto entries = fund.listed(period.from, period.to);
        if (!entries) {
            host_.refuse(entries.error());
        } else {
            QList<EntryId> ids;
            for (const ListedEntry& each : *entries)
                ids << each.entry;
            vouchersTab_->setState({std::move(*entries), {std::move(ids), readHeads()}});
        }
    } else if (tab == interestTab_) {
        interestTab_->show(known_.value(account()));
    } else if (tab == leverageTab_) {
        leverageTab_->read();
    }
    showVoucher();
}

EntryHeads::Read FundPage::readHeads() {
    return [this](const QList<EntryId>& entries) {
        auto heads = Fund(host_.office()).heads(entries);
        if (!heads) // said when nothing is being painted
            QMetaObject::invokeMethod(
                this, [this, error = heads.error()] { host_.refuse(error); }, Qt::QueuedConnection);
        return std::move(heads).value_or(QList<EntryHead>());
    };
}

void FundPage::readWaiting() {
    auto waiting = Fund(host_.office()).waiting();
    if (!waiting) {
        host_.refuse(waiting.error());
        return;
    }
    waitingEntries_ = std::move(*waiting);
    const WaitingState state = waitingState(waitingEntries_);
    waitingTab_->setState(state);
    tabs_->setTabText(tabs_->indexOf(waitingTab_), state.tab);
    showVoucher();
}

void FundPage::greyForWhoMayNot() {
    const auto reason = [this](Roles roles) {
        const auto allowed = host_.office().require(roles);
        return allowed ? QString() : allowed.error().text();
    };
    bool any = false;
    for (auto kind = kinds_.cbegin(); kind != kinds_.cend(); ++kind) {
        const QString refusal = reason(Fund::mayPrepare(kind.key()));
        kind.value()->setEnabled(refusal.isEmpty());
        kind.value()->setToolTip(refusal);
        any = any || refusal.isEmpty();
    }
    const QString preparing = reason(Role::Clerk);
    new_->setEnabled(any && accounts_->count() > 0);
    new_->setToolTip(any ? QString() : preparing);
    reverse_->setEnabled(preparing.isEmpty());
    reverse_->setToolTip(preparing);
    interestTab_->setRefusal(preparing);
    leverageTab_->setRefusal(preparing);
    waitingTab_->setDiscardRefusal(reason(Roles(Role::Clerk) | Role::Reviewer));
}

void FundPage::showWaiting() {
    tabs_->setCurrentWidget(waitingTab_);
    waitingTab_->table()->setFocus();
}

void FundPage::showVoucher() {
    const QWidget* tab = tabs_->currentWidget();
    if (tab == waitingTab_) {
        const int row = waitingTab_->current();
        if (row >= 0 && row < waitingEntries_.size())
            voucher_->setState(voucherState(waitingEntries_.at(row), names_));
        else
            voucher_->clear({});
    } else if (tab == vouchersTab_ && !vouchersTab_->current().isNull()) {
        showEntry(vouchersTab_->current());
    } else if (tab == bookTab_ && bookTab_->current()) {
        showEntry(bookTab_->current()->entry);
    } else if (tab == interestTab_ || tab == leverageTab_) {
        const InterestCheck* check = interestTab_->current();
        const EntryId id = tab == leverageTab_                  ? leverageTab_->entry()
                           : check && !check->credits.isEmpty() ? check->credits.first()
                                                                : EntryId();
        showEntry(id);
    } else {
        voucher_->clear(tr("Choose an entry to see its voucher."));
    }
}

/** Beside what is no entry itself: the one that it led to, if any. */
void FundPage::showEntry(EntryId id) {
    const auto entry = id.isNull() ? Result<Entry>(refuse(Error{})) : Fund(host_.office()).entry(id);
    if (entry)
        voucher_->setState(voucherState(*entry, names_, people_));
    else
        voucher_->clear({});
}

void FundPage::readCharges() {
    const auto open = Fund(host_.office()).openCharges();
    if (!open) {
        host_.refuse(open.error());
        return;
    }
    const ChargesState state = chargesState(*open, names_, host_.office().today());
    charges_->setVisible(!open->isEmpty());
    charges_->setText(state.sentence);
    charges_->setToolTip(state.lines.join(QLatin1Char('\n')));
}

void FundPage::reverse() {
    const CashBookLine* line = tabs_->currentWidget() == bookTab_ ? bookTab_->current() : nullptr;
    const EntryId chosen = line                                     ? line->entry
                           : tabs_->currentWidget() == vouchersTab_ ? vouchersTab_->current()
                                                                    : EntryId();
    if (chosen.isNull()) {
        host_.say(tr("Choose the entry to be reversed in the cash-book or among the vouchers first."));
        return;
    }
    const auto entry = Fund(host_.office()).entry(chosen);
    if (entry)
        acts_->reverse(*entry, names_, account());
    else
        host_.refuse(entry.error());
}

QTableView* FundPage::shownTable() const {
    const QWidget* tab = tabs_->currentWidget();
    return tab == waitingTab_    ? waitingTab_->table()
           : tab == vouchersTab_ ? vouchersTab_->book()->table()
           : tab == interestTab_ ? interestTab_->table()
           : tab == leverageTab_ ? leverageTab_->table()
                                 : bookTab_->book()->table();
}

void FundPage::exportShown() {
    const QTableView* table = shownTable();
    QString name = table->accessibleName();
    if (tabs_->currentWidget() != waitingTab_)
        name += QLatin1Char(' ') + period_->period().text();
    acts_->exportTable(table, name);
}

} // namespace steward
