#include "reconciliation/BankStatement.h"

#include "base/RefusalsOf.h"

#include <QHash>

#include <algorithm>

namespace steward {

namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

constexpr RefusalsOf refusal{8};

Fact rowFact(const StatementLine& line) {
    return {QStringLiteral("row"), QString::number(line.row)};
}

std::optional<Error> dayRefusal(const BankStatement& statement) {
    if (!statement.from.isValid() || !statement.to.isValid() || statement.to < statement.from)
        return refusal(
            "statement.days_backwards",
            QT_TRANSLATE_NOOP("Refusal", "The statement does not say from which day to which it runs."),
            QT_TRANSLATE_NOOP("Refusal", "Give its first and last day."), {});
    QDate before;
    for (const auto& line : statement.lines) {
        if (!line.day.isValid() || line.day < statement.from || line.day > statement.to)
            return refusal(
                "statement.line_outside",
                QT_TRANSLATE_NOOP("Refusal",
                                  "Row {row}: {day} lies outside the statement's days, {from} to {to}."),
                QT_TRANSLATE_NOOP(
                    "Refusal", "Compare with the bank's paper; ask the bank for a statement of whole days."),
                {rowFact(line),
                 {QStringLiteral("day"), iso(line.day)},
                 {QStringLiteral("from"), iso(statement.from)},
                 {QStringLiteral("to"), iso(statement.to)}});
        if (before.isValid() && line.day < before)
            return refusal(
                "statement.out_of_order",
                QT_TRANSLATE_NOOP("Refusal", "Row {row}: {day} stands after {before}."),
                QT_TRANSLATE_NOOP("Refusal", "Sort the lines by day as the bank's paper has them."),
                {rowFact(line),
                 {QStringLiteral("day"), iso(line.day)},
                 {QStringLiteral("before"), iso(before)}});
        before = line.day;
    }
    return std::nullopt;
}

/** What tells a line from others when a day is imported twice. */
QString identity(const StatementLine& line) {
    return QStringList{iso(line.day), line.serial, line.memo, QString::number(line.amount.inFen())}.join(
        u'\x1f');
}

} // namespace

Result<void> checkStatement(const BankStatement& statement) {
    if (const auto error = dayRefusal(statement))
        return refuse(*error);
    auto running = statement.opening;
    for (const auto& line : statement.lines) {
        running += line.amount;
        if (line.balance && *line.balance != running)
            return refuse(refusal(
                "statement.breaks_at",
                QT_TRANSLATE_NOOP("Refusal", "Row {row}: after {amount} the balance must be {computed}; the "
                                             "statement says {written}."),
                QT_TRANSLATE_NOOP("Refusal", "A line before this row is missing, doubled or wrong. Ask the "
                                             "bank for the statement again; nothing was imported."),
                {rowFact(line),
                 {QStringLiteral("amount"), line.amount.text()},
                 {QStringLiteral("computed"), running.text()},
                 {QStringLiteral("written"), line.balance->text()}}));
    }
    if (running != statement.closing)
        return refuse(
            refusal("statement.closing_differs",
                    QT_TRANSLATE_NOOP("Refusal", "Opening balance and lines lead to {computed}; the "
                                                 "statement closes with {written}, {difference} apart."),
                    QT_TRANSLATE_NOOP("Refusal", "A line is missing, doubled or wrong. Ask the bank for the "
                                                 "statement again; nothing was imported."),
                    {{QStringLiteral("computed"), running.text()},
                     {QStringLiteral("written"), statement.closing.text()},
                     {QStringLiteral("difference"), (statement.closing - running).text()}}));
    return {};
}

Result<QList<StatementLine>> newLines(const BankStatement& statement, const QList<BankStatement>& held) {
    const auto heldOn = [&held](QDate day) {
        return std::any_of(held.begin(), held.end(),
                           [day](const BankStatement& one) { return day >= one.from && day <= one.to; });
    };
    QHash<QString, QList<StatementLine>> known;
    for (const auto& one : held)
        for (const auto& line : one.lines)
            if (line.day >= statement.from && line.day <= statement.to)
                known[identity(line)].append(line);
    QList<StatementLine> fresh;
    for (const auto& line : statement.lines) {
        auto& same = known[identity(line)];
        if (!same.isEmpty()) {
            same.removeLast();
            continue;
        }
        if (heldOn(line.day))
            return refuse(refusal(
                "statement.overlap_differs",
                QT_TRANSLATE_NOOP("Refusal", "Row {row}: {amount} on {day} was not in the statement of these "
                                             "days that was imported before."),
                QT_TRANSLATE_NOOP(
                    "Refusal",
                    "Ask the bank which is right; take the earlier import back before importing another."),
                {rowFact(line),
                 {QStringLiteral("amount"), line.amount.text()},
                 {QStringLiteral("day"), iso(line.day)}}));
        fresh.append(line);
    }
    for (const auto& left : std::as_const(known))
        if (!left.isEmpty())
            return refuse(refusal(
                "statement.overlap_differs",
                QT_TRANSLATE_NOOP(
                    "Refusal",
                    "{amount} on {day}, row {row} of the statement imported before, is missing here."),
                QT_TRANSLATE_NOOP(
                    "Refusal",
                    "Ask the bank which is right; take the earlier import back before importing another."),
                {rowFact(left.first()),
                 {QStringLiteral("amount"), left.first().amount.text()},
                 {QStringLiteral("day"), iso(left.first().day)}}));
    return fresh;
}

Result<QList<BankStatement>> newPieces(const BankStatement& statement, const QList<BankStatement>& held) {
    STEWARD_TRY(newLines(statement, held));
    QList<BankStatement> pieces;
    auto running = statement.opening;
    auto line = statement.lines.begin();
    for (auto day = statement.from; day <= statement.to; day = day.addDays(1)) {
        const bool known = firstDayWithout(held, day, day) == std::nullopt;
        const bool goesOn = !pieces.isEmpty() && pieces.last().to.addDays(1) == day;
        if (!known && !goesOn) {
            pieces.append(statement);
            pieces.last().from = day;
            pieces.last().opening = running;
            pieces.last().lines.clear();
        }
        for (; line != statement.lines.end() && line->day == day; ++line) {
            running += line->amount;
            if (!known)
                pieces.last().lines.append(*line);
        }
        if (!known) {
            pieces.last().to = day;
            pieces.last().closing = running;
        }
    }
    return pieces;
}

std::optional<Amount> bankBalanceOn(const QList<BankStatement>& statements, QDate day) {
    const BankStatement* last = nullptr;
    for (const auto& statement : statements)
        if (statement.from <= day && (!last || statement.to > last->to))
            last = &statement;
    if (!last || last->to < day)
        return std::nullopt;
    auto balance = last->opening;
    for (const auto& line : last->lines)
        if (line.day <= day)
            balance += line.amount;
    return balance;
}

std::optional<QDate> firstDayWithout(const QList<BankStatement>& statements, QDate from, QDate to) {
    auto sorted = statements;
    std::sort(sorted.begin(), sorted.end(),
              [](const BankStatement& a, const BankStatement& b) { return a.from < b.from; });
    auto next = from;
    for (const auto& statement : sorted)
        if (statement.from <= next && statement.to >= next)
            next = statement.to.addDays(1);
    return next > to ? std::nullopt : std::optional(next);
}

} // namespace steward
