#include "fund/InterestState.h"

namespace steward {

namespace {

class InterestWords {
    Q_DECLARE_TR_FUNCTIONS(InterestState)
public:
    static QString days(const InterestPeriod& period) {
        return tr("%1 to %2", "first day, last day")
            .arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate));
    }
    static QString basis(bool byStatement) {
        return byStatement ? tr("Computed from the balances of the bank's statements.")
                           : tr("Computed from the balances of the books.");
    }
    static std::pair<QString, Tone> standing(const InterestCheck& check) {
        if (check.refusal)
            return {tr("Not computed"), Tone::Caution};
        if (!check.due)
            return {tr("Not due yet"), Tone::Quiet};
        if (!check.isFinding())
            return {tr("Agrees"), Tone::Good};
        return {check.credits.isEmpty() ? tr("Credit missing") : tr("Differs"), Tone::Caution};
    }
    static std::pair<QString, Tone> sentence(const QList<InterestCheck>& checks) {
        int findings = 0;
        int unknown = 0;
        for (const InterestCheck& check : checks) {
            findings += check.isFinding();
            unknown += check.refusal.has_value();
        }
        if (checks.isEmpty())
            return {tr("The account has no entries yet."), Tone::Quiet};
        if (findings == 0 && unknown == 0)
            return {tr("Every credit that is due agrees with what was computed (Art. 10)."), Tone::Good};
        QStringList parts;
        if (findings > 0)
            parts << tr("%n credit(s) differ from what was computed or are missing (Art. 10).", nullptr,
                        findings);
        if (unknown > 0)
            parts << tr("%n period(s) can't be computed; F2 says why.", nullptr, unknown);
        return {parts.join(QLatin1Char(' ')), Tone::Caution};
    }
};

QString withSign(Amount amount) {
    return amount.isPositive() ? QLatin1Char('+') + amount.text() : amount.text();
}

InterestLine lineOf(const InterestCheck& check) {
    InterestLine line;
    line.days = InterestWords::days(check.period);
    line.creditedOn = check.creditedOn.toString(Qt::ISODate);
    line.credited = FundWords::amountOrNothing(check.credited);
    if (check.computed) {
        line.opening = check.opening.text();
        line.computed = check.computed->value.amount.text();
        if (check.due)
            line.difference = withSign(check.difference());
    }
    std::tie(line.standing, line.tone) = InterestWords::standing(check);
    line.tip = check.refusal ? check.refusal->text() : InterestWords::basis(check.byStatement);
    line.explained = check.computed || check.refusal;
    return line;
}

} // namespace

InterestState interestState(const QList<InterestCheck>& checks) {
    InterestState state;
    for (const InterestCheck& check : checks)
        state.lines << lineOf(check);
    std::tie(state.sentence, state.tone) = InterestWords::sentence(checks);
    return state;
}

} // namespace steward
