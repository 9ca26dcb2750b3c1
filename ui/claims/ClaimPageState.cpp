#include "claims/ClaimPageState.h"

#include <algorithm>
#include <array>

namespace steward {

namespace {

/** The acts that carry a claim forward, in their order; the first one possible from a state is its next. */
constexpr std::array forwardActs{ClaimAct::Resubmit, ClaimAct::Accept,          ClaimAct::Forward,
                                 ClaimAct::Submit,   ClaimAct::Decide,          ClaimAct::PrepareIssue,
                                 ClaimAct::Issue,    ClaimAct::ConfirmTransfer, ClaimAct::Close};
constexpr std::array rareActs{ClaimAct::Withdraw, ClaimAct::PrepareVoid, ClaimAct::Void};

class ClaimPageWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimPageState)
public:
    static QString facts(const ClaimView& view, QDate today) {
        const Claim& claim = view.summary.claim;
        QStringList parts{tr("received %1").arg(ClaimWords::day(claim.receivedOn, today)),
                          tr("%n loan(s)", nullptr, view.summary.items)};
        if (!claim.sourceFile.isEmpty())
            parts << tr("from %1", "file").arg(claim.sourceFile);
        return parts.join(QStringLiteral(" · "));
    }
    static QStringList tabs(const ClaimView& view) {
        qsizetype filled = 0;
        const qsizetype slots_ = view.policy.attachments.value.size();
        for (int slot = 1; slot <= slots_; ++slot)
            filled += std::ranges::any_of(view.attachments, [&](const auto& a) { return a.slot == slot; });
        const auto approved =
            std::ranges::count_if(view.reviews, [](const Review& r) { return r.approved(); });
        const QString reviews = view.reviews.isEmpty()
                                    ? tr("Townships")
                                    : tr("Townships %1/%2").arg(approved).arg(view.reviews.size());
        return {tr("List %1").arg(view.summary.items),
                tr("Documents %1/%2").arg(filled).arg(slots_),
                reviews,
                tr("Decision"),
                tr("Papers"),
                tr("History")};
    }
    static QString notice(const ClaimView& view) {
        if (const auto& request = view.voidRequest)
            return tr("%1 asks for letter and voucher to be voided: %2. The director confirms it.")
                .arg(request->by, request->reason);
        return preparedNotice(view);
    }
    static QString preparedNotice(const ClaimView& view) {
        if (view.summary.claim.state != ClaimState::Decided || !view.summary.claim.issuePreparedBy)
            return {};
        for (auto line = view.timeline.crbegin(); line != view.timeline.crend(); ++line) {
            if (line->act == ClaimAct::PrepareIssue)
                return tr("Letter and voucher were prepared by %1. Another person checks and issues them.")
                    .arg(line->who);
        }
        return {};
    }
};

ClaimActState button(const ActOffer& offer, const ClaimView& view) {
    return {offer.act, ClaimWords::act(offer.act, view),
            offer.refusal ? ClaimWords::refusal(*offer.refusal) : QString(), !offer.refusal, false};
}

/** The step back, the steps forward from this state, and the one after them, greyed with its reason. */
QList<ClaimActState> buttons(const ClaimView& view) {
    const auto from = view.summary.claim.state;
    QList<ClaimActState> result;
    const auto add = [&](ClaimAct act) {
        if (const ActOffer* offer = offerOf(view.acts, act))
            result << button(*offer, view);
    };
    if (transitionFor(from, ClaimAct::ReturnToBank))
        add(ClaimAct::ReturnToBank);
    auto next = from;
    for (const ClaimAct act : forwardActs) {
        if (const auto* line = transitionFor(from, act)) {
            add(act);
            next = line->to;
        }
    }
    const auto after = std::ranges::find_if(
        forwardActs, [&](ClaimAct act) { return next != from && transitionFor(next, act) != nullptr; });
    if (after != forwardActs.end())
        add(*after);
    if (view.voidRequest)
        add(ClaimAct::Void);
    // What is prepared already may be prepared anew, but it is another person's turn.
    const bool prepared = !view.summary.claim.issuePreparedBy.isNull();
    const auto primary = std::ranges::find_if(result, [prepared](const auto& act) {
        return act.enabled && act.act != ClaimAct::ReturnToBank &&
               (act.act != ClaimAct::PrepareIssue || !prepared);
    });
    if (primary != result.end())
        primary->primary = true;
    return result;
}

QList<ClaimActState> rareButtons(const ClaimView& view) {
    QList<ClaimActState> result;
    for (const ClaimAct act : rareActs) {
        if (act == ClaimAct::Void && view.voidRequest)
            continue; // it stands among the steps that are next
        if (const ActOffer* offer = offerOf(view.acts, act))
            result << button(*offer, view);
    }
    return result;
}

} // namespace

const ActOffer* offerOf(const QList<ActOffer>& offers, ClaimAct act) {
    const auto found = std::ranges::find(offers, act, &ActOffer::act);
    return found == offers.end() ? nullptr : &*found;
}

ClaimPageState claimPageState(const ClaimView& view, QDate today) {
    ClaimPageState state;
    const Claim& claim = view.summary.claim;
    state.bank = view.bank.shortName.isEmpty() ? view.summary.bankName : view.bank.shortName;
    state.occasion = ClaimWords::occasion(claim);
    state.badge = {stateText(claim.state), ClaimWords::stateTone(claim.state)};
    state.facts = ClaimPageWords::facts(view, today);
    state.buttons = buttons(view);
    state.more = rareButtons(view);
    state.steps = claimSteps(view);
    state.tabs = ClaimPageWords::tabs(view);
    state.notice = ClaimPageWords::notice(view);
    const ActOffer* edit = offerOf(view.acts, ClaimAct::EditItems);
    state.editable = edit && !edit->refusal;
    if (edit && edit->refusal)
        state.editReason = ClaimWords::refusal(*edit->refusal);
    return state;
}

} // namespace steward
