#include "claims/ItemsTab.h"

#include "claims/ClaimPageState.h"
#include "claims/TableFoot.h"
#include "common/ExplanationPanel.h"
#include "common/PageShortcut.h"
#include "common/WorkTable.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace steward {

ItemsTab::ItemsTab(QWidget* parent) : ClaimSection(parent) {
    model_ = new ItemsModel(this);
    makeTable();
    foot_ = new TableFoot(table_);
    foot_->setToolTip(tr("How the fund part came about: click on it, or Shift+F2"));
    panel_ = new ExplanationPanel(this);
    panel_->setFixedWidth(scaledToFont(256, this));
    empty_ = new QLabel(tr("The list is empty. Drop the bank's workbook here, or add rows by hand."), this);
    empty_->setProperty("quiet", true);
    empty_->setAlignment(Qt::AlignCenter);

    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(empty_, 1);
    left->addWidget(table_, 1);
    left->addWidget(foot_);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addWidget(panel_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeBar());
    column->addLayout(row, 1);
    addKeys();
    connect(foot_, &TableFoot::clicked, this, [this](int at) {
        if (at == static_cast<int>(ItemColumn::Fund))
            emit explainTotal();
    });
}

QPushButton* ItemsTab::addButton(const QString& name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setFlat(true);
    return button;
}

QWidget* ItemsTab::makeBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    filter_ = new QCheckBox(bar);
    filter_->setObjectName(QStringLiteral("itemsOnlyFindings"));
    row->addWidget(filter_);
    row->addStretch(1);
    returned_ = addButton(
        QStringLiteral("itemsReturned"), tr("File for the bank…"),
        tr("The bank's file with what is wrong at each cell; where it is not on this computer any more, a "
           "workbook of the rows to be mended. The mended file can be imported again"));
    connect(returned_, &QPushButton::clicked, this, &ItemsTab::returnedWanted);
    row->addWidget(returned_);
    const auto editing = [&](const QString& name, const QString& text, const QString& tip, auto signal) {
        QPushButton* button = addButton(name, text, tip);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        editing_ << button;
    };
    editing(QStringLiteral("itemsImport"), tr("Import list…"),
            tr("Or drop the bank's workbook anywhere here"), &ItemsTab::importWanted);
    editing(QStringLiteral("itemsColumns"), tr("Columns…"),
            tr("Say which heading of the bank's file states which field"), &ItemsTab::columnsWanted);
    editing(QStringLiteral("itemsAdd"), tr("Add…"), tr("Add a row (Insert)"), &ItemsTab::addWanted);
    editing(QStringLiteral("itemsEdit"), tr("Mend…"), tr("Mend the row (Enter)"), [this] { editCurrent(); });
    editing(QStringLiteral("itemsRemove"), tr("Remove"), tr("Remove the chosen rows (Delete)"),
            [this] { removeChosen(); });
    editing(QStringLiteral("itemsJudge"), tr("Judge again"),
            tr("After registers or attachments were mended (F8)"), &ItemsTab::judgeWanted);
    connect(filter_, &QCheckBox::toggled, this, [this](bool only) {
        model_->setOnlyFindings(only);
        if (model_->rowCount() > 0)
            setCurrentSourceRow(table_, 0, static_cast<int>(ItemColumn::Fund));
    });
    return bar;
}

void ItemsTab::makeTable() {
    table_ = makeWorkTable(QStringLiteral("itemsTable"), tr("Loans of this claim"), model_, this);
    rememberColumns(table_, {36, 70, 56, 66, 92, 82, 74, 82, 78, 54});
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemsTab::explainCurrent);
    connect(table_, &QTableView::activated, this, &ItemsTab::editCurrent);
    auto* reveal = new QAction(tr("Show the ID number whole (recorded)"), table_);
    reveal->setObjectName(QStringLiteral("itemsIdNumber"));
    reveal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    reveal->setShortcutContext(Qt::WidgetShortcut);
    connect(reveal, &QAction::triggered, this, [this] {
        if (const int row = currentSourceRow(table_); row >= 0)
            emit idNumberWanted(model_->item(row).id);
    });
    table_->addAction(reveal);
}

