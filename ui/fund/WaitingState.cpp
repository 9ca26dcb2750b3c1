#include "fund/WaitingState.h"

namespace steward {

namespace {

class WaitingWords {
    Q_DECLARE_TR_FUNCTIONS(WaitingState)
public:
    static QString nothing() { return tr("Nothing waits for checking."); }
    static QString tab(qsizetype count) {
        return count == 0 ? tr("Waiting for checking") : tr("Waiting for checking (%1)").arg(count);
    }
};

} // namespace

WaitingState waitingState(const QList<WaitingEntry>& waiting) {
    WaitingState state;
    for (const WaitingEntry& entry : waiting)
        state.lines << WaitingLine{entry.pending.id,
                                   entry.pending.draft.date.toString(Qt::ISODate),
                                   FundWords::kind(entry.pending.draft.kind),
                                   entry.pending.draft.summary,
                                   entry.account,
                                   entry.amount,
                                   entry.preparedBy,
                                   entry.refusal ? entry.refusal->text() : QString()};
    state.tab = WaitingWords::tab(state.lines.size());
    if (state.lines.isEmpty())
        state.empty = WaitingWords::nothing();
    return state;
}

} // namespace steward
