#include "services/Dossier.h"

#include "registry/Township.h"

#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Refusal", source);
}

QStringList emptySlots(const Dossier& dossier) {
    QStringList missing;
    const auto& titles = dossier.policy.attachments.value;
    for (int slot = 1; slot <= titles.size(); ++slot) {
        const auto filled = std::any_of(dossier.attachments.begin(), dossier.attachments.end(),
                                        [slot](const Attachment& a) { return a.slot == slot; });
        if (!filled)
            missing.append(titles.at(slot - 1));
    }
    return missing;
}

Result<QHash<QString, ReviewFinding>> opinionsOn(const ClaimRepository& claims, const Dossier& dossier) {
    auto reviewed = dossier.claim;
    auto reviews = dossier.reviews;
    auto items = dossier.items;
    while (reviews.isEmpty() && !reviewed.follows.isNull()) {
        STEWARD_LET(before, claims.find(reviewed.follows));
        STEWARD_LET(itsReviews, claims.reviews(before.id));
        STEWARD_LET(itsItems, claims.items(before.id));
        reviewed = before;
        reviews = itsReviews;
        items = itsItems;
    }
    QHash<ItemId, ReviewFinding> found;
    for (const auto& review : reviews)
        for (const auto& finding : review.findings)
            found.insert(finding.item, finding);
    QHash<QString, ReviewFinding> opinions;
    for (const auto& item : items)
        if (const auto finding = found.constFind(item.id); finding != found.cend())
            opinions.insert(item.row.note, *finding);
    return opinions;
}

} // namespace

QString Dossier::townshipName(const QString& code) const {
    for (const auto& township : townships)
        if (township.code == code)
            return township.name;
    return code;
}

QList<Item> Dossier::inState(ItemState state) const {
    QList<Item> found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found),
                 [state](const Item& item) { return item.state == state; });
    return found;
}

QList<Item> Dossier::goingOn() const {
    QList<Item> found;
    for (const auto& item : items) {
        const bool inDraft = item.state == ItemState::Listed && !item.blocked();
        if (inDraft || item.state == ItemState::Live || item.state == ItemState::Approved)
            found.append(item);
    }
    return found;
}

QList<Item> Dossier::ofTownship(const QString& code) const {
    QList<Item> found;
    for (const auto& item : goingOn())
        if (item.townshipCode == code)
            found.append(item);
    return found;
}

Result<Review> Dossier::reviewOf(const QString& townshipCode) const {
    for (const auto& review : reviews)
        if (review.townshipCode == townshipCode)
            return review;
    return refuse({QStringLiteral("paper.no_review"),
                   QT_TRANSLATE_NOOP("Refusal", "The claim was not forwarded to this township."),
                   QT_TRANSLATE_NOOP("Refusal", "Forward the claim first."),
                   {},
                   19});
}

QString Dossier::name() const {
    auto text = bank.name + claim.quarter.chinese();
    if (claim.supplement > 0)
        text += QStringLiteral(u"（补%1）").arg(claim.supplement);
    return text;
}

Result<Dossier> readDossier(const Office& office, ClaimId id) {
    ClaimRepository claims(office.database());
    BankRepository banks(office.database());
    Dossier dossier;
    STEWARD_LET(claim, claims.find(id));
    dossier.claim = claim;
    STEWARD_LET(policy, office.policy(claim.policyId));
    dossier.policy = policy;
    STEWARD_LET(bank, banks.find(claim.bank));
    dossier.bank = bank;
    STEWARD_LET(account, banks.accountOf(claim.bank, office.today()));
    dossier.account = account;
    STEWARD_LET(items, claims.items(id));
    dossier.items = items;
    STEWARD_LET(reviews, claims.reviews(id));
    dossier.reviews = reviews;
    STEWARD_LET(attachments, claims.attachments(id));
    dossier.attachments = attachments;
    dossier.townships = shippedTownships();
    STEWARD_LET(opinions, opinionsOn(claims, dossier));
    dossier.opinions = opinions;
    return dossier;
}

Result<std::optional<PendingEntry>> preparedReversal(const Office& office, EntryId compensation) {
    if (compensation.isNull())
        return std::nullopt;
    STEWARD_LET(waiting, EntryRepository(office.database()).pending());
    for (const auto& pending : waiting)
        if (pending.draft.reverses == compensation)
            return pending;
    return std::nullopt;
}

Result<std::optional<Meeting>> deferringMeeting(const Office& office, const Claim& claim) {
    if (claim.meeting || claim.follows.isNull())
        return claim.meeting;
    STEWARD_LET(first, ClaimRepository(office.database()).find(claim.follows));
    return first.meeting;
}

