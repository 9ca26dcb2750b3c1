#include "claims/DecisionState.h"

#include "claims/ClaimPageState.h"
#include "policy/DecisionReasons.h"

#include <algorithm>

namespace steward {

namespace {

class DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionState)
public:
    static QString supported() { return tr("supported"); }
    static QString notSupported(const QString& reason) { return tr("not supported: %1").arg(reason); }
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
    static QString summary(const DecisionTotals& totals) {
        return tr("Approved %1, fund part %2 · rejected %3 · deferred %4")
            .arg(totals.approved.items)
            .arg(totals.approved.fund.text())
            .arg(totals.rejected.items)
            .arg(totals.deferred.items);
    }
};

const ReviewFinding* opinionOn(const ClaimView& view, const Item& item) {
    for (const Review& review : view.reviews) {
        const auto found = std::ranges::find(review.findings, item.id, &ReviewFinding::item);
        if (found != review.findings.end())
            return &*found;
    }
    return nullptr;
}

bool atMeeting(const Item& item) {
    return item.state != ItemState::Listed && item.state != ItemState::SentBack;
}

Outcome recordedOutcome(ItemState state) {
    if (state == ItemState::Rejected)
        return Outcome::Rejected;
    return state == ItemState::Deferred ? Outcome::Deferred : Outcome::Approved;
}

DecisionLine lineOf(const ClaimView& view, const Item& item) {
    DecisionLine line;
    line.item = item;
    line.township = view.townshipNames.value(item.townshipCode, item.row.township);
    line.outcome = {item.id, recordedOutcome(item.state), item.outcomeReason, item.negligence};
    if (item.state == ItemState::Live)
        line.outcome.reason.clear(); // an earlier meeting's
    const ReviewFinding* opinion = opinionOn(view, item);
    line.supported = opinion && opinion->agrees;
    if (opinion)
        line.townshipOpinion =
            opinion->agrees ? DecisionWords::supported() : DecisionWords::notSupported(opinion->reason);
    if (item.state == ItemState::Live && opinion && !opinion->agrees) {
        line.outcome.outcome = Outcome::Rejected;
        line.outcome.reason = opinion->reason;
    }
    return line;
}

} // namespace

DecisionDraft decisionDraft(const ClaimView& view, QDate today) {
    DecisionDraft draft;
    draft.meeting = view.summary.claim.meeting.value_or(Meeting{{}, today, {}, {}, {}, {}});
    for (const Item& item : view.items) {
        if (atMeeting(item))
            draft.lines << lineOf(view, item);
    }
    const ActOffer* offer = offerOf(view.acts, ClaimAct::Decide);
    draft.editable = offer && !offer->refusal;
    if (offer && offer->refusal)
        draft.reason = ClaimWords::refusal(*offer->refusal);
    return draft;
}

DecisionTotals decisionTotals(const DecisionDraft& draft) {
    QList<Item> approved;
    QList<Item> rejected;
    QList<Item> deferred;
    for (const DecisionLine& line : draft.lines) {
        switch (line.outcome.outcome) {
        case Outcome::Approved:
            approved << line.item;
            break;
        case Outcome::Rejected:
            rejected << line.item;
            break;
        case Outcome::Deferred:
            deferred << line.item;
            break;
        }
    }
    return {totalsOf(approved), totalsOf(rejected), totalsOf(deferred)};
}

QString decisionSummary(const DecisionTotals& totals) {
    return DecisionWords::summary(totals);
}

void setOutcome(ItemOutcome& told, Outcome outcome) {
    told.outcome = outcome;
    if (outcome == Outcome::Approved)
        told.reason.clear();
    if (outcome != Outcome::Rejected)
        told.negligence = false;
}

QList<ItemOutcome> outcomesOf(const DecisionDraft& draft) {
    QList<ItemOutcome> outcomes;
    std::ranges::transform(draft.lines, std::back_inserter(outcomes), &DecisionLine::outcome);
    return outcomes;
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
