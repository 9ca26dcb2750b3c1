#include "reconciliation/MatchingRules.h"
#include "reconciliation/SumSearch.h"

#include <functional>

namespace steward {

namespace {

using Places = MatchingIndex::Places;

constexpr qsizetype MostCandidates = 30;  ///< more of them add up to anything
constexpr qint64 EffortEach = 40'000;     ///< steps of one search
constexpr qint64 EffortInAll = 4'000'000; ///< of all searches: well below a second

/** Places of one side within the window about `day`, of the sign of `target` and smaller than it. */
template<class AmountOf>
Places candidates(const MatchingIndex::ByDay& days, QDate day, Amount target, AmountOf amountOf) {
    Places found;
    const auto end = days.upperBound(day.addDays(MatchingWindow));
    for (auto one = days.lowerBound(day.addDays(-MatchingWindow)); one != end; ++one)
        for (const auto place : *one) {
            const auto amount = amountOf(place);
            if (amount.isNegative() == target.isNegative() &&
                std::abs(amount.inFen()) < std::abs(target.inFen()))
                found.append(place);
        }
    return found;
}

template<class AmountOf>
QList<Amount> amountsOf(const Places& places, AmountOf amountOf) {
    QList<Amount> amounts;
    for (const auto place : places)
        amounts.append(amountOf(place));
    return amounts;
}

Places chosen(const Places& places, const QList<qsizetype>& which) {
    Places some;
    for (const auto one : which)
        some.append(places.at(one));
    return some;
}

/** For each free place of one side, a sum of the other side's. */
template<class AmountOf, class Propose>
void matchSide(const MatchingIndex::ByDay& single, const std::function<MatchingIndex::ByDay()>& others,
               AmountOf singleAmount, AmountOf otherAmount, qint64& effortLeft, Propose propose) {
    auto days = others();
    for (auto day = single.cbegin(); day != single.cend(); ++day) {
        for (const auto place : *day) {
            const auto target = singleAmount(place);
            const auto near = candidates(days, day.key(), target, otherAmount);
            if (near.size() < 2 || near.size() > MostCandidates || effortLeft <= 0)
                continue;
            auto effort = std::min(EffortEach, effortLeft);
            const auto before = effort;
            const auto sum = findSum(amountsOf(near, otherAmount), target, effort);
            effortLeft -= before - effort;
            if (!sum)
                continue;
            propose(place, chosen(near, sum->places), sum->another);
            days = others();
        }
    }
}

} // namespace

void matchSums(MatchingIndex& index) {
    const std::function<Amount(qsizetype)> entryAmount = [&index](qsizetype place) {
        return index.entry(place).amount;
    };
    const std::function<Amount(qsizetype)> lineAmount = [&index](qsizetype place) {
        return index.line(place).amount;
    };
    auto effort = EffortInAll;
    const auto proposal = [](MatchRule rule, bool another) {
        MatchProposal made;
        made.rule = rule;
        made.confidence = another ? Confidence::Equal : Confidence::Likely;
        made.rivals = another ? 1 : 0;
        return made;
    };
    matchSide(
        index.freeLines(), [&index] { return index.freeEntries(); }, lineAmount, entryAmount, effort,
        [&](qsizetype line, const Places& entries, bool another) {
            index.propose(proposal(MatchRule::OneToMany, another), entries, {line});
        });
    matchSide(
        index.freeEntries(), [&index] { return index.freeLines(); }, entryAmount, lineAmount, effort,
        [&](qsizetype entry, const Places& lines, bool another) {
            index.propose(proposal(MatchRule::ManyToOne, another), {entry}, lines);
        });
}

} // namespace steward
