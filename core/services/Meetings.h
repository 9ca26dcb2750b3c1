#pragma once

#include "claims/Meetings.h"
#include "policy/DecisionReasons.h"
#include "services/Claims.h"

namespace steward {

/** A loan that waits for the leading group's word. */
struct AgendaItem {
    Item item; ///< its outcomeReason says why an earlier meeting put it off
    QString township;
    std::optional<ReviewFinding>
        opinion; ///< of the township; also of the claim whose deferred loans these are
};

/** A claim that waits for a meeting. */
struct AgendaClaim {
    Claim claim;
    Policy policy;
    QString bank;
    QString name; ///< `巫山农商行2018年第1季度（补1）`
    std::optional<Meeting> deferredBy;
    QString follows;               ///< name of the claim whose deferred loans these are; empty: of none
    std::optional<Amount> balance; ///< of the special account that would pay
    QList<AgendaItem> items;
    std::optional<Error> refusal; ///< why the signed-in person can't record its decision
};

/** How many loans of one outcome, and their fund part. */
struct OutcomeSum {
    int items = 0;
    Amount principal;
    Amount fund;
    void add(const Item& item);
};

/** A meeting that was held, with what it came to. */
struct MeetingSummary {
    HeldMeeting held;
    QStringList claims; ///< their names
    OutcomeSum approved;
    OutcomeSum rejected;
    OutcomeSum deferred;
    QList<IssuedPaper> forms; ///< approval forms of its claims
};

/**
 * The leading group's meetings (Art. 19): what waits for the next one, the sheet on which it is written down,
 * its book, and its record, which is one act over all claims that it decided.
 */
class Meetings {
public:
    explicit Meetings(Office& office) : office_(office) {}

    /** Every claim that awaits a decision, by bank and quarter. Grounds as Claims::view() gives them. */
    Result<QList<AgendaClaim>> agenda() const;
    Result<QList<MeetingSummary>> held() const;           ///< the last one first
    Result<MeetingSummary> find(MeetingId meeting) const; ///< `meeting.unknown`
    /** The measures' own reasons. */
    QList<DecisionReason> reasons() const { return shippedDecisionReasons(); }
    /** Reasons that earlier meetings gave, the last ones first. */
    Result<QStringList> givenReasons() const;

    /** What is written down so far; a new sheet proposes place, chair and members of the last meeting. */
    Result<MeetingSheet> sheet() const;
    /** Whether the signed-in person may write on it, as Office::require refuses. */
    Result<void> mayKeepSheet() const;
    /** Keeps the sheet in the file, for whoever goes on with it. Decides nothing and leaves no audit line. */
    Result<void> keepSheet(const MeetingSheet& sheet);

    /**
     * Records the meeting: all claims of the agenda but those left out, each with an outcome for every loan,
     * in one transaction with one audit line; then the sheet is empty again. Refused, with claim and loan
     * named: `meeting.empty`, `meeting.outcome_missing`, `meeting.reason_missing`, `meeting.cancelled`,
     * `meeting.minutes_unreadable`, and as deciding one claim is (claims/Workflow.h).
     */
    Result<MeetingId> record(const MeetingSheet& sheet);
    /** Adds a file with the minutes: `meeting.minutes_unreadable`. */
    Result<MinutesId> attachMinutes(MeetingId meeting, const QString& path);
    /** Opens them: for whom and recorded as Claims::openAttachment(). `meeting.no_minutes`. */
    Result<QByteArray> openMinutes(MinutesId minutes);

    /** The meeting book of the sheet's claims, as a draft. For whom and recorded as Papers::draft().
     * `meeting.empty`. */
    Result<QByteArray> bookDraft(const MeetingSheet& sheet);
    /** The same numbered and frozen, for the members. */
    Result<IssuedPaper> issueBook(const MeetingSheet& sheet);

private:
    Office& office_;
};

} // namespace steward
