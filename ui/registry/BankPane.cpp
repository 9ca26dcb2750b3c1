#include "registry/BankPane.h"

#include "common/Badge.h"
#include "common/ExplanationPanel.h"
#include "common/WorkTable.h"
#include "registry/TableSection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace steward {

namespace {

/** Of the month-end figures: the computed one, which a click explains. */
constexpr int RatioColumn = 3;

RowCell badge(const Standing& standing) {
    return {standing.text, {}, standing.tone, ToneMark::Badge};
}

template<class Row>
void putRows(RowsModel<Row>* model, TableSection* section, const QList<Row>& rows) {
    const int before = section->row();
    model->setRows(rows);
    setCurrentSourceRow(section->table(), qMin(qMax(0, before), static_cast<int>(rows.size()) - 1));
    section->rowsChanged();
}

} // namespace

BankPane::BankPane(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("bankPane"));
    auto* tables = new QVBoxLayout;
    tables->setSpacing(10);
    tables->addWidget(makeAccounts(), 3);
    tables->addWidget(makeTerms(), 4);
    tables->addWidget(makeMonthEnds(), 6);
    explanation_ = new ExplanationPanel(this);
    explanation_->setObjectName(QStringLiteral("nplExplanation"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(tables, 15);
    row->addWidget(explanation_, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addLayout(row, 1);
}

QWidget* BankPane::makeHead() {
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    name_ = new QLabel(card);
    name_->setObjectName(QStringLiteral("bankName"));
    name_->setProperty("heading", true);
    standing_ = new Badge(card);
    standing_->setObjectName(QStringLiteral("bankStanding"));
    edit_ = new QPushButton(tr("Edit bank…"), card);
    edit_->setObjectName(QStringLiteral("bankEdit"));
    facts_ = new QLabel(card);
    facts_->setObjectName(QStringLiteral("bankFacts"));
    facts_->setTextFormat(Qt::PlainText);
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts_->setProperty("quiet", true);
    facts_->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(name_);
    line->addWidget(standing_);
    line->addStretch(1);
    line->addWidget(edit_);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    column->addLayout(line);
    column->addWidget(facts_);
    connect(edit_, &QPushButton::clicked, this, &BankPane::editBankWanted);
    return card;
}

TableSection* BankPane::makeAccounts() {
    using A = AccountLine;
    accountRows_ = new RowsModel<A>(
        {{tr("Number"), false, [](const A& a) { return RowCell{a.account.number}; }},
         {tr("Branch"), false, [](const A& a) { return RowCell{a.account.openedAt}; }},
         {tr("Opened on"), false, [](const A& a) { return RowCell{RegistryWords::day(a.account.openedOn)}; }},
         {tr("Interest"), false, [](const A& a) { return RowCell{a.interest}; }},
         {tr("State"), false, [](const A& a) { return badge(a.standing); }}},
        this);
    accounts_ = new TableSection(QStringLiteral("accounts"), tr("Special accounts"), accountRows_,
                                 {140, 120, 85, 90}, this);
    connect(accounts_, &TableSection::addWanted, this, [this] { emit accountWanted(-1); });
    connect(accounts_, &TableSection::editWanted, this, &BankPane::accountWanted);
    return accounts_;
}

/** What was agreed: the agreements, and the targets the bank set itself. */
QWidget* BankPane::makeTerms() {
    using G = AgreementLine;
    auto* box = new QWidget(this);
    agreementRows_ = new RowsModel<G>(
        {{tr("Number"), false,
          [](const G& g) {
              return RowCell{g.agreement.number, {}, {}, ToneMark::Words, g.agreement.number};
          }},
         {tr("In force"), false,
          [](const G& g) {
              return RowCell{g.days, g.agreement.from};
          }},
         {tr("State"), false, [](const G& g) { return badge(g.standing); }}},
        this);
    agreements_ =
        new TableSection(QStringLiteral("agreements"), tr("Agreements"), agreementRows_, {110, 150}, box);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(agreements_, 3);
    row->addWidget(makeTargets(box), 2);
    connect(agreements_, &TableSection::addWanted, this, [this] { emit agreementWanted(-1); });
    connect(agreements_, &TableSection::editWanted, this, &BankPane::agreementWanted);
    return box;
}

TableSection* BankPane::makeTargets(QWidget* parent) {
    using T = NplTarget;
    targetRows_ = new RowsModel<T>({{tr("Year"), false,
                                     [](const T& t) {
                                         return RowCell{QString::number(t.year), t.year};
                                     }},
                                    {tr("NPL target"), true,
                                     [](const T& t) {
                                         return RowCell{t.target.text(), t.target.inBasisPoints()};
                                     }}},
                                   this);
    targets_ = new TableSection(QStringLiteral("targets"), tr("NPL targets"), targetRows_, {60}, parent);
    connect(targets_, &TableSection::addWanted, this, [this] { emit targetWanted(-1); });
    connect(targets_, &TableSection::editWanted, this, &BankPane::targetWanted);
    return targets_;
}

TableSection* BankPane::makeMonthEnds() {
    using F = FigureLine;
    const auto amount = [](Amount value) { return RowCell{value.text(), value.inFen()}; };
    figureRows_ = new RowsModel<F>(
        {{tr("Month end"), false, [](const F& f) { return RowCell{RegistryWords::day(f.figure.monthEnd)}; }},
         {tr("Outstanding"), true, [amount](const F& f) { return amount(f.figure.outstanding); }},
         {tr("Non-performing"), true, [amount](const F& f) { return amount(f.figure.nonPerforming()); }},
         {tr("NPL ratio"), true, [](const F& f) { return RowCell{f.ratio}; }},
         {tr("Target"), true, [](const F& f) { return RowCell{f.target}; }},
         {tr("Overdue loans"), true,
          [](const F& f) {
              return RowCell{QString::number(f.figure.overdueLoans), f.figure.overdueLoans};
          }}},
        this);
    figures_ = new TableSection(QStringLiteral("figures"), tr("Month-end figures"), figureRows_,
                                {85, 110, 100, 70, 60}, this);
    connect(figures_, &TableSection::addWanted, this, [this] { emit figureWanted(-1); });
    connect(figures_, &TableSection::editWanted, this, &BankPane::figureWanted);
    connect(figures_->table(), &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RatioColumn)
            emit explanationWanted();
    });
    return figures_;
}

