#pragma once

#include "common/RowsModel.h"
#include "recoveries/RecoveryPaneState.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace steward {

class ExplanationPanel;

/** The loan in hand: what was recovered, which receipts pay for it, how the figure came about. */
class RecoveryPane : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryPane(QWidget* parent = nullptr);
    void setState(const RecoveryPaneState& state);
    /** No loan in hand. */
    void clear();
    /** Greys what the person may not do and says why; empty reasons allow it. */
    void setRefusals(const QString& clerk, const QString& director);
    ExplanationPanel* explanation() const { return explanation_; }

signals:
    void withdrawWanted(RecoveryId recovery);
    void releaseWanted(EntryId entry, const QString& number);
    void confirmationWanted(EntryId entry);
    void clawbackWanted();
    void noticeWanted();

private:
    void makeTables();
    QWidget* makeActs();
    void grey();

    RecoveryPaneState state_;
    QString clerkRefusal_;
    QString directorRefusal_;
    RowsModel<RecoveryRowLine>* recoveryRows_ = nullptr;
    RowsModel<ReturnRowLine>* returnRows_ = nullptr;
    QLabel* title_ = nullptr;
    QLabel* facts_ = nullptr;
    QLabel* clawbackNote_ = nullptr;
    QTableView* recoveries_ = nullptr;
    QTableView* returns_ = nullptr;
    QPushButton* withdraw_ = nullptr;
    QPushButton* release_ = nullptr;
    QPushButton* confirm_ = nullptr;
    QPushButton* clawback_ = nullptr;
    QPushButton* notice_ = nullptr;
    ExplanationPanel* explanation_ = nullptr;
};

} // namespace steward
