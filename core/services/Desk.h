#pragma once

#include "calendar/Quarter.h"
#include "fund/TopUp.h"
#include "registry/Bank.h"
#include "services/Office.h"
#include "storage/DeskRepository.h"

namespace steward {

/** What can be due in the office. */
enum class DutyKind {
    AcceptClaim,     ///< judged list, to be accepted or returned (Art. 18)
    MendedList,      ///< returned to the bank
    ForwardClaim,    ///< accepted, to go to the townships
    TownshipReview,  ///< one township's findings are out
    HeadApproval,    ///< its findings are in, the head has not approved
    SubmitClaim,     ///< every head has approved
    Decide,          ///< the leading group's
    PrepareIssue,    ///< letter and voucher (Art. 20)
    CheckIssue,      ///< prepared, the second person's
    ConfirmTransfer, ///< issued, the bank has not told its debit day
    ConfirmVoid,     ///< letter and voucher are to be voided, the director's
    CloseClaim,
    CheckEntry,       ///< prepared, not posted
    Reconcile,        ///< a quarter of an account is over and not closed (Art. 8)
    CreditInterest,   ///< settled on the 20th, no credit in the books (Art. 10)
    TopUp,            ///< a shortage to be made up (Art. 6, 7)
    ChargeRefund,     ///< the bank took a charge that the fund may not bear (Art. 22)
    ReturnRecoveries, ///< one bank's recoveries whose part has not come back (Art. 21)
    ShareReceipts,    ///< one bank's returns that are for no loan yet (Art. 21)
    TakeBack,         ///< a clawback that has not come back whole (Art. 27)
    InterestDiffers,  ///< the bank credited something else than the computed interest (Art. 10)
};

/** One thing that somebody must do next. */
struct Duty {
    DutyKind kind = DutyKind::AcceptClaim;
    QString bank;       ///< short name of the bank that it is about
    Quarter quarter;    ///< of the claim, the reconciliation, the day on which interest settled
    int supplement = 0; ///< of the claim
    QString township;   ///< name, of a review
    QString townshipCode;
    QString text;  ///< summary of a waiting entry, number of a charge's, note of a clawback's loan
    int items = 0; ///< loans of the claim, the review or the recoveries; of a draft every row of its list
    Amount amount; ///< fund part of the claim, what moves, what is short, was charged, is due back or differs
    std::optional<DueDay> due;
    int daysLeft = 0;  ///< working days to the legal day; negative behind it, 0 also on days off behind it
    bool late = false; ///< today lies behind the legal day
    QString holder;    ///< who must act, in words (translated)
    int article = 0;
    // Where it is done; those that it is not about are none.
    ClaimId claim;
    AccountId account;
    BankId bankId;
    ItemId item;   ///< the clawback's, or the one that is due back longest
    EntryId entry; ///< of the list of entries that wait for checking; of the books for a charge
};

/** How one bank's part of the fund stands. */
struct BankCard {
    BankId bank;
    QString name;
    QString called;    ///< short name, or the name
    AccountId account; ///< the one that is open, or the last
    Amount balance;    ///< of all its special accounts
    Amount outstanding;
    QDate monthEnd; ///< of the bank's last figures; invalid when it reported none
    QString multiple;
    Explained<TopUp> topUp;
    QString nplRatio; ///< `2.31%`, a dash without loans; empty without figures
    std::optional<Ratio> nplTarget;
    bool nplReached = false;         ///< target and margin are reached (Art. 13)
    QDate nextInterest;              ///< the next 20th on which interest settles
    std::optional<Quarter> unclosed; ///< oldest quarter that is over and not reconciled
};

/** What all special accounts together moved on one day by one kind of entry. */
struct DayMovement {
    QDate day;
    EntryKind kind = EntryKind::Contribution;
    Amount amount; ///< in positive, out negative; never zero: transfers between the accounts move nothing
};

/** What the fund held over some days, all special accounts together, and what moved it. */
struct BalanceCourse {
    QDate from;
    QDate to;
    Amount opening; ///< at the end of the day before `from`
    QList<DayMovement> movements;
};

/** The fund parts claimed for one quarter. */
struct QuarterClaims {
    Quarter quarter;
    Amount paid;     ///< approved, letter and voucher issued
    Amount underWay; ///< listed, live or approved and not yet issued
    Amount rejected;
    bool operator==(const QuarterClaims&) const = default;
};

enum class SeasonTaskKind { Interest, Claims, Reconciliation, Assessment };
enum class SeasonStanding { Done, Now, Coming, Late };

/** What comes round every quarter or year. */
struct SeasonTask {
    SeasonTaskKind kind = SeasonTaskKind::Interest;
    QDate day;       ///< by which it is to be done, or on which it happens
    Quarter quarter; ///< that it is about
    SeasonStanding standing = SeasonStanding::Coming;
    int done = 0; ///< accounts or claims
    int of = 0;   ///< how many there are; 0: not counted
};

/** Everything the desk shows. */
struct DeskView {
    QDate today;
    QList<Duty> duties; ///< late ones first, by legal day; those without a day last
    QList<BankCard> cards;
    BalanceCourse balance;         ///< of a year
    QList<QuarterClaims> quarters; ///< the last twelve, the oldest first
    QList<SeasonTask> season;      ///< by day
    int late() const;
};

/** 工作台: what is due in the whole office, how each bank stands, and what comes round. Reads only. */
class Desk {
public:
    explicit Desk(Office& office) : office_(office) {}
    Result<DeskView> view() const;
    /** What the duty's amount rests on, and how its legal day is counted from today. */
    Result<Explanation> explain(const Duty& duty) const;
    /** The plots with their figures as PDF, drawn anew; refused as printing/Print.h says. */
    Result<QByteArray> plotsPaper() const;

private:
    Office& office_;
};

} // namespace steward
