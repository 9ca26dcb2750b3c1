#pragma once

#include "forms/ClaimListForm.h"

namespace steward {

/** 补偿确认书 (Art. 20), a letter by GB/T 9704-2012 with the list enclosed. Its sums are the list's. */
struct ConfirmationLetterForm {
    PaperHead head;
    QString bankName; ///< addressee
    QString quarter;
    QString meetingNumber; ///< 2018年第2次
    QDate meetingDay;
    QString accountName; ///< receiving account
    QString accountNumber;
    QString accountBank;
    int returnDays = 5;            ///< Art. 21
    bool returnWorkingDays = true; ///< else calendar days
    QString replaces;              ///< number of the voided letter in whose place this one stands
    ClaimListForm list;            ///< enclosed; its head is the letter's

    QString title() const;
    QString addressee() const;
    QStringList opening() const; ///< paragraphs before the table of sums
    FormTable sums() const;
    /** Paragraphs after it; refused when the amount can't be written in capitals. */
    Result<QStringList> closing() const;
    QString enclosure() const;
};

} // namespace steward
