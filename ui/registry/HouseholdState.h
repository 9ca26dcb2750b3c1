#pragma once

#include "registry/RegistryWords.h"

namespace steward {

/** One loan of the household beside the table. */
struct HouseholdLoanLine {
    LoanId id;
    QString note;
    QString bank;
    QString kind;
    QString borrower; ///< with the identity number masked; empty: the head
    QString lentOn;
    QString due;
    bool late = false; ///< due day over, principal still owed
    Amount amount;
    Amount outstanding;
    QString loanClass;
    Tone classTone = Tone::Quiet;
};

/** What stands beside the table of households or loans; personal data masked. */
struct HouseholdState {
    HouseholdId id;
    QString head;
    QString place; ///< township and village
    QString number;
    QString people;
    QString idNumber; ///< masked
    QString phone;    ///< masked; empty when none is known
    QString registered;
    QList<HouseholdLoanLine> loans;
    QString totals;
};

HouseholdState householdState(const Household& household, const QList<Loan>& loans,
                              const RegistryNames& names, QDate today);

} // namespace steward
