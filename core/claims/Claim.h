#pragma once

#include "base/Id.h"
#include "calendar/Quarter.h"
#include "calendar/WorkCalendar.h"
#include "claims/Finding.h"
#include "claims/Workflow.h"
#include "registry/Loan.h"
#include "sharing/Sharing.h"

namespace steward {

/** A row of a bank's claim list as the bank wrote it. Absent cells are absent, not zero. */
struct ClaimRow {
    int row = 0;      ///< 1-based row in the source sheet; 0 when typed
    QString sequence; ///< 序号 as written
    QString township;
    QString village;
    QString head;
    QString borrower;
    QString idNumber;
    QString relation;
    QString note;
    std::optional<Amount> lent;
    std::optional<QDate> lentOn;
    std::optional<QDate> dueOn;
    std::optional<QDate> extendedTo;
    std::optional<Amount> overduePrincipal;
    std::optional<int> overdueDays;
    LoanClass loanClass = LoanClass::Unknown;
    std::optional<int> notices;
    std::optional<QDate> lastNotice;
    int ground = 0; ///< number of the ground of Art. 17; 0: none given
    QString groundText;
    std::optional<Amount> insurerPaid; ///< absent: the insurer's answer is not recorded
    std::optional<Amount> asked;
    QString remark;
    bool operator==(const ClaimRow&) const = default;
};

/** Where one item stands. */
enum class ItemState {
    Listed,   ///< in the draft, judged
    SentBack, ///< left the claim with the return list; may come back mended
    Live,     ///< accepted, on its way to the decision
    Approved,
    Rejected,
    Deferred, ///< moved into the follow-up claim
};

/** One loan of a claim. */
struct Item {
    ItemId id;
    ClaimId claim;
    int position = 0; ///< 1-based place in the list
    ClaimRow row;
    LoanId loan;          ///< none when the note is unknown
    QString townshipCode; ///< of the household; of the row when the household is unknown
    ItemState state = ItemState::Listed;
    QList<Finding> findings;
    std::optional<LossShares> shares; ///< absent exactly while the row is blocked
    QString outcomeReason; ///< of a rejection or deferral; of a live item, why an earlier meeting put it off
    bool negligence = false; ///< rejected because the bank was negligent (Art. 26)
    bool blocked() const;
};

/** The leading group's meeting (Art. 19). */
struct Meeting {
    QString number; ///< 2018年第2次
    QDate day;
    QString place;
    QString chair;
    QString present; ///< names
    QString excused;
    bool operator==(const Meeting&) const = default;
};

enum class Outcome { Approved, Rejected, Deferred };

/** What the meeting said of one item. */
struct ItemOutcome {
    ItemId item;
    Outcome outcome = Outcome::Approved;
    QString reason; ///< required unless approved
    bool negligence = false;
};

/** A township's finding on one of its items (first review form). */
struct ReviewFinding {
    ItemId item;
    bool identityTrue = false;
    bool registeredTrue = false;
    bool groundTrue = false;
    QString certificate; ///< what proves the ground; required for a supported item
    bool agrees = false;
    QString reason; ///< required when it does not agree
    bool operator==(const ReviewFinding&) const = default;
};

/** One township's first review of one claim. */
struct Review {
    ReviewId id;
    ClaimId claim;
    QString townshipCode;
    QDate forwardedOn;
    DueDay due; ///< kept as given, also when the calendar is amended later
    QList<ReviewFinding> findings;
    QString handler;
    std::optional<QDate> reviewedOn;
    QString headName;
    std::optional<QDate> approvedOn; ///< head's approval
    int timesSentBack = 0;
    QString sentBackReason;  ///< of the last time
    QList<QDate> remindedOn; ///< days of the reminders issued, oldest first
    bool recorded() const { return reviewedOn.has_value(); }
    bool approved() const { return approvedOn.has_value(); }
};

/** A bank's application for one quarter (补偿申请). */
struct Claim {
    ClaimId id;
    BankId bank;
    Quarter quarter;
    int supplement = 0; ///< 0: the quarter's first; n: its n-th supplement
    ClaimId follows;    ///< the claim whose deferred items these are
    ClaimState state = ClaimState::Draft;
    QDate receivedOn;
    QString policyId;
    QString sourceFile; ///< name of the bank's workbook
    std::optional<Meeting> meeting;
    std::optional<QDate> forwardedOn;
    std::optional<DueDay> issueDue; ///< confirmation letter and voucher due (Art. 20)
    UserId issuePreparedBy;         ///< none until the issue is prepared
    EntryId compensation;           ///< the posted entry
    PaperId letter;
    PaperId voucher;
    std::optional<QDate> issuedOn;
    std::optional<QDate> debitedOn; ///< the bank's debit day
};

} // namespace steward
