#include "reconciliation/MatchingRules.h"

#include <algorithm>
#include <limits>

namespace steward {

namespace {

using Places = MatchingIndex::Places;

bool near(QDate a, QDate b) {
    return std::abs(a.daysTo(b)) <= MatchingWindow;
}

/** Entries by the token with which the bank may name them: voucher number and document. */
QMultiHash<QString, qsizetype> entriesByName(const MatchingIndex& index) {
    QMultiHash<QString, qsizetype> named;
    for (qsizetype place = 0; place < index.entries(); ++place) {
        named.insert(index.entry(place).number, place);
        const auto document = index.entry(place).document.trimmed().toUpper();
        if (document != index.entry(place).number && index.entryTokens(place).contains(document))
            named.insert(document, place);
        if (const auto letter = letterNumber(document); !letter.isEmpty() && letter != document)
            named.insert(letter, place);
    }
    return named;
}

} // namespace

void matchByVoucherNumber(MatchingIndex& index) {
    const auto named = entriesByName(index);
    QHash<qsizetype, QSet<qsizetype>> linesOf; // by entry
    QHash<qsizetype, QSet<qsizetype>> entriesOf;
    QHash<qsizetype, QString> tokens;
    for (qsizetype line = 0; line < index.lines(); ++line)
        for (const auto& token : index.lineTokens(line))
            for (const auto entry : named.values(token))
                if (index.entry(entry).amount == index.line(line).amount) {
                    linesOf[entry].insert(line);
                    entriesOf[line].insert(entry);
                    tokens.insert(entry, token);
                }
    for (qsizetype entry = 0; entry < index.entries(); ++entry) {
        const auto lines = linesOf.value(entry);
        if (lines.size() != 1 || entriesOf.value(*lines.begin()).size() != 1)
            continue;
        MatchProposal proposal;
        proposal.rule = MatchRule::VoucherNumber;
        proposal.confidence = Confidence::Certain;
        proposal.token = tokens.value(entry);
        index.propose(proposal, {entry}, {*lines.begin()});
    }
}

void matchReversals(MatchingIndex& index) {
    QHash<EntryId, qsizetype> placeOf;
    for (qsizetype place = 0; place < index.entries(); ++place)
        placeOf.insert(index.entry(place).entry, place);
    for (qsizetype reversal = 0; reversal < index.entries(); ++reversal) {
        const auto original = placeOf.value(index.entry(reversal).reverses, -1);
        if (original < 0 || !index.entryFree(original) || !index.entryFree(reversal))
            continue;
        const auto day = index.entry(reversal).day;
        const auto lines = index.freeLines(index.entry(reversal).amount);
        if (std::any_of(lines.keyBegin(), lines.keyEnd(), [day](QDate other) { return near(day, other); }))
            continue;
        MatchProposal proposal;
        proposal.rule = MatchRule::Reversal;
        proposal.confidence = Confidence::Certain;
        index.propose(proposal, {original, reversal}, {});
    }
}

namespace {

/** Entries and lines of one amount of which each is near to another of them. */
struct Cluster {
    Places entries; ///< by day
    Places lines;
};

QList<Cluster> clustersOf(const MatchingIndex& index, Amount amount) {
    const auto entries = index.freeEntries(amount);
    const auto lines = index.freeLines(amount);
    QList<QDate> days = entries.keys() + lines.keys();
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    QList<Cluster> clusters;
    QDate before;
    for (const auto& day : std::as_const(days)) {
        if (!before.isValid() || before.daysTo(day) > MatchingWindow)
            clusters.append(Cluster());
        clusters.last().entries += entries.value(day);
        clusters.last().lines += lines.value(day);
        before = day;
    }
    return clusters;
}

/** What the texts tell apart: a token that one entry and one line of the cluster have, and no other. */
void matchByTokens(MatchingIndex& index, Cluster& cluster) {
    QMap<QString, Places> entriesWith;
    QMap<QString, Places> linesWith;
    for (const auto entry : cluster.entries)
        for (const auto& token : index.entryTokens(entry))
            entriesWith[token].append(entry);
    for (const auto line : cluster.lines)
        for (const auto& token : index.lineTokens(line))
            linesWith[token].append(line);
    for (auto token = entriesWith.cbegin(); token != entriesWith.cend(); ++token) {
        const auto lines = linesWith.value(token.key());
        if (token->size() != 1 || lines.size() != 1 || !index.entryFree(token->first()) ||
            !index.lineFree(lines.first()))
            continue;
        MatchProposal proposal;
        proposal.confidence = Confidence::Certain;
        proposal.token = token.key();
        index.propose(proposal, *token, lines);
    }
    cluster.entries.removeIf([&index](qsizetype place) { return !index.entryFree(place); });
    cluster.lines.removeIf([&index](qsizetype place) { return !index.lineFree(place); });
}

/** An entry with its line, as places within the cluster. */
struct Pair {
    qsizetype entry;
    qsizetype line;
};

/**
 * The pairs, in the order of days on both sides, that lie least apart in all; what stays alone costs as much
 * as a pair of half the window.
 */
QList<Pair> aligned(const MatchingIndex& index, const Cluster& cluster) {
    enum Step : char { Both, EntryAlone, LineAlone };
    constexpr int Alone = (MatchingWindow + 1) / 2;
    const auto rows = cluster.entries.size() + 1;
    const auto columns = cluster.lines.size() + 1;
    QByteArray steps(rows * columns, Both);
    QList<int> above(columns);
    QList<int> cost(columns);
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column) {
            if (row == 0 && column == 0) {
                cost[0] = 0;
                continue;
            }
            auto best = std::numeric_limits<int>::max();
            const auto consider = [&](int total, Step step) {
                if (total >= best)
                    return;
                best = total;
                steps[row * columns + column] = step;
            };
            if (row > 0 && column > 0) {
                const auto apart = std::abs(index.entry(cluster.entries.at(row - 1))
                                                .day.daysTo(index.line(cluster.lines.at(column - 1)).day));
                if (apart <= MatchingWindow)
                    consider(above.at(column - 1) + static_cast<int>(apart), Both);
            }
            if (row > 0)
                consider(above.at(column) + Alone, EntryAlone);
            if (column > 0)
                consider(cost.at(column - 1) + Alone, LineAlone);
            cost[column] = best;
        }
        above.swap(cost);
    }
    QList<Pair> pairs;
    for (auto row = rows - 1, column = columns - 1; row > 0 || column > 0;) {
        const auto step = steps.at(row * columns + column);
        if (step == Both)
            pairs.prepend({row - 1, column - 1});
        row -= step == LineAlone ? 0 : 1;
        column -= step == EntryAlone ? 0 : 1;
    }
    return pairs;
}

