#include "recoveries/RecoveryPane.h"

#include "common/ExplanationPanel.h"
#include "common/WorkTable.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace steward {

namespace {

QLabel* wrapped(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryPane::RecoveryPane(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("recoveryPane"));
    title_ = wrapped(QStringLiteral("recoveryTitle"), this);
    title_->setProperty("heading", true);
    facts_ = wrapped(QStringLiteral("recoveryFacts"), this);
    facts_->setProperty("quiet", true);
    clawbackNote_ = wrapped(QStringLiteral("recoveryClawback"), this);
    clawbackNote_->setProperty("tone", QStringLiteral("caution"));
    explanation_ = new ExplanationPanel(this);
    makeTables();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget* each : std::initializer_list<QWidget*>{title_, facts_, clawbackNote_})
        column->addWidget(each);
    column->addWidget(recoveries_, 3);
    column->addWidget(returns_, 2);
    column->addWidget(makeActs());
    column->addWidget(explanation_, 4);
    clear();
}

void RecoveryPane::makeTables() {
    using R = RecoveryRowLine;
    recoveryRows_ = new RowsModel<R>({{tr("Recovered"), false,
                                       [](const R& l) {
                                           return RowCell{l.day, {}, {}, ToneMark::Words, l.tip};
                                       }},
                                      {tr("Amount"), true,
                                       [](const R& l) {
                                           return RowCell{l.amount, {}, {}, ToneMark::Words, l.tip};
                                       }},
                                      {tr("Fund's part"), true, [](const R& l) { return RowCell{l.part}; }},
                                      {tr("State"), false,
                                       [](const R& l) {
                                           return RowCell{l.standing, {}, l.tone, ToneMark::Words, l.tip};
                                       }}},
                                     this);
    recoveries_ = makeLedgerTable(QStringLiteral("recoveryRows"), tr("Recoveries"), recoveryRows_, this);
    recoveries_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(recoveries_, {80, 118, 70});
    using T = ReturnRowLine;
    returnRows_ = new RowsModel<T>({{tr("Receipt"), false, [](const T& l) { return RowCell{l.number}; }},
                                    {tr("Day"), false, [](const T& l) { return RowCell{l.day}; }},
                                    {tr("Amount"), true, [](const T& l) { return RowCell{l.amount}; }},
                                    {tr("State"), false,
                                     [](const T& l) {
                                         return RowCell{l.standing, {}, l.tone, ToneMark::Words};
                                     }}},
                                   this);
    returns_ = makeLedgerTable(QStringLiteral("returnRows"), tr("Returns"), returnRows_, this);
    returns_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(returns_, {98, 82, 78});
    for (auto* table : {recoveries_, returns_})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecoveryPane::grey);
}

QWidget* RecoveryPane::makeActs() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    constexpr int ARow = 3;
    auto button = [&, count = 0](const QString& name, const QString& text) mutable {
        auto* made = new QPushButton(text, box);
        made->setObjectName(name);
        grid->addWidget(made, count / ARow, count % ARow);
        ++count;
        return made;
    };
    withdraw_ = button(QStringLiteral("recoveryWithdrawButton"), tr("Withdraw…"));
    release_ = button(QStringLiteral("returnRelease"), tr("Take off"));
    confirm_ = button(QStringLiteral("returnConfirm"), tr("Confirm…"));
    clawback_ = button(QStringLiteral("clawbackOrder"), tr("Claw back…"));
    notice_ = button(QStringLiteral("clawbackNotice"), tr("Notice…"));
    connect(withdraw_, &QPushButton::clicked, this,
            [this] { emit withdrawWanted(recoveryRows_->row(currentSourceRow(recoveries_)).id); });
    connect(release_, &QPushButton::clicked, this, [this] {
        const auto& line = returnRows_->row(currentSourceRow(returns_));
        emit releaseWanted(line.entry, line.number);
    });
    connect(confirm_, &QPushButton::clicked, this,
            [this] { emit confirmationWanted(returnRows_->row(currentSourceRow(returns_)).entry); });
    connect(clawback_, &QPushButton::clicked, this, &RecoveryPane::clawbackWanted);
    connect(notice_, &QPushButton::clicked, this, &RecoveryPane::noticeWanted);
    return box;
}

void RecoveryPane::setState(const RecoveryPaneState& state) {
    state_ = state;
    title_->setText(state.title);
    facts_->setText(state.facts);
    clawbackNote_->setText(state.clawback);
    clawbackNote_->setVisible(!state.clawback.isEmpty());
    recoveryRows_->setRows(state.recoveries);
    returnRows_->setRows(state.returns);
    setCurrentSourceRow(recoveries_, static_cast<int>(state.recoveries.size()) - 1);
    setCurrentSourceRow(returns_, static_cast<int>(state.returns.size()) - 1);
    grey();
}

void RecoveryPane::clear() {
    setState({});
    explanation_->showHint(tr("Choose a loan to see what was recovered of it."));
}

void RecoveryPane::setRefusals(const QString& clerk, const QString& director) {
    clerkRefusal_ = clerk;
    directorRefusal_ = director;
    grey();
}

void RecoveryPane::grey() {
    const auto set = [](QPushButton* button, const QString& refusal, const QString& otherwise, bool can) {
        button->setEnabled(refusal.isEmpty() && can);
        button->setToolTip(!refusal.isEmpty() ? refusal : can ? QString() : otherwise);
    };
    const int recovery = currentSourceRow(recoveries_);
    set(withdraw_, clerkRefusal_, tr("Choose a recovery that counts."),
        recovery >= 0 && state_.recoveries.at(recovery).counts);
    set(release_, clerkRefusal_, tr("Choose a receipt."), currentSourceRow(returns_) >= 0);
    set(confirm_, clerkRefusal_, tr("Choose a receipt."), currentSourceRow(returns_) >= 0);
    set(clawback_, directorRefusal_,
        tr("It is ordered already, the compensation is void, or no loan is chosen."),
        !state_.item.isNull() && state_.clawback.isEmpty() && !state_.voided);
    set(notice_, clerkRefusal_, tr("Issued once for each clawback that was ordered."), state_.mayNotify);
}

} // namespace steward
