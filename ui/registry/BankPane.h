#pragma once

#include "common/RowsModel.h"
#include "registry/BankState.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace steward {

class Badge;
class ExplanationPanel;
class TableSection;

/** One bank: who it is, its special accounts, agreements, NPL targets and month-end figures. */
class BankPane : public QWidget {
    Q_OBJECT
public:
    explicit BankPane(QWidget* parent = nullptr);
    void setState(const BankState& state);
    const BankState& state() const { return state_; }
    /** `bank`: what clerk and administrator may change; `figures`: what only the clerk may. */
    void setRefusals(const QString& bank, const QString& figures);
    /** The month end in hand, if any. */
    std::optional<QDate> monthEnd() const;
    ExplanationPanel* explanation() const { return explanation_; }

signals:
    void editBankWanted();
    /** `row` as in the state; -1: a new one. */
    void accountWanted(int row);
    void agreementWanted(int row);
    void targetWanted(int row);
    void figureWanted(int row);
    void explanationWanted();

private:
    QWidget* makeHead();
    TableSection* makeAccounts();
    QWidget* makeTerms();
    TableSection* makeTargets(QWidget* parent);
    TableSection* makeMonthEnds();

    BankState state_;
    QLabel* name_ = nullptr;
    Badge* standing_ = nullptr;
    QLabel* facts_ = nullptr;
    QPushButton* edit_ = nullptr;
    RowsModel<AccountLine>* accountRows_ = nullptr;
    RowsModel<AgreementLine>* agreementRows_ = nullptr;
    RowsModel<NplTarget>* targetRows_ = nullptr;
    RowsModel<FigureLine>* figureRows_ = nullptr;
    TableSection* accounts_ = nullptr;
    TableSection* agreements_ = nullptr;
    TableSection* targets_ = nullptr;
    TableSection* figures_ = nullptr;
    ExplanationPanel* explanation_ = nullptr;
};

} // namespace steward
