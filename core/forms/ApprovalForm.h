#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

enum class DecidedOutcome { Open, Approved, Rejected, Deferred };

/** One item with what the leading group said of it. */
struct DecidedLoan {
    int position = 0;
    QString township;
    QString borrower;
    QString borrowerIdNumber;
    QString note;
    QString ground;
    Amount overduePrincipal;
    Amount insurerPaid;
    Amount fund;
    QString townshipOpinion; ///< 同意 / 不同意
    DecidedOutcome outcome = DecidedOutcome::Open;
    QString reason; ///< of a rejection or deferral
};

/** One box of the sheet: who says what, signed by whom and when. Empty fields leave their place open. */
struct OpinionBox {
    QString party;       ///< 银行申请, 乡镇（街道）初审, 县扶贫办审核, 领导小组审定
    QString opinion;     ///< may have several paragraphs, parted by line feeds
    QStringList signers; ///< what stands before each signature place: 经办人, 主要负责人 …
    QStringList names;   ///< names known already, in the order of signers; may be shorter
    QDate day;
};

/** How many items and how much money of one outcome. */
struct OutcomeTotal {
    int items = 0;
    Amount principal;
    Amount fund;
};

/** 领导小组审定表: the whole workflow on one sheet, the items on the pages that follow. */
struct ApprovalForm {
    PaperHead head;
    QString bankName;
    QString quarter;
    QDate receivedOn;
    QString meetingNumber; ///< 2018年第2次
    QDate meetingDay;
    QString meetingPlace;
    QString chair;
    QString present;
    QString excused;
    bool wholeIds = false;
    QList<OpinionBox> boxes; ///< in the order of the workflow
    QList<DecidedLoan> loans;

    QString title() const;
    FormTable table() const;
    OutcomeTotal totalOf(DecidedOutcome outcome) const;
    OutcomeTotal applied() const;
    /** By outcome: applied, approved, rejected, deferred. */
    FormTable summaryTable() const;
};

} // namespace steward