void ItemsTab::showIdNumber(const QString& idNumber) {
    const int row = currentSourceRow(table_);
    if (row >= 0)
        panel_->showHint(
            tr("%1, ID number as listed: %2. That you looked at it is recorded (Art. 21).")
                .arg(model_->item(row).row.borrower, idNumber.isEmpty() ? QStringLiteral("—") : idNumber));
}

void ItemsTab::addKeys() {
    // There and back, so that a long explanation can be scrolled and the table worked on by the keys alone.
    addShortcut(this, Qt::Key_F2, [this] {
        if (panel_->isAncestorOf(QApplication::focusWidget()))
            return table_->setFocus();
        explainCurrent();
        panel_->setFocus();
    });
    addShortcut(this, QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { emit explainTotal(); });
    addShortcut(table_, Qt::Key_Insert, [this] {
        if (editable_)
            emit addWanted();
    });
    addShortcut(table_, Qt::Key_Delete, [this] { removeChosen(); });
    addShortcut(table_, Qt::Key_F8, [this] {
        if (editable_)
            emit judgeWanted();
    });
    addShortcut(table_, QKeySequence::Paste, [this] {
        if (editable_)
            emit pasteWanted();
    });
}

void ItemsTab::setView(const ClaimView& view, QDate today) {
    const int before = currentSourceRow(table_);
    const QModelIndex current = table_->currentIndex();
    const int column = current.isValid() ? current.column() : static_cast<int>(ItemColumn::Fund);
    policy_ = view.policy;
    model_->setView(view);
    const ItemsState state = itemsState(view);
    const ClaimPageState page = claimPageState(view, today);
    editable_ = page.editable;
    filter_->setText(state.filter);
    filter_->setEnabled(state.problems > 0 || filter_->isChecked());
    returned_->setVisible(std::ranges::any_of(view.items, &Item::blocked));
    for (QPushButton* button : editing_)
        button->setVisible(editable_);
    const bool any = !view.items.isEmpty();
    empty_->setVisible(!any);
    table_->setVisible(any);
    foot_->setVisible(any);
    showFoot(state);
    if (model_->rowCount() > 0)
        setCurrentSourceRow(table_, qBound(0, before, model_->rowCount() - 1), column);
    else
        panel_->showHint(tr("Choose a figure: here stands how it came about."));
}

void ItemsTab::showFoot(const ItemsState& state) {
    const auto at = [](ItemColumn column) { return static_cast<int>(column); };
    const auto figure = [](Amount amount) { return TableFoot::Cell{amount.text(), true, Tone::Plain, 1}; };
    foot_->setCells({{at(ItemColumn::Township), {state.footCount, false, Tone::Plain, 4}},
                     {at(ItemColumn::Principal), figure(state.totals.principal)},
                     {at(ItemColumn::Insurer), figure(state.totals.insurer)},
                     {at(ItemColumn::Fund), figure(state.totals.fund)},
                     {at(ItemColumn::Bank), figure(state.totals.bank)},
                     {at(ItemColumn::Ground), {state.stated, false, state.statedTone, 2}}});
}

void ItemsTab::explainCurrent() {
    const int row = currentSourceRow(table_);
    if (row < 0)
        return;
    const Item& item = model_->item(row);
    const auto column = static_cast<ItemColumn>(table_->currentIndex().column());
    if (const Finding* finding = findingAt(item, column); finding && column != ItemColumn::Check)
        panel_->showFindings({*finding}, policy_);
    else if (!item.findings.isEmpty() && (column == ItemColumn::Check || !item.shares))
        panel_->showFindings(item.findings, policy_);
    else
        emit explainItem(item.id);
}

void ItemsTab::editCurrent() {
    const int row = currentSourceRow(table_);
    if (editable_ && row >= 0)
        emit editWanted(model_->item(row));
}

void ItemsTab::removeChosen() {
    if (!editable_)
        return;
    QList<ItemId> items;
    for (const int row : chosenSourceRows(table_))
        items << model_->item(row).id;
    emit removeWanted(items);
}

QWidget* ItemsTab::firstFocus() {
    return table_;
}

} // namespace steward
