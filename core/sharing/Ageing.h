#pragma once

#include "sharing/RecoveryStanding.h"

namespace steward {

/** What is due back and as late as this band says. */
struct AgeingBand {
    int fromDays = 0; ///< late; 0: not late yet
    int toDays = 0;   ///< last day of the band; 0 with fromDays > 0: without end
    int loans = 0;
    Amount amount;
    bool operator==(const AgeingBand&) const = default;
};

/** Due parts by how late they are; what clawbacks take back has no legal day and stands apart. */
struct Ageing {
    QList<AgeingBand> bands; ///< not late, 1–30, 31–90, 91–180, 181–365, more
    int clawedBackLoans = 0; ///< with something still to be taken back
    Amount clawbacks;
};

Ageing ageingOf(const QList<RecoveryStanding>& standings, QDate today);

} // namespace steward
