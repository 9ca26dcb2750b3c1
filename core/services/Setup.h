#pragma once

#include "access/Password.h"
#include "registry/Bank.h"
#include "services/Office.h"

namespace steward {

/** One bank of the first-start guide. */
struct BankSetup {
    Bank bank;
    SpecialAccount account;
    std::optional<Agreement> agreement;
    Amount openingBalance;
    QDate openingDay;
};

struct NewUser {
    QString name;
    QString login;
    QString password;
    Roles roles;
    PasswordCost cost = PasswordCost::Protecting;
};

/** Everything the first-start guide asks. */
struct OfficeSetup {
    OfficeDetails details;
    QList<BankSetup> banks;
    QList<NewUser> users; ///< at least an administrator, a clerk and another reviewer
};

/** Why no office can be made of it, looked at before anything is made: those of setUpOffice with `setup.`. */
std::optional<Error> setupRefusal(const OfficeSetup& setup);

/** Details filled from the shipped policy of the county. */
OfficeDetails shippedDetails();

/**
 * Makes a new office with all of it in one go; on refusal no file remains. Opening balances are prepared by
 * the first clerk and checked by the first other reviewer. `setup.no_administrator`,
 * `setup.no_second_person`, `setup.bank_incomplete`, `access.password_too_short`, `access.login_taken`, and
 * those of Database.
 */
Result<std::unique_ptr<Office>> setUpOffice(const QString& path, const OfficeSetup& setup,
                                            std::shared_ptr<const Clock> clock);

/** Login and password of the people of the demonstration office. */
struct DemonstrationUser {
    QString name;
    QString login;
    QString password;
    Roles roles;
};
QList<DemonstrationUser> demonstrationUsers();

/**
 * Makes the demonstration office around the clock's day, so that its due days are alive: three banks,
 * households and loans, claims in several states with their papers. Marked as practice on screen and paper.
 */
Result<std::unique_ptr<Office>> makeDemonstration(const QString& path,
                                                  const std::shared_ptr<const Clock>& clock,
                                                  const Progress& progress = {});

} // namespace steward
