#include "fund/InterestTab.h"

#include "common/WorkTable.h"
#include "fund/RatesBox.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

InterestTab::InterestTab(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    makeTable();
    sentence_ = new QLabel(this);
    sentence_->setObjectName(QStringLiteral("interestSentence"));
    sentence_->setWordWrap(true);
    rates_ = new RatesBox(host_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(table_, 3);
    column->addWidget(sentence_);
    column->addWidget(rates_, 2);
    connect(rates_, &RatesBox::ratesChanged, this, &InterestTab::read);
}

void InterestTab::makeTable() {
    using L = InterestLine;
    const auto figure = [](QString L::*member) {
        return [member](const L& line) { return RowCell{line.*member}; };
    };
    model_ = new RowsModel<L>({{tr("Interest period"), false, [](const L& l) { return RowCell{l.days}; }},
                               {tr("Credited on"), false, [](const L& l) { return RowCell{l.creditedOn}; }},
                               {tr("Computed"), true, figure(&L::computed)},
                               {tr("Credited"), true, figure(&L::credited)},
                               {tr("Difference"), true,
                                [](const L& l) {
                                    RowCell cell{l.difference};
                                    if (l.tone == Tone::Caution)
                                        cell.tone = Tone::Caution;
                                    return cell;
                                }},
                               {tr("Result"), false,
                                [](const L& l) {
                                    return RowCell{l.standing, {}, l.tone, ToneMark::Badge, l.tip};
                                }}},
                              this);
    table_ = makeLedgerTable(QStringLiteral("interestTable"), tr("Interest by period"), model_, this);
    rememberColumns(table_, {165, 88, 96, 96, 92, 110});
    stretchColumn(table_, 0);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InterestTab::currentChanged);
    connect(table_, &QTableView::activated, this, &InterestTab::explanationWanted);
    connect(table_, &QTableView::clicked, this, &InterestTab::explanationWanted);
}

void InterestTab::show(const SpecialAccount& account) {
    account_ = account;
    rates_->show(account.bank);
    read();
}

void InterestTab::read() {
    auto checks = InterestChecks(host_.office()).checks(account_.id);
    if (!checks) {
        host_.refuse(checks.error());
        return;
    }
    const int before = currentSourceRow(table_);
    checks_ = std::move(*checks);
    const InterestState state = interestState(checks_);
    model_->setRows(state.lines);
    setCurrentSourceRow(table_, qBound(0, before, qMax(0, static_cast<int>(checks_.size()) - 1)));
    sentence_->setText(state.sentence);
    setLabelTone(sentence_, state.tone);
    emit currentChanged();
}

void InterestTab::setRefusal(const QString& reason) {
    rates_->setRefusal(reason);
}

const InterestCheck* InterestTab::current() const {
    const int row = currentSourceRow(table_);
    return row < 0 ? nullptr : &checks_.at(row);
}

QString InterestTab::hint() {
    return tr("F2 shows how the interest of the chosen period was computed.");
}

} // namespace steward
