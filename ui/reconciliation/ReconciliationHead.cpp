#include "reconciliation/ReconciliationHead.h"

#include "common/Badge.h"
#include "common/Choice.h"
#include "common/PageShortcut.h"
#include "fund/FundWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace steward {

namespace {

void apply(const HeadButton& state, QPushButton* button) {
    button->setVisible(state.shown);
    button->setEnabled(state.enabled);
    button->setToolTip(state.reason);
}

QComboBox* makeChoice(const char* name, const QString& accessible, int width, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QLatin1String(name));
    nameChoice(choice, accessible);
    choice->setMinimumWidth(width);
    return choice;
}

} // namespace

ReconciliationHead::ReconciliationHead(QWidget* parent) : QWidget(parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addLayout(makeFirstLine());
    box->addLayout(makeSecondLine());
    offerNothing(); // until it is known where the reconciliation stands
}

QLayout* ReconciliationHead::makeFirstLine() {
    auto* title = new QLabel(tr("Reconciliation"), this);
    title->setProperty("title", true);
    accounts_ = makeChoice("reconciliationAccount", tr("Special account"), 220, this);
    quarters_ = makeChoice("reconciliationQuarter", tr("Quarter"), 120, this);
    rememberChoice(accounts_);
    connect(accounts_, &QComboBox::activated, this, &ReconciliationHead::accountChanged);
    connect(quarters_, &QComboBox::activated, this, &ReconciliationHead::quarterChanged);
    badge_ = new Badge(this);
    badge_->setObjectName(QStringLiteral("reconciliationBadge"));
    auto* line = new QHBoxLayout;
    line->addWidget(title);
    line->addSpacing(12);
    line->addWidget(accounts_);
    line->addWidget(quarters_);
    line->addWidget(badge_);
    line->addStretch(1);
    paper_ = addButton("reconciliationPaper", {}, &ReconciliationHead::paperWanted);
    // Not the button's own: a new text takes that away.
    addShortcut(this, QKeySequence::Print, [this] { paper_->click(); });
    withdraw_ =
        addButton("reconciliationWithdraw", tr("Take signature back"), &ReconciliationHead::withdrawWanted);
    sign_ = addButton("reconciliationSign", tr("Sign…"), &ReconciliationHead::signWanted);
    check_ = addButton("reconciliationCheck", tr("Check and close…"), &ReconciliationHead::checkWanted);
    check_->setShortcut(Qt::Key_F8);
    for (auto* primary : {sign_, check_})
        primary->setProperty("primary", true);
    for (auto* button : {paper_, withdraw_, sign_, check_})
        line->addWidget(button);
    return line;
}

QLayout* ReconciliationHead::makeSecondLine() {
    counts_ = new QLabel(this);
    counts_->setObjectName(QStringLiteral("reconciliationCounts"));
    counts_->setProperty("quiet", true);
    filter_ = new QLineEdit(this);
    filter_->setObjectName(QStringLiteral("reconciliationFilter"));
    filter_->setAccessibleName(tr("Find in both columns"));
    filter_->setPlaceholderText(tr("Number, word or amount (Ctrl+F)"));
    filter_->setClearButtonEnabled(true);
    filter_->setFixedWidth(230);
    connect(filter_, &QLineEdit::textChanged, this, &ReconciliationHead::filterChanged);
    import_ = addButton("reconciliationImport", tr("Import statement…"), &ReconciliationHead::importWanted);
    import_->setShortcut(QKeySequence::New);
    statements_ = addButton("reconciliationStatements", {}, nullptr);
    menu_ = new QMenu(statements_);
    statements_->setMenu(menu_);
    certain_ =
        addButton("reconciliationCertain", tr("Match the certain"), &ReconciliationHead::certainWanted);
    auto* line = new QHBoxLayout;
    line->addWidget(counts_, 1);
    for (QWidget* part : {static_cast<QWidget*>(filter_), static_cast<QWidget*>(statements_),
                          static_cast<QWidget*>(import_), static_cast<QWidget*>(certain_)})
        line->addWidget(part);
    return line;
}

QPushButton* ReconciliationHead::addButton(const char* name, const QString& text,
                                           void (ReconciliationHead::*wanted)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    if (wanted)
        connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void ReconciliationHead::setAccounts(const QList<std::pair<QString, AccountId>>& accounts) {
    const auto before = accounts_->currentData();
    accounts_->clear();
    for (const auto& [name, id] : accounts)
        accounts_->addItem(name, id.value);
    takeUpChoice(accounts_, before);
}

void ReconciliationHead::setQuarters(const QList<Quarter>& quarters, const QList<Quarter>& closed,
                                     Quarter chosen) {
    quarters_->clear();
    for (const auto& quarter : quarters) {
        const auto name = FundWords::quarter(quarter);
        quarters_->addItem(closed.contains(quarter) ? tr("%1, closed").arg(name) : name, quarter.code());
    }
    quarters_->setCurrentIndex(quarters_->findData(chosen.code()));
}

void ReconciliationHead::choose(AccountId account) {
    if (const int row = accounts_->findData(account.value); row >= 0)
        accounts_->setCurrentIndex(row);
}

void ReconciliationHead::choose(Quarter quarter) {
    if (const int row = quarters_->findData(quarter.code()); row >= 0)
        quarters_->setCurrentIndex(row);
}

AccountId ReconciliationHead::account() const {
    return AccountId(accounts_->currentData().toLongLong());
}

Quarter ReconciliationHead::quarter() const {
    return Quarter::parse(quarters_->currentData().toString()).value_or(Quarter());
}

QString ReconciliationHead::filter() const {
    return filter_->text();
}

void ReconciliationHead::setState(const HeadState& state, const QList<BankStatement>& statements) {
    badge_->setVisible(true);
    badge_->set(state.badge, state.tone);
    counts_->setText(state.counts);
    apply(state.importing, import_);
    apply(state.matching, certain_);
    apply(state.signing, sign_);
    apply(state.checking, check_);
    apply(state.withdrawing, withdraw_);
    paper_->setEnabled(true);
    paper_->setText(state.issued ? tr("Issued statement") : tr("Preview statement"));
    setMenu(statements, state.importing.enabled);
}

void ReconciliationHead::setMenu(const QList<BankStatement>& statements, bool removable) {
    statements_->setText(tr("%n statement(s)", nullptr, static_cast<int>(statements.size())));
    statements_->setEnabled(true);
    menu_->clear();
    for (const auto& statement : statements) {
        const auto days =
            tr("%1 to %2").arg(statement.from.toString(Qt::ISODate), statement.to.toString(Qt::ISODate));
        auto* each = menu_->addAction(tr("Remove %1, %2…", "days, file").arg(days, statement.fileName), this,
                                      [this, id = statement.id] { emit removalWanted(id); });
        each->setEnabled(removable);
    }
    if (!statements.isEmpty())
        menu_->addSeparator();
    menu_->addAction(tr("Import and name the columns…"), this, &ReconciliationHead::columnsWanted)
        ->setEnabled(removable);
}

void ReconciliationHead::setNothing() {
    offerNothing();
    counts_->setText(tr("No special account yet. Enter it on the page of its bank."));
}

void ReconciliationHead::offerNothing() {
    badge_->hide();
    for (auto* button : {import_, certain_, paper_, sign_, statements_})
        button->setEnabled(false);
    for (auto* button : {check_, withdraw_})
        button->hide();
}

} // namespace steward
