#pragma once

#include "exchange/HouseholdRegister.h"
#include "exchange/LoanRegister.h"
#include "forms/PaperHead.h"
#include "money/Explanation.h"
#include "registry/Bank.h"
#include "registry/Household.h"
#include "registry/Page.h"
#include "services/Office.h"

namespace steward {

/** What importing a register did. Nothing is stored when `problems` holds a blocking one. */
struct RegisterImport {
    int rows = 0;
    int added = 0;
    int changed = 0;
    QList<CellProblem> problems;
    bool refused() const;
};

/** A bank with what belongs to it. */
struct BankView {
    Bank bank;
    QList<SpecialAccount> accounts;
    QList<Agreement> agreements;
    QList<NplTarget> targets;
    QList<PortfolioFigure> figures;
};

/** Households, loans, banks and townships: looking up, importing, editing. */
class Registry {
public:
    explicit Registry(Office& office) : office_(office) {}

    Result<QList<Township>> townships() const;
    Result<Page<Household>> households(const PageRequest& request) const;
    Result<Page<Loan>> loans(const PageRequest& request) const;
    Result<QList<Loan>> loansOf(HouseholdId household) const;
    Result<Household> household(HouseholdId id) const;
    Result<Loan> loan(LoanId id) const;
    /** How the household's loans add up against the cap of Art. 15 on the day `loan` was lent. */
    Result<Explanation> explainCap(LoanId loan) const;

    Result<RegisterImport> importHouseholds(const QString& path);
    Result<RegisterImport> importLoans(const QString& path);
    /** The same from rows that are read already; `asOf` is the day the loan register speaks of. */
    Result<RegisterImport> takeHouseholds(const QList<HouseholdRow>& rows);
    Result<RegisterImport> takeLoans(const QList<LoanRow>& rows, QDate asOf);
    /** Typed rows, refused as registry/RowChecks.h says. */
    Result<HouseholdId> saveHousehold(const HouseholdRow& row);
    Result<LoanId> saveLoan(const LoanRow& row);

    Result<QList<BankView>> banks() const;
    Result<BankView> bank(BankId id) const;
    /** The bank that a text in a register or title means: full name, short name, then unambiguous part. */
    Result<Bank> findBank(const QString& name) const;
    Result<BankId> saveBank(const Bank& bank);
    Result<AccountId> saveAccount(const SpecialAccount& account);
    Result<AgreementId> saveAgreement(const Agreement& agreement);
    Result<void> saveTarget(const NplTarget& target);
    Result<void> saveFigure(const PortfolioFigure& figure);
    /** NPL ratio against target + margin at the month end, explained (Art. 13, 17). */
    Result<Explanation> explainNpl(BankId bank, QDate monthEnd) const;

    /** Opening personal data (ID number, phone) whole is itself an audit line (Art. 21). */
    Result<QString> revealIdNumber(HouseholdId household);
    Result<QString> revealIdNumber(LoanId loan);
    Result<QString> revealPhone(HouseholdId household);

private:
    Office& office_;
};

/** `***1234`: what screens show of a phone number unasked; ID numbers see base/MaskedId.h. */
QString maskedPhone(const QString& phone);

} // namespace steward
