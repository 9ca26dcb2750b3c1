#pragma once

#include "common/DeskHost.h"
#include "common/RowsModel.h"
#include "registry/BankState.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace steward {

class BankPane;
class FormDialog;

/** The cooperating banks: the list, and one bank's page beside it. */
class BanksPage : public QWidget {
    Q_OBJECT
public:
    explicit BanksPage(DeskHost& host, QWidget* parent = nullptr);
    void reload();
    void openBank(BankId bank);

private:
    QWidget* makeList();
    void connectPane();
    void showCurrent();
    void greyForWhoMayNot();
    void explain();
    void ask(FormDialog* dialog);
    void editBank(bool known);
    void editTarget(int row);
    void editFigure(int row);

    DeskHost& host_;
    QList<BankView> banks_;
    RowsModel<BankLine>* model_ = nullptr;
    QTableView* list_ = nullptr;
    QPushButton* add_ = nullptr;
    BankPane* pane_ = nullptr;
    QLabel* empty_ = nullptr;
};

} // namespace steward
