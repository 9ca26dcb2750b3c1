#pragma once

#include "common/DeskHost.h"
#include "fund/FundWords.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;

namespace steward {

class CashBookTab;
class FormDialog;
class QuarterChoice;
class VoucherPane;
class WaitingTab;

/** The fund's books: cash-book by special account and quarter, vouchers, what waits for checking. */
class FundPage : public QWidget {
    Q_OBJECT
public:
    explicit FundPage(DeskHost& host, QWidget* parent = nullptr);
    void reload();
    /** Shows what waits for checking. */
    void showWaiting();

private:
    QWidget* makeHead();
    QWidget* makeTabs();
    void addShortcuts();
    Result<void> readAccounts();
    void readBook();
    void readWaiting();
    void readCharges();
    QMenu* makeKinds();
    void greyForWhoMayNot();
    void showVoucher();
    void explain();
    void check(const QList<EntryId>& pending);
    void reverse();
    void discard(EntryId pending);
    void ask(FormDialog* dialog);
    AccountId account() const;

    DeskHost& host_;
    AccountNames names_;
    CashBook book_;
    QList<WaitingEntry> waitingEntries_;
    QComboBox* accounts_ = nullptr;
    QuarterChoice* quarter_ = nullptr;
    QPushButton* new_ = nullptr;
    QPushButton* reverse_ = nullptr;
    QHash<EntryKind, QAction*> kinds_;
    QLabel* charges_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    CashBookTab* bookTab_ = nullptr;
    WaitingTab* waitingTab_ = nullptr;
    VoucherPane* voucher_ = nullptr;
};

} // namespace steward
