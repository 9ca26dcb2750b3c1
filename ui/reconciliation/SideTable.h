#pragma once

#include "common/RowsModel.h"
#include "reconciliation/PairingState.h"

#include <QSet>
#include <QWidget>

class QTableView;

namespace steward {

/** One of the two columns: a heading and the rows of one book. What is offered now is tinted. */
class SideTable : public QWidget {
    Q_OBJECT
public:
    SideTable(const QString& name, const QString& title, const QString& numberTitle, QWidget* parent);
    /** Forgets what was chosen; stays where it was scrolled to. */
    void setRows(const QList<PairRow>& rows);
    /** Tints these and brings the first of them into sight. */
    void setMarked(const QSet<qint64>& ids);
    QList<PairRow> chosen() const;
    void clearChoice();
    QTableView* table() const { return table_; }

signals:
    void choiceChanged();
    void foldPressed();

private:
    RowCell cell(const PairRow& row, const QString& text) const;
    void pressed(const QModelIndex& index);

    QSet<qint64> marked_;
    RowsModel<PairRow>* model_ = nullptr;
    QTableView* table_ = nullptr;
};

} // namespace steward
