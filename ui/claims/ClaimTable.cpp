#include "claims/ClaimTable.h"

#include "claims/Tones.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace steward {

namespace {

QString asTable(const QTableView* table) {
    const QAbstractItemModel* model = table->model();
    QList<int> rows;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    QStringList lines{QString()};
    for (int column = 0; column < model->columnCount(); ++column)
        lines.first() += (column ? QStringLiteral("\t") : QString()) +
                         model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void addCopying(QTableView* table) {
    auto* copy = new QAction(table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, table,
                     [table] { QGuiApplication::clipboard()->setText(asTable(table)); });
    table->addAction(copy);
}

QSortFilterProxyModel* proxyOf(const QTableView* table) {
    return qobject_cast<QSortFilterProxyModel*>(table->model());
}

} // namespace

QTableView* makeClaimTable(const QString& objectName, const QString& accessibleName,
                           QAbstractItemModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    auto* proxy = new QSortFilterProxyModel(table);
    proxy->setSourceModel(model);
    proxy->setSortRole(sortRole);
    proxy->setSortLocaleAware(true);
    table->setModel(proxy);
    table->setItemDelegate(new ToneDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(29);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder); // the list's own order until somebody asks for another
    addCopying(table);
    return table;
}

void setColumnWidths(QTableView* table, const QList<int>& widths) {
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column));
}

int currentSourceRow(const QTableView* table) {
    const QModelIndex current = table->currentIndex();
    return current.isValid() ? proxyOf(table)->mapToSource(current).row() : -1;
}

QList<int> chosenSourceRows(const QTableView* table) {
    QList<int> rows;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        rows << proxyOf(table)->mapToSource(index).row();
    std::ranges::sort(rows);
    return rows;
}

void setCurrentSourceRow(QTableView* table, int sourceRow, int column) {
    const QSortFilterProxyModel* proxy = proxyOf(table);
    const QModelIndex source = proxy->sourceModel()->index(sourceRow, column);
    if (source.isValid())
        table->setCurrentIndex(proxy->mapFromSource(source));
}

} // namespace steward
