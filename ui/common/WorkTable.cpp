#include "common/WorkTable.h"

#include "common/Tones.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace steward {

namespace {

QString settingsKey(const QTableView* table) {
    return QStringLiteral("columns/") + table->objectName();
}

QModelIndex sourceOf(const QTableView* table, const QModelIndex& index) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(table->model());
    return proxy ? proxy->mapToSource(index) : index;
}

QString heading(const QTableView* table, int column) {
    return table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QStringList cells(const QTableView* table, int row, const QList<int>& columns) {
    QStringList texts;
    for (const int column : columns)
        texts << table->model()->index(row, column).data().toString();
    return texts;
}

void offerColumns(QTableView* table, const QPoint& place) {
    QMenu menu(table);
    QHeaderView* header = table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        auto* choice = menu.addAction(table->model()->headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(!header->isSectionHidden(column));
        // The last column left can't be hidden: nobody would find the headings again.
        choice->setEnabled(header->isSectionHidden(column) ||
                           header->hiddenSectionCount() < header->count() - 1);
        QObject::connect(choice, &QAction::toggled, table,
                         [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu.exec(header->mapToGlobal(place));
    QSettings().setValue(settingsKey(table), header->saveState());
}

void dress(QTableView* table) {
    table->setItemDelegate(new ToneDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaledToFont(29, table));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSectionsMovable(true);
    // The list's own order until somebody asks for another, and again after a third click.
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->setSortingEnabled(true);
}

} // namespace

QList<int> shownColumns(const QTableView* table) {
    const QHeaderView* header = table->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

void addCopying(QTableView* table) {
    auto* copy = new QAction(QCoreApplication::translate("WorkTable", "Copy with headings"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, table,
                     [table] { QGuiApplication::clipboard()->setText(copiedTable(table)); });
    table->addAction(copy);
}

QTableView* makePlainTable(const QString& objectName, const QString& accessibleName,
                           QAbstractItemModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    dress(table);
    addCopying(table);
    return table;
}

QTableView* makeWorkTable(const QString& objectName, const QString& accessibleName, QAbstractItemModel* model,
                          QWidget* parent) {
    auto* proxy = new QSortFilterProxyModel(parent);
    proxy->setSourceModel(model);
    proxy->setSortRole(sortRole);
    proxy->setSortLocaleAware(true);
    QTableView* table = makePlainTable(objectName, accessibleName, proxy, parent);
    proxy->setParent(table);
    return table;
}

int scaledToFont(int pixels, const QWidget* widget) {
    constexpr int usual = 12;
    return pixels * qMax(usual, QFontInfo(widget->font()).pixelSize()) / usual;
}

QTableView* makeLedgerTable(const QString& objectName, const QString& accessibleName,
                            QAbstractItemModel* model, QWidget* parent) {
    QTableView* table = makePlainTable(objectName, accessibleName, model, parent);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSortIndicatorShown(false);
    table->horizontalHeader()->setSectionsClickable(false);
    return table;
}

namespace {

/** No heading is cut, in whichever language. */
int widthOfHeading(const QTableView* table, int column) {
    constexpr int padding = 14; // as steward.qss has it, and the line between two
    QFont font = table->horizontalHeader()->font();
    font.setBold(true);
    return QFontMetrics(font).horizontalAdvance(heading(table, column)) + padding;
}

} // namespace

void setColumnWidths(QTableView* table, const QList<int>& widths) {
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column,
                              qMax(scaledToFont(widths.at(column), table), widthOfHeading(table, column)));
    // The last one takes what is left; where little is, it is to be narrow rather than out of sight.
    constexpr int narrow = 50;
    if (const int last = table->model()->columnCount() - 1; last >= widths.size())
        table->setColumnWidth(last, scaledToFont(narrow, table));
}

void rememberColumns(QTableView* table, const QList<int>& widths) {
    QHeaderView* header = table->horizontalHeader();
    setColumnWidths(table, widths);
    const QByteArray kept = QSettings().value(settingsKey(table)).toByteArray();
    const int columns = header->count();
    if (!kept.isEmpty() && header->restoreState(kept) && header->count() == columns) {
        header->setSortIndicatorClearable(true); // the kept state may know nothing of it
        if (!table->isSortingEnabled() || header->sortIndicatorSection() >= columns)
            header->setSortIndicator(-1, Qt::AscendingOrder);
        for (int column = 0; column < columns; ++column) // they were left in another language, maybe
            if (!header->isSectionHidden(column))
                header->resizeSection(column,
                                      qMax(header->sectionSize(column), widthOfHeading(table, column)));
    }
    const auto keep = [table, header] { QSettings().setValue(settingsKey(table), header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionMoved, table, keep);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, table, keep);
    QObject::connect(header, &QHeaderView::sectionResized, table, [table, keep] {
        if (table->isVisible()) // the last column is stretched while the window takes shape
            keep();
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, table,
                     [table](const QPoint& place) { offerColumns(table, place); });
}

void stretchColumn(QTableView* table, int column) {
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

ShownTable shownTable(const QTableView* table) {
    ShownTable shown;
    const QList<int> columns = shownColumns(table);
    for (const int column : columns)
        shown.headings << heading(table, column);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        shown.rows << cells(table, row, columns);
    return shown;
}

QString copiedTable(const QTableView* table) {
    const QList<int> columns = shownColumns(table);
    QList<int> rows;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    QStringList headings;
    for (const int column : columns)
        headings << heading(table, column);
    QStringList lines{headings.join(QLatin1Char('\t'))};
    for (const int row : rows)
        lines << cells(table, row, columns).join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

int currentSourceRow(const QTableView* table) {
    const QModelIndex current = table->currentIndex();
    return current.isValid() ? sourceOf(table, current).row() : -1;
}

QList<int> chosenSourceRows(const QTableView* table) {
    QList<int> rows;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        rows << sourceOf(table, index).row();
    std::ranges::sort(rows);
    return rows;
}

void setCurrentSourceRow(QTableView* table, int sourceRow, int column) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(table->model());
    const QAbstractItemModel* source = proxy ? proxy->sourceModel() : table->model();
    const QModelIndex index = source->index(sourceRow, column);
    if (index.isValid())
        table->setCurrentIndex(proxy ? proxy->mapFromSource(index) : index);
}

} // namespace steward
