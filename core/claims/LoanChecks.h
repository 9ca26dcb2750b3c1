#pragma once

#include "claims/Judge.h"

namespace steward {

/** The due day that counts: an extension recorded in the register or written in the row moves it. */
QDate finalDue(const ClaimRow& row, const Loan& loan);

/** Overdue on `day` for at least the days that the policy asks, with principal still owed (Art. 17). */
bool overdueOn(const Policy& policy, const ClaimRow& row, const Loan& loan, QDate day);

/** Running when `other` was lent: lent by then, not replaced by a renewal, not settled (Art. 15). */
bool runningWhenLent(const Loan& loan, const Loan& other, const QList<Loan>& householdLoans);

} // namespace steward
