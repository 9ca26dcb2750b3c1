#include "fund/WaitingTab.h"

#include "common/WorkTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

WaitingTab::WaitingTab(QWidget* parent) : QWidget(parent) {
    makeTable();
    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("waitingEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    reason_ = new QLabel(this);
    reason_->setObjectName(QStringLiteral("waitingReason"));
    reason_->setProperty("tone", QStringLiteral("caution"));
    reason_->setWordWrap(true);
    check_ = new QPushButton(tr("Check and post (F8)"), this);
    check_->setObjectName(QStringLiteral("waitingCheck"));
    check_->setProperty("primary", true);
    discard_ = new QPushButton(tr("Discard…"), this);
    discard_->setObjectName(QStringLiteral("waitingDiscard"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(reason_, 1);
    acts->addWidget(discard_);
    acts->addWidget(check_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(empty_, 1);
    column->addWidget(table_, 1);
    column->addLayout(acts);
    connect(check_, &QPushButton::clicked, this, &WaitingTab::check);
    connect(discard_, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            emit discardWanted(model_->row(current()).pending);
    });
}

void WaitingTab::makeTable() {
    using L = WaitingLine;
    model_ = new RowsModel<L>({{tr("Date"), false, [](const L& l) { return RowCell{l.date}; }},
                               {tr("Kind"), false, [](const L& l) { return RowCell{l.kind}; }},
                               {tr("Summary"), false,
                                [](const L& l) {
                                    return RowCell{l.summary, {}, {}, ToneMark::Words, l.summary};
                                }},
                               {tr("Special account"), false, [](const L& l) { return RowCell{l.account}; }},
                               {tr("Amount"), true,
                                [](const L& l) {
                                    return RowCell{l.amount.text(), l.amount.inFen()};
                                }},
                               {tr("Prepared by"), false, [](const L& l) { return RowCell{l.preparedBy}; }}},
                              this);
    table_ = makeWorkTable(QStringLiteral("waitingTable"), tr("Waiting for checking"), model_, this);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    rememberColumns(table_, {88, 105, 190, 160, 110});
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WaitingTab::currentChanged);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WaitingTab::tellWhatIsPossible);
}

void WaitingTab::setState(const WaitingState& state) {
    const int before = current();
    model_->setRows(state.lines);
    const bool any = !state.lines.isEmpty();
    table_->setVisible(any);
    empty_->setVisible(!any);
    empty_->setText(state.empty);
    check_->setVisible(any);
    discard_->setVisible(any);
    if (any)
        setCurrentSourceRow(table_, qBound(0, before, static_cast<int>(state.lines.size()) - 1));
    tellWhatIsPossible();
}

void WaitingTab::setDiscardRefusal(const QString& reason) {
    discardRefusal_ = reason;
    tellWhatIsPossible();
}

QList<EntryId> WaitingTab::checkable() const {
    QList<EntryId> ids;
    for (const int row : chosenSourceRows(table_))
        if (model_->row(row).refusal.isEmpty())
            ids.append(model_->row(row).pending);
    return ids;
}

void WaitingTab::tellWhatIsPossible() {
    const int row = current();
    const QString refusal = row < 0 ? QString() : model_->row(row).refusal;
    const auto possible = checkable().size();
    check_->setEnabled(possible > 0);
    check_->setText(possible > 1 ? tr("Check and post %n entry(s) (F8)", nullptr, static_cast<int>(possible))
                                 : tr("Check and post (F8)"));
    check_->setToolTip(refusal);
    reason_->setText(refusal);
    discard_->setEnabled(row >= 0 && discardRefusal_.isEmpty());
    discard_->setToolTip(discardRefusal_);
}

int WaitingTab::current() const {
    return currentSourceRow(table_);
}

void WaitingTab::check() {
    if (const auto pending = checkable(); !pending.isEmpty())
        emit checkWanted(pending);
}

} // namespace steward
