#pragma once

#include "claims/Claim.h"
#include "registry/Bank.h"
#include "registry/Household.h"
#include "registry/Loan.h"

namespace steward {

/** People, banks and loans of the demonstration office: invented, the same for the same day. */
class DemonstrationData {
public:
    DemonstrationData(QDate today, const QList<Township>& townships);

    const QList<Bank>& banks() const { return banks_; }
    const QList<HouseholdRow>& households() const { return households_; }
    const QList<LoanRow>& loans() const { return loans_; }

    /**
     * Rows of a claim list of `bank` received on `day`: overdue loans not used in an earlier list, `faults`
     * of them with something for the checks to find.
     */
    QList<ClaimRow> claimRows(const QString& bank, QDate day, int count, int faults);

private:
    void makeHouseholds(const QList<Township>& townships);
    void makeLoans();
    int below(int bound);
    QString personName();
    QString idNumber(int birthYear);

    QDate today_;
    quint64 state_ = 0x5eed'f00d'2018ULL;
    QList<Bank> banks_;
    QList<HouseholdRow> households_;
    QList<LoanRow> loans_;
    QSet<QString> claimed_;
};

} // namespace steward
