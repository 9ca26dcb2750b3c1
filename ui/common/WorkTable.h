#pragma once

#include <QList>
#include <QStringList>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace steward {

/**
 * A table in the house's density: toned cells, whole rows chosen, no grid; Ctrl+C copies the chosen rows with
 * their headings as a table. A click on a heading asks the model to sort, a third one for its own order.
 */
QTableView* makePlainTable(const QString& objectName, const QString& accessibleName,
                           QAbstractItemModel* model, QWidget* parent);
/** The same sorted by value through a proxy, which is the view's model, for models that don't sort. */
QTableView* makeWorkTable(const QString& objectName, const QString& accessibleName, QAbstractItemModel* model,
                          QWidget* parent);
/** Ctrl+C and a menu entry that copy the chosen rows with their headings. */
void addCopying(QTableView* table);
/** `pixels`, meant for the usual size of letters, for the size in which `widget` writes. */
int scaledToFont(int pixels, const QWidget* widget);
/** The same in an order that is not to be changed, as a book's. */
QTableView* makeLedgerTable(const QString& objectName, const QString& accessibleName,
                            QAbstractItemModel* model, QWidget* parent);
/** Widths of the first columns at the usual size of letters; the last one of the table takes what is left. */
void setColumnWidths(QTableView* table, const QList<int>& widths);
/**
 * Widths, order and choice of columns, and what the rows are sorted by, as they were left, under the table's
 * object name; `widths` until somebody changes them. A right click on the headings chooses the columns.
 */
void rememberColumns(QTableView* table, const QList<int>& widths);
/** In the order in which they stand, hidden ones left out. */
QList<int> shownColumns(const QTableView* table);
/** Headings and rows as a table shows them: columns in their order, hidden ones left out. */
struct ShownTable {
    QStringList headings;
    QList<QStringList> rows;
};
ShownTable shownTable(const QTableView* table);
/** The chosen rows with their headings, tab and line separated, as WPS takes them. */
QString copiedTable(const QTableView* table);
/** Lets `column` take what is left instead of the last one: a book's figures stay together at the right. */
void stretchColumn(QTableView* table, int column);
/** Row of the model behind the view, sorted through a proxy or not, or -1. */
int currentSourceRow(const QTableView* table);
QList<int> chosenSourceRows(const QTableView* table);
/** Makes `sourceRow` the current one. */
void setCurrentSourceRow(QTableView* table, int sourceRow, int column = 0);

} // namespace steward
