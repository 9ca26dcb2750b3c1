#include "recoveries/AllocationDialog.h"

#include "common/Choice.h"
#include "common/DecisionButton.h"
#include "common/WorkTable.h"
#include "recoveries/AllocationModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace steward {

namespace {

const QString receiptField = QStringLiteral("receipt"); ///< whose shares a draft keeps

QString shareField(const AllocationLine& line) {
    return QStringLiteral("share/%1").arg(line.item.value);
}

} // namespace

AllocationDialog::AllocationDialog(Office& office, QList<ReturnReceipt> receipts, QWidget* parent)
    : KeptDialog(office, QStringLiteral("allocation"), parent), office_(office),
      receipts_(std::move(receipts)) {
    setObjectName(QStringLiteral("allocationDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What a receipt pays for"));
    resize(680, 480);
    choice_ = new QComboBox(this);
    choice_->setObjectName(QStringLiteral("allocationReceipt"));
    nameChoice(choice_, tr("Receipt"));
    for (const auto& receipt : receipts_)
        choice_->addItem(receiptText(receipt));
    hint_ = new QLabel(this);
    hint_->setObjectName(QStringLiteral("allocationHint"));
    hint_->setWordWrap(true);
    hint_->setProperty("quiet", true);
    model_ = new AllocationModel(this);
    auto* table = makePlainTable(QStringLiteral("allocationTable"), tr("Loans"), model_, this);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    rememberColumns(table, {180, 140, 130});
    auto* column = new QVBoxLayout(this);
    column->addWidget(choice_);
    column->addWidget(hint_);
    column->addWidget(table, 1);
    makeButtons();
    connect(choice_, &QComboBox::currentIndexChanged, this, &AllocationDialog::showReceipt);
    connect(model_, &AllocationModel::dataChanged, this, &AllocationDialog::showSums);
    connect(model_, &AllocationModel::dataChanged, this, &AllocationDialog::typedBeside);
    showReceipt();
}

void AllocationDialog::makeButtons() {
    sums_ = new QLabel(this);
    sums_->setObjectName(QStringLiteral("allocationSums"));
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("allocationRefusal"));
    refusal_->setWordWrap(true);
    refusal_->setProperty("tone", QStringLiteral("late"));
    refusal_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    act_ = addDecision(buttons, tr("Share out"), QStringLiteral("allocationAct"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(sums_, 1);
    foot->addWidget(buttons);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(refusal_);
    column->addLayout(foot);
    connect(act_, &QPushButton::clicked, this, &AllocationDialog::allocate);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AllocationDialog::showReceipt() {
    if (choice_->currentIndex() < 0)
        return;
    const auto& receipt = receipts_.at(choice_->currentIndex());
    const Recoveries recoveries(office_);
    const auto loans = recoveries.loans();
    const auto proposal = recoveries.proposal(receipt.entry);
    if (!loans || !proposal) {
        refuse(loans ? proposal.error() : loans.error());
        return;
    }
    model_->setState(allocationState(receipt, *loans, *proposal));
    hint_->setText(model_->state().proposed
                       ? tr("Proposed from the note in its summary, or from what is due; change it where "
                            "it is wrong.")
                       : tr("Nothing tells which loan it came for: write what each one gets."));
    showSums();
}

void AllocationDialog::showSums() {
    const auto& state = model_->state();
    sums_->setText(state.sums());
    act_->setEnabled(state.refusal().isEmpty());
    act_->setToolTip(state.refusal());
}

void AllocationDialog::readBeside(FormDraft::Fields& typed) const {
    for (const auto& line : model_->state().lines)
        typed.insert(shareField(line), line.amount.text());
    if (choice_->currentIndex() >= 0)
        typed.insert(receiptField, QString::number(receipts_.at(choice_->currentIndex()).entry.value));
}

void AllocationDialog::takeBeside(const FormDraft::Fields& kept) {
    // Shares of a receipt that is not there any more are none of another's.
    if (choice_->currentIndex() < 0 ||
        kept.value(receiptField) != QString::number(receipts_.at(choice_->currentIndex()).entry.value))
        return;
    const auto& lines = model_->state().lines;
    for (int row = 0; row < lines.size(); ++row)
        if (const auto share = kept.find(shareField(lines.at(row))); share != kept.end())
            model_->setData(model_->index(row, AllocationModel::Share), *share, Qt::EditRole);
}

void AllocationDialog::allocate() {
    const auto& state = model_->state();
    const auto done = Recoveries(office_).allocate(state.receipt.entry, state.shares());
    if (!done) {
        refuse(done.error());
        return;
    }
    emit allocated(state.receipt.number);
    accept();
}

void AllocationDialog::refuse(const Error& error) {
    refusal_->setText(error.text());
    refusal_->show();
}

} // namespace steward
