#pragma once

#include "common/DeskHost.h"
#include "common/RowsModel.h"
#include "fund/InterestState.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace steward {

class RatesBox;

/** The interest of one special account period by period, and below it the rates that its bank listed. */
class InterestTab : public QWidget {
    Q_OBJECT
public:
    explicit InterestTab(DeskHost& host, QWidget* parent = nullptr);
    /** What F2 answers here. */
    static QString hint();
    /** Reads the account's checks and its bank's rates. */
    void show(const SpecialAccount& account);
    void setRefusal(const QString& reason);
    /** The period in hand; nullptr when there is none. */
    const InterestCheck* current() const;
    QTableView* table() const { return table_; }

signals:
    void currentChanged();
    void explanationWanted();

private:
    void makeTable();
    void read();

    DeskHost& host_;
    SpecialAccount account_;
    QList<InterestCheck> checks_;
    RowsModel<InterestLine>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* sentence_ = nullptr;
    RatesBox* rates_ = nullptr;
};

} // namespace steward
