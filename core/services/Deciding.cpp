#include "services/Deciding.h"

#include "services/Papers.h"
#include "storage/ClaimRepository.h"
#include "storage/MeetingRepository.h"

namespace steward {

namespace {

using Told = QHash<ItemId, ItemOutcome>;

Told toldOf(const QList<ItemOutcome>& outcomes) {
    Told told;
    for (const auto& outcome : outcomes)
        told.insert(outcome.item, outcome);
    return told;
}

ItemState stateAfter(Outcome outcome) {
    switch (outcome) {
    case Outcome::Approved:
        return ItemState::Approved;
    case Outcome::Rejected:
        return ItemState::Rejected;
    case Outcome::Deferred:
        return ItemState::Deferred;
    }
    return ItemState::Live;
}

/** Counts what the guards ask about the outcomes told. */
void addOutcomes(ClaimFacts& facts, const Dossier& dossier, const Told& told) {
    for (const auto& item : dossier.inState(ItemState::Live)) {
        const auto outcome = told.constFind(item.id);
        if (outcome == told.cend())
            ++facts.itemsWithoutOutcome;
        else if (outcome->outcome != Outcome::Approved && outcome->reason.trimmed().isEmpty())
            ++facts.outcomesWithoutReason;
        else if (outcome->outcome == Outcome::Approved && facts.approvedWithoutFund.isEmpty() &&
                 item.shares && item.shares->fund.isZero())
            facts.approvedWithoutFund = item.row.note;
    }
}

/** Where the claim goes: wholly deferred it stays and waits; nothing approved ends it. */
ClaimState afterDecision(const ClaimDecision& decision) {
    if (decision.approved.items > 0)
        return ClaimState::Decided;
    return decision.rejected > 0 ? ClaimState::Rejected : ClaimState::AwaitingDecision;
}

/** The follow-up claim that takes the deferred items to the next meeting (domain.md §6, rulings). */
Result<ClaimId> followUp(Office& office, const Dossier& dossier, const QList<Item>& deferred) {
    ClaimRepository repository(office.database());
    Claim next;
    next.bank = dossier.claim.bank;
    next.quarter = dossier.claim.quarter;
    STEWARD_LET(supplement, repository.nextSupplement(next.bank, next.quarter));
    next.supplement = supplement;
    next.follows = dossier.claim.id;
    next.state = ClaimState::AwaitingDecision;
    next.receivedOn = dossier.claim.receivedOn;
    next.policyId = dossier.claim.policyId;
    next.sourceFile = dossier.claim.sourceFile;
    next.forwardedOn = dossier.claim.forwardedOn;
    STEWARD_LET(id, repository.insert(next));
    int position = 0;
    for (auto item : deferred) {
        item.id = {};
        item.claim = id;
        item.position = ++position;
        item.state = ItemState::Live;
        STEWARD_TRY(repository.insertItem(item));
    }
    STEWARD_TRY(repository.addAct(id, ClaimAct::Register, ClaimState::None, ClaimState::AwaitingDecision,
                                  office.user()->id, office.clock().now(), dossier.name()));
    return id;
}

/** The claim's live items as the meeting left them, and what they come to. */
struct Settled {
    QList<Item> items;
    QList<Item> deferred; ///< those of them that go on
    ClaimDecision decision;
};
Settled settle(const Dossier& dossier, const Told& told) {
    Settled settled;
    QList<Item> approved;
    for (auto item : dossier.inState(ItemState::Live)) {
        const auto outcome = told.value(item.id);
        item.state = stateAfter(outcome.outcome);
        item.outcomeReason = outcome.outcome == Outcome::Approved ? QString() : outcome.reason.trimmed();
        item.negligence = outcome.outcome == Outcome::Rejected && outcome.negligence;
        if (item.state == ItemState::Approved)
            approved.append(item);
        if (item.state == ItemState::Deferred)
            settled.deferred.append(item);
        settled.items.append(item);
    }
    settled.decision.claim = dossier.name();
    settled.decision.approved = totalsOf(approved);
    settled.decision.deferred = static_cast<int>(settled.deferred.size());
    settled.decision.rejected =
        static_cast<int>(settled.items.size() - approved.size() - settled.deferred.size());
    return settled;
}

DueDay issueDue(const Office& office, const Policy& policy, QDate decidedOn) {
    const auto& limit = policy.issueDays.value;
    if (limit.kind == DayKind::Calendar)
        return {decidedOn.addDays(limit.days), true};
    return office.calendar().addWorkdays(decidedOn, limit.days);
}

/** The day on which another meeting bore this one's number; none: the number is free. */
Result<QDate> usedOn(const Office& office, const Meeting& meeting) {
    STEWARD_LET(days, MeetingRepository(office.database()).daysOf(meeting.number));
    days.removeAll(meeting.day);
    return days.isEmpty() ? QDate() : days.first();
}

/** Put off as a whole, a claim waits as it is, with what was said of it; its form says that it was. */
Result<void> leaveWaiting(Office& office, QList<Item> items) {
    for (auto& item : items) {
        item.state = ItemState::Live;
        STEWARD_TRY(ClaimRepository(office.database()).updateItem(item));
    }
    return {};
}

} // namespace

Result<MeetingId> meetingNow(Office& office, const Meeting& meeting) {
    MeetingRepository meetings(office.database());
    STEWARD_LET(known, meetings.idOf(meeting.number, meeting.day));
    if (known)
        return known;
    return meetings.insert(meeting, office.user()->id, office.clock().now());
}

Result<ClaimDecision> decideNow(Office& office, const Dossier& dossier, const Meeting& meeting,
                                const QList<ItemOutcome>& outcomes) {
    STEWARD_LET(facts, factsOf(office, dossier));
    const auto told = toldOf(outcomes);
    facts.meetingGap = meetingGap(meeting);
    facts.meetingDay = meeting.day;
    facts.meetingNumber = meeting.number;
    STEWARD_LET(other, usedOn(office, meeting));
    facts.numberUsedOn = other;
    addOutcomes(facts, dossier, told);
    STEWARD_TRY(guard(ClaimAct::Decide, facts));
    auto settled = settle(dossier, told);
    const auto to = afterDecision(settled.decision);
    ClaimRepository repository(office.database());
    for (const auto& item : settled.items)
        STEWARD_TRY(repository.updateItem(item));
    auto claim = dossier.claim;
    claim.meeting = meeting;
    if (to == ClaimState::Decided)
        claim.issueDue = issueDue(office, dossier.policy, meeting.day);
    if (to != ClaimState::AwaitingDecision && !settled.deferred.isEmpty()) {
        STEWARD_LET(next, followUp(office, dossier, settled.deferred));
        settled.decision.followUp = next;
    }
    STEWARD_TRY(moveOn(office, claim, ClaimAct::Decide, to, meeting.number));
    STEWARD_LET(form, Papers(office).issueNow(PaperKind::ApprovalForm, claim.id));
    settled.decision.form = form.id;
    if (to == ClaimState::AwaitingDecision)
        STEWARD_TRY(leaveWaiting(office, settled.items));
    return settled.decision;
}

} // namespace steward
