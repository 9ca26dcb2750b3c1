#include "reconciliation/ChoiceState.h"

#include <QCoreApplication>
#include <QSet>

namespace steward {

namespace {

class ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(ChoiceState)
public:
    static QString side(const QString& count, Amount sum) {
        return tr("%1, %2", "how many, their sum").arg(count, sum.text());
    }
    static QString entries(int count) { return tr("%n entry(s)", nullptr, count); }
    static QString lines(int count) { return tr("%n bank line(s)", nullptr, count); }
    static QString difference(Amount difference) {
        return difference.isZero() ? tr("Equal") : tr("%1 apart").arg(difference.text());
    }
};

} // namespace

ChoiceState choiceState(const QList<PairRow>& ours, const QList<PairRow>& theirs) {
    ChoiceState state;
    QList<BookLine> entries;
    QList<StatementLine> lines;
    QSet<MatchId> matches;
    for (const auto& row : ours + theirs)
        if (row.kind == PairRow::Kind::Matched)
            matches.insert(row.match);
    for (const auto& row : ours) {
        if (row.kind != PairRow::Kind::Open)
            continue;
        state.entries.append(EntryId(row.id));
        state.ours += row.amount;
        entries.append(BookLine());
        entries.last().amount = row.amount;
    }
    for (const auto& row : theirs) {
        if (row.kind != PairRow::Kind::Open)
            continue;
        state.lines.append(LineId(row.id));
        state.theirs += row.amount;
        lines.append(StatementLine());
        lines.last().amount = row.amount;
    }
    if (matches.size() == 1)
        state.match = *matches.cbegin();
    if (const auto may = checkMatch(entries, lines); !may)
        state.refusal = may.error();
    state.oursText = ChoiceWords::side(ChoiceWords::entries(static_cast<int>(entries.size())), state.ours);
    state.theirsText = ChoiceWords::side(ChoiceWords::lines(static_cast<int>(lines.size())), state.theirs);
    state.difference = ChoiceWords::difference(state.ours - state.theirs);
    return state;
}

} // namespace steward
