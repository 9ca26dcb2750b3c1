#pragma once

#include "common/RowsModel.h"
#include "fund/CashBookState.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace steward {

/** The cash-book: opening row, entries, closing row. */
class CashBookTab : public QWidget {
    Q_OBJECT
public:
    explicit CashBookTab(QWidget* parent = nullptr);
    void setState(const CashBookState& state);
    /** The row in hand; nullptr when there is none. */
    const CashBookRow* current() const;
    QTableView* table() const { return table_; }

signals:
    void currentChanged();
    void explanationWanted();

private:
    RowsModel<CashBookRow>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* sentence_ = nullptr;
};

} // namespace steward
