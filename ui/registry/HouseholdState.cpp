#include "registry/HouseholdState.h"

#include "base/MaskedId.h"

namespace steward {

namespace {

HouseholdLoanLine lineOf(const Loan& loan, const Household& household, const RegistryNames& names,
                         QDate today) {
    HouseholdLoanLine line;
    line.id = loan.id;
    line.note = loan.note;
    line.bank = names.bank(loan.bank);
    line.kind = RegistryWords::loanKind(loan.kind);
    if (loan.borrowerIdNumber != household.headIdNumber)
        line.borrower = loan.borrower + QLatin1Char(' ') + maskedId(loan.borrowerIdNumber);
    line.lentOn = RegistryWords::day(loan.lentOn);
    line.due = RegistryWords::day(loan.finalDue());
    line.late = loan.finalDue() < today && loan.outstanding.isPositive() && !loan.settledOn;
    line.amount = loan.amount;
    line.outstanding = loan.outstanding;
    line.loanClass = RegistryWords::loanClass(loan.loanClass);
    line.classTone = RegistryWords::loanClassTone(loan.loanClass);
    return line;
}

} // namespace

HouseholdState householdState(const Household& household, const QList<Loan>& loans,
                              const RegistryNames& names, QDate today) {
    HouseholdState state;
    state.id = household.id;
    state.head = household.head;
    state.place = names.township(household.townshipCode) + QLatin1Char(' ') + household.village;
    state.number = household.number;
    state.people = household.people > 0 ? QString::number(household.people) : QString();
    state.idNumber = maskedId(household.headIdNumber);
    state.phone = maskedPhone(household.phone);
    state.registered = RegistryWords::registered(household);
    for (const Loan& loan : loans)
        state.loans << lineOf(loan, household, names, today);
    state.totals = RegistryWords::loanTotals(loans);
    return state;
}

} // namespace steward
