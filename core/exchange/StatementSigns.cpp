#include "exchange/StatementSigns.h"

#include "exchange/StatementOrder.h"

#include <QSet>

#include <algorithm>

namespace steward {

namespace {

using Lines = QList<StatementLine>;

std::optional<Amount> stated(const StatementRows& rows, StatedBalance::Kind kind) {
    for (const auto& balance : rows.balances)
        if (balance.kind == kind)
            return balance.amount;
    return std::nullopt;
}

enum class Evidence { None, Fits, Contradicts };

/** Whether the balances of rows in their order bear the amounts out as they are signed. */
Evidence evidenceOf(const StatementRows& rows) {
    auto before = stated(rows, StatedBalance::Kind::Opening);
    auto evidence = Evidence::None;
    for (const auto& line : rows.lines) {
        if (before)
            *before += line.amount; // what the balance should now be
        if (!line.balance)
            continue;
        if (before && *before != *line.balance)
            return Evidence::Contradicts;
        if (before)
            evidence = Evidence::Fits;
        before = line.balance;
    }
    const auto closing = stated(rows, StatedBalance::Kind::Closing);
    if (closing && before && *closing != *before)
        return Evidence::Contradicts;
    return closing && before ? Evidence::Fits : evidence;
}

/** The rows of the lines that are money out, when they happened in this order; none where a balance doesn't
 * tell. */
std::optional<QSet<int>> outgoing(const Lines& lines, std::optional<Amount> before) {
    QSet<int> out;
    for (const auto& line : lines) {
        if (!before || !line.balance)
            return std::nullopt;
        if (*before - line.amount == *line.balance)
            out.insert(line.row);
        else if (*before + line.amount != *line.balance)
            return std::nullopt;
        before = line.balance;
    }
    return out;
}

Error directionUnclear(const QString& file) {
    return {QStringLiteral("statement.direction_unclear"),
            QT_TRANSLATE_NOOP("Refusal",
                              "“{file}” doesn't say which amounts came in and which went out, and its "
                              "balances don't tell it for every line."),
            QT_TRANSLATE_NOOP("Refusal",
                              "Ask the bank for a statement with columns for both, or write the opening "
                              "balance (期初余额) above the table if it is missing."),
            {{QStringLiteral("file"), file}},
            8};
}

} // namespace

Result<bool> signByBalances(StatementRows& rows, const QString& file) {
    auto ordered = rows;
    putOldestFirst(ordered);
    const auto evidence = evidenceOf(ordered);
    const bool anyNegative = std::any_of(rows.lines.begin(), rows.lines.end(),
                                         [](const StatementLine& line) { return line.amount.isNegative(); });
    if (evidence != Evidence::Contradicts || anyNegative)
        return evidence == Evidence::None && !anyNegative && !rows.lines.isEmpty();
    const auto opening = stated(rows, StatedBalance::Kind::Opening);
    QList<QSet<int>> ways;
    for (const auto& order : ordersByDay(rows.lines))
        if (const auto out = outgoing(order, opening); out && !ways.contains(*out))
            ways.append(*out);
    if (ways.size() != 1)
        return refuse(directionUnclear(file));
    for (auto& line : rows.lines)
        if (ways.first().contains(line.row))
            line.amount = -line.amount;
    return false;
}

void overruleSingleDirection(StatementRows& rows) {
    auto& lines = rows.lines;
    const bool single = std::all_of(lines.begin(), lines.end(), [&lines](const StatementLine& line) {
        return line.amount.isNegative() == lines.first().amount.isNegative();
    });
    auto ordered = rows;
    putOldestFirst(ordered);
    if (!single || evidenceOf(ordered) != Evidence::Contradicts)
        return;
    auto plain = rows;
    for (auto& line : plain.lines)
        line.amount = line.amount.isNegative() ? -line.amount : line.amount;
    if (signByBalances(plain, {}))
        rows = plain;
}

} // namespace steward
