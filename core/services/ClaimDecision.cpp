#include "services/ClaimAct.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"

#include <algorithm>

namespace steward {

namespace {

const ItemOutcome* outcomeOf(const QList<ItemOutcome>& outcomes, ItemId item) {
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [item](const ItemOutcome& o) { return o.item == item; });
    return found == outcomes.end() ? nullptr : &*found;
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
void addOutcomes(ClaimFacts& facts, const Dossier& dossier, const QList<ItemOutcome>& outcomes) {
    for (const auto& item : dossier.inState(ItemState::Live)) {
        const auto* told = outcomeOf(outcomes, item.id);
        if (!told)
            ++facts.itemsWithoutOutcome;
        else if (told->outcome != Outcome::Approved && told->reason.trimmed().isEmpty())
            ++facts.outcomesWithoutReason;
    }
}

/** Where the claim goes: wholly deferred it stays and waits; nothing approved ends it. */
ClaimState afterDecision(const QList<ItemOutcome>& outcomes) {
    const auto any = [&outcomes](Outcome what) {
        return std::any_of(outcomes.begin(), outcomes.end(),
                           [what](const ItemOutcome& o) { return o.outcome == what; });
    };
    if (any(Outcome::Approved))
        return ClaimState::Decided;
    return any(Outcome::Rejected) ? ClaimState::Rejected : ClaimState::AwaitingDecision;
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
        item.outcomeReason.clear();
        STEWARD_TRY(repository.insertItem(item));
    }
    STEWARD_TRY(repository.addAct(id, ClaimAct::Register, ClaimState::None, ClaimState::AwaitingDecision,
                                  office.user()->id, office.clock().now(), dossier.name()));
    return id;
}

/** Writes each outcome to its item; answers the deferred ones as they were. */
Result<QList<Item>> settleOutcomes(Office& office, const Dossier& dossier,
                                   const QList<ItemOutcome>& outcomes) {
    ClaimRepository repository(office.database());
    QList<Item> deferred;
    for (auto item : dossier.inState(ItemState::Live)) {
        const auto* told = outcomeOf(outcomes, item.id);
        if (told->outcome == Outcome::Deferred)
            deferred.append(item);
        item.state = stateAfter(told->outcome);
        item.outcomeReason = told->reason;
        item.negligence = told->outcome == Outcome::Rejected && told->negligence;
        STEWARD_TRY(repository.updateItem(item));
    }
    return deferred;
}

DueDay issueDue(const Office& office, const Policy& policy, QDate decidedOn) {
    const auto& limit = policy.issueDays.value;
    if (limit.kind == DayKind::Calendar)
        return {decidedOn.addDays(limit.days), true};
    return office.calendar().addWorkdays(decidedOn, limit.days);
}

/** Letter and voucher lose their validity; answers their numbers. */
Result<QStringList> voidPapers(Office& office, const Claim& claim, const QString& reason) {
    Papers papers(office);
    QStringList numbers;
    for (const auto id : {claim.letter, claim.voucher}) {
        STEWARD_LET(paper, papers.find(id));
        STEWARD_TRY(papers.voidNow(id, reason));
        numbers << paper.number;
    }
    return numbers;
}

/** The claim as it was before letter and voucher were prepared. */
Claim unissued(Claim claim) {
    claim.compensation = {};
    claim.letter = {};
    claim.voucher = {};
    claim.issuePreparedBy = {};
    claim.issuedOn.reset();
    return claim;
}

} // namespace

Result<void> Claims::decide(ClaimId id, const Meeting& meeting, const QList<ItemOutcome>& outcomes) {
    auto note = claimNote(ClaimAct::Decide, id);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(facts, factsOf(office_, dossier));
        facts.meetingGap = meetingGap(meeting);
        facts.meetingDay = meeting.day;
        addOutcomes(facts, dossier, outcomes);
        STEWARD_TRY(guard(ClaimAct::Decide, facts));
        const auto to = afterDecision(outcomes);
        note.facts.append({QStringLiteral("meeting"), meeting.number});
        note.facts.append({QStringLiteral("day"), meeting.day.toString(Qt::ISODate)});
        auto claim = dossier.claim;
        claim.meeting = meeting;
        if (to == ClaimState::AwaitingDecision)
            return moveOn(office_, claim, ClaimAct::Decide, to, meeting.number);
        STEWARD_LET(deferred, settleOutcomes(office_, dossier, outcomes));
        if (!deferred.isEmpty()) {
            STEWARD_LET(next, followUp(office_, dossier, deferred));
            note.facts.append({QStringLiteral("follow_up"), QString::number(next.value)});
        }
        if (to == ClaimState::Decided)
            claim.issueDue = issueDue(office_, dossier.policy, meeting.day);
        STEWARD_TRY(moveOn(office_, claim, ClaimAct::Decide, to, meeting.number));
        STEWARD_TRY(Papers(office_).issueNow(PaperKind::ApprovalForm, id));
        return {};
    });
}

