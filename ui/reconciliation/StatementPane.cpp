#include "reconciliation/StatementPane.h"

#include "common/WorkTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTableView>

namespace steward {

namespace {

using R = StatementRow;

constexpr int Amounts[] = {1, 3};

/** Balances and what they come to stand out as on paper; outstanding items step back. */
class StatementModel : public RowsModel<R> {
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::FontRole && index.isValid() && row(index.row()).kind == R::Kind::Adjusted) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return RowsModel::data(index, role);
    }
};

RowsModel<R>::Column column(const QString& title, bool right, QString R::*member) {
    return {title, right, [member, right](const R& row) {
                RowCell cell{(row.kind == R::Kind::Item && !right ? QStringLiteral("      ") : QString()) +
                             row.*member};
                cell.tip = row.tip;
                if (row.kind == R::Kind::Item)
                    cell.tone = Tone::Quiet;
                return cell;
            }};
}

} // namespace

StatementPane::StatementPane(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("statementPane"));
    setProperty("card", true);
    title_ = addLabel("statementTitle", "heading");
    line_ = addLabel("statementLine", "quiet");
    standing_ = addLabel("statementStanding", "quiet");
    signed_ = addLabel("statementSigned", "quiet");
    checked_ = addLabel("statementChecked", "quiet");
    bank_ = addLabel("statementBank", "quiet");
    model_ = new StatementModel(
        {column(tr("Item"), false, &R::ours), column(tr("Amount"), true, &R::oursAmount),
         column(tr("Item"), false, &R::theirs), column(tr("Amount"), true, &R::theirsAmount)},
        this);
    table_ = makeLedgerTable(QStringLiteral("statementTable"), tr("Reconciliation statement"), model_, this);
    auto* header = table_->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int amount : Amounts) {
        header->setSectionResizeMode(amount, QHeaderView::Fixed);
        table_->setColumnWidth(amount, scaledToFont(130, table_));
    }
    table_->verticalHeader()->setDefaultSectionSize(scaledToFont(25, table_));
    connect(table_, &QTableView::activated, this, &StatementPane::explanationWanted);
    auto* head = new QHBoxLayout;
    head->addWidget(title_);
    head->addSpacing(8);
    head->addWidget(line_);
    head->addStretch(1);
    head->addWidget(standing_);
    auto* foot = new QHBoxLayout;
    for (auto* each : {signed_, checked_, bank_})
        foot->addWidget(each, 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(14, 8, 14, 8);
    box->setSpacing(5);
    box->addLayout(head);
    box->addWidget(table_, 1);
    box->addLayout(foot);
}

QLabel* StatementPane::addLabel(const char* name, const char* property) {
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setProperty(property, true);
    return label;
}

void StatementPane::setState(const StatementState& state) {
    title_->setText(state.title);
    line_->setText(state.line);
    standing_->setText(state.standing);
    standing_->setProperty("quiet", QVariant());
    standing_->setProperty("tone", !state.compared ? QStringLiteral("caution")
                                   : state.agrees  ? QStringLiteral("good")
                                                   : QStringLiteral("late"));
    standing_->style()->unpolish(standing_);
    standing_->style()->polish(standing_);
    signed_->setText(state.signedBy);
    checked_->setText(state.checkedBy);
    bank_->setText(state.bank);
    model_->setRows(state.rows);
}

} // namespace steward
