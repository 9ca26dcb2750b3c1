#include "fund/FundPage.h"

#include "common/ExplanationPanel.h"
#include "fund/CashBookTab.h"
#include "fund/EntryDialogs.h"
#include "fund/QuarterChoice.h"
#include "fund/VoucherPane.h"
#include "fund/WaitingTab.h"
#include "services/Registry.h"

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
    accounts_->setAccessibleName(tr("Special account"));
    accounts_->setMinimumWidth(220);
    quarter_ = new QuarterChoice(host_.office().today(), head);
    new_ = new QPushButton(tr("New entry"), head);
    new_->setObjectName(QStringLiteral("entryNew"));
    new_->setProperty("primary", true);
    new_->setShortcut(QKeySequence::New);
    new_->setMenu(makeKinds());
    reverse_ = new QPushButton(tr("Reverse…"), head);
    reverse_->setObjectName(QStringLiteral("entryReverse"));
    reverse_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    charges_ = new QLabel(head);
    charges_->setObjectName(QStringLiteral("openCharges"));
    charges_->setProperty("tone", QStringLiteral("caution"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addSpacing(12);
    row->addWidget(accounts_);
    row->addWidget(quarter_);
    row->addWidget(charges_, 1);
    row->addWidget(reverse_);
    row->addWidget(new_);
    connect(accounts_, &QComboBox::activated, this, &FundPage::readBook);
    connect(quarter_, &QuarterChoice::changed, this, &FundPage::readBook);
    connect(reverse_, &QPushButton::clicked, this, &FundPage::reverse);
    return head;
}

QMenu* FundPage::makeKinds() {
    auto* menu = new QMenu(new_);
    for (const auto kind : EntryDialogs::kinds()) {
        auto* action = menu->addAction(FundWords::kind(kind) + QStringLiteral("…"));
        action->setObjectName(QStringLiteral("entryKind_") + entryKindName(kind));
        kinds_.insert(kind, action);
        connect(action, &QAction::triggered, this,
                [this, kind] { ask(EntryDialogs(host_.office(), names_, account(), this).entry(kind)); });
    }
    menu->setToolTipsVisible(true);
    return menu;
}

QWidget* FundPage::makeTabs() {
    bookTab_ = new CashBookTab(this);
    waitingTab_ = new WaitingTab(this);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("fundTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(bookTab_, tr("Cash-book"));
    tabs_->addTab(waitingTab_, QString());
    connect(tabs_, &QTabWidget::currentChanged, this, &FundPage::showVoucher);
    connect(bookTab_, &CashBookTab::currentChanged, this, &FundPage::showVoucher);
    connect(bookTab_, &CashBookTab::explanationWanted, this, &FundPage::explain);
    connect(waitingTab_, &WaitingTab::currentChanged, this, &FundPage::showVoucher);
    connect(waitingTab_, &WaitingTab::checkWanted, this, &FundPage::check);
    connect(waitingTab_, &WaitingTab::discardWanted, this, &FundPage::discard);
    return tabs_;
}

void FundPage::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(Qt::Key_F2, [this] { explain(); });
    add(Qt::Key_F8, [this] {
        if (tabs_->currentWidget() == waitingTab_)
            waitingTab_->check();
        else
            showWaiting();
    });
}

void FundPage::reload() {
    if (const auto read = readAccounts(); !read) {
        host_.refuse(read.error());
        return;
    }
    readBook();
    readWaiting();
    readCharges();
    greyForWhoMayNot();
}

Result<void> FundPage::readAccounts() {
    STEWARD_LET(banks, Registry(host_.office()).banks());
    const AccountId before = account();
    names_.clear();
    accounts_->clear();
    for (const BankView& view : banks) {
        for (const SpecialAccount& each : view.accounts) {
            const QString called = view.bank.shortName.isEmpty() ? view.bank.name : view.bank.shortName;
            names_.insert(each.id, FundWords::accountName(called, each));
            accounts_->addItem(FundWords::accountName(view.bank.name, each), each.id.value);
        }
    }
    if (accounts_->count() > 0)
        accounts_->setCurrentIndex(qMax(0, accounts_->findData(before.value)));
    return {};
}

AccountId FundPage::account() const {
    return AccountId(accounts_->currentData().toLongLong());
}

void FundPage::readBook() {
    if (account().isNull()) {
        voucher_->clear(tr("No special account yet. Enter it on the page of its bank."));
        return;
    }
    const Quarter quarter = quarter_->quarter();
    auto book = Fund(host_.office()).cashBook(account(), quarter.first(), quarter.last());
    if (!book) {
        host_.refuse(book.error());
        return;
    }
    book_ = std::move(*book);
    bookTab_->setState(cashBookState(book_));
    voucher_->forgetExplanation();
    showVoucher();
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
    waitingTab_->setDiscardRefusal(reason(Roles(Role::Clerk) | Role::Reviewer));
}

void FundPage::showWaiting() {
    tabs_->setCurrentWidget(waitingTab_);
    waitingTab_->table()->setFocus();
}

void FundPage::showVoucher() {
    if (tabs_->currentWidget() == waitingTab_) {
        const int row = waitingTab_->current();
        if (row >= 0 && row < waitingEntries_.size())
            voucher_->setState(voucherState(waitingEntries_.at(row), names_));
        else
            voucher_->clear({});
        return;
    }
    const CashBookRow* row = bookTab_->current();
    if (row && row->line >= 0)
        voucher_->setState(voucherState(book_.lines.at(row->line), names_));
    else
        voucher_->clear(tr("Choose an entry to see its voucher."));
}

void FundPage::explain() {
    const CashBookRow* row = bookTab_->current();
    if (tabs_->currentWidget() != bookTab_ || !row)
        return;
    const auto policy = policyOn(host_.office().policies(), host_.office().today());
    const auto explanation = Fund(host_.office()).explainBalance(account(), row->day);
    if (!policy || !explanation)
        host_.refuse(policy ? explanation.error() : policy.error());
    else
        voucher_->explanation()->showExplanation(*explanation, *policy);
}

void FundPage::readCharges() {
    const auto open = Fund(host_.office()).openCharges();
    if (!open) {
        host_.refuse(open.error());
        return;
    }
    charges_->setVisible(!open->isEmpty());
    if (open->isEmpty())
        return;
    Amount left;
    QStringList lines;
    for (const auto& charge : *open) {
        left += charge.left;
        lines << tr("%1, %2 of %3: %4 not refunded for %n day(s)", nullptr,
                    static_cast<int>(charge.day.daysTo(host_.office().today())))
                     .arg(names_.value(charge.account), charge.number, charge.day.toString(Qt::ISODate),
                          charge.left.text());
    }
    charges_->setText(tr("Bank charges not refunded: %1").arg(left.text()));
    charges_->setToolTip(lines.join(QLatin1Char('\n')));
}

/** Each is an act of its own: what is refused is told, the rest goes through. */
void FundPage::check(const QList<EntryId>& pending) {
    QStringList posted;
    std::optional<Error> refused;
    for (const auto id : pending) {
        if (const auto entry = Fund(host_.office()).check(id))
            posted << entry->number();
        else
            refused = entry.error();
    }
    reload();
    host_.changed();
    if (refused)
        host_.refuse(*refused);
    else if (posted.size() == 1)
        host_.say(tr("Posted as %1.").arg(posted.first()));
    else
        host_.say(tr("%n entry(s) posted, %1 to %2.", nullptr, static_cast<int>(posted.size()))
                      .arg(posted.first(), posted.last()));
}

void FundPage::reverse() {
    const CashBookRow* row = bookTab_->current();
    if (tabs_->currentWidget() != bookTab_ || !row || row->line < 0) {
        host_.say(tr("Choose the entry to be reversed in the cash-book first."));
        return;
    }
    ask(EntryDialogs(host_.office(), names_, account(), this).reversal(book_.lines.at(row->line).entry));
}

void FundPage::discard(EntryId pending) {
    if (!host_.confirm(
            this,
            tr("Discard this prepared entry? It was never in the balance; who discarded it is recorded."),
            tr("Discard entry")))
        return;
    if (const auto done = Fund(host_.office()).discard(pending); !done) {
        host_.refuse(done.error());
        return;
    }
    reload();
    host_.changed();
    host_.say(tr("The prepared entry is discarded."));
}

void FundPage::ask(FormDialog* dialog) {
    connect(dialog, &FormDialog::done, this, [this] {
        reload();
        host_.changed();
        host_.say(tr("The entry is prepared. Another person now checks it."));
    });
    dialog->open();
}

} // namespace steward
