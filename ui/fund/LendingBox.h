#pragma once

#include "common/DeskHost.h"
#include "common/RowsModel.h"
#include "fund/LendingState.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace steward {

/** Suspension and resumption of lending by bank, recorded with the conditions of Art. 13. */
class LendingBox : public QWidget {
    Q_OBJECT
public:
    explicit LendingBox(DeskHost& host, QWidget* parent = nullptr);
    void read();
    /** Why who is signed in may not record; empty allows it. */
    void setRefusal(const QString& reason);
    /** The conditions for the bank in hand today; none without a bank. Refused by the service. */
    Result<std::optional<Explanation>> explanation() const;
    QTableView* table() const { return table_; }

private:
    void makeTable();
    Result<QList<BankLending>> banks() const;
    void grey();
    void ask(bool suspend);

    DeskHost& host_;
    QString refusal_;
    RowsModel<LendingLine>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QPushButton* suspend_ = nullptr;
    QPushButton* resume_ = nullptr;
};

} // namespace steward
