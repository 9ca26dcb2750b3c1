#pragma once

#include "reconciliation/PairingState.h"

#include <QSet>
#include <QStringList>

namespace steward {

/** What is offered at once: one proposal, or several equal ones of which one can be right. */
struct Offer {
    QList<MatchProposal> candidates;
    bool choosesEntry = false; ///< the bank's side is the same in all, ours is to be chosen
    QString key() const;       ///< the same as long as the same is offered
};

/** One offer as the strip shows it. */
struct OfferState {
    QString ours;
    QString theirs;
    QStringList choices; ///< texts of the side to be chosen, in the order of the candidates; else empty
    QString why;         ///< of the candidate in hand
    QString place;       ///< `2 of 7`
};

/** Groups equal one-to-one proposals by what they share. */
QList<Offer> offersOf(const QList<MatchProposal>& proposals);
/** The place of the first offer that is not set aside, from `from` on and round; -1 when there is none. */
int nextOffer(const QList<Offer>& offers, const QSet<QString>& setAside, int from);
OfferState offerState(const ReconciliationView& view, const QList<Offer>& offers, int offer, int candidate);
/** A pair that is matched already: both sides, and who matched it by which rule. */
OfferState matchedState(const ReconciliationView& view, const Match& match);
/** How many proposals "match all likely" would take. */
int likelyOnes(const QList<MatchProposal>& proposals);

} // namespace steward
