#pragma once

#include "access/Role.h"
#include "base/Id.h"
#include "base/Result.h"
#include "calendar/Quarter.h"
#include "money/Amount.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>

namespace steward {

enum class ClaimState {
    None, ///< not yet registered
    Draft,
    Returned,
    Accepted,
    TownshipReview,
    AwaitingDecision,
    Decided,
    Rejected,
    Issued,
    Transferred,
    Closed,
    Withdrawn,
};

enum class ClaimAct {
    Register,
    EditItems, ///< import, mend or remove rows of a draft, and its attachments
    Accept,
    ReturnToBank,
    Resubmit,
    Forward,
    RecordReview,
    ApproveReview,
    SendBackReview,
    Submit,
    Decide,
    PrepareIssue, ///< the clerk's half of 出具
    Issue,        ///< the checker's half
    ConfirmTransfer,
    Close,
    Withdraw,
    PrepareVoid, ///< the clerk's half of 作废
    Void,        ///< the director's half
};

/** Which legal clock an act starts. */
enum class ClockStarted { None, Review, Issue };

/** One line of the workflow table (domain.md §6): who may do what from where, to what state. */
struct Transition {
    ClaimState from;
    ClaimAct act;
    Role by;
    ClaimState to;
    ClockStarted clock;
    int article;
};

std::span<const Transition> workflowTable();
/** The line for `act` from `from`, or nullptr. Of several the first: registering leads to a draft, a decision
 * to Decided. */
const Transition* transitionFor(ClaimState from, ClaimAct act);
/** Whether the table has this very line; timelines hold no others. */
bool inWorkflowTable(ClaimState from, ClaimAct act, ClaimState to);

/** Stable names: `township_review`, `confirm_transfer`. */
QString stateName(ClaimState state);
QString actName(ClaimAct act);
std::optional<ClaimState> stateFrom(const QString& name);
std::optional<ClaimAct> actFrom(const QString& name);
/** Words for people, translated (context "Workflow"). */
QString stateText(ClaimState state);
QString actText(ClaimAct act);

/** Everything that the guards look at. Services gather it; what an act doesn't need may stay at its default.
 */
struct ClaimFacts {
    ClaimState state = ClaimState::None;
    UserId actor;
    Roles roles;
    QDate today;
    QDate receivedOn;
    Quarter quarter;
    bool agreementInForce = false;
    bool quarterHasLiveClaim = false; ///< another of this bank and quarter; and this one is no supplement
    bool followUp = false;            ///< made of deferred items: accepted and reviewed once already
    QStringList missingAttachments;   ///< titles of empty slots of Art. 18
    int cleanItems = 0;               ///< without a blocking finding
    int blockedItems = 0;
    QStringList judgedOtherwise; ///< notes, or borrowers, judged otherwise now than the list shows
    bool reasonGiven = false;
    QStringList reviewsNotApproved; ///< names of townships
    bool reviewRecorded = false;    ///< of the review acted on
    bool reviewApproved = false;    ///< of the review acted on
    QString reviewGap;              ///< what the recorded findings lack; empty: nothing
    QDate meetingDay;
    QString meetingGap; ///< which of number, day, attendance is missing; empty: none
    QString meetingNumber;
    QDate numberUsedOn; ///< another day's meeting of that number; invalid: there was none
    QDate submittedOn;
    QDate deferredOn; ///< day of the meeting that deferred these items; invalid: none did
    int itemsWithoutOutcome = 0;
    int outcomesWithoutReason = 0;
    QString approvedWithoutFund; ///< note of the first approved item with no fund part; none: empty
    int approvedItems = 0;
    Amount compensation; ///< sum of fund parts approved
    Amount accountBalance;
    UserId issuePreparedBy;
    UserId voidPreparedBy; ///< who prepared the reversal of the compensation
    QDate debitDay;
    QDate issuedOn;
    bool periodClosed = false; ///< the day the act would post on lies in a reconciled and signed quarter
};

/**
 * Why `act` can't be done now: the first refusal in the fixed order (state, role, then the guards as the
 * table lists them), or nothing. The screens' disabled buttons, the services and the command line all ask
 * here. Codes: `claim.not_from_here`, `claim.not_your_role`, `claim.bank_without_agreement`,
 * `claim.quarter_has_claim`, `claim.received_in_future`, `claim.received_after_quarter`,
 * `claim.attachments_missing`, `claim.no_clean_item`, `claim.judged_otherwise`, `claim.reason_missing`,
 * `claim.review_approved_already`, `claim.review_incomplete`, `claim.review_not_recorded`,
 * `claim.reviews_missing`, `claim.meeting_incomplete`, `claim.meeting_number_taken`,
 * `claim.meeting_in_future`, `claim.meeting_before_submission`, `claim.meeting_not_later`,
 * `claim.outcome_missing`, `claim.outcome_without_reason`, `claim.approved_without_fund`,
 * `claim.nothing_to_pay`, `claim.account_too_low`,
 * `claim.period_closed`, `claim.issue_not_prepared`, `claim.same_person`, `claim.void_asked_for`,
 * `claim.debit_day_missing`, `claim.debit_day_wrong`, `claim.void_prepared_already`,
 * `claim.void_not_prepared`.
 */
std::optional<Error> refusalFor(ClaimAct act, const ClaimFacts& facts);

} // namespace steward
