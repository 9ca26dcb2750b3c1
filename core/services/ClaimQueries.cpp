#include "registry/Township.h"
#include "services/Dossier.h"
#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"
#include "storage/UserRepository.h"

#include <algorithm>

namespace steward {

namespace {

/** What is said of the claim but for its rows; of the dossier it takes claim, bank and reviews. */
ClaimSummary summaryOf(const Office& office, const Dossier& dossier) {
    ClaimSummary summary;
    summary.claim = dossier.claim;
    summary.bankName = dossier.bank.name;
    const auto waiting = waitingFor(office, dossier);
    summary.due = waiting.due;
    summary.holder = waiting.holder;
    if (waiting.due)
        summary.daysLeft = office.calendar().workdaysBetween(office.today(), waiting.due->day);
    return summary;
}

/** Facts that only the person at the screen will give later must not grey the button now. */
void assumeTold(ClaimFacts& facts) {
    facts.reasonGiven = true;
    facts.meetingGap.clear();
    facts.meetingDay = facts.today;
    facts.debitDay = facts.today;
}

Result<QList<ActOffer>> offersOf(const Office& office, const Dossier& dossier) {
    STEWARD_LET(facts, factsOf(office, dossier));
    assumeTold(facts);
    QList<ActOffer> offers;
    QSet<ClaimAct> seen;
    for (const auto& line : workflowTable()) {
        const bool ofReview = line.act == ClaimAct::RecordReview || line.act == ClaimAct::ApproveReview ||
                              line.act == ClaimAct::SendBackReview;
        if (line.act == ClaimAct::Register || ofReview || seen.contains(line.act))
            continue;
        seen.insert(line.act);
        offers.append({line.act, refusalFor(line.act, facts)});
    }
    return offers;
}

/** The request that waits, with the reason as the timeline has it. */
Result<std::optional<VoidRequest>> voidRequestOf(const Office& office, const Claim& claim,
                                                 const QList<TimelineLine>& timeline) {
    STEWARD_LET(reversal, preparedReversal(office, claim.compensation));
    if (!reversal)
        return std::nullopt;
    STEWARD_LET(name, UserRepository(office.database()).nameOf(reversal->preparedBy));
    VoidRequest request{name, reversal->draft.summary};
    for (const auto& line : timeline)
        if (line.act == ClaimAct::PrepareVoid)
            request.reason = line.note;
    return request;
}

} // namespace

ItemTotals totalsOf(const QList<Item>& items) {
    ItemTotals totals;
    for (const auto& item : items) {
        ++totals.items;
        if (!item.shares)
            continue;
        totals.principal += item.shares->principal;
        totals.insurer += item.shares->insurer;
        totals.fund += item.shares->fund;
        totals.bank += item.shares->bank;
    }
    return totals;
}

Result<QList<ClaimSummary>> Claims::list(const ClaimFilter& filter) const {
    const ClaimRepository repository(office_.database());
    STEWARD_LET(claims, repository.list(filter));
    STEWARD_LET(sums, repository.sums(filter));
    STEWARD_LET(banks, BankRepository(office_.database()).all());
    Dossier dossier;
    dossier.townships = shippedTownships();
    QList<ClaimSummary> summaries;
    for (const auto& claim : claims) {
        dossier.claim = claim;
        dossier.bank = *std::ranges::find(banks, claim.bank, &Bank::id);
        dossier.reviews.clear();
        if (claim.state == ClaimState::TownshipReview) {
            STEWARD_LET(reviews, repository.reviews(claim.id));
            dossier.reviews = reviews;
        }
        auto summary = summaryOf(office_, dossier);
        const auto sum = sums.value(claim.id);
        summary.items = sum.items;
        summary.live = {sum.goingOn, sum.principal, sum.insurer, sum.fund, sum.bank};
        summaries.append(summary);
    }
    return summaries;
}

Result<ClaimView> Claims::view(ClaimId id) const {
    ClaimRepository repository(office_.database());
    STEWARD_LET(dossier, readDossier(office_, id));
    ClaimView view;
    view.summary = summaryOf(office_, dossier);
    view.summary.items = static_cast<int>(dossier.items.size());
    view.summary.live = totalsOf(dossier.goingOn());
    view.policy = dossier.policy;
    view.bank = dossier.bank;
    view.account = dossier.account;
    view.items = dossier.items;
    view.reviews = dossier.reviews;
    if (!mayKnowGrounds(office_)) {
        for (auto& item : view.items)
            hidePersonalGround(item, view.policy);
        for (auto& review : view.reviews) // a certificate's name says what somebody died or fell ill of
            for (auto& finding : review.findings)
                finding.certificate.clear();
    }
    view.attachments = dossier.attachments;
    for (const auto& township : dossier.townships)
        view.townshipNames.insert(township.code, township.name);
    STEWARD_LET(timeline, repository.timeline(id));
    view.timeline = timeline;
    STEWARD_LET(request, voidRequestOf(office_, dossier.claim, timeline));
    view.voidRequest = request;
    STEWARD_LET(acts, offersOf(office_, dossier));
    view.acts = acts;
    STEWARD_LET(notes, repository.importNotes(id));
    view.statedTotals = notes;
    return view;
}

Result<QList<ActOffer>> Claims::offers(ClaimId id) const {
    STEWARD_LET(dossier, readDossier(office_, id));
    return offersOf(office_, dossier);
}

Result<QList<ActOffer>> Claims::reviewOffers(ReviewId id) const {
    ClaimRepository repository(office_.database());
    STEWARD_LET(claim, repository.claimOfReview(id));
    STEWARD_LET(dossier, readDossier(office_, claim));
    STEWARD_LET(facts, factsOf(office_, dossier));
    assumeTold(facts);
    for (const auto& review : dossier.reviews) {
        if (review.id != id)
            continue;
        facts.reviewRecorded = review.recorded();
        facts.reviewApproved = review.approved();
    }
    QList<ActOffer> offers;
    for (const auto act : {ClaimAct::RecordReview, ClaimAct::ApproveReview, ClaimAct::SendBackReview})
        offers.append({act, refusalFor(act, facts)});
    return offers;
}

Result<Explanation> Claims::explainShares(ItemId id) const {
    ClaimRepository repository(office_.database());
    STEWARD_LET(item, repository.item(id));
    STEWARD_LET(claim, repository.find(item.claim));
    STEWARD_LET(policy, office_.policy(claim.policyId));
    STEWARD_LET(shared, shareLoss(policy, item.row.overduePrincipal.value_or(Amount()),
                                  item.row.insurerPaid.value_or(Amount())));
    auto explanation = shared.explanation;
    explanation.sources.append(item.row.note);
    if (!claim.sourceFile.isEmpty() && item.row.row > 0)
        explanation.sources.append(QStringLiteral("%1:%2").arg(claim.sourceFile).arg(item.row.row));
    return explanation;
}

Result<Explanation> Claims::explainTotal(ClaimId id) const {
    STEWARD_LET(dossier, readDossier(office_, id));
    Explanation explanation;
    explanation.title = QT_TRANSLATE_NOOP("Explanation", "Fund part of the claim");
    Amount sum;
    for (const auto& item : dossier.goingOn()) {
        if (!item.shares)
            continue;
        const auto before = sum;
        sum += item.shares->fund;
        explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "+ loan note {note}"),
                                  {{QStringLiteral("note"), item.row.note}},
                                  QStringLiteral("%1 + %2").arg(before.text(), item.shares->fund.text()),
                                  item.shares->fund.text(),
                                  0});
        explanation.sources.append(item.row.note);
    }
    explanation.result = sum.text();
    explanation.policy = dossier.policy.documentNumber;
    explanation.policyFrom = dossier.policy.from.toString(Qt::ISODate);
    return explanation;
}

Result<QByteArray> Claims::openAttachment(AttachmentId id) {
    const ClaimRepository repository(office_.database());
    STEWARD_LET(attachment, repository.attachment(id));
    STEWARD_TRY(office_.requireToRead(PersonalDataReaders));
    if (office_.readOnly())
        return repository.attachmentBytes(id);
    AuditNote note{QStringLiteral("claim.open_attachment"),
                   QStringLiteral("claim"),
                   attachment.claim.value,
                   {{QStringLiteral("file"), attachment.fileName}}};
    return office_.act(note, [&] { return repository.attachmentBytes(id); });
}

Result<QString> Claims::revealIdNumber(ItemId id) {
    STEWARD_TRY(office_.require(PersonalDataReaders));
    STEWARD_LET(item, ClaimRepository(office_.database()).item(id));
    AuditNote note{QStringLiteral("claim.reveal_id_number"),
                   QStringLiteral("claim"),
                   item.claim.value,
                   {{QStringLiteral("note"), item.row.note}}};
    return office_.act(note, [&]() -> Result<QString> { return item.row.idNumber; });
}

} // namespace steward