Result<void> Claims::prepareIssue(ClaimId id) {
    auto note = claimNote(ClaimAct::PrepareIssue, id);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(facts, factsOf(office_, dossier));
        STEWARD_TRY(guard(ClaimAct::PrepareIssue, facts));
        auto claim = dossier.claim;
        claim.issuePreparedBy = office_.user()->id;
        note.facts.append({QStringLiteral("amount"), facts.compensation.text()});
        return moveOn(office_, claim, ClaimAct::PrepareIssue, claim.state, facts.compensation.text());
    });
}

Result<void> Claims::issue(ClaimId id) {
    auto note = claimNote(ClaimAct::Issue, id);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(facts, factsOf(office_, dossier));
        STEWARD_TRY(guard(ClaimAct::Issue, facts));
        const auto summary =
            QStringLiteral(u"%1扶贫小额信贷风险补偿 %2 笔").arg(dossier.name()).arg(facts.approvedItems);
        STEWARD_LET(draft,
                    compensation(dossier.account->id, facts.compensation, office_.today(), id, summary));
        STEWARD_LET(entry, Fund(office_).postNow(draft, facts.issuePreparedBy, office_.user()->id));
        auto claim = dossier.claim;
        claim.compensation = entry.id;
        claim.issuedOn = office_.today();
        STEWARD_TRY(ClaimRepository(office_.database()).update(claim));
        Papers papers(office_);
        STEWARD_LET(letter, papers.issueNow(PaperKind::ConfirmationLetter, id, {}, entry.id));
        claim.letter = letter.id;
        STEWARD_TRY(ClaimRepository(office_.database()).update(claim));
        STEWARD_LET(voucher, papers.issueNow(PaperKind::TransferVoucher, id, {}, entry.id));
        claim.voucher = voucher.id;
        note.facts.append({QStringLiteral("entry"), entry.number()});
        note.facts.append({QStringLiteral("letter"), letter.number});
        note.facts.append({QStringLiteral("amount"), facts.compensation.text()});
        return moveOn(office_, claim, ClaimAct::Issue, ClaimState::Issued, letter.number);
    });
}

Result<void> Claims::prepareVoid(ClaimId id, const QString& reason) {
    auto note = claimNote(ClaimAct::PrepareVoid, id);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(facts, factsOf(office_, dossier));
        facts.reasonGiven = !reason.trimmed().isEmpty();
        STEWARD_TRY(guard(ClaimAct::PrepareVoid, facts));
        STEWARD_LET(original, EntryRepository(office_.database()).find(dossier.claim.compensation));
        STEWARD_LET(draft, reversalOf(original, office_.today(), reason));
        STEWARD_TRY(Fund(office_).prepareNow(draft, office_.user()->id));
        note.facts.append({QStringLiteral("reason"), reason});
        return moveOn(office_, dossier.claim, ClaimAct::PrepareVoid, dossier.claim.state, reason);
    });
}

Result<void> Claims::voidIssue(ClaimId id, const QString& reason) {
    auto note = claimNote(ClaimAct::Void, id);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(facts, factsOf(office_, dossier));
        facts.reasonGiven = !reason.trimmed().isEmpty();
        STEWARD_TRY(guard(ClaimAct::Void, facts));
        STEWARD_LET(request, preparedReversal(office_, dossier.claim.compensation));
        EntryRepository entries(office_.database());
        auto draft = request->draft;
        draft.date = office_.today();
        STEWARD_LET(entry, Fund(office_).postNow(draft, request->preparedBy, office_.user()->id));
        STEWARD_TRY(entries.removePending(request->id));
        STEWARD_LET(voided, voidPapers(office_, dossier.claim, reason));
        note.facts.append({QStringLiteral("entry"), entry.number()});
        note.facts.append({QStringLiteral("papers"), voided.join(QStringLiteral(u"、"))});
        note.facts.append({QStringLiteral("reason"), reason});
        auto claim = unissued(dossier.claim);
        return moveOn(office_, claim, ClaimAct::Void, ClaimState::Decided,
                      QStringLiteral(u"%1（作废 %2；冲销凭证 %3）")
                          .arg(reason, voided.join(QStringLiteral(u"、")), entry.number()));
    });
}

} // namespace steward
