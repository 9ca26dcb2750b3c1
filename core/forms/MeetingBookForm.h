#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** One loan before the meeting. */
struct BookLoan {
    int position = 0; ///< in the whole book: the members speak of it by this number
    QString township;
    QString borrower;
    QString borrowerIdNumber;
    QString note;
    QString ground;
    Amount overduePrincipal;
    Amount insurerPaid;
    Amount fund;
    Amount bank;
    QString townshipOpinion; ///< 同意, or 不同意 with its reason
    QString remark;          ///< why an earlier meeting put it off
};

/** One claim before the meeting. */
struct BookClaim {
    QString bankName;
    QString quarter;
    QDate receivedOn;
    QString earlier;               ///< which meeting put its loans off; empty: it is new
    std::optional<Amount> balance; ///< of the special account that would pay
    QList<BookLoan> loans;
    QString title() const; ///< `巫山农商行　2018年第1季度`
};

/** What some loans come to. */
struct BookSum {
    int loans = 0;
    int supported = 0; ///< by their townships
    Amount overduePrincipal;
    Amount insurerPaid;
    Amount fund;
    Amount bank;
    void add(const BookLoan& loan);
};

/** 领导小组会议材料: agenda, one summary by bank, one line a loan, and the tally sheet to be filled in. */
struct MeetingBookForm {
    PaperHead head;
    QString meetingNumber; ///< 2018年第2次; may still be open, as day and place
    QDate meetingDay;
    QString meetingPlace;
    QString chair;
    QList<BookClaim> claims;

    QString title() const;
    QStringList agenda() const;
    BookSum total() const;
    FormTable summaryTable() const; ///< one row a bank
    FormTable loanTable(const BookClaim& claim) const;
    FormTable tallyTable(const BookClaim& claim) const;
};

} // namespace steward
