#pragma once

#include "claims/DecisionState.h"
#include "services/Meetings.h"

namespace steward {

/** One loan on the sheet of the meeting. */
struct MeetingLoan {
    AgendaItem agenda;
    int number = 0;                  ///< in the meeting book
    std::optional<ItemOutcome> told; ///< absent until somebody has said it
};

/** One claim on the sheet; its loans stand in `loans`. */
struct MeetingClaim {
    AgendaClaim agenda;
    QList<MeetingLoan> loans;
    bool leftOut = false; ///< waits for another meeting
};

/** What is being written down of a meeting over all waiting claims. */
struct MeetingDraft {
    Meeting meeting;
    QList<MeetingClaim> claims;
    QString minutes;     ///< path of the file with the minutes
    bool single = false; ///< of one claim on its own page, where its row says nothing new
    bool typing = false; ///< the person may write on the sheet
    QString reason;      ///< why the person can't record it; empty: can
};

/** Sums by outcome, live while typing. */
struct MeetingTotals {
    int claims = 0;
    OutcomeSum applied;
    OutcomeSum approved;
    OutcomeSum rejected;
    OutcomeSum deferred;
    OutcomeSum open; ///< nobody has said anything yet
};

MeetingDraft meetingDraft(const QList<AgendaClaim>& agenda, const MeetingSheet& sheet, QDate today);
/** The same of one claim alone; what was recorded of it where it doesn't wait any more. */
MeetingDraft decisionDraft(const ClaimView& view, const QList<AgendaClaim>& agenda, const MeetingSheet& sheet,
                           QDate today);
/** What of the draft is kept and recorded. */
MeetingSheet sheetOf(const MeetingDraft& draft);
/** The sheet with what the draft of one claim says; of the other claims it says what it said. */
MeetingSheet withDraft(MeetingSheet sheet, const MeetingDraft& draft);
/** Says the outcome of a loan; a rejection takes the township's reason where there is one. */
void tell(MeetingLoan& loan, Outcome outcome);
MeetingTotals totalsOf(const MeetingClaim& claim);
/** Of the claims that are not left out. */
MeetingTotals totalsOf(const MeetingDraft& draft);
QString meetingSummary(const MeetingTotals& totals);
/** `2 approved, 1 rejected, 3 open`: what is not nothing. */
QString outcomeCounts(const MeetingTotals& totals);
/** Approves a loan that has no outcome when its township supports it; answers whether it has one then. */
bool agreeWithTownship(MeetingLoan& loan);
/** `3 claims, 14 loans: approve 10 (fund part 123.00), reject 2, defer 2`. */
QString recordQuestion(const MeetingDraft& draft);

} // namespace steward
