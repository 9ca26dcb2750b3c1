#pragma once

#include "base/ProgressStep.h"
#include "registry/Loan.h"
#include "registry/Page.h"
#include "storage/PersonalData.h"

namespace steward {

class LoanRepository {
public:
    explicit LoanRepository(Database& database) : database_(database) {}
    /** Adds or changes by bank and note, in the caller's transaction. */
    Result<SaveCounts> saveAll(const QList<Loan>& loans, const ProgressStep& step = {});
    Result<Loan> find(LoanId id) const; ///< `loan.unknown`
    Result<Loan> findByNote(BankId bank, const QString& note) const;
    Result<QList<Loan>> ofHousehold(HouseholdId household) const;
    /** Loans of one bank by their notes, asked once for all. */
    Result<QHash<QString, Loan>> byNotes(BankId bank, const QStringList& notes) const;
    Result<QHash<HouseholdId, QList<Loan>>> ofHouseholds(const QList<HouseholdId>& households) const;
    Result<Page<Loan>> page(const PageRequest& request) const;

private:
    Database& database_;
};

} // namespace steward
