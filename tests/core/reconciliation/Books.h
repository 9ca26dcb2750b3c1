#pragma once

#include "reconciliation/Matching.h"

#include <QHash>
#include <QSet>

namespace steward {

/** An entry of ours as a test tells it. */
inline BookLine booked(int id, QDate day, qint64 fen, const QString& summary = {},
                       const QString& document = {}) {
    BookLine line;
    line.entry = EntryId(id);
    line.number = QStringLiteral(u"2018-%1-%2").arg(fen < 0 ? u"付" : u"收").arg(id, 4, 10, QLatin1Char('0'));
    line.day = day;
    line.amount = Amount::fen(fen);
    line.summary = summary;
    line.document = document;
    return line;
}

/** A line of the bank's. */
inline StatementLine written(int id, QDate day, qint64 fen, const QString& memo = {}) {
    StatementLine line;
    line.id = LineId(id);
    line.row = id;
    line.day = day;
    line.amount = Amount::fen(fen);
    line.memo = memo;
    return line;
}

/** Every proposal is balanced, and what is taken without asking is taken once. */
inline QString faultOf(const QList<MatchProposal>& proposals, const QList<BookLine>& entries,
                       const QList<StatementLine>& lines) {
    QHash<qint64, qint64> entryFen;
    QHash<qint64, qint64> lineFen;
    for (const auto& entry : entries)
        entryFen.insert(entry.entry.value, entry.amount.inFen());
    for (const auto& line : lines)
        lineFen.insert(line.id.value, line.amount.inFen());
    QSet<qint64> usedEntries;
    QSet<qint64> usedLines;
    for (const auto& proposal : proposals) {
        qint64 sum = 0;
        for (const auto id : proposal.entries)
            sum += entryFen.value(id.value);
        for (const auto id : proposal.lines)
            sum -= lineFen.value(id.value);
        if (sum != 0)
            return QStringLiteral("a proposal that does not balance");
        if (proposal.confidence == Confidence::Equal)
            continue;
        for (const auto id : proposal.entries)
            if (std::exchange(usedEntries, usedEntries + QSet<qint64>{id.value}).contains(id.value))
                return QStringLiteral("an entry proposed twice");
        for (const auto id : proposal.lines)
            if (std::exchange(usedLines, usedLines + QSet<qint64>{id.value}).contains(id.value))
                return QStringLiteral("a line proposed twice");
    }
    return {};
}

} // namespace steward
