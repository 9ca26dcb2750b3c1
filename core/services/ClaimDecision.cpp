#include "services/Deciding.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"
#include "storage/MeetingRepository.h"

#include <algorithm>

namespace steward {

namespace {

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

/** A claim waits that this meeting has not put off itself. */
Result<bool> othersWait(Office& office, const Meeting& meeting) {
    ClaimFilter filter;
    filter.state = ClaimState::AwaitingDecision;
    STEWARD_LET(waiting, ClaimRepository(office.database()).list(filter));
    for (const auto& claim : waiting) {
        STEWARD_LET(deferredBy, deferringMeeting(office, claim));
        if (!deferredBy || deferredBy->number != meeting.number || deferredBy->day != meeting.day)
            return true;
    }
    return false;
}

/** The sheet keeps what it says of the meeting and of other claims; when none waits for it, it is new. */
Result<void> takeOffSheet(Office& office, const Dossier& dossier, const Meeting& meeting) {
    MeetingRepository meetings(office.database());
    STEWARD_LET(needed, othersWait(office, meeting));
    if (!needed)
        return meetings.saveSheet({});
    STEWARD_LET(sheet, meetings.sheet());
    sheet.leftOut.remove(dossier.claim.id);
    sheet.outcomes.removeIf([&](const ItemOutcome& outcome) {
        return std::ranges::any_of(dossier.items, [&](const Item& item) { return item.id == outcome.item; });
    });
    return meetings.saveSheet(sheet);
}

} // namespace

Result<void> Claims::decide(ClaimId id, const Meeting& meeting, const QList<ItemOutcome>& outcomes) {
    auto note = claimNote(ClaimAct::Decide, id);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(decision, decideNow(office_, dossier, meeting, outcomes));
        STEWARD_LET(held, meetingNow(office_, meeting));
        STEWARD_TRY(MeetingRepository(office_.database()).addClaim(held, id, decision.form));
        STEWARD_TRY(takeOffSheet(office_, dossier, meeting));
        note.facts.append({QStringLiteral("meeting"), meeting.number});
        note.facts.append({QStringLiteral("day"), meeting.day.toString(Qt::ISODate)});
        if (decision.followUp)
            note.facts.append({QStringLiteral("follow_up"), QString::number(decision.followUp.value)});
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
        Papers papers(office_);
        STEWARD_LET(letterNumber, papers.nextNumber(PaperKind::ConfirmationLetter));
        draft.document = letterNumber; // the letter bears the chain with this entry, so it comes after it
        STEWARD_LET(entry, Fund(office_).postNow(draft, facts.issuePreparedBy, office_.user()->id));
        auto claim = dossier.claim;
        claim.compensation = entry.id;
        claim.issuedOn = office_.today();
        STEWARD_TRY(ClaimRepository(office_.database()).update(claim));
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
