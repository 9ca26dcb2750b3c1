#pragma once

#include "common/DeskHost.h"
#include "fund/EntryHeads.h"
#include "fund/FundWords.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QTableView;

namespace steward {

class CashBookTab;
class FundActs;
class InterestTab;
class LeverageTab;
class PeriodChoice;
class VoucherPane;
struct Place;
class VouchersTab;
class WaitingTab;

/** The fund's books: cash-book by special account and period, vouchers, what waits for checking, interest,
 * leverage. */
class FundPage : public QWidget {
    Q_OBJECT
public:
    explicit FundPage(DeskHost& host, QWidget* parent = nullptr);
    void reload();
    /** Shows what waits for checking. */
    void showWaiting();
    /** An entry of the books, one that waits, an account, or a tab. */
    void showPlace(const Place& place);
    /** What the page shows now, as a workbook (Ctrl+E). */
    void exportShown();

private:
    QWidget* makeHead();
    QHBoxLayout* makeButtons(QWidget* head);
    QWidget* makeTabs();
    QMenu* makeKinds();
    QMenu* makePapers();
    void connectTabs();
    void addShortcuts();
    Result<void> readAccounts();
    Result<void> readPeople();
    void readBooks();
    void readTab();
    EntryHeads::Read readHeads();
    void readWaiting();
    void readCharges();
    void greyForWhoMayNot();
    void showVoucher();
    void showEntry(EntryId id);
    void openEntry(EntryId id);
    void openWaiting(EntryId id);
    QString hint() const;
    void explain();
    void reverse();
    AccountId account() const;
    /** The list of the tab in hand. */
    QTableView* shownTable() const;

    DeskHost& host_;
    FundActs* acts_ = nullptr;
    AccountNames names_;
    PeopleNames people_;
    QHash<AccountId, SpecialAccount> known_;
    QList<WaitingEntry> waitingEntries_;
    QSet<QWidget*> fresh_; ///< tabs that show what holds now
    QComboBox* accounts_ = nullptr;
    PeriodChoice* period_ = nullptr;
    QPushButton* new_ = nullptr;
    QPushButton* reverse_ = nullptr;
    QHash<EntryKind, QAction*> kinds_;
    QLabel* charges_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    CashBookTab* bookTab_ = nullptr;
    VouchersTab* vouchersTab_ = nullptr;
    WaitingTab* waitingTab_ = nullptr;
    InterestTab* interestTab_ = nullptr;
    LeverageTab* leverageTab_ = nullptr;
    VoucherPane* voucher_ = nullptr;
};

} // namespace steward
