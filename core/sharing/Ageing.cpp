#include "sharing/Ageing.h"

#include <array>

namespace steward {

namespace {

constexpr std::array<std::pair<int, int>, 6> Bands{
    {{0, 0}, {1, 30}, {31, 90}, {91, 180}, {181, 365}, {366, 0}}};

qsizetype bandOf(const QList<AgeingBand>& bands, int daysLate) {
    qsizetype band = 0;
    while (band + 1 < bands.size() && daysLate >= bands[band + 1].fromDays)
        ++band;
    return band;
}

} // namespace

Ageing ageingOf(const QList<RecoveryStanding>& standings, QDate today) {
    Ageing ageing;
    for (const auto& [from, to] : Bands)
        ageing.bands.append({from, to, 0, {}});
    for (const auto& standing : standings) {
        QList<bool> counted(ageing.bands.size(), false);
        Amount inParts;
        for (const auto& part : standing.parts) {
            if (!part.left.isPositive())
                continue;
            const auto place = bandOf(ageing.bands, part.daysLate(today));
            auto& band = ageing.bands[place];
            band.loans += counted[place] ? 0 : 1;
            counted[place] = true;
            band.amount += part.left;
            inParts += part.left;
        }
        if (standing.due > inParts) {
            ++ageing.clawedBackLoans;
            ageing.clawbacks += standing.due - inParts;
        }
    }
    return ageing;
}

} // namespace steward
