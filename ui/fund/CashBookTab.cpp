#include "fund/CashBookTab.h"

#include "common/WorkTable.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int SummaryColumn = 2;
constexpr int BalanceColumn = 5;

/** Opening and closing stand on a field of their own, reversals in red. */
RowCell cell(const CashBookRow& row, const QString& text) {
    RowCell made{text};
    if (row.kind != CashBookRow::Kind::Entry) {
        made.tone = row.kind == CashBookRow::Kind::Closing ? Tone::Active : Tone::Quiet;
        made.mark = ToneMark::Field;
    } else if (row.reversal) {
        made.tone = Tone::Late;
    }
    return made;
}

} // namespace

CashBookTab::CashBookTab(QWidget* parent) : QWidget(parent) {
    using R = CashBookRow;
    const auto column = [](QString R::*member) {
        return [member](const R& row) { return cell(row, row.*member); };
    };
    model_ = new RowsModel<R>({{tr("Date"), false, column(&R::date)},
                               {tr("Number"), false, column(&R::number)},
                               {tr("Summary"), false,
                                [](const R& row) {
                                    RowCell made = cell(row, row.summary);
                                    made.tip = row.summary;
                                    return made;
                                }},
                               {tr("In"), true, column(&R::in)},
                               {tr("Out"), true, column(&R::out)},
                               {tr("Balance"), true, column(&R::balance)}},
                              this);
    table_ = makeLedgerTable(QStringLiteral("cashBookTable"), tr("Cash-book"), model_, this);
    rememberColumns(table_, {88, 112, 190, 110, 110, 120});
    stretchColumn(table_, SummaryColumn);
    sentence_ = new QLabel(this);
    sentence_->setObjectName(QStringLiteral("cashBookSentence"));
    sentence_->setProperty("quiet", true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->addWidget(table_, 1);
    box->addWidget(sentence_);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CashBookTab::currentChanged);
    connect(table_, &QTableView::activated, this, &CashBookTab::explanationWanted);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == BalanceColumn)
            emit explanationWanted();
    });
}

void CashBookTab::setState(const CashBookState& state) {
    model_->setRows(state.rows);
    sentence_->setText(state.sentence);
    // The newest entry is what was just done or is asked about.
    setCurrentSourceRow(table_, static_cast<int>(state.rows.size()) - 2);
    table_->scrollToBottom();
}

const CashBookRow* CashBookTab::current() const {
    const int row = currentSourceRow(table_);
    return row < 0 ? nullptr : &model_->row(row);
}

} // namespace steward