void BankPane::setState(const BankState& state) {
    const bool other = state.id != state_.id;
    state_ = state;
    name_->setText(state.name);
    standing_->set(state.agreement.text, state.agreement.tone);
    QStringList facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        facts << label.arg(value.isEmpty() ? QStringLiteral("—") : value);
    };
    add(tr("Called: %1"), state.shortName);
    add(tr("Credit code: %1"), state.creditCode);
    add(tr("Contact: %1"), state.contact);
    facts = {facts.join(QStringLiteral("      "))};
    add(tr("Compensation is paid to: %1"), state.receiving);
    facts_->setText(facts.join(QLatin1Char('\n')));
    putRows(accountRows_, accounts_, state.accounts);
    putRows(agreementRows_, agreements_, state.agreements);
    putRows(targetRows_, targets_, state.targets);
    putRows(figureRows_, figures_, state.figures);
    if (other)
        explanation_->showHint(
            tr("F2 shows the NPL ratio of the month end in hand against the bank's target."));
}

void BankPane::setRefusals(const QString& bank, const QString& figures) {
    edit_->setEnabled(bank.isEmpty());
    edit_->setToolTip(bank);
    accounts_->setRefusal(bank);
    agreements_->setRefusal(bank);
    targets_->setRefusal(figures);
    figures_->setRefusal(figures);
}

std::optional<QDate> BankPane::monthEnd() const {
    const int row = figures_->row();
    return row < 0 ? std::nullopt : std::optional(state_.figures.at(row).figure.monthEnd);
}

} // namespace steward
