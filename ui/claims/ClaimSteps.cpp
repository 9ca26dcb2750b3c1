#include "claims/ClaimPageState.h"

#include <algorithm>

namespace steward {

namespace {

enum Step { Registered, Accepted, Reviewed, Submitted, Decided, Issued, Paid, Closed, StepCount };

class ClaimStepsWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimSteps)
public:
    static QStringList names() {
        return {tr("Registration"), tr("Acceptance"),         tr("Township review"), tr("Submission"),
                tr("Decision"),     tr("Letter and voucher"), tr("Transfer"),        tr("Closing")};
    }
    static QString now() { return tr("now"); }
    static QString atBank() { return tr("with the bank"); }
    static QString toForward() { return tr("to be forwarded"); }
};

bool allApproved(const ClaimView& view) {
    return !view.reviews.isEmpty() &&
           std::ranges::all_of(view.reviews, [](const Review& review) { return review.approved(); });
}

/** The step that is in hand; StepCount when all are done. */
int currentStep(const ClaimView& view) {
    switch (view.summary.claim.state) {
    case ClaimState::None:
        return Registered;
    case ClaimState::Draft:
    case ClaimState::Returned:
        return Accepted;
    case ClaimState::Accepted:
        return Reviewed;
    case ClaimState::TownshipReview:
        return allApproved(view) ? Submitted : Reviewed;
    case ClaimState::AwaitingDecision:
        return Decided;
    case ClaimState::Decided:
        return Issued;
    case ClaimState::Issued:
        return Paid;
    case ClaimState::Transferred:
        return Closed;
    case ClaimState::Closed:
        return StepCount;
    case ClaimState::Rejected:
        return Issued;
    case ClaimState::Withdrawn:
        break;
    }
    return Registered;
}

std::optional<QDate> lastDone(const ClaimView& view, ClaimAct act) {
    for (auto line = view.timeline.crbegin(); line != view.timeline.crend(); ++line) {
        if (line->act == act)
            return line->moment.toOffsetFromUtc(8 * 3600).date();
    }
    return {};
}

std::optional<QDate> lastApproval(const ClaimView& view) {
    std::optional<QDate> last;
    for (const Review& review : view.reviews) {
        if (review.approvedOn && (!last || *review.approvedOn > *last))
            last = review.approvedOn;
    }
    return last;
}

std::optional<QDate> doneOn(const ClaimView& view, int step) {
    const Claim& claim = view.summary.claim;
    switch (step) {
    case Registered:
        return claim.receivedOn;
    case Accepted:
        return lastDone(view, ClaimAct::Accept);
    case Reviewed:
        return lastApproval(view);
    case Submitted:
        return lastDone(view, ClaimAct::Submit);
    case Decided:
        return claim.meeting ? std::optional(claim.meeting->day) : std::nullopt;
    case Issued:
        return claim.issuedOn;
    case Paid:
        return claim.debitedOn;
    case Closed:
        return lastDone(view, ClaimAct::Close);
    default:
        return {};
    }
}

QString currentNote(const ClaimView& view) {
    const ClaimState state = view.summary.claim.state;
    if (state == ClaimState::Returned)
        return ClaimStepsWords::atBank();
    if (state == ClaimState::Accepted)
        return ClaimStepsWords::toForward();
    return view.summary.daysLeft ? ClaimWords::daysLeft(*view.summary.daysLeft) : ClaimStepsWords::now();
}

QString comingNote(const ClaimView& view, int step) {
    if (step == Reviewed)
        return ClaimWords::limit(view.policy.reviewDays.value);
    return step == Issued ? ClaimWords::limit(view.policy.issueDays.value) : QString();
}

bool ended(ClaimState state) {
    return state == ClaimState::Rejected || state == ClaimState::Withdrawn;
}

/** Of a withdrawn claim the state no longer says how far it came; the days do. */
bool isDone(const ClaimView& view, int step, int current) {
    if (view.summary.claim.state == ClaimState::Withdrawn)
        return doneOn(view, step).has_value();
    return step < current;
}

} // namespace

QList<StepShown> claimSteps(const ClaimView& view) {
    const QStringList names = ClaimStepsWords::names();
    const ClaimState state = view.summary.claim.state;
    const int current = currentStep(view);
    QList<StepShown> steps;
    for (int step = 0; step < StepCount; ++step) {
        StepShown line{names.at(step), {}, StepPhase::Coming, false};
        if (isDone(view, step, current)) {
            line.phase = StepPhase::Done;
            const QDate day = doneOn(view, step).value_or(QDate());
            line.note = ClaimWords::day(day, day); // the year stands in the claim's name
        } else if (ended(state)) {
            line.phase = StepPhase::Dropped;
        } else if (step == current) {
            line.phase = StepPhase::Current;
            line.note = currentNote(view);
            line.late = view.summary.daysLeft.value_or(0) < 0;
        } else {
            line.note = comingNote(view, step);
        }
        steps << line;
    }
    return steps;
}

} // namespace steward
