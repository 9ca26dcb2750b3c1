#pragma once

#include "forms/PaperHead.h"
#include "money/Amount.h"

namespace steward {

/** One side of a transfer. */
struct VoucherParty {
    QString name;
    QString account;
    QString bank;
    QString spacedAccount() const; ///< digits in groups of four
};

/** 划款凭证 (Art. 20): orders the transfer out of the special account; three copies. */
struct TransferVoucherForm {
    PaperHead head; ///< number: that of the entry, 2018-付-0007
    VoucherParty payer;
    VoucherParty payee;
    Amount amount;
    QString purpose;
    QString letterNumber; ///< the confirmation letter it carries out
    QString replaces;     ///< number of the voided voucher in whose place this one stands
    QString prepared;     ///< 经办
    QString checked;      ///< 复核
    QString approved;     ///< 负责人; empty: place for a signature

    QString title() const;
    Result<QString> capitals() const; ///< refused when the amount can't be written in capitals
    QString amountInFigures() const;  ///< ￥103,225.33
    QString use() const;              ///< the purpose, and in whose place the voucher stands
    /** What names the three copies: 第一联 银行划款 … */
    static QStringList copies();
};

/** The purpose as the vouchers state it: quarter, number of loans, articles. */
QString voucherPurpose(const QString& quarter, const QString& fundName, int loans);

} // namespace steward
