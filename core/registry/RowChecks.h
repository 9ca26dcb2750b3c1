#pragma once

#include "base/Result.h"
#include "registry/Household.h"
#include "registry/Loan.h"

namespace steward {

/**
 * A typed household as it may be stored: texts trimmed, the ID number in its plain form. Refused
 * `household.number_missing`, `household.head_missing`, those of parseIdNumber, `household.day_missing`,
 * `household.left_before_registered`.
 */
Result<HouseholdRow> checkedHousehold(HouseholdRow row);

/**
 * A typed loan as it may be stored. Refused `loan.note_missing`, `loan.borrower_missing`, those of
 * parseIdNumber, `loan.amount_not_positive`, `loan.outstanding_beyond_amount`, `loan.day_missing`,
 * `loan.due_before_lent`, `loan.extended_before_due`, `loan.settled_but_owed`.
 */
Result<LoanRow> checkedLoan(LoanRow row);

} // namespace steward
