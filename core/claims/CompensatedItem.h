#pragma once

#include "claims/Claim.h"

namespace steward {

/** An approved item whose compensation was paid and not taken back by a reversal; or was, and has recoveries,
 * returns or a clawback that wait for it to be issued anew. */
struct CompensatedItem {
    ItemId item;
    ClaimId claim;
    LoanId loan;
    BankId bank;
    QString bankName; ///< short, where it has one
    Quarter quarter;
    QString policyId; ///< under which the claim was judged
    QDate receivedOn; ///< of the claim
    QDate paidOn;     ///< of the compensation's entry
    QString note;
    QString borrower;
    QString head; ///< of the household
    QString townshipCode;
    LossShares loss;
    bool voided = false; ///< letter and voucher are void and not issued anew; then `paidOn` is no day
};

} // namespace steward
