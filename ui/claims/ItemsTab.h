#pragma once

#include "claims/ClaimSection.h"
#include "claims/ItemsModel.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace steward {

class ExplanationPanel;
class TableFoot;

/**
 * 名单: the list to work in, its sums, and the panel that explains the cell in hand. Keys: F2 explains and
 * goes to the panel, Shift+F2 explains the total, Enter mends the row, Insert adds one, Delete removes the
 * chosen, Ctrl+V takes rows from a spreadsheet, Ctrl+I shows the ID number whole.
 */
class ItemsTab : public ClaimSection {
    Q_OBJECT
public:
    explicit ItemsTab(QWidget* parent = nullptr);
    void setView(const ClaimView& view, QDate today) override;
    QWidget* firstFocus() override;
    ExplanationPanel* panel() const { return panel_; }
    /** Shows it beside the list until another cell is chosen. */
    void showIdNumber(const QString& idNumber);

signals:
    void editWanted(const steward::Item& item);
    void addWanted();
    void removeWanted(const QList<steward::ItemId>& items);
    /** The row's ID number is wanted whole. */
    void idNumberWanted(steward::ItemId item);
    void judgeWanted();
    void importWanted();
    void columnsWanted();
    void returnedWanted();
    void pasteWanted();
    /** The panel is to explain this item's shares, or the whole claim's fund part. */
    void explainItem(steward::ItemId item);
    void explainTotal();

private:
    QPushButton* addButton(const QString& name, const QString& text, const QString& tip);
    QWidget* makeBar();
    void makeTable();
    void addKeys();
    void explainCurrent();
    void showFoot(const ItemsState& state);
    void editCurrent();
    void removeChosen();

    ItemsModel* model_ = nullptr;
    QTableView* table_ = nullptr;
    TableFoot* foot_ = nullptr;
    ExplanationPanel* panel_ = nullptr;
    QCheckBox* filter_ = nullptr;
    QPushButton* returned_ = nullptr;
    QList<QPushButton*> editing_;
    QToolButton* more_ = nullptr;
    QLabel* empty_ = nullptr;
    Policy policy_;
    bool editable_ = false;
};

} // namespace steward
