#include "exchange/StatementOrder.h"

#include <algorithm>

namespace steward {

namespace {

using Lines = QList<StatementLine>;

Lines sortedByDay(Lines lines) {
    std::stable_sort(lines.begin(), lines.end(),
                     [](const StatementLine& a, const StatementLine& b) { return a.day < b.day; });
    return lines;
}

bool daysAscend(const Lines& lines) {
    return std::is_sorted(lines.begin(), lines.end(),
                          [](const StatementLine& a, const StatementLine& b) { return a.day < b.day; });
}

/** In how many places a balance follows from the one before, the stated ends included. */
qsizetype linksIn(const Lines& lines, const QList<StatedBalance>& balances) {
    qsizetype links = 0;
    for (qsizetype i = 1; i < lines.size(); ++i)
        links += lines[i - 1].balance && lines[i].balance &&
                 *lines[i - 1].balance + lines[i].amount == *lines[i].balance;
    for (const auto& stated : balances) {
        const auto& first = lines.first();
        if (stated.kind == StatedBalance::Kind::Opening && first.balance)
            links += stated.amount + first.amount == *first.balance;
        if (stated.kind == StatedBalance::Kind::Closing && lines.last().balance)
            links += stated.amount == *lines.last().balance;
    }
    return links;
}

} // namespace

QList<QList<StatementLine>> ordersByDay(const QList<StatementLine>& lines) {
    return {sortedByDay(lines), sortedByDay(Lines(lines.rbegin(), lines.rend()))};
}

void putOldestFirst(StatementRows& rows) {
    const auto asWritten = rows.lines;
    if (asWritten.size() < 2)
        return;
    const Lines reversed(asWritten.rbegin(), asWritten.rend());
    auto best = std::pair(qsizetype(-1), false);
    for (const auto& order : {asWritten, reversed, sortedByDay(asWritten), sortedByDay(reversed)}) {
        const auto rank = std::pair(linksIn(order, rows.balances), daysAscend(order));
        if (rank > best) {
            best = rank;
            rows.lines = order;
        }
    }
    // A balance among the lines of a file that begins with the newest speaks of the lines below it.
    const bool newestFirst = asWritten.first().day > asWritten.last().day ||
                             (asWritten.first().day == asWritten.last().day && rows.lines == reversed);
    for (auto& stated : rows.balances)
        if (newestFirst)
            stated.after = asWritten.size() - stated.after;
}

} // namespace steward