/** What of one day of ours was aligned with one day of the bank's. */
struct DayPair {
    Places entries;
    Places lines;
};

QMap<std::pair<QDate, QDate>, DayPair> byDays(const MatchingIndex& index, const Cluster& cluster) {
    QMap<std::pair<QDate, QDate>, DayPair> days;
    for (const auto& pair : aligned(index, cluster)) {
        const auto entry = cluster.entries.at(pair.entry);
        const auto line = cluster.lines.at(pair.line);
        auto& both = days[{index.entry(entry).day, index.line(line).day}];
        both.entries.append(entry);
        both.lines.append(line);
    }
    return days;
}

template<class DayOf>
Places ofDay(const Places& places, QDate day, DayOf dayOf) {
    auto same = places;
    same.removeIf([&](qsizetype place) { return dayOf(place) != day; });
    return same;
}

/** Some of a day and not all of it: nothing tells which, so each with each is offered. */
void offerEach(MatchingIndex& index, const Places& entries, const Places& lines) {
    constexpr qsizetype Offered = 4;
    for (const auto line : lines.mid(0, Offered))
        for (const auto entry : entries.mid(0, Offered)) {
            MatchProposal proposal;
            proposal.confidence = Confidence::Equal;
            proposal.rivals = static_cast<int>(std::max(entries.size(), lines.size()) - 1);
            index.offer(proposal, {entry}, {line});
        }
}

/** Of several of one amount: days that go together whole, and what is offered of the others. */
void pairByDays(MatchingIndex& index, const Cluster& cluster) {
    constexpr qint64 MostCells = 64'000'000;
    if (cluster.entries.size() * cluster.lines.size() > MostCells)
        return;
    const bool alone = cluster.entries.size() == 1 && cluster.lines.size() == 1;
    const auto days = byDays(index, cluster);
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        const auto entries = ofDay(cluster.entries, day.key().first,
                                   [&index](qsizetype place) { return index.entry(place).day; });
        const auto lines = ofDay(cluster.lines, day.key().second,
                                 [&index](qsizetype place) { return index.line(place).day; });
        if (entries != day->entries || lines != day->lines) {
            offerEach(index, entries, lines);
            continue;
        }
        MatchProposal proposal;
        proposal.confidence = alone                 ? Confidence::Certain
                              : entries.size() == 1 ? Confidence::Likely
                                                    : Confidence::Equal;
        proposal.rivals = static_cast<int>(std::max(cluster.entries.size(), cluster.lines.size()) - 1);
        index.offer(proposal, entries, lines);
    }
    for (const auto& both : days)
        index.settle(both.entries, both.lines);
}

} // namespace

void matchByAmount(MatchingIndex& index) {
    for (const auto amount : index.sharedAmounts()) {
        for (auto cluster : clustersOf(index, amount)) {
            if (cluster.entries.size() + cluster.lines.size() > 2)
                matchByTokens(index, cluster);
            if (cluster.entries.isEmpty() || cluster.lines.isEmpty())
                continue;
            pairByDays(index, cluster);
        }
    }
}

} // namespace steward
