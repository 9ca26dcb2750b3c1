#include "registry/BanksPage.h"

#include "common/ExplanationPanel.h"
#include "common/PageShortcut.h"
#include "common/WorkTable.h"
#include "registry/BankDialogs.h"
#include "registry/BankPane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace steward {

BanksPage::BanksPage(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("banksPage"));
    auto* title = new QLabel(tr("Banks"), this);
    title->setProperty("title", true);
    pane_ = new BankPane(this);
    empty_ = new QLabel(tr("No bank yet. Add the first one that signed an agreement."), this);
    empty_->setObjectName(QStringLiteral("banksEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    auto* row = new QHBoxLayout;
    row->addWidget(makeList());
    row->addWidget(pane_, 1);
    row->addWidget(empty_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(row, 1);
    connectPane();
}

QWidget* BanksPage::makeList() {
    auto* box = new QWidget(this);
    box->setFixedWidth(scaledToFont(215, this));
    model_ = new RowsModel<BankLine>(
        {{tr("Bank"), false,
          [](const BankLine& line) {
              return RowCell{line.name, {}, {}, ToneMark::Words, line.name};
          }},
         {tr("Agreement"), false,
          [](const BankLine& line) {
              return RowCell{
                  line.agreement.text, {}, line.agreement.tone, ToneMark::Badge, line.agreement.text};
          }}},
        this);
    list_ = makeWorkTable(QStringLiteral("banksTable"), tr("Banks"), model_, box);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(list_, {130});
    add_ = new QPushButton(tr("Add bank…"), box);
    add_->setObjectName(QStringLiteral("bankAdd"));
    add_->setShortcut(QKeySequence::New);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_, 1);
    column->addWidget(add_);
    connect(add_, &QPushButton::clicked, this, [this] { editBank(false); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BanksPage::showCurrent);
    return box;
}

void BanksPage::connectPane() {
    addShortcut(this, Qt::Key_F2, [this] { explain(); });
    connect(pane_, &BankPane::explanationWanted, this, &BanksPage::explain);
    connect(pane_, &BankPane::editBankWanted, this, [this] { editBank(true); });
    connect(pane_, &BankPane::accountWanted, this, [this](int row) {
        SpecialAccount account;
        account.bank = pane_->state().id;
        account.name = host_.office().details().officeName;
        ask(BankDialogs(host_.office(), this)
                .account(row < 0 ? account : pane_->state().accounts.at(row).account));
    });
    connect(pane_, &BankPane::agreementWanted, this, [this](int row) {
        Agreement agreement;
        agreement.bank = pane_->state().id;
        ask(BankDialogs(host_.office(), this)
                .agreement(row < 0 ? agreement : pane_->state().agreements.at(row).agreement));
    });
    connect(pane_, &BankPane::targetWanted, this, &BanksPage::editTarget);
    connect(pane_, &BankPane::figureWanted, this, &BanksPage::editFigure);
}

void BanksPage::reload() {
    auto banks = Registry(host_.office()).banks();
    if (!banks) {
        host_.refuse(banks.error());
        return;
    }
    const int before = currentSourceRow(list_);
    banks_ = std::move(*banks);
    model_->setRows(bankLines(banks_, host_.office().today()));
    setCurrentSourceRow(list_, qMin(qMax(0, before), static_cast<int>(banks_.size()) - 1));
    greyForWhoMayNot();
    showCurrent();
}

void BanksPage::openBank(BankId bank) {
    reload();
    const auto found = std::ranges::find(banks_, bank, [](const BankView& view) { return view.bank.id; });
    if (found != banks_.end())
        setCurrentSourceRow(list_, static_cast<int>(found - banks_.begin()));
}

void BanksPage::showCurrent() {
    const int row = currentSourceRow(list_);
    pane_->setVisible(row >= 0);
    empty_->setVisible(row < 0);
    if (row >= 0)
        pane_->setState(bankState(banks_.at(row), host_.office().today()));
}

void BanksPage::greyForWhoMayNot() {
    const auto reason = [this](Roles roles) {
        const auto allowed = host_.office().require(roles);
        return allowed ? QString() : allowed.error().text();
    };
    const QString bank = reason(Roles(Role::Clerk) | Role::Administrator);
    add_->setEnabled(bank.isEmpty());
    add_->setToolTip(bank);
    pane_->setRefusals(bank, reason(Role::Clerk));
}

void BanksPage::explain() {
    const auto monthEnd = pane_->monthEnd();
    if (!monthEnd)
        return;
    const auto policy = policyOn(host_.office().policies(), host_.office().today());
    if (!policy) {
        host_.refuse(policy.error());
        return;
    }
    const auto explanation = Registry(host_.office()).explainNpl(pane_->state().id, *monthEnd);
    if (explanation)
        pane_->explanation()->showExplanation(*explanation, *policy);
    else
        pane_->explanation()->showRefusal(explanation.error(), *policy);
}

void BanksPage::ask(FormDialog* dialog) {
    connect(dialog, &FormDialog::done, this, [this] {
        reload();
        host_.changed();
    });
    dialog->open();
}

void BanksPage::editBank(bool known) {
    ask(BankDialogs(host_.office(), this).bank(known ? banks_.at(currentSourceRow(list_)).bank : Bank()));
}

void BanksPage::editTarget(int row) {
    const auto& known = pane_->state().targets;
    const int next = known.isEmpty() ? host_.office().today().year() : known.first().year + 1;
    const NplTarget first = row < 0 ? NplTarget{pane_->state().id, next, {}} : known.at(row);
    ask(BankDialogs(host_.office(), this).target(known, first));
}

/** A new one begins at the month after the latest that is known, or the last that is over. */
void BanksPage::editFigure(int row) {
    QList<PortfolioFigure> known;
    for (const FigureLine& line : pane_->state().figures)
        known << line.figure;
    PortfolioFigure first;
    first.bank = pane_->state().id;
    const QDate today = host_.office().today();
    const QDate month = known.isEmpty() ? QDate(today.year(), today.month(), 1).addMonths(-1)
                                        : known.first().monthEnd.addDays(1);
    first.monthEnd = QDate(month.year(), month.month(), month.daysInMonth());
    ask(BankDialogs(host_.office(), this).figure(known, row < 0 ? first : known.at(row)));
}

} // namespace steward
