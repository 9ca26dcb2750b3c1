#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace steward {

/**
 * A table in the house's density: sorted by value through a proxy, toned cells, whole rows chosen, no grid;
 * Ctrl+C copies the chosen rows with their headings as a table. The view's model is the proxy.
 */
QTableView* makeClaimTable(const QString& objectName, const QString& accessibleName,
                           QAbstractItemModel* model, QWidget* parent);
/** Widths of the first columns; the last one of the table takes what is left. */
void setColumnWidths(QTableView* table, const QList<int>& widths);
/** Row of the model behind the sorted view, or -1. */
int currentSourceRow(const QTableView* table);
QList<int> chosenSourceRows(const QTableView* table);
/** Makes `sourceRow` the current one, keeping the column. */
void setCurrentSourceRow(QTableView* table, int sourceRow, int column = 0);

} // namespace steward
