#include "fund/LeverageState.h"

namespace steward {

namespace {

/** A gauge without a balance stands at its end, and so does one far beyond the limit. */
constexpr int PermilleShown = 2000;

class LeverageWords {
    Q_DECLARE_TR_FUNCTIONS(LeverageState)
public:
    static QString tab(int open) {
        return open == 0 ? tr("Leverage and top-ups") : tr("Leverage and top-ups (%1)").arg(open);
    }
    static QString cause(ShortageCause cause) {
        return cause == ShortageCause::Growth ? tr("More was lent (Art. 6)") : tr("Compensation (Art. 7)");
    }
    static std::pair<QString, Tone> standing(const TopUpTask& task, QDate today) {
        if (task.endedOn)
            return task.lateOn(today) ? std::pair{tr("Ended late"), Tone::Caution}
                                      : std::pair{tr("Ended"), Tone::Good};
        const auto days = static_cast<int>(today.daysTo(task.shortage.due));
        return task.lateOn(today) ? std::pair{tr("%n d late", nullptr, -days), Tone::Late}
                                  : std::pair{tr("%n day(s) left", nullptr, days), Tone::Active};
    }
    static QString notReported() { return tr("not reported"); }
    static QString loansFell(const QString& day) { return tr("%1, loans fell").arg(day); }
};

int permilleOf(const Leverage& leverage) {
    const qint64 carried = leverage.topUp.value.carried.inFen();
    if (!leverage.outstanding.isPositive())
        return 0;
    if (carried <= 0)
        return PermilleShown;
    return static_cast<int>(std::min<qint64>(PermilleShown, leverage.outstanding.inFen() * 1000 / carried));
}

GaugeLine gaugeOf(const Leverage& leverage) {
    GaugeLine line;
    line.name = leverage.name;
    line.permille = permilleOf(leverage);
    line.multiple = leverage.multiple;
    line.balance = leverage.balance.text();
    line.outstanding =
        leverage.monthEnd.isValid() ? leverage.outstanding.text() : LeverageWords::notReported();
    line.monthEnd = leverage.monthEnd.toString(Qt::ISODate);
    line.needed = FundWords::amountOrNothing(leverage.topUp.value.needed);
    line.tone = leverage.topUp.value.isShort() ? Tone::Caution : Tone::Active;
    return line;
}

TopUpLine taskLine(const TopUpTask& task, const LeverageNames& names, QDate today) {
    TopUpLine line;
    line.bank = task.bankName;
    line.cause = LeverageWords::cause(task.shortage.cause);
    line.appearedOn = task.shortage.appearedOn.toString(Qt::ISODate);
    line.due = task.shortage.due.toString(Qt::ISODate);
    line.needed = task.shortage.needed.text();
    line.letter = names.papers.value(task.letter);
    if (task.endedOn) {
        const QString day = task.endedOn->toString(Qt::ISODate);
        line.ended = task.endedBy.isNull()
                         ? LeverageWords::loansFell(day)
                         : QStringLiteral("%1  %2").arg(day, names.entries.value(task.endedBy));
    }
    std::tie(line.standing, line.tone) = LeverageWords::standing(task, today);
    return line;
}

} // namespace

LeverageState leverageState(const QList<Leverage>& leverage, const QList<TopUpTask>& tasks,
                            const LeverageNames& names, QDate today) {
    LeverageState state;
    for (const Leverage& each : leverage)
        state.gauges << gaugeOf(each);
    for (const TopUpTask& task : tasks) {
        state.tasks << taskLine(task, names, today);
        state.open += !task.endedOn;
    }
    state.tab = LeverageWords::tab(state.open);
    return state;
}

} // namespace steward
