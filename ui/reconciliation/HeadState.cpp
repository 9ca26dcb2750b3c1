#include "reconciliation/HeadState.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

class HeadWords {
    Q_DECLARE_TR_FUNCTIONS(HeadState)
public:
    static QString closed() { return tr("Closed"); }
    static QString waiting() { return tr("Signed, waits for checking"); }
    static QString agrees() { return tr("Agrees"); }
    static QString noStatement() { return tr("No statement yet"); }
    static QString differences(int count) { return tr("%n difference(s)", nullptr, count); }
    static QString unequal(Amount difference) { return tr("Differs by %1").arg(difference.text()); }
    static QString counts(const ReconciliationView& view) {
        const auto entries = std::count_if(view.entries.begin(), view.entries.end(),
                                           [](const BookLine& each) { return !each.takenOver; });
        return tr("%1 · %2 · %3", "bank lines, entries, matches")
            .arg(tr("%n bank line(s)", nullptr, static_cast<int>(view.lines.size())),
                 tr("%n entry(s)", nullptr, static_cast<int>(entries)),
                 tr("%n match(es)", nullptr, static_cast<int>(view.matches.size())));
    }
    static QString isClosed() { return tr("The quarter is closed."); }
    static QString signedAlready() { return tr("It is signed. Take the signature back to go on matching."); }
};

HeadButton button(const QString& reason) {
    return {true, reason.isEmpty(), reason};
}

void setBadge(HeadState& state, const ReconciliationView& view) {
    const auto& statement = view.statement;
    if (view.state == ReconciliationState::Closed) {
        state.badge = HeadWords::closed();
        state.tone = Tone::Good;
    } else if (view.state == ReconciliationState::Signed) {
        state.badge = HeadWords::waiting();
        state.tone = Tone::Active;
    } else if (!statement.bankBalance) {
        state.badge = HeadWords::noStatement();
        state.tone = Tone::Quiet;
    } else if (!statement.items.isEmpty()) {
        state.badge = HeadWords::differences(static_cast<int>(statement.items.size()));
    } else if (!statement.agrees()) {
        state.badge = HeadWords::unequal(statement.difference());
    } else {
        state.badge = HeadWords::agrees();
        state.tone = Tone::Good;
    }
}

} // namespace

HeadState headState(const ReconciliationView& view, const QString& clerkRefusal) {
    HeadState state;
    setBadge(state, view);
    state.counts = HeadWords::counts(view);
    const bool closed = view.state == ReconciliationState::Closed;
    const bool waiting = view.state == ReconciliationState::Signed;
    const auto why = closed ? HeadWords::isClosed() : clerkRefusal;
    state.importing = button(why);
    state.matching = button(why.isEmpty() && waiting ? HeadWords::signedAlready() : why);
    state.signing = button(view.signRefusal ? view.signRefusal->text() : QString());
    state.signing.shown = view.state == ReconciliationState::Open;
    state.checking = button(view.checkRefusal ? view.checkRefusal->text() : QString());
    state.checking.shown = waiting;
    state.withdrawing = state.checking;
    state.withdrawing.enabled = waiting;
    state.withdrawing.reason.clear();
    state.issued = closed;
    return state;
}

} // namespace steward
