#include "services/Meetings.h"

#include "base/RefusalsOf.h"
#include "services/Deciding.h"
#include "services/Papers.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"
#include "storage/MeetingRepository.h"

#include <QFile>
#include <QFileInfo>

namespace steward {

namespace {

constexpr int ReasonsRemembered = 20;

constexpr RefusalsOf refusal{19};

/** `error` as one of several claims gave it. */
Error ofClaim(const Error& error, const QString& claim) {
    auto named = error;
    named.what = QT_TRANSLATE_NOOP("Refusal", "{claim}: {why}");
    named.facts.append({QStringLiteral("claim"), claim});
    named.facts.append({QStringLiteral("why"), error.sentence()});
    return named;
}

Result<AgendaClaim> agendaClaim(const Office& office, const Dossier& dossier) {
    AgendaClaim waiting;
    waiting.claim = dossier.claim;
    waiting.policy = dossier.policy;
    waiting.bank = dossier.bank.name;
    waiting.name = dossier.name();
    STEWARD_LET(facts, factsOf(office, dossier));
    if (dossier.account)
        waiting.balance = facts.accountBalance;
    facts.meetingDay = facts.today;
    facts.deferredOn = {}; // which day it will be is told later
    waiting.refusal = refusalFor(ClaimAct::Decide, facts);
    STEWARD_LET(deferredBy, deferringMeeting(office, dossier.claim));
    waiting.deferredBy = deferredBy;
    if (dossier.claim.follows) {
        STEWARD_LET(before, readDossier(office, dossier.claim.follows));
        waiting.follows = before.name();
    }
    const bool grounds = mayKnowGrounds(office);
    for (auto item : dossier.inState(ItemState::Live)) {
        if (!grounds)
            hidePersonalGround(item, dossier.policy);
        AgendaItem line{item, dossier.townshipName(item.townshipCode), {}};
        if (const auto opinion = dossier.opinions.constFind(item.row.note);
            opinion != dossier.opinions.cend())
            line.opinion = *opinion;
        waiting.items.append(line);
    }
    return waiting;
}

/** Claims that await a decision, but those of `leftOut`; by bank, the oldest first. */
Result<QList<Dossier>> awaiting(const Office& office, const QSet<ClaimId>& leftOut) {
    ClaimFilter filter;
    filter.state = ClaimState::AwaitingDecision;
    STEWARD_LET(claims, ClaimRepository(office.database()).list(filter));
    std::ranges::sort(claims, [](const Claim& a, const Claim& b) {
        return std::tuple(a.bank, a.quarter.first(), a.supplement) <
               std::tuple(b.bank, b.quarter.first(), b.supplement);
    });
    QList<Dossier> dossiers;
    for (const auto& claim : claims) {
        if (leftOut.contains(claim.id))
            continue;
        STEWARD_LET(dossier, readDossier(office, claim.id));
        dossiers.append(dossier);
    }
    return dossiers;
}

/** Every loan of the claim has its word, and each that is not approved its reason. */
Result<void> allTold(const Dossier& dossier, const QHash<ItemId, ItemOutcome>& told) {
    for (const auto& item : dossier.inState(ItemState::Live)) {
        const Facts named{{QStringLiteral("claim"), dossier.name()},
                          {QStringLiteral("note"), item.row.note},
                          {QStringLiteral("borrower"), item.row.borrower}};
        const auto outcome = told.constFind(item.id);
        if (outcome == told.cend())
            return refuse(refusal(
                "meeting.outcome_missing",
                QT_TRANSLATE_NOOP("Refusal", "{claim}: {borrower}'s loan {note} has no outcome."),
                QT_TRANSLATE_NOOP("Refusal",
                                  "Give every loan its outcome, or leave the claim for another meeting."),
                named));
        if (outcome->outcome != Outcome::Approved && outcome->reason.trimmed().isEmpty())
            return refuse(refusal(
                "meeting.reason_missing",
                QT_TRANSLATE_NOOP(
                    "Refusal", "{claim}: {borrower}'s loan {note} is not approved, and no reason is given."),
                QT_TRANSLATE_NOOP("Refusal", "Give the reason; it stands on the approval form."), named));
    }
    return {};
}

Result<QByteArray> fileBytes(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return refuse(refusal("meeting.minutes_unreadable",
                          QT_TRANSLATE_NOOP("Refusal", "{file} can't be read: {why}."),
                          QT_TRANSLATE_NOOP("Refusal", "Choose the file with the minutes again."),
                          {{QStringLiteral("file"), path}, {QStringLiteral("why"), file.errorString()}}));
}

Result<MinutesId> addMinutes(Office& office, MeetingId meeting, const QString& path) {
    STEWARD_LET(bytes, fileBytes(path));
    return MeetingRepository(office.database())
        .addMinutes(meeting, QFileInfo(path).fileName(), bytes, office.user()->id, office.clock().now());
}

/** What the one audit line says of all claims together. */
Facts factsOfMeeting(const Meeting& meeting, const QList<ClaimDecision>& decisions) {
    QStringList claims;
    QStringList followUps;
    OutcomeSum approved;
    int rejected = 0;
    int deferred = 0;
    for (const auto& decision : decisions) {
        claims.append(decision.claim);
        approved.items += decision.approved.items;
        approved.fund += decision.approved.fund;
        rejected += decision.rejected;
        deferred += decision.deferred;
        if (decision.followUp)
            followUps.append(QString::number(decision.followUp.value));
    }
    Facts facts{{QStringLiteral("meeting"), meeting.number},
                {QStringLiteral("day"), meeting.day.toString(Qt::ISODate)},
                {QStringLiteral("claims"), claims.join(QStringLiteral(u"、"))},
                {QStringLiteral("approved"), QString::number(approved.items)},
                {QStringLiteral("amount"), approved.fund.text()},
                {QStringLiteral("rejected"), QString::number(rejected)},
                {QStringLiteral("deferred"), QString::number(deferred)}};
    if (!followUps.isEmpty())
        facts.append({QStringLiteral("follow_ups"), followUps.join(u',')});
    return facts;
}

Result<QList<ClaimDecision>> decideAll(Office& office, const QList<Dossier>& dossiers,
                                       const MeetingSheet& sheet) {
    QHash<ItemId, ItemOutcome> told;
    for (const auto& outcome : sheet.outcomes)
        told.insert(outcome.item, outcome);
    for (const auto& dossier : dossiers)
        STEWARD_TRY(allTold(dossier, told));
    QList<ClaimDecision> decisions;
    for (const auto& dossier : dossiers) {
        auto decision = decideNow(office, dossier, sheet.meeting, sheet.outcomes);
        if (!decision)
            return refuse(ofClaim(decision.error(), dossier.name()));
        decisions.append(*decision);
        STEWARD_TRY(office.proceed(decisions.size(), dossiers.size()));
    }
    return decisions;
}

Error emptyMeeting() {
    return refusal("meeting.empty", QT_TRANSLATE_NOOP("Refusal", "No claim is before this meeting."),
                   QT_TRANSLATE_NOOP("Refusal", "Submit one first, or take one in that was left out."));
}

/** What the meeting said of the claim's loans, also when another one has decided them since. */
void addClaim(MeetingSummary& summary, const Dossier& dossier) {
    const bool itsWord = dossier.claim.meeting &&
                         dossier.claim.meeting->number == summary.held.meeting.number &&
                         dossier.claim.meeting->day == summary.held.meeting.day;
    summary.claims.append(dossier.name());
    for (const auto& item : dossier.items) {
        const bool decided = item.state == ItemState::Approved || item.state == ItemState::Rejected;
        if (item.state == ItemState::Listed || item.state == ItemState::SentBack)
            continue;
        auto& sum = !itsWord || !decided                ? summary.deferred
                    : item.state == ItemState::Approved ? summary.approved
                                                        : summary.rejected;
        sum.add(item);
    }
}

Result<MeetingSummary> summaryOf(Office& office, const HeldMeeting& held) {
    MeetingSummary summary;
    summary.held = held;
    for (const auto claim : held.claims) {
        STEWARD_LET(dossier, readDossier(office, claim));
        addClaim(summary, dossier);
    }
    for (const auto form : held.forms) {
        STEWARD_LET(paper, Papers(office).find(form));
        summary.forms.append(paper);
    }
    return summary;
}

} // namespace

void OutcomeSum::add(const Item& item) {
    ++items;
    if (!item.shares)
        return;
    principal += item.shares->principal;
    fund += item.shares->fund;
}

Result<QList<AgendaClaim>> Meetings::agenda() const {
    STEWARD_LET(dossiers, awaiting(office_, {}));
    QList<AgendaClaim> claims;
    for (const auto& dossier : dossiers) {
        STEWARD_LET(waiting, agendaClaim(office_, dossier));
        claims.append(waiting);
    }
    return claims;
}

Result<QList<MeetingSummary>> Meetings::held() const {
    STEWARD_LET(all, MeetingRepository(office_.database()).all());
    QList<MeetingSummary> summaries;
    for (const auto& held : all) {
        STEWARD_LET(summary, summaryOf(office_, held));
        summaries.append(summary);
    }
    return summaries;
}

Result<MeetingSummary> Meetings::find(MeetingId meeting) const {
    STEWARD_LET(held, MeetingRepository(office_.database()).find(meeting));
    return summaryOf(office_, held);
}

Result<QStringList> Meetings::givenReasons() const {
    return MeetingRepository(office_.database()).givenReasons(ReasonsRemembered);
}

Result<MeetingSheet> Meetings::sheet() const {
    MeetingRepository meetings(office_.database());
    STEWARD_LET(sheet, meetings.sheet());
    if (sheet.meeting != Meeting{})
        return sheet;
    STEWARD_LET(all, meetings.all());
    if (!all.isEmpty()) {
        const auto& last = all.first().meeting;
        sheet.meeting = {{}, {}, last.place, last.chair, last.present, {}};
    }
    return sheet;
}

Result<void> Meetings::mayKeepSheet() const {
    return office_.require(Roles(Role::Clerk) | Role::Reviewer | Role::Director);
}

Result<void> Meetings::keepSheet(const MeetingSheet& sheet) {
    STEWARD_TRY(mayKeepSheet());
    return MeetingRepository(office_.database()).saveSheet(sheet);
}

Result<MeetingId> Meetings::record(const MeetingSheet& sheet) {
    AuditNote note{QStringLiteral("meeting.record"), QStringLiteral("meeting"), 0, {}};
    return office_.act(note, [&]() -> Result<MeetingId> {
        STEWARD_TRY(office_.require(Role::Director));
        STEWARD_LET(dossiers, awaiting(office_, sheet.leftOut));
        if (dossiers.isEmpty())
            return refuse(emptyMeeting());
        STEWARD_LET(decisions, decideAll(office_, dossiers, sheet));
        STEWARD_LET(meeting, meetingNow(office_, sheet.meeting));
        for (qsizetype i = 0; i < dossiers.size(); ++i)
            STEWARD_TRY(MeetingRepository(office_.database())
                            .addClaim(meeting, dossiers.at(i).claim.id, decisions.at(i).form));
        if (!sheet.minutes.isEmpty())
            STEWARD_TRY(addMinutes(office_, meeting, sheet.minutes));
        STEWARD_TRY(MeetingRepository(office_.database()).saveSheet({}));
        note.subject = meeting.value;
        note.facts = factsOfMeeting(sheet.meeting, decisions);
        return meeting;
    });
}

Result<MinutesId> Meetings::attachMinutes(MeetingId meeting, const QString& path) {
    AuditNote note{QStringLiteral("meeting.minutes"),
                   QStringLiteral("meeting"),
                   meeting.value,
                   {{QStringLiteral("file"), QFileInfo(path).fileName()}}};
    return office_.act(note, [&]() -> Result<MinutesId> {
        STEWARD_TRY(mayKeepSheet());
        STEWARD_TRY(MeetingRepository(office_.database()).find(meeting));
        return addMinutes(office_, meeting, path);
    });
}

Result<QByteArray> Meetings::openMinutes(MinutesId minutes) {
    STEWARD_TRY(office_.requireToRead(PersonalDataReaders)); // a scan may say what somebody fell ill of
    const auto read = [&] { return MeetingRepository(office_.database()).minutesBytes(minutes); };
    if (office_.readOnly())
        return read();
    AuditNote note{QStringLiteral("meeting.open_minutes"), QStringLiteral("minutes"), minutes.value, {}};
    return office_.act(note, read);
}

} // namespace steward
