#pragma once

#include "common/DeskHost.h"
#include "common/RowsModel.h"
#include "services/InterestChecks.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace steward {

class FormDialog;

/** The rates that one bank listed, each from its own day on: add, change, remove, take the shipped ones. */
class RatesBox : public QWidget {
    Q_OBJECT
public:
    explicit RatesBox(DeskHost& host, QWidget* parent = nullptr);
    void show(BankId bank);
    /** Why who is signed in may not change rates; empty allows it. */
    void setRefusal(const QString& reason);

signals:
    /** Rates came, went or changed: what is computed from them changes. */
    void ratesChanged();

private:
    QPushButton* makeButton(const QString& name, const QString& text);
    void read();
    void grey();
    FormDialog* makeDialog(const QString& title, const ListedRate& known);
    void add();
    void change();
    void remove();
    void takeShipped();
    void finish(const QString& said);

    DeskHost& host_;
    BankId bank_;
    QString refusal_;
    RowsModel<ListedRate>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* change_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* shipped_ = nullptr;
};

} // namespace steward
