#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QTableView;

namespace steward {

/** A heading with buttons to add and to edit, and the table they are about. Enter edits the row in hand. */
class TableSection : public QWidget {
    Q_OBJECT
public:
    TableSection(const QString& name, const QString& title, QAbstractItemModel* model,
                 const QList<int>& widths, QWidget* parent);
    QTableView* table() const { return table_; }
    /** Row of the model in hand, or -1. */
    int row() const;
    /** Greys both buttons and says why; an empty reason allows them. */
    void setRefusal(const QString& reason);
    /** To be called when rows came or went. */
    void rowsChanged();

signals:
    void addWanted();
    void editWanted(int row);

private:
    QTableView* table_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* edit_ = nullptr;
    QString refusal_;
};

} // namespace steward
