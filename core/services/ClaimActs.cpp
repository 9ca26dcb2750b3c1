#include "policy/Deadline.h"
#include "services/ClaimAct.h"
#include "services/Judging.h"
#include "services/Papers.h"
#include "storage/ClaimRepository.h"

#include <algorithm>

namespace steward {

namespace {

/** An act that only moves the claim on, with a word of explanation. */
Result<void> simpleAct(Office& office, ClaimId id, ClaimAct act, const QString& reason,
                       const std::function<void(ClaimFacts&, Claim&)>& prepare = {}) {
    auto note = claimNote(act, id);
    return office.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office, id));
        STEWARD_LET(facts, factsOf(office, dossier));
        facts.reasonGiven = !reason.trimmed().isEmpty();
        auto claim = dossier.claim;
        if (prepare)
            prepare(facts, claim);
        STEWARD_TRY(guard(act, facts));
        if (!reason.isEmpty())
            note.facts.append({QStringLiteral("reason"), reason});
        return moveOn(office, claim, act, transitionFor(facts.state, act)->to, reason);
    });
}

/** Marks every item of the draft: clean ones go on, blocked ones leave with the return list. */
Result<int> settleItems(Office& office, const Dossier& dossier) {
    ClaimRepository repository(office.database());
    int sentBack = 0;
    for (auto item : dossier.items) {
        if (item.state != ItemState::Listed)
            continue;
        item.state = item.blocked() ? ItemState::SentBack : ItemState::Live;
        sentBack += item.state == ItemState::SentBack ? 1 : 0;
        STEWARD_TRY(repository.updateItem(item));
        STEWARD_TRY(office.proceed(item.position, dossier.items.size()));
    }
    return sentBack;
}

QStringList townshipsOf(const Dossier& dossier) {
    QStringList codes;
    for (const auto& item : dossier.inState(ItemState::Live))
        if (!codes.contains(item.townshipCode))
            codes.append(item.townshipCode);
    std::sort(codes.begin(), codes.end());
    return codes;
}

Result<Review> findReview(const Dossier& dossier, ReviewId id) {
    for (const auto& review : dossier.reviews)
        if (review.id == id)
            return review;
    return refuse({QStringLiteral("review.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such first review in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                   {},
                   0});
}

/** The form that the head signed says what no longer stands. */
Result<void> voidReviewForm(Office& office, const Review& review, const QString& reason) {
    Papers papers(office);
    STEWARD_LET(issued, papers.ofClaim(review.claim));
    for (const auto& paper : issued)
        if (paper.kind == PaperKind::ReviewForm && paper.townshipCode == review.townshipCode && !paper.voided)
            STEWARD_TRY(papers.voidNow(paper.id, reason));
    return {};
}

/** One act on one township's review, with the claim staying where it is. */
Result<void> reviewAct(Office& office, ReviewId id, ClaimAct act, const QString& reason, const Facts& told,
                       const std::function<Result<void>(const Dossier&, Review&, ClaimFacts&)>& change) {
    ClaimRepository repository(office.database());
    STEWARD_LET(claimId, repository.claimOfReview(id));
    auto note = claimNote(act, claimId, told);
    return office.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office, claimId));
        STEWARD_LET(facts, factsOf(office, dossier));
        STEWARD_LET(review, findReview(dossier, id));
        facts.reviewRecorded = review.recorded();
        facts.reviewApproved = review.approved();
        facts.reviewGap = reviewGap(dossier, review, review.findings);
        facts.reasonGiven = !reason.trimmed().isEmpty();
        const auto township = dossier.townshipName(review.townshipCode);
        STEWARD_TRY(change(dossier, review, facts));
        STEWARD_TRY(guard(act, facts));
        note.facts.append({QStringLiteral("township"), township});
        if (!reason.isEmpty())
            note.facts.append({QStringLiteral("reason"), reason});
        STEWARD_TRY(repository.updateReview(review));
        auto claim = dossier.claim;
        STEWARD_TRY(moveOn(office, claim, act, claim.state,
                           reason.isEmpty() ? township : township + QStringLiteral(u"：") + reason));
        if (act == ClaimAct::ApproveReview)
            STEWARD_TRY(Papers(office).issueNow(PaperKind::ReviewForm, claimId, review.townshipCode));
        return {};
    });
}

} // namespace

Result<void> Claims::accept(ClaimId id) {
    auto note = claimNote(ClaimAct::Accept, id);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(facts, factsOf(office_, dossier));
        const auto listed = dossier.inState(ItemState::Listed);
        STEWARD_LET(judged, judgeItems(office_, dossier, listed));
        facts.judgedOtherwise = judgedOtherwise(listed, judged);
        STEWARD_TRY(guard(ClaimAct::Accept, facts));
        STEWARD_LET(sentBack, settleItems(office_, dossier));
        auto claim = dossier.claim;
        STEWARD_TRY(moveOn(office_, claim, ClaimAct::Accept, ClaimState::Accepted));
        note.facts.append({QStringLiteral("accepted"), QString::number(facts.cleanItems)});
        note.facts.append({QStringLiteral("sent_back"), QString::number(sentBack)});
        Papers papers(office_);
        STEWARD_TRY(papers.issueNow(PaperKind::Receipt, id));
        if (sentBack > 0)
            STEWARD_TRY(papers.issueNow(PaperKind::ReturnList, id));
        return {};
    });
}

