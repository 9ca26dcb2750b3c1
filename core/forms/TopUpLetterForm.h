#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** One bank whose special account is too small for its loans. */
struct BankShortage {
    QString bankName;
    QString accountNumber; ///< of the special account to pay into; may be empty
    Amount balance;
    Amount outstanding;
    QString multiple; ///< 10.67
    Amount needed;
    QString cause;   ///< 贷款增长
    int article = 0; ///< 6 or 7
    QDate due;       ///< last day by law
};

/** 补足资金函 to the county's finance bureau (Art. 6, 7), a letter by GB/T 9704-2012. */
struct TopUpLetterForm {
    PaperHead head;
    QString bureau;      ///< 巫山县财政局
    qint64 leverage = 0; ///< loans may be this many times the fund
    QList<BankShortage> banks;

    QString title() const;
    QString addressee() const;
    QStringList opening() const;
    FormTable table() const;
    Amount needed() const; ///< of all banks
    QDate firstDue() const;
    /** Paragraphs after the table; refused when the amount can't be written in capitals. */
    Result<QStringList> closing() const;
};

} // namespace steward
