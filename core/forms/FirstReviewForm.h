#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** A township's finding on one person. Before the review is recorded, boxes are printed to be ticked. */
struct ReviewedLoan {
    int position = 0; ///< 1-based place in the bank's list
    QString village;
    QString householdHead;
    QString borrower;
    QString borrowerIdNumber;
    QString relation;
    QString note;
    Amount overduePrincipal;
    Amount fund; ///< fund part if supported
    QString ground;
    std::optional<bool> identityTrue; ///< none: not recorded yet
    std::optional<bool> registeredTrue;
    std::optional<bool> groundTrue;
    QString certificate; ///< what proof is enclosed
    std::optional<bool> agrees;
    QString reason; ///< when it does not agree

    Amount supportedFund() const; ///< nothing when it does not agree
};

/** 乡镇（街道）初审意见表 (Art. 19): printed blank with the forwarding, and filled once recorded. */
struct FirstReviewForm {
    PaperHead head;
    QString township; ///< 庙宇镇
    QString bankName;
    QString quarter;
    QDate forwardedOn;
    QDate dueOn;
    bool wholeIds = false;
    QList<ReviewedLoan> loans;
    QString handler; ///< empty: place for a signature
    QDate reviewedOn;
    QString headName;
    QDate approvedOn;
    QString listNumber;     ///< of the list that a form to be filled in goes with; it bears no number itself
    QString sentBackReason; ///< what is to be reviewed again; empty: it is the first time

    QString title() const;
    FormTable table() const;
    /** Everything is recorded: sums of what is supported can be printed. */
    bool recorded() const;
    int supported() const;
    Amount supportedFund() const;
};

} // namespace steward
