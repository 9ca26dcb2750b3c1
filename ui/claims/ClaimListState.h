#pragma once

#include "claims/ClaimPageState.h"

namespace steward {

/** One line of the list of claims as it is shown; sorted by the values, shown by the words. */
struct ClaimListLine {
    ClaimId claim;
    Quarter quarter;
    QString occasion;
    QString bank;
    BadgeState state;
    int items = 0;
    Amount fund; ///< fund part of what goes on
    std::optional<QDate> due;
    std::optional<int> daysLeft;
    BadgeState left; ///< working days left, coloured; late ones red
    QString holder;
};

/** What the list of claims shows. */
struct ClaimListState {
    QList<ClaimListLine> lines;
    QString totals; ///< of the lines shown
    QString empty;  ///< what to do when there is no line; empty otherwise
};

/** A choice of the list's filters, kept between sessions as text. */
struct ClaimListFilter {
    ClaimFilter core;
    QString search; ///< part of bank's name, state or holder
    QString toText() const;
    static ClaimListFilter fromText(const QString& text);
};

ClaimListState claimListState(const QList<ClaimSummary>& claims, const QString& search);

} // namespace steward