Result<void> Claims::returnToBank(ClaimId id, const QString& reason) {
    auto note = claimNote(ClaimAct::ReturnToBank, id, {{QStringLiteral("reason"), reason}});
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(facts, factsOf(office_, dossier));
        facts.reasonGiven = !reason.trimmed().isEmpty();
        STEWARD_TRY(guard(ClaimAct::ReturnToBank, facts));
        auto claim = dossier.claim;
        STEWARD_TRY(moveOn(office_, claim, ClaimAct::ReturnToBank, ClaimState::Returned, reason));
        STEWARD_TRY(Papers(office_).issueNow(PaperKind::ReturnList, id, {}, {}, reason));
        return {};
    });
}

Result<void> Claims::resubmit(ClaimId id) {
    return simpleAct(office_, id, ClaimAct::Resubmit, {});
}

Result<void> Claims::forward(ClaimId id) {
    auto note = claimNote(ClaimAct::Forward, id);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(facts, factsOf(office_, dossier));
        STEWARD_TRY(guard(ClaimAct::Forward, facts));
        ClaimRepository repository(office_.database());
        const auto due = dueAfter(office_.calendar(), office_.today(), dossier.policy.reviewDays.value);
        for (const auto& code : townshipsOf(dossier)) {
            Review review;
            review.claim = id;
            review.townshipCode = code;
            review.forwardedOn = office_.today();
            review.due = due;
            STEWARD_TRY(repository.insertReview(review));
        }
        auto claim = dossier.claim;
        claim.forwardedOn = office_.today();
        note.facts.append({QStringLiteral("due"), due.day.toString(Qt::ISODate)});
        STEWARD_TRY(moveOn(office_, claim, ClaimAct::Forward, ClaimState::TownshipReview));
        STEWARD_TRY(Papers(office_).issueNow(PaperKind::ClaimList, id));
        return {};
    });
}

Result<void> Claims::recordReview(ReviewId id, const QList<ReviewFinding>& findings, const QString& handler,
                                  QDate day, const QString& source) {
    const Facts read = source.isEmpty() ? Facts() : Facts{{QStringLiteral("file"), source}};
    return reviewAct(office_, id, ClaimAct::RecordReview, {}, read,
                     [&](const Dossier& dossier, Review& review, ClaimFacts& facts) -> Result<void> {
                         facts.reviewGap = reviewGap(dossier, review, findings);
                         STEWARD_TRY(guard(ClaimAct::RecordReview, facts));
                         STEWARD_TRY(reviewDayIsPossible(office_, day, review.forwardedOn));
                         review.findings = findings;
                         review.handler = handler;
                         review.reviewedOn = day;
                         return {};
                     });
}

Result<void> Claims::approveReview(ReviewId id, const QString& headName, QDate day) {
    return reviewAct(
        office_, id, ClaimAct::ApproveReview, {}, {},
        [&](const Dossier&, Review& review, ClaimFacts& facts) -> Result<void> {
            STEWARD_TRY(guard(ClaimAct::ApproveReview, facts));
            STEWARD_TRY(reviewDayIsPossible(office_, day, review.reviewedOn.value_or(review.forwardedOn)));
            review.headName = headName;
            review.approvedOn = day;
            return {};
        });
}

Result<void> Claims::sendBackReview(ReviewId id, const QString& reason) {
    return reviewAct(office_, id, ClaimAct::SendBackReview, reason, {},
                     [&](const Dossier&, Review& review, ClaimFacts& facts) -> Result<void> {
                         STEWARD_TRY(guard(ClaimAct::SendBackReview, facts));
                         review.reviewedOn.reset();
                         review.approvedOn.reset();
                         ++review.timesSentBack;
                         review.sentBackReason = reason.trimmed();
                         return voidReviewForm(office_, review, reason);
                     });
}

Result<void> Claims::submit(ClaimId id) {
    return simpleAct(office_, id, ClaimAct::Submit, {});
}

Result<void> Claims::withdraw(ClaimId id, const QString& reason) {
    return simpleAct(office_, id, ClaimAct::Withdraw, reason);
}

Result<void> Claims::confirmTransfer(ClaimId id, QDate debitDay) {
    return simpleAct(office_, id, ClaimAct::ConfirmTransfer, {}, [debitDay](ClaimFacts& facts, Claim& claim) {
        facts.debitDay = debitDay;
        claim.debitedOn = debitDay;
    });
}

Result<void> Claims::close(ClaimId id) {
    return simpleAct(office_, id, ClaimAct::Close, {});
}

} // namespace steward
