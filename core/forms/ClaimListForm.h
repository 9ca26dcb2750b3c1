#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** One loan as the claim list shows it. */
struct ListedLoan {
    int position = 0; ///< 1-based
    QString township;
    QString village;
    QString householdHead;
    QString headIdNumber;
    QString borrower;
    QString borrowerIdNumber;
    QString relation; ///< of the borrower to the head of household
    QString note;
    Amount lent;
    QDate lentOn;
    QDate dueOn;
    std::optional<QDate> extendedTo;
    Amount overduePrincipal;
    std::optional<int> overdueDays;
    QString loanClass; ///< 次级, 可疑, 损失 …
    std::optional<int> notices;
    std::optional<QDate> lastNotice;
    QString ground; ///< （一）借款人死亡
    QString proof;  ///< the ground's proof
    Amount insurerPaid;
    Amount fund;
    Amount bank;
    QString remark;
};

/** Sums of listed loans. */
struct ListTotals {
    int loans = 0;
    Amount lent;
    Amount overduePrincipal;
    Amount insurerPaid;
    Amount fund;
    Amount bank;
};
ListTotals totalsOf(const QList<ListedLoan>& loans);

/** 补偿名单: one row a loan, A4 landscape, to township, leading group or bank. */
struct ClaimListForm {
    PaperHead head;
    QString bankName;
    QString quarter;       ///< 2018年第1季度
    QString township;      ///< only this township's part; empty: the whole list
    QString enclosedTo;    ///< number of the letter whose enclosure it is; empty: a paper of its own
    bool wholeIds = false; ///< identity numbers whole (to the bank), else masked
    QString fundShare;     ///< 70%; may be empty
    QString bankShare;     ///< 30%; may be empty
    QList<ListedLoan> loans;

    QString title() const;
    FormTable table() const;
    ListTotals totals() const { return totalsOf(loans); }
};

} // namespace steward
