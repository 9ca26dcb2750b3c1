#pragma once

#include "forms/Plot.h"
#include "services/Desk.h"

#include <functional>

namespace steward {

/** The words on the desk's plots: those of the window's language, or of the papers'. */
struct PlotWords {
    QString balance; ///< titles
    QString lending;
    QString claims;
    QString lent; ///< keys
    QString carried;
    QString beyond; ///< lent beyond what the balance carries
    QString paid;
    QString underWay;
    QString rejected;
    QString noEntries; ///< said of an empty plot
    QString noBanks;
    QString noClaims;
    std::function<QString(Amount)> amount; ///< at a height of the plot, short
    std::function<QString(QDate)> month;
    std::function<QString(EntryKind)> kind;
};
PlotWords chinesePlotWords();

/** What the fund held over the year, with what moved it. */
Plot balancePlot(const DeskView& view, const PlotWords& words);
/** What each bank lent against what its balance carries (ten times it, Art. 6). */
Plot lendingPlot(const DeskView& view, const PlotWords& words);
/** Fund parts claimed by quarter. */
Plot claimsPlot(const DeskView& view, const PlotWords& words);

} // namespace steward
