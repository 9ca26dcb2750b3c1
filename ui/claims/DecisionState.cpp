#include "claims/DecisionState.h"

#include "policy/DecisionReasons.h"

namespace steward {

namespace {

class DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionState)
public:
    static QString outcome(Outcome outcome) {
        switch (outcome) {
        case Outcome::Approved:
            return tr("approve");
        case Outcome::Rejected:
            return tr("reject");
        case Outcome::Deferred:
            return tr("defer");
        }
        return {};
    }
};

} // namespace

void setOutcome(ItemOutcome& told, Outcome outcome) {
    told.outcome = outcome;
    if (outcome == Outcome::Approved)
        told.reason.clear();
    if (outcome != Outcome::Rejected)
        told.negligence = false;
}

QString outcomeText(Outcome outcome) {
    return DecisionWords::outcome(outcome);
}

Tone outcomeTone(Outcome outcome) {
    if (outcome == Outcome::Approved)
        return Tone::Good;
    return outcome == Outcome::Rejected ? Tone::Late : Tone::Caution;
}

void setReason(ItemOutcome& outcome, const QString& reason) {
    outcome.reason = reason.trimmed();
    if (outcome.outcome != Outcome::Rejected)
        return;
    for (const DecisionReason& known : shippedDecisionReasons())
        outcome.negligence = outcome.negligence || (known.negligence && known.text == outcome.reason);
}

QStringList reasonChoices(Outcome outcome, const QStringList& given) {
    QStringList choices;
    for (const DecisionReason& known : shippedDecisionReasons())
        if (known.rejects == (outcome == Outcome::Rejected))
            choices << known.text;
    for (const QString& reason : given)
        if (!choices.contains(reason))
            choices << reason;
    return choices;
}

} // namespace steward
