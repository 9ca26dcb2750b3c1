#pragma once

#include "claims/ClaimSection.h"
#include "claims/DecisionModel.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace steward {

/**
 * 审定: the meeting and one table in which all outcomes are recorded at once. Keys in the table: A approves,
 * R rejects, D defers the chosen lines and goes to the reason; F2 edits. What is typed stays when the page
 * looks again, until it is recorded.
 */
class DecisionTab : public ClaimSection {
    Q_OBJECT
public:
    explicit DecisionTab(QWidget* parent = nullptr);
    void setView(const ClaimView& view, QDate today) override;
    QWidget* firstFocus() override;
    Meeting meeting() const;
    QList<ItemOutcome> outcomes() const;

signals:
    /** Everything typed is to be recorded. */
    void recordWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addField(const QString& name, const QString& label);
    void makeTable();
    void showDraft(const DecisionDraft& draft, QDate today);
    void setChosen(Outcome outcome);
    void showTotals();

    DecisionModel* model_ = nullptr;
    QTableView* table_ = nullptr;
    QLineEdit* number_ = nullptr;
    QDateEdit* day_ = nullptr;
    QLineEdit* place_ = nullptr;
    QLineEdit* chair_ = nullptr;
    QLineEdit* present_ = nullptr;
    QLineEdit* excused_ = nullptr;
    QLabel* totals_ = nullptr;
    QPushButton* record_ = nullptr;
    ClaimId claim_;
    ClaimState state_ = ClaimState::None;
    bool touched_ = false;
};

} // namespace steward
