#pragma once

#include "common/DeskHost.h"
#include "common/RowsModel.h"
#include "recoveries/BadFaithState.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace steward {

/** 失信名单: who is on it and why; added and taken off with a reason and a paper; exported (Art. 24). */
class BadFaithTab : public QWidget {
    Q_OBJECT
public:
    explicit BadFaithTab(DeskHost& host, QWidget* parent = nullptr);
    void read();

private:
    void makeTable();
    QWidget* makeActs();
    void grey();
    void add();
    void takeOff();
    void exportList(bool wholeIds);
    const BadFaithLine* current() const;

    DeskHost& host_;
    RowsModel<BadFaithLine>* rows_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* empty_ = nullptr;
    QLabel* totals_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* off_ = nullptr;
    QPushButton* whole_ = nullptr;
};

} // namespace steward
