#pragma once

#include "money/Explanation.h"
#include "registry/Bank.h"
#include "services/Office.h"

namespace steward {

/** Suspension and resumption of lending: the bank's option, recorded with its conditions. */
class Lending {
public:
    explicit Lending(Office& office) : office_(office) {}

    Result<QList<Suspension>> suspensions(BankId bank) const;
    /** The conditions explained at the last month end before `day`: may suspend, may resume, or neither. */
    Result<Explanation> conditions(BankId bank, QDate day) const;
    /** Clerk. Refused `lending.suspended_already`, `lending.letter_missing`, `lending.day_wrong`,
     *  `lending.no_figures`, `lending.ratio_below_limit`. */
    Result<void> suspend(BankId bank, QDate day, const QString& letter);
    /** Clerk. Refused `lending.not_suspended`, `lending.letter_missing`, `lending.day_wrong`,
     *  `lending.no_figures`, `lending.ratio_not_below_target`. */
    Result<void> resume(BankId bank, QDate day, const QString& letter);

private:
    Office& office_;
};

} // namespace steward
