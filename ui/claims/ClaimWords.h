#pragma once

#include "calendar/Quarter.h"
#include "calendar/WorkCalendar.h"
#include "common/Tone.h"
#include "policy/Policy.h"
#include "services/Claims.h"

#include <QCoreApplication>

namespace steward {

/** The words in which lists, pages and dialogs speak of a claim; no widgets, so that tests can read them. */
class ClaimWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
public:
    /** `2018 Q1`. */
    static QString quarter(Quarter quarter);
    /** `Mar 26`, with the year when it isn't `today`'s. */
    static QString day(QDate day, QDate today);
    /** `2018 Q1`, `2018 Q1, supplement 2`, with the mark of a follow-up claim. */
    static QString occasion(const Claim& claim);
    /** `3 working days left`, `due today`, `2 working days late`. */
    static QString daysLeft(int days);
    static Tone daysLeftTone(int days);
    /** `5 working days`, `5 days`. */
    static QString limit(DayCount count);
    static Tone stateTone(ClaimState state);
    /** A button's word: the decision it takes, with what it concerns: `Accept 32 loans`. */
    static QString act(ClaimAct act, const ClaimView& view);
    /** `****1027`: the last four characters, whatever the length. */
    static QString idTail(const QString& idNumber);
    /** `（一）`; empty when no ground is given or the measures know none of that number. */
    static QString groundMark(const Policy& policy, int number);
    static QString outcome(ItemState state);
    /** A refusal as a tooltip: sentence, article, advice. */
    static QString refusal(const Error& error);
};

} // namespace steward
