#pragma once

#include "common/DeskHost.h"
#include "registry/RegisterColumns.h"
#include "registry/RegisterImporter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace steward {

class HouseholdPane;
class RegisterList;

/**
 * The registers of households and of loans: two long tables, the household in hand beside them. A workbook is
 * imported all or nothing by a button or by dropping it.
 */
class LoansPage : public QWidget {
    Q_OBJECT
public:
    explicit LoansPage(DeskHost& host, QWidget* parent = nullptr);
    void reload();
    /** Shows one loan or household, as a search over everything finds it. */
    void openLoan(LoanId loan);
    void openHousehold(HouseholdId household);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead();
    QPushButton* makeButton(const QString& text, const QString& name);
    QWidget* makeTabs();
    void addShortcuts();
    void connectPane();
    RegisterList* currentList() const;
    void showCurrent();
    void showHousehold(HouseholdId household, LoanId loan);
    void explain();
    void greyForWhoMayNot();
    void editHousehold(bool known);
    void editLoan(bool known);
    void wasChanged();

    DeskHost& host_;
    SharedNames names_;
    HouseholdRows* householdRows_ = nullptr;
    LoanRows* loanRows_ = nullptr;
    RegisterList* households_ = nullptr;
    RegisterList* loans_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    HouseholdPane* pane_ = nullptr;
    RegisterImporter* importer_ = nullptr;
    QList<QPushButton*> changing_;
};

} // namespace steward
