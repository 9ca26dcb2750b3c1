#pragma once

#include "common/Tone.h"
#include "registry/BadFaith.h"

#include <QList>

namespace steward {

/** One line of the bad-faith list as it is shown. */
struct BadFaithLine {
    BadFaithId id;
    bool listed = true;
    QString standing;
    Tone tone = Tone::Late;
    QString borrower;
    QString idNumber; ///< masked
    QString place;    ///< township and village
    QString bank;
    QString note;
    Amount outstanding;
    QDate addedOn;
    QString reason;
    QString document;
    QString tip; ///< how it came off the list
};

struct BadFaithState {
    QList<BadFaithLine> lines; ///< as the list given
    QString totals;
    QString empty; ///< what to do when there is no line; empty otherwise
};

BadFaithState badFaithState(const QList<BadFaith>& list);

} // namespace steward
