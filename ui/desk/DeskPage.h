#pragma once

#include "common/DeskHost.h"
#include "common/RowsModel.h"
#include "desk/BankCardBox.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace steward {

class DeskReader;
class ExplanationPanel;
class PlotView;

/** 工作台: what is due and where it is done, the banks, the plots, what comes round. */
class DeskPage : public QWidget {
    Q_OBJECT
public:
    explicit DeskPage(DeskHost& host, QWidget* parent = nullptr);
    void reload();

signals:
    /** One click leads to where it is done. */
    void placeWanted(const steward::Place& place);

private:
    QWidget* makeHead();
    void makeTable();
    QWidget* makeSide();
    void addShortcuts();
    void showView(const DeskView& view);
    void showState(const DeskState& state);
    void showCards(const QList<BankCardState>& cards);
    void open(int row);
    void explainRow();
    void explainCard(CardQuestion question, const BankCardState& card);
    Result<Explanation> explanationOf(CardQuestion question, const BankCardState& card) const;
    void tell(const Result<Explanation>& explanation);
    void showPlots();
    void print();

    DeskHost& host_;
    DeskReader* reader_ = nullptr;
    DeskView view_;
    QLabel* heading_ = nullptr;
    QLabel* empty_ = nullptr;
    RowsModel<DutyLine>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QWidget* cards_ = nullptr;
    QGridLayout* cardGrid_ = nullptr;
    QList<PlotView*> plots_;
    QLabel* season_ = nullptr;
    QStackedWidget* side_ = nullptr;
    ExplanationPanel* explanation_ = nullptr;
};

} // namespace steward
