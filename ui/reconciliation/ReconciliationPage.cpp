#include "reconciliation/ReconciliationPage.h"

#include "common/DroppedFiles.h"
#include "common/ExplanationPanel.h"
#include "common/PageShortcut.h"
#include "fund/FundWords.h"
#include "reconciliation/PairingPane.h"
#include "reconciliation/ReconciliationHead.h"
#include "reconciliation/StatementImporter.h"
#include "reconciliation/StatementPane.h"
#include "services/Registry.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QPointer>
#include <QSplitter>
#include <QVBoxLayout>

#include <memory>

// What the page shows; what it does is in ReconciliationActs.cpp.

namespace steward {

ReconciliationPage::ReconciliationPage(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("reconciliationPage"));
    setAcceptDrops(true);
    importer_ = new StatementImporter(host, this);
    head_ = new ReconciliationHead(this);
    pairing_ = new PairingPane(this);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(pairing_);
    splitter->addWidget(makeBottom());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({340, 256});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(head_);
    column->addWidget(splitter, 1);
    connectHead();
    connectPairing();
    addShortcuts();
}

QWidget* ReconciliationPage::makeBottom() {
    auto* bottom = new QSplitter(Qt::Horizontal, this);
    bottom->setChildrenCollapsible(false);
    statement_ = new StatementPane(bottom);
    explanation_ = new ExplanationPanel(bottom);
    explanation_->setObjectName(QStringLiteral("reconciliationExplanation"));
    explanation_->hide();
    bottom->addWidget(statement_);
    bottom->addWidget(explanation_);
    bottom->setStretchFactor(0, 1);
    bottom->setSizes({760, 400});
    return bottom;
}

void ReconciliationPage::addShortcuts() {
    addShortcut(this, Qt::Key_F2, [this] { explain(); });
    addShortcut(this, QKeySequence::Find, [this] {
        auto* filter = head_->findChild<QLineEdit*>(QStringLiteral("reconciliationFilter"));
        filter->setFocus();
        filter->selectAll();
    });
}

void ReconciliationPage::reload() {
    for (const auto& read : {readAccounts(), readQuarters()})
        if (!read) {
            host_.refuse(read.error());
            return;
        }
    readView();
}

void ReconciliationPage::open(AccountId account, std::optional<Quarter> quarter) {
    const auto accounts = readAccounts();
    head_->choose(account);
    const auto quarters = accounts ? readQuarters() : accounts;
    if (!quarters) {
        host_.refuse(quarters.error());
        return;
    }
    if (quarter)
        head_->choose(*quarter);
    readView();
}

Result<void> ReconciliationPage::readAccounts() {
    STEWARD_LET(banks, Registry(host_.office()).banks());
    QList<std::pair<QString, AccountId>> accounts;
    names_.clear();
    for (const BankView& view : banks)
        for (const SpecialAccount& each : view.accounts) {
            accounts.append({FundWords::accountName(view.bank.name, each), each.id});
            names_.insert(each.id, accounts.last().first);
        }
    head_->setAccounts(accounts);
    return {};
}

/** Closed ones and all up to today's; the open one is chosen unless another one of this account is. */
Result<void> ReconciliationPage::readQuarters() {
    const auto account = head_->account();
    if (account.isNull())
        return {};
    const Reconciliations reconciliations(host_.office());
    STEWARD_LET(open, reconciliations.openQuarter(account));
    STEWARD_LET(closed, reconciliations.closed(account));
    QList<Quarter> before;
    for (const auto& each : closed)
        before.append(each.quarter);
    QList<Quarter> quarters;
    for (auto each = qMax(open, Quarter::of(host_.office().today())); each >= open; each = each.previous())
        quarters.append(each);
    quarters += before;
    const auto kept = head_->quarter();
    head_->setQuarters(quarters, before, account == shown_ && quarters.contains(kept) ? kept : open);
    shown_ = account;
    return {};
}

void ReconciliationPage::readView() {
    if (head_->account().isNull())
        head_->setNothing();
    else
        act(tr("Reading the reconciliation"), {}, {});
}

void ReconciliationPage::showView(const ReconciliationView& view) {
    view_ = view;
    const auto state = headState(view_, clerkRefusal());
    head_->setState(state, view_.statements);
    pairing_->setView(view_, state.matching.reason);
    statement_->setState(statementState(view_));
    if (explanation_->isVisible())
        explain();
}

QString ReconciliationPage::clerkRefusal() const {
    const auto allowed = host_.office().require(Role::Clerk);
    return allowed ? QString() : allowed.error().text();
}

void ReconciliationPage::explain() {
    const auto policy = policyOn(host_.office().policies(), host_.office().today());
    if (!policy) {
        host_.refuse(policy.error());
        return;
    }
    explanation_->showExplanation(view_.explanation, *policy);
    explanation_->show();
}

void ReconciliationPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!head_->account().isNull() && clerkRefusal().isEmpty() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReconciliationPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (const auto file = droppedFile(event->mimeData()); !file)
        host_.refuse(file.error());
    else
        importer_->importFile(head_->account(), *file);
}

} // namespace steward
