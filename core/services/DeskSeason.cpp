#include "services/DeskParts.h"

#include <algorithm>

namespace steward {

namespace {

SeasonStanding standingOf(const SeasonTask& task, QDate today) {
    if (task.done == task.of)
        return SeasonStanding::Done;
    return task.day < today ? SeasonStanding::Late : SeasonStanding::Now;
}

/** The interest that settled last: whether every account was credited. */
SeasonTask settledInterest(const DeskFacts& facts, QDate today) {
    const auto running = InterestPeriod::holding(today);
    const auto settled = InterestPeriod::holding(running.from.addDays(-1));
    SeasonTask task{SeasonTaskKind::Interest, settled.to, Quarter::of(settled.to)};
    for (const auto& account : facts.accounts) {
        const auto first = facts.firstDays.value(account.id);
        if (!first.isValid() || first > settled.to || (account.closedOn && *account.closedOn < settled.from))
            continue;
        ++task.of;
        task.done += !uncredited(facts, account, today).contains(settled);
    }
    task.standing = task.done == task.of ? SeasonStanding::Done : SeasonStanding::Late;
    return task;
}

/** Applications for the quarter, and how many of them were accepted. */
SeasonTask claimsOf(const DeskFacts& facts, const Quarter& quarter, QDate today) {
    SeasonTask task{SeasonTaskKind::Claims, quarter.last(), quarter};
    for (const auto& claim : facts.claims) {
        if (claim.quarter != quarter || claim.state == ClaimState::Withdrawn)
            continue;
        ++task.of;
        task.done += claim.state != ClaimState::Draft && claim.state != ClaimState::Returned;
    }
    task.standing =
        quarter.contains(today)
            ? (today.month() == quarter.last().month() ? SeasonStanding::Now : SeasonStanding::Coming)
            : standingOf(task, today);
    return task;
}

SeasonTask reconciliationOf(const DeskFacts& facts, const Quarter& quarter, QDate today) {
    SeasonTask task{SeasonTaskKind::Reconciliation, reconcileBy(facts.policy, quarter), quarter};
    for (const auto& account : facts.accounts) {
        if (!facts.firstDays.contains(account.id) || facts.firstQuarters.value(account.id) > quarter ||
            (account.closedOn && *account.closedOn < quarter.first()))
            continue;
        ++task.of;
        task.done += facts.openQuarters.value(account.id) > quarter;
    }
    task.standing = standingOf(task, today);
    return task;
}

} // namespace

QList<SeasonTask> deskSeason(const DeskFacts& facts, QDate today) {
    const auto quarter = Quarter::of(today);
    const auto before = quarter.previous();
    const auto interest = InterestPeriod::holding(today).to;
    QList<SeasonTask> season{settledInterest(facts, today), claimsOf(facts, before, today),
                             reconciliationOf(facts, before, today), claimsOf(facts, quarter, today)};
    season.append({SeasonTaskKind::Interest, interest, Quarter::of(interest),
                   interest == today ? SeasonStanding::Now : SeasonStanding::Coming});
    // The year that is over is assessed in January (Art. 25); December sees it coming.
    const int year = today.month() == 12 ? today.year() + 1 : today.year();
    if (today.month() == 12 || today.month() == 1)
        season.append({SeasonTaskKind::Assessment,
                       QDate(year, 1, 31),
                       {year - 1, 4},
                       today.month() == 1 ? SeasonStanding::Now : SeasonStanding::Coming});
    season.removeIf([today](const SeasonTask& task) { return task.day < today && task.of == 0; });
    std::stable_sort(season.begin(), season.end(),
                     [](const SeasonTask& a, const SeasonTask& b) { return a.day < b.day; });
    return season;
}

} // namespace steward
