#pragma once

#include "forms/RecoveryNoticeForm.h"

namespace steward {

/** One loan that a receipt pays for. */
struct ConfirmedReturn {
    QString note;
    QString borrower;
    Amount principal; ///< recovered
    Amount interest;  ///< recovered
    QDate lastDay;    ///< of the recoveries
    QString share;    ///< the fund's, 70%
    Amount due;       ///< to be returned in all; after a clawback the whole fund part
    Amount amount;    ///< what of this receipt pays for it
    Amount left;      ///< still to be returned
    int daysLate = 0; ///< for the oldest part that it pays; 0: in time
};

/** 退回确认单 to a bank: its return has reached the special account and pays for these loans (Art. 21). */
struct ReturnConfirmationForm {
    PaperHead head;
    QString bankName;
    QString entryNumber;
    QDate receivedOn;
    bool clawback = false; ///< what came is a clawback (Art. 27)
    ReturnAccount account;
    QString replaces; ///< number of the voided confirmation in whose place this one stands
    QList<ConfirmedReturn> loans;

    QString title() const;
    Amount amount() const; ///< of all loans
    QStringList opening() const;
    FormTable table() const;
    /** Refused when the amount can't be written in capitals. */
    Result<QStringList> closing() const;
};

} // namespace steward
