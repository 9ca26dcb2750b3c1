#pragma once

#include "common/RowsModel.h"
#include "registry/HouseholdState.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace steward {

class ExplanationPanel;

/** The household in hand: what is registered, its loans, and how they add up against the cap. */
class HouseholdPane : public QFrame {
    Q_OBJECT
public:
    explicit HouseholdPane(QWidget* parent = nullptr);
    void setState(const HouseholdState& state);
    /** Nothing in hand. */
    void clear(const QString& hint);
    void setCurrentLoan(LoanId loan);
    LoanId currentLoan() const;
    HouseholdId household() const { return id_; }
    /** Shown whole after they were asked for, until another household is in hand. */
    void setIdNumber(const QString& text);
    void setPhone(const QString& text);
    /** Of the borrower of the loan in hand, who is not the head. */
    void setBorrowerIdNumber(const QString& text);
    /** Greys what changes the file and says why; an empty reason allows it. */
    void setRefusal(const QString& reason);
    ExplanationPanel* explanation() const { return explanation_; }

signals:
    void idNumberWanted();
    void phoneWanted();
    void borrowerIdNumberWanted();
    void editHouseholdWanted();
    void addLoanWanted();
    void editLoanWanted();
    void explanationWanted();

private:
    QWidget* makeFields();
    QWidget* makeLoans();
    QPushButton* addReveal(QFormLayout* form, const QString& label, QLabel*& field, const QString& name);
    void showBorrower();
    QPushButton* makeButton(const QString& text, const QString& name);

    HouseholdId id_;
    QLabel* head_ = nullptr;
    QLabel* place_ = nullptr;
    QLabel* number_ = nullptr;
    QLabel* people_ = nullptr;
    QLabel* idNumber_ = nullptr;
    QLabel* phone_ = nullptr;
    QLabel* borrower_ = nullptr;
    QLabel* registered_ = nullptr;
    QLabel* totals_ = nullptr;
    QWidget* body_ = nullptr;
    QLabel* hint_ = nullptr;
    QPushButton* showId_ = nullptr;
    QPushButton* showPhone_ = nullptr;
    QPushButton* showBorrower_ = nullptr;
    QFormLayout* fields_ = nullptr;
    QList<QPushButton*> changing_;
    QPushButton* editLoan_ = nullptr;
    RowsModel<HouseholdLoanLine>* model_ = nullptr;
    QTableView* loans_ = nullptr;
    ExplanationPanel* explanation_ = nullptr;
};

} // namespace steward
