#include "reconciliation/SideTable.h"

#include "common/WorkTable.h"

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int TextColumn = 2;

} // namespace

SideTable::SideTable(const QString& name, const QString& title, const QString& numberTitle, QWidget* parent)
    : QWidget(parent) {
    using R = PairRow;
    const auto column = [this](QString R::*member) {
        return [this, member](const R& row) { return cell(row, row.*member); };
    };
    model_ = new RowsModel<R>({{tr("Date"), false,
                                [this](const R& row) {
                                    RowCell made = cell(row, row.day);
                                    if (row.carried && !made.tone)
                                        made.tone = Tone::Caution;
                                    return made;
                                }},
                               {numberTitle, false, column(&R::number)},
                               {tr("Summary"), false, column(&R::text)},
                               {tr("In"), true, column(&R::in)},
                               {tr("Out"), true, column(&R::out)}},
                              this);
    table_ = makeLedgerTable(name, title, model_, this);
    rememberColumns(table_, {56, 104, 150, 102, 102});
    stretchColumn(table_, TextColumn);
    auto* heading = new QLabel(title, this);
    heading->setProperty("heading", true);
    heading->setBuddy(table_);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addWidget(heading);
    box->addWidget(table_, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SideTable::choiceChanged);
    connect(table_, &QTableView::clicked, this, &SideTable::pressed);
    auto* enter = new QAction(tr("Choose for matching"), table_);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    connect(enter, &QAction::triggered, this, [this] { pressed(table_->currentIndex()); });
    table_->addAction(enter);
}

RowCell SideTable::cell(const PairRow& row, const QString& text) const {
    RowCell made{text};
    made.tip = row.tip;
    if (marked_.contains(row.id) && row.kind != PairRow::Kind::Fold) {
        made.tone = row.reversal ? Tone::Late : Tone::Active;
        made.mark = ToneMark::Field;
    } else if (row.reversal) {
        made.tone = Tone::Late;
    } else if (row.kind != PairRow::Kind::Open) {
        made.tone = Tone::Quiet;
    }
    return made;
}

void SideTable::pressed(const QModelIndex& index) {
    if (index.isValid() && model_->row(index.row()).kind == PairRow::Kind::Fold)
        emit foldPressed();
}

void SideTable::setRows(const QList<PairRow>& rows) {
    const int scrolled = table_->verticalScrollBar()->value();
    const QSignalBlocker quiet(table_->selectionModel());
    table_->clearSpans();
    model_->setRows(rows);
    if (!rows.isEmpty() && rows.first().kind == PairRow::Kind::Fold)
        table_->setSpan(0, 0, 1, model_->columnCount());
    table_->verticalScrollBar()->setValue(scrolled);
}

void SideTable::setMarked(const QSet<qint64>& ids) {
    marked_ = ids;
    table_->viewport()->update();
    for (int row = 0; !ids.isEmpty() && row < model_->rowCount(); ++row) {
        const auto& shown = model_->row(row);
        if (shown.kind == PairRow::Kind::Fold || !ids.contains(shown.id))
            continue;
        table_->scrollTo(model_->index(row, 0));
        return;
    }
}

QList<PairRow> SideTable::chosen() const {
    QList<PairRow> rows;
    for (const int row : chosenSourceRows(table_))
        rows << model_->row(row);
    return rows;
}

void SideTable::clearChoice() {
    table_->clearSelection();
}

} // namespace steward
