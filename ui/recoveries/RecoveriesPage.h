#pragma once

#include "common/DeskHost.h"
#include "common/RowsModel.h"
#include "recoveries/RecoveryListState.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace steward {

class BadFaithTab;
class FormDialog;
class RecoveryImporter;
class RecoveryPane;

/** What comes after a compensation, by loan: recovered, due back, returned, late; clawbacks. */
class RecoveriesPage : public QWidget {
    Q_OBJECT
public:
    explicit RecoveriesPage(DeskHost& host, QWidget* parent = nullptr);
    void reload();
    /** A bank's list dropped on the page. */
    void takeWorkbook(const QString& path);
    /** Chooses the loan among all of its bank, or among all. */
    void openLoan(ItemId item, BankId bank = {});
    /** What the page shows now, as a workbook (Ctrl+E). */
    void exportShown();

private:
    QWidget* makeHead();
    QWidget* makeBar();
    QWidget* makeList();
    QWidget* makeTabs();
    void makeTable();
    void connectPane();
    void addShortcuts();
    Result<void> readBanks();
    void readLoans();
    void showLoans();
    void showState(const RecoveryListState& state);
    void showAgeing(const QList<AgeingWord>& words);
    void showCurrent();
    void chooseLoan(ItemId item);
    void greyForWhoMayNot();
    void explain();
    void ask(FormDialog* dialog);
    void enter();
    void allocate();
    void release(EntryId entry, const QString& number);
    void noticeIssued(const IssuedPaper& paper);
    /** Asks where the bank's money may be there already. */
    bool mayWriteTo(BankId bank);
    void showNotice();
    void showReminder();
    void showClawbackNotice();
    void showConfirmation(EntryId receipt);
    void showAgeingList();
    void exportAgeing();
    RecoveryFilter filter() const;
    const CompensatedLoan* current() const;

    DeskHost& host_;
    RecoveryImporter* importer_ = nullptr;
    QList<CompensatedLoan> all_;
    QList<CompensatedLoan> loans_; ///< those that the filter takes, as the table's lines
    RowsModel<RecoveryLine>* rows_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    BadFaithTab* badFaith_ = nullptr;
    QWidget* acts_ = nullptr; ///< on the compensated loans
    QTableView* table_ = nullptr;
    QLabel* empty_ = nullptr;
    QLabel* totals_ = nullptr;
    QHBoxLayout* ageing_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* bank_ = nullptr;
    QComboBox* show_ = nullptr;
    QPushButton* enter_ = nullptr;
    QPushButton* import_ = nullptr;
    QPushButton* allocate_ = nullptr;
    QPushButton* notice_ = nullptr;
    QPushButton* remind_ = nullptr;
    RecoveryPane* pane_ = nullptr;
};

} // namespace steward
