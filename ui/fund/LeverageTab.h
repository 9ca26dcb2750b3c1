#pragma once

#include "common/DeskHost.h"
#include "common/RowsModel.h"
#include "fund/LeverageState.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace steward {

class LendingBox;

/** How far the fund carries the loans, the shortages to be made up, and who suspended lending. */
class LeverageTab : public QWidget {
    Q_OBJECT
public:
    explicit LeverageTab(DeskHost& host, QWidget* parent = nullptr);
    /** What F2 answers here. */
    static QString hint();
    void read();
    void setRefusal(const QString& reason);
    /** Of the row in hand in the list in hand; none without one. */
    Result<std::optional<Explanation>> explanation() const;
    /** The entry that ended the task in hand; none otherwise. */
    EntryId entry() const;
    QTableView* table() const { return gauges_; }
    /** With how many tasks are open. */
    QString title() const { return title_; }

signals:
    void currentChanged();
    void explanationWanted();
    void titleChanged();

private:
    void makeGauges();
    void makeTasks();
    QWidget* makeTaskBox();
    Result<LeverageNames> names() const;
    Result<LeverageState> state();
    Result<std::optional<Explanation>> explainTask() const;
    void showLetter();
    void grey();

    DeskHost& host_;
    QString title_;
    QString refusal_;
    int open_ = 0;
    QList<Leverage> leverage_;
    QList<TopUpTask> topUps_;
    RowsModel<GaugeLine>* gaugeRows_ = nullptr;
    RowsModel<TopUpLine>* taskRows_ = nullptr;
    QTableView* gauges_ = nullptr;
    QTableView* tasks_ = nullptr;
    QTableView* inHand_ = nullptr; ///< the list in which somebody was last
    QPushButton* letter_ = nullptr;
    LendingBox* lending_ = nullptr;
};

} // namespace steward
