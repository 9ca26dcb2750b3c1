#pragma once

#include "forms/RecoveryNoticeForm.h"

namespace steward {

/** 收回通知书 to a bank: compensation obtained by fraud is taken back (Art. 27). */
struct ClawbackNoticeForm {
    PaperHead head;
    QString bankName;
    QString note;
    QString borrower;
    Amount loss;
    Amount fundPart; ///< paid
    QDate paidOn;
    Amount returned; ///< so far
    Amount amount;   ///< to be taken back
    QDate orderedOn;
    QString reason;
    ReturnAccount account;

    QString title() const;
    QStringList opening() const;
    FormTable table() const;
    /** Refused when the amount can't be written in capitals. */
    Result<QStringList> closing() const;
};

} // namespace steward
