#pragma once

#include "common/Place.h"
#include "common/Tone.h"
#include "services/Desk.h"

#include <QCoreApplication>

namespace steward {

/** The words in which the desk speaks of what is due; no widgets, so that tests can read them. */
class DutyWords {
    Q_DECLARE_TR_FUNCTIONS(DutyWords)
public:
    /** `2 working days late`, `due today`, `3 working days left`, further off `by Apr 30`. */
    static QString when(const Duty& duty, QDate today);
    static Tone tone(const Duty& duty);
    /** What is to be done, for whom and about how much. */
    static QString what(const Duty& duty);
    /** A button's word. */
    static QString act(const Duty& duty);
    /** Where it is done. */
    static Place place(const Duty& duty);
    /** `Art. 19`. */
    static QString article(int number);

private:
    static QString ofClaim(const Duty& duty);
    static QString ofAccount(const Duty& duty);
};

} // namespace steward
