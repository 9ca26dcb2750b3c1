#pragma once

#include "common/FormDialog.h"
#include "registry/RegistryWords.h"

namespace steward {

/**
 * Adds a loan to a household, or mends one. The borrower's ID number stays masked: an empty field keeps it.
 * `household` is whom the loan belongs to; a new one begins with its head as borrower.
 */
class LoanDialog : public FormDialog {
    Q_OBJECT
public:
    LoanDialog(Office& office, const RegistryNames& names, const Household& household,
               const std::optional<Loan>& known, QWidget* parent);

private:
    void addIdentity(const RegistryNames& names, const Household& household);
    void addMoney(QDate today);
    void addRest();
    void fill(const Loan& loan);
    Result<LoanRow> row() const;
    QString idNumber() const;

    QString household_;
    QString headIdNumber_;
    QString head_;
    std::optional<Loan> known_;
    QComboBox* bank_ = nullptr;
    QLineEdit* note_ = nullptr;
    QLineEdit* contract_ = nullptr;
    QLineEdit* borrower_ = nullptr;
    QLineEdit* idNumber_ = nullptr;
    QLineEdit* relation_ = nullptr;
    QLineEdit* purpose_ = nullptr;
    QCheckBox* usedByFirm_ = nullptr;
    AmountEdit* amount_ = nullptr;
    AmountEdit* outstanding_ = nullptr;
    QLineEdit* rate_ = nullptr;
    DateEdit* lent_ = nullptr;
    DateEdit* due_ = nullptr;
    DateEdit* extended_ = nullptr;
    DateEdit* settled_ = nullptr;
    QComboBox* kind_ = nullptr;
    QLineEdit* original_ = nullptr;
    QComboBox* class_ = nullptr;
    QCheckBox* insured_ = nullptr;
    QLineEdit* policy_ = nullptr;
};

} // namespace steward
