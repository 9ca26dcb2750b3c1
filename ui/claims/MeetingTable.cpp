#include "claims/MeetingTable.h"

#include "claims/MeetingOrder.h"
#include "claims/OutcomeDelegate.h"
#include "common/PageShortcut.h"
#include "common/WorkTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace steward {

MeetingTable::MeetingTable(const QString& name, QWidget* parent) : QWidget(parent) {
    model_ = new MeetingModel(this);
    order_ = new MeetingOrder(model_, this);
    makeTable(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(table_, 1);
    column->addWidget(makeFoot(name));
}

void MeetingTable::makeTable(const QString& name) {
    table_ = makePlainTable(name, tr("Loans before the meeting"), order_, this);
    delegate_ = new OutcomeDelegate(MeetingModel::Result, MeetingModel::Reason, table_);
    table_->setItemDelegate(delegate_);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    rememberColumns(table_, {52, 92, 72, 112, 124, 100, 146, 92, 200, 88});
    stretchColumn(table_, MeetingModel::Reason);
    table_->horizontalHeader()->setSectionsMovable(false); // the claims' rows run over columns
    table_->installEventFilter(this);
    connect(order_, &QAbstractItemModel::modelReset, this, &MeetingTable::spanClaims);
    connect(order_, &QAbstractItemModel::layoutChanged, this, &MeetingTable::spanClaims);
    connect(order_, &QAbstractItemModel::rowsInserted, this, &MeetingTable::spanClaims);
    connect(order_, &QAbstractItemModel::rowsRemoved, this, &MeetingTable::spanClaims);
    connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const int row = sourceRow(index.row()); model_->isClaim(row))
            emit claimWanted(model_->claim(row).agenda.claim.id);
    });
}

QWidget* MeetingTable::makeFoot(const QString& name) {
    auto* foot = new QWidget(this);
    keys_ = new QLabel(foot);
    keys_->setProperty("quiet", true);
    words_ = new QLineEdit(foot);
    words_->setObjectName(name + QStringLiteral("Words"));
    words_->setAccessibleName(tr("Filter by words"));
    words_->setPlaceholderText(tr("Filter by words (Ctrl+F)"));
    words_->setClearButtonEnabled(true);
    words_->setMinimumWidth(scaledToFont(220, this));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(keys_, 1);
    row->addWidget(words_);
    connect(words_, &QLineEdit::textChanged, order_, &MeetingOrder::setWords);
    addShortcut(this, QKeySequence::Find, [this] { words_->setFocus(); });
    return foot;
}

void MeetingTable::setDraft(const MeetingDraft& draft, const QStringList& givenReasons) {
    const int before = currentSourceRow(table_);
    delegate_->setGivenReasons(givenReasons);
    keys_->setText(!draft.typing ? QString()
                   : draft.single
                       ? tr("A approve · R reject · D defer · Ctrl+D fill down · N next open")
                       : tr("A approve · R reject · D defer · Ctrl+D fill down · N next open · Space "
                            "leave claim out"));
    model_->setDraft(draft);
    const QHeaderView* header = table_->horizontalHeader();
    order_->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    if (model_->rowCount() > 0)
        setCurrentSourceRow(table_, qBound(0, before, model_->rowCount() - 1));
}

void MeetingTable::spanClaims() {
    table_->clearSpans();
    for (int shown = 0; shown < order_->rowCount(); ++shown)
        if (model_->isClaim(sourceRow(shown))) {
            table_->setSpan(shown, MeetingModel::Number, 1, MeetingModel::Principal);
            table_->setSpan(shown, MeetingModel::Result, 1, 3);
        }
}

void MeetingTable::choose(ClaimId claim) {
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->isClaim(row) && model_->claim(row).agenda.claim.id == claim) {
            setCurrentSourceRow(table_, row);
            table_->scrollTo(table_->currentIndex(), QAbstractItemView::PositionAtTop);
        }
}

void MeetingTable::clearWords() {
    words_->clear();
}

void MeetingTable::agreeToTheRest() {
    QStringList sentences;
    if (const int left = model_->agreeToTheRest(shownRows()); left > 0)
        sentences << tr("%n loan(s) that their township does not support are left: decide each one (N).",
                        nullptr, left);
    sentences << hiddenOpen();
    sentences.removeAll(QString());
    if (!sentences.isEmpty())
        emit said(sentences.join(QLatin1Char(' ')));
}

bool MeetingTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_D) {
        model_->fillDown(chosenLoans());
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
        model_->clearOutcomes(chosenLoans());
        return true;
    case Qt::Key_Space:
        toggleClaim();
        return true;
    default:
        return false;
    }
}

int MeetingTable::sourceRow(int shown) const {
    return order_->mapToSource(order_->index(shown, 0)).row();
}

QList<int> MeetingTable::shownRows() const {
    QList<int> rows;
    for (int shown = 0; shown < order_->rowCount(); ++shown)
        rows << sourceRow(shown);
    return rows;
}

QString MeetingTable::hiddenOpen() const {
    const QList<int> shown = shownRows();
    int hidden = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->isOpen(row) && !shown.contains(row))
            ++hidden;
    return hidden == 0 ? QString()
                       : tr("%n undecided loan(s) are hidden by the filter (Ctrl+F).", nullptr, hidden);
}

QList<int> MeetingTable::chosenLoans() const {
    const QList<int> chosen = chosenSourceRows(table_);
    QList<int> loans;
    bool wholeClaim = false;
    for (int shown = 0; shown < order_->rowCount(); ++shown) {
        const int row = sourceRow(shown);
        if (model_->isClaim(row))
            wholeClaim = chosen.contains(row);
        else if (wholeClaim || chosen.contains(row))
            loans << row;
    }
    return loans;
}

void MeetingTable::setChosen(Outcome outcome) {
    const QList<int> loans = chosenLoans();
    if (loans.isEmpty() || !model_->draft().typing)
        return;
    model_->setOutcomes(loans, outcome);
    const QModelIndex current = table_->currentIndex();
    const bool one = loans.size() == 1 && currentSourceRow(table_) == loans.first();
    if (outcome == Outcome::Approved) {
        if (one && current.row() + 1 < order_->rowCount())
            table_->setCurrentIndex(current.siblingAtRow(current.row() + 1));
        return;
    }
    if (!chosenSourceRows(table_).contains(loans.first()) ||
        !model_->index(loans.first(), MeetingModel::Reason).data().toString().isEmpty())
        return; // a claim's own row was meant, or the reason is known
    setCurrentSourceRow(table_, loans.first(), MeetingModel::Reason);
    table_->edit(table_->currentIndex());
}

void MeetingTable::goToNextOpen() {
    const int rows = order_->rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int shown = (qMax(table_->currentIndex().row(), 0) + step) % rows;
        if (model_->isOpen(sourceRow(shown))) {
            table_->setCurrentIndex(order_->index(shown, 0));
            return;
        }
    }
    if (const QString hidden = hiddenOpen(); !hidden.isEmpty())
        emit said(hidden);
}

void MeetingTable::toggleClaim() {
    const int row = currentSourceRow(table_);
    if (row >= 0 && model_->isClaim(row))
        model_->setLeftOut(row, !model_->claim(row).leftOut);
}

} // namespace steward
