#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** Where a bank pays what it returns: the special account. */
struct ReturnAccount {
    QString holder;
    QString number;
    QString openedAt;
    /** 户名…，账号…，开户行…。 Places to write in where nothing is known. */
    QString sentence() const;
};

/** One loan of a return notice. */
struct NoticedLoan {
    QString note;
    QString borrower;
    Amount principal; ///< recovered
    Amount interest;  ///< recovered
    QDate lastDay;    ///< of the recoveries
    QString share;    ///< the fund's, 70%
    Amount fundPart;
    Amount returned;
    Amount due;
    QDate dueOn; ///< legal day of the oldest part not returned
    int daysLate = 0;
};

/** 追偿退回通知书 to a bank (Art. 21), a letter by GB/T 9704-2012. */
struct RecoveryNoticeForm {
    PaperHead head;
    QString bankName;
    int returnDays = 5;
    bool workingDays = true;
    ReturnAccount account;
    QList<NoticedLoan> loans;

    QString title() const;
    QStringList opening() const;
    FormTable table() const;
    Amount due() const; ///< of all loans
    /** Refused when the amount can't be written in capitals. */
    Result<QStringList> closing() const;
};

} // namespace steward
