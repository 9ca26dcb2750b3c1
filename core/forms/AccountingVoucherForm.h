#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** One line of a voucher. A reversal repeats the side of what it corrects, below zero. */
struct VoucherLine {
    QString summary;
    QString account; ///< 总账科目
    QString detail;  ///< 明细科目: the special account's bank; may be empty
    Amount debit;    ///< zero: none
    Amount credit;   ///< zero: none
};

/** 记账凭证 of one entry, by the accounting habit. */
struct AccountingVoucherForm {
    PaperHead head; ///< number: that of the entry, 2018-付-0007; day: that of the entry
    QString series; ///< 收, 付, 转
    int sequence = 0;
    QList<VoucherLine> lines;
    QString document; ///< number of the paper behind it; may be empty
    QString corrects; ///< number of the entry that this one reverses; empty: none
    QString prepared;
    QString checked;

    QString title() const;
    QString numberWords() const; ///< 付字第0007号
    Amount debits() const;
    Amount credits() const;
    Result<QString> capitals() const; ///< refused when the amount can't be written in capitals
};

} // namespace steward
