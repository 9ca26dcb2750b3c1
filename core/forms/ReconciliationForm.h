#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** What entries of one kind moved in the quarter. */
struct KindSum {
    QString kind; ///< 资金拨入
    int entries = 0;
    Amount amount; ///< above zero, but for reversals, which stay on the side of what they correct
};

/** One outstanding item as the statement lists it. */
struct OutstandingLine {
    QDate day;
    QString reference; ///< voucher number or the bank's serial
    QString text;
    Amount amount;
    int age = 0; ///< days to the statement's day
};

/** The outstanding items of one of the four kinds. */
struct OutstandingGroup {
    QString kind; ///< 银行已收、我方未收
    QList<OutstandingLine> items;
    Amount sum() const;
};

/** 季度对账单 and 余额调节表 of one special account and quarter (Art. 8, 9), to the bank and the finance
 * bureau. */
struct ReconciliationForm {
    PaperHead head;
    QString bankName;
    QString accountName;
    QString accountNumber;
    QString accountBank; ///< 开户行
    QString quarter;     ///< 2018年第1季度
    QDate from;          ///< first day of the quarter
    QDate to;            ///< last day of it, or of the account
    Amount opening;
    QList<KindSum> in;
    QList<KindSum> out;
    Amount closing;                    ///< of our books: 账面余额
    Amount outstanding;                ///< loans that stand against the account
    QDate outstandingOn;               ///< month end of that figure; invalid: the bank reported none
    QString multiple;                  ///< 8.93; may be empty
    std::optional<Amount> bankBalance; ///< 银行对账单余额; none: not told yet
    OutstandingGroup bankReceived;
    OutstandingGroup bankPaid;
    OutstandingGroup weReceived;
    OutstandingGroup wePaid;
    QString prepared; ///< 经办
    QString checked;  ///< 复核; empty: place for a signature

    QString title() const;           ///< of page one
    QString adjustmentTitle() const; ///< of the two-sided statement
    FormTable account() const;
    FormTable movements() const; ///< opening, in and out by kind, closing
    FormTable leverage() const;  ///< loans, balance, multiple (Art. 6)
    FormTable adjustments() const;
    Amount adjustedBook() const;
    std::optional<Amount> adjustedBank() const;
    QString request() const;    ///< what the bank is asked for
    QString chainWords() const; ///< the head of the books' chain; empty without one
    static QString noVoucher(); ///< that the statement is no voucher
};

/** All kinds together. */
Amount sumOf(const QList<KindSum>& kinds);

} // namespace steward
