#pragma once

#include "common/RowsModel.h"
#include "reconciliation/StatementState.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace steward {

/** The drawn reconciliation statement, as it will print. */
class StatementPane : public QFrame {
    Q_OBJECT
public:
    explicit StatementPane(QWidget* parent = nullptr);
    void setState(const StatementState& state);
    QTableView* table() const { return table_; }

signals:
    void explanationWanted();

private:
    QLabel* addLabel(const char* name, const char* property);

    QLabel* title_ = nullptr;
    QLabel* line_ = nullptr;
    QLabel* standing_ = nullptr;
    QLabel* signed_ = nullptr;
    QLabel* checked_ = nullptr;
    QLabel* bank_ = nullptr;
    RowsModel<StatementRow>* model_ = nullptr;
    QTableView* table_ = nullptr;
};

} // namespace steward
