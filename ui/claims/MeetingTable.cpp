#include "claims/MeetingTable.h"

#include "claims/OutcomeDelegate.h"
#include "common/WorkTable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

MeetingTable::MeetingTable(QWidget* parent) : QWidget(parent) {
    model_ = new MeetingModel(this);
    table_ = makeLedgerTable(QStringLiteral("meetingTable"), tr("Loans before the meeting"), model_, this);
    delegate_ = new OutcomeDelegate(MeetingModel::Result, MeetingModel::Reason, table_);
    table_->setItemDelegate(delegate_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setColumnWidths(table_, {52, 92, 72, 112, 124, 100, 146, 92, 200, 88});
    stretchColumn(table_, MeetingModel::Reason);
    table_->horizontalHeader()->setSectionsMovable(false); // the claims' rows run over columns
    table_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
    connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (model_->isClaim(index.row()))
            emit claimWanted(model_->claim(index.row()).agenda.claim.id);
    });
}

void MeetingTable::setDraft(const MeetingDraft& draft, const QStringList& givenReasons) {
    const int before = currentSourceRow(table_);
    delegate_->setGivenReasons(givenReasons);
    model_->setDraft(draft);
    table_->clearSpans();
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->isClaim(row)) {
            table_->setSpan(row, MeetingModel::Number, 1, MeetingModel::Principal);
            table_->setSpan(row, MeetingModel::Result, 1, 3);
        }
    if (model_->rowCount() > 0)
        setCurrentSourceRow(table_, qBound(0, before, model_->rowCount() - 1));
}

void MeetingTable::choose(ClaimId claim) {
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->isClaim(row) && model_->claim(row).agenda.claim.id == claim) {
            setCurrentSourceRow(table_, row);
            table_->scrollTo(table_->currentIndex(), QAbstractItemView::PositionAtTop);
        }
}

bool MeetingTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_D) {
        model_->fillDown(chosenSourceRows(table_));
        return true;
    }
    return key->modifiers() == Qt::NoModifier && act(key->key());
}

bool MeetingTable::act(int key) {
    switch (key) {
    case Qt::Key_A:
        setChosen(Outcome::Approved);
        return true;
    case Qt::Key_R:
        setChosen(Outcome::Rejected);
        return true;
    case Qt::Key_D:
        setChosen(Outcome::Deferred);
        return true;
    case Qt::Key_N:
        goToNextOpen();
        return true;
    case Qt::Key_Delete:
        model_->clearOutcomes(chosenSourceRows(table_));
        return true;
    case Qt::Key_Space:
        toggleClaim();
        return true;
    default:
        return false;
    }
}

void MeetingTable::setChosen(Outcome outcome) {
    const QList<int> rows = chosenSourceRows(table_);
    if (rows.isEmpty() || !model_->draft().typing)
        return;
    model_->setOutcomes(rows, outcome);
    const int first = rows.first();
    if (outcome == Outcome::Approved) {
        if (rows.size() == 1 && first + 1 < model_->rowCount() && !model_->isClaim(first))
            setCurrentSourceRow(table_, first + 1);
        return;
    }
    if (model_->isClaim(first) || !model_->index(first, MeetingModel::Reason).data().toString().isEmpty())
        return;
    setCurrentSourceRow(table_, first, MeetingModel::Reason);
    table_->edit(table_->currentIndex());
}

void MeetingTable::goToNextOpen() {
    if (const int row = model_->nextOpen(currentSourceRow(table_)); row >= 0)
        setCurrentSourceRow(table_, row);
}

void MeetingTable::toggleClaim() {
    const int row = currentSourceRow(table_);
    if (row >= 0 && model_->isClaim(row))
        model_->setLeftOut(row, !model_->claim(row).leftOut);
}

} // namespace steward