Result<ClaimFacts> factsOf(const Office& office, const Dossier& dossier) {
    ClaimRepository claims(office.database());
    BankRepository banks(office.database());
    EntryRepository entries(office.database());
    const auto& claim = dossier.claim;
    ClaimFacts facts;
    facts.state = claim.state;
    if (office.user()) {
        facts.actor = office.user()->id;
        facts.roles = office.user()->roles;
    }
    facts.today = office.today();
    facts.receivedOn = claim.receivedOn;
    facts.quarter = claim.quarter;
    STEWARD_LET(agreements, banks.agreements(claim.bank));
    facts.agreementInForce = std::any_of(agreements.begin(), agreements.end(),
                                         [&](const Agreement& a) { return a.inForceOn(claim.receivedOn); });
    facts.followUp = !claim.follows.isNull();
    facts.missingAttachments = emptySlots(dossier);
    for (const auto& item : dossier.items) {
        if (item.state != ItemState::Listed)
            continue;
        ++(item.blocked() ? facts.blockedItems : facts.cleanItems);
    }
    for (const auto& review : dossier.reviews)
        if (!review.approved())
            facts.reviewsNotApproved.append(dossier.townshipName(review.townshipCode));
    STEWARD_LET(submitted, claims.lastActDay(claim.id, ClaimAct::Submit));
    facts.submittedOn = submitted.value_or(QDate());
    STEWARD_LET(deferredBy, deferringMeeting(office, claim));
    facts.deferredOn = deferredBy ? deferredBy->day : QDate();
    for (const auto& item : dossier.inState(ItemState::Approved)) {
        ++facts.approvedItems;
        if (item.shares)
            facts.compensation += item.shares->fund;
    }
    if (dossier.account) {
        STEWARD_LET(balance, entries.balance(dossier.account->id));
        facts.accountBalance = balance;
    }
    facts.issuePreparedBy = claim.issuePreparedBy;
    STEWARD_LET(reversal, preparedReversal(office, claim.compensation));
    facts.voidPreparedBy = reversal ? reversal->preparedBy : UserId();
    facts.issuedOn = claim.issuedOn.value_or(QDate());
    return facts;
}

bool mayKnowGrounds(const Office& office) {
    return office.user() && (office.user()->roles & (Roles(Role::Clerk) | Role::Reviewer | Role::Director));
}

void hidePersonalGround(Item& item, const Policy& policy) {
    const auto* ground = policy.ground(item.row.ground);
    if (ground && !ground->personal)
        return;
    item.row.ground = 0;
    item.row.groundText.clear();
}

QString reviewGap(const Dossier& dossier, const Review& review, const QList<ReviewFinding>& findings) {
    for (const auto& item : dossier.ofTownship(review.townshipCode)) {
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&item](const ReviewFinding& f) { return f.item == item.id; });
        if (found == findings.end())
            return tr(QT_TRANSLATE_NOOP("Refusal", "no finding for loan note {note}"))
                .replace(QStringLiteral("{note}"), item.row.note);
        if (found->agrees && found->certificate.trimmed().isEmpty())
            return tr(QT_TRANSLATE_NOOP("Refusal", "no certificate for the supported loan note {note}"))
                .replace(QStringLiteral("{note}"), item.row.note);
        if (!found->agrees && found->reason.trimmed().isEmpty())
            return tr(QT_TRANSLATE_NOOP("Refusal", "no reason for not supporting loan note {note}"))
                .replace(QStringLiteral("{note}"), item.row.note);
    }
    return {};
}

Result<void> reviewDayIsPossible(const Office& office, QDate day, QDate notBefore) {
    if (day.isValid() && day <= office.today() && day >= notBefore)
        return {};
    return refuse({QStringLiteral("review.day_wrong"),
                   QT_TRANSLATE_NOOP(
                       "Refusal",
                       "The day {day} can't be: the list was forwarded on {forwarded} and today is {today}."),
                   QT_TRANSLATE_NOOP("Refusal", "Enter the day written on the township's form."),
                   {{QStringLiteral("day"), day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—")},
                    {QStringLiteral("forwarded"), notBefore.toString(Qt::ISODate)},
                    {QStringLiteral("today"), office.today().toString(Qt::ISODate)}},
                   19});
}

QString meetingGap(const Meeting& meeting) {
    if (meeting.number.trimmed().isEmpty())
        return tr(QT_TRANSLATE_NOOP("Refusal", "the meeting's number"));
    if (!meeting.day.isValid())
        return tr(QT_TRANSLATE_NOOP("Refusal", "the meeting's day"));
    if (meeting.present.trimmed().isEmpty())
        return tr(QT_TRANSLATE_NOOP("Refusal", "who was present"));
    return {};
}

Waiting waitingFor(const Office& office, const Dossier& dossier) {
    const auto role = [](Role r) {
        return QCoreApplication::translate("Role", roleCode(r).toUtf8().constData());
    };
    const auto& claim = dossier.claim;
    switch (claim.state) {
    case ClaimState::Draft:
    case ClaimState::Accepted:
        return {DueDay{claim.quarter.last(), true}, role(Role::Clerk)};
    case ClaimState::Returned:
        return {DueDay{claim.quarter.last(), true}, dossier.bank.name};
    case ClaimState::TownshipReview: {
        std::optional<DueDay> first;
        QStringList holders;
        for (const auto& review : dossier.reviews) {
            if (review.approved())
                continue;
            if (!first || review.due.day < first->day)
                first = review.due;
            holders.append(dossier.townshipName(review.townshipCode));
        }
        return {first, holders.isEmpty() ? role(Role::Reviewer) : holders.join(QStringLiteral(u"、"))};
    }
    case ClaimState::AwaitingDecision:
        return {std::nullopt, office.details().decidingBody};
    case ClaimState::Decided:
        return {claim.issueDue, claim.issuePreparedBy.isNull() ? role(Role::Clerk) : role(Role::Reviewer)};
    case ClaimState::Issued: {
        const auto reversal = preparedReversal(office, claim.compensation);
        return {std::nullopt, reversal && *reversal ? role(Role::Director) : dossier.bank.name};
    }
    case ClaimState::Transferred:
        return {std::nullopt, role(Role::Reviewer)};
    case ClaimState::None:
    case ClaimState::Rejected:
    case ClaimState::Closed:
    case ClaimState::Withdrawn:
        return {};
    }
    return {};
}

} // namespace steward
