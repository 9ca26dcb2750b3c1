#pragma once

#include "services/Recoveries.h"

namespace steward {

/** One loan for which a receipt may have come, and how much of it is to go there. */
struct AllocationLine {
    ItemId item;
    QString note;
    QString borrower;
    Amount due;
    Amount amount;
};

/** How one receipt is to be shared out, while somebody decides it. */
struct AllocationState {
    ReturnReceipt receipt;
    QList<AllocationLine> lines; ///< what is due first
    bool proposed = false;       ///< the amounts are the program's proposal

    Amount asked() const;
    Amount rest() const { return receipt.left() - asked(); }
    QList<ReturnShare> shares() const;
    /** What is shared out and what stays, in words. */
    QString sums() const;
    /** Why it can't be done like this; empty when it can. */
    QString refusal() const;
};

/** `loans` are all compensated ones; those of another bank, or of the wrong kind, are left out. */
AllocationState allocationState(const ReturnReceipt& receipt, const QList<CompensatedLoan>& loans,
                                const QList<ReturnShare>& proposal);
/** `2018-收-0003  2018-03-15  864.19  J001退回款`, with what is left of it where some is shared out. */
QString receiptText(const ReturnReceipt& receipt);

} // namespace steward
