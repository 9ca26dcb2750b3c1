#pragma once

#include "common/Tone.h"
#include "services/Lending.h"

namespace steward {

/** A bank with what it recorded, the newest first. */
struct BankLending {
    BankId bank;
    QString name;
    QList<Suspension> suspensions;
};

/** What a bank does about lending: nothing recorded, or one suspension. */
struct LendingLine {
    BankId bank;
    QString name;
    QString standing;
    Tone tone = Tone::Quiet;
    QString suspendedOn;
    QString letter;
    QString ratio;
    QString resumed; ///< day and letter of the agreement
    bool suspended = false;
};

/** Every bank as it lends now, and below it what was suspended before. */
QList<LendingLine> lendingLines(const QList<BankLending>& banks);

} // namespace steward
