#pragma once

#include "registry/Bank.h"
#include "storage/Database.h"

namespace steward {

class BankRepository {
public:
    explicit BankRepository(Database& database) : database_(database) {}
    Result<QList<Bank>> all() const;
    Result<Bank> find(BankId id) const;    ///< `bank.unknown`
    Result<BankId> save(const Bank& bank); ///< inserts when the id is none; `bank.name_taken`
    Result<QList<SpecialAccount>> accounts(BankId bank) const;
    Result<QList<SpecialAccount>> allAccounts() const;
    Result<SpecialAccount> account(AccountId id) const; ///< `account.unknown`
    /** The bank's account that is open on `day`. */
    Result<std::optional<SpecialAccount>> accountOf(BankId bank, QDate day) const;
    Result<AccountId> saveAccount(const SpecialAccount& account);
    Result<QList<Agreement>> agreements(BankId bank) const;
    Result<AgreementId> saveAgreement(const Agreement& agreement);
    Result<QList<NplTarget>> targets(BankId bank) const;
    Result<void> saveTarget(const NplTarget& target);
    Result<QList<PortfolioFigure>> figures(BankId bank) const;
    Result<void> saveFigure(const PortfolioFigure& figure);
    /** The headings remembered for this bank's sheets of one kind: field → heading. */
    Result<QMap<QString, QString>> columnMapping(BankId bank, const QString& sheet) const;
    Result<void> saveColumnMapping(BankId bank, const QString& sheet, const QMap<QString, QString>& mapping);

private:
    Database& database_;
};

} // namespace steward
