#pragma once

#include "fund/Entry.h"
#include "services/Claims.h"

namespace steward {

/** A claim with everything the guards and the pages look at, read once inside one act. */
struct Dossier {
    Claim claim;
    Policy policy;
    Bank bank;
    std::optional<SpecialAccount> account;
    QList<Item> items;
    QList<Review> reviews;
    QList<Attachment> attachments;
    QList<Township> townships;
    /** The township's word on each note; a follow-up claim was reviewed as part of the claim before it. */
    QHash<QString, ReviewFinding> opinions;

    QString townshipName(const QString& code) const;
    /** Items that go on with the claim: clean ones of a draft, live and approved ones later. */
    QList<Item> goingOn() const;
    QList<Item> inState(ItemState state) const;
    QList<Item> ofTownship(const QString& code) const;
    /** `paper.no_review` when the claim was not forwarded there. */
    Result<Review> reviewOf(const QString& townshipCode) const;
    /** `巫山农商行2018年第1季度（补1）`: how papers, refusals and lists call the claim. */
    QString name() const;
};

Result<Dossier> readDossier(const Office& office, ClaimId claim);

/** The reversal of that compensation that waits for the director, if the clerk has prepared one. */
Result<std::optional<PendingEntry>> preparedReversal(const Office& office, EntryId compensation);

/** The last meeting that put off the items of a claim that awaits its decision: it stayed with the claim when
 * all were deferred, or the claim follows one of that meeting. */
Result<std::optional<Meeting>> deferringMeeting(const Office& office, const Claim& claim);

/** The facts that every guard can read off the dossier; acts add what they are told. */
Result<ClaimFacts> factsOf(const Office& office, const Dossier& dossier);

/** Illness and death as grounds are for those who work on the claim, not for everybody who may read (Art.
 * 21). */
bool mayKnowGrounds(const Office& office);
/** Takes an item's ground away when it is about a person's health or death. */
void hidePersonalGround(Item& item, const Policy& policy);

/** What a review's findings lack, in words (translated); empty when nothing. */
QString reviewGap(const Dossier& dossier, const Review& review, const QList<ReviewFinding>& findings);

/** Refuses a day of a review or approval that can't be: `review.day_wrong`. */
Result<void> reviewDayIsPossible(const Office& office, QDate day, QDate notBefore);

/** What a meeting lacks, in words (translated); empty when nothing. */
QString meetingGap(const Meeting& meeting);

/** The legal day a claim waits for, and who holds it, in words. */
struct Waiting {
    std::optional<DueDay> due;
    QString holder;
};
Waiting waitingFor(const Office& office, const Dossier& dossier);

} // namespace steward
