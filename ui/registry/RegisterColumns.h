#pragma once

#include "common/PagedTable.h"
#include "registry/RegistryWords.h"

#include <QCoreApplication>

#include <memory>

namespace steward {

using HouseholdRows = PagedRows<Household>;
using LoanRows = PagedRows<Loan>;
/** Names that change when a bank is renamed; the columns look at them while they draw. */
using SharedNames = std::shared_ptr<RegistryNames>;

/** The columns of the two registers; identity numbers stand there masked. */
class RegisterColumns {
    Q_DECLARE_TR_FUNCTIONS(RegisterColumns)
public:
    static QList<HouseholdRows::Column> households(const SharedNames& names);
    /** `today` tells which loans are overdue. */
    static QList<LoanRows::Column> loans(const SharedNames& names, QDate today);
    static QList<int> householdWidths() { return {85, 80, 95, 85, 145, 45, 88}; }
    static QList<int> loanWidths() { return {115, 75, 80, 88, 88, 88, 88}; }
};

} // namespace steward
