#pragma once

#include "common/Tone.h"
#include "fund/FundWords.h"
#include "services/InterestChecks.h"

namespace steward {

/** One interest period of an account: what was to be credited beside what was. */
struct InterestLine {
    QString days;
    QString creditedOn;
    QString opening; ///< empty when the balances aren't known
    QString computed;
    QString credited;
    QString difference; ///< empty while no credit is due
    QString standing;
    Tone tone = Tone::Quiet;
    QString tip;            ///< why nothing could be computed, or whose balances were taken
    bool explained = false; ///< F2 has an answer
};

struct InterestState {
    QList<InterestLine> lines; ///< as the checks, the newest first
    QString sentence;          ///< how many findings
    Tone tone = Tone::Quiet;
};

InterestState interestState(const QList<InterestCheck>& checks);

} // namespace steward
