#include "reconciliation/OfferState.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace steward {

namespace {

class OfferWords {
    Q_DECLARE_TR_FUNCTIONS(OfferState)
public:
    static QString one(const QString& day, const QString& text, Amount amount) {
        return QStringLiteral("%1 %2 %3").arg(day, text, amount.text());
    }
    static QString entries(int count, Amount sum) {
        return tr("%n entry(s), %1", nullptr, count).arg(sum.text());
    }
    static QString lines(int count, Amount sum) {
        return tr("%n bank line(s), %1", nullptr, count).arg(sum.text());
    }
    static QString byHand(const QString& name) { return tr("Chosen by hand by %1").arg(name); }
    static QString offered(const QString& name) { return tr("As proposed, taken by %1").arg(name); }
    static QString place(qsizetype place, qsizetype all) { return tr("%1 of %2").arg(place).arg(all); }
};

bool isPair(const MatchProposal& proposal) {
    return proposal.confidence == Confidence::Equal && proposal.entries.size() == 1 &&
           proposal.lines.size() == 1;
}

QString entriesText(const ReconciliationView& view, const MatchProposal& proposal) {
    Amount sum;
    const BookLine* only = nullptr;
    for (const auto& entry : view.entries) {
        if (!proposal.entries.contains(entry.entry))
            continue;
        sum += entry.amount;
        only = &entry;
    }
    if (only && proposal.entries.size() == 1)
        return OfferWords::one(shownDay(only->day, view.quarter), only->number + u' ' + only->summary,
                               only->amount);
    return OfferWords::entries(static_cast<int>(proposal.entries.size()), sum);
}

QString linesText(const ReconciliationView& view, const MatchProposal& proposal) {
    Amount sum;
    const StatementLine* only = nullptr;
    for (const auto& line : view.lines) {
        if (!proposal.lines.contains(line.id))
            continue;
        sum += line.amount;
        only = &line;
    }
    if (only && proposal.lines.size() == 1)
        return OfferWords::one(shownDay(only->day, view.quarter),
                               (only->serial + u' ' + only->memo).trimmed(), only->amount);
    return OfferWords::lines(static_cast<int>(proposal.lines.size()), sum);
}

template<class Wanted>
int count(const QList<MatchProposal>& proposals, Wanted wanted) {
    return static_cast<int>(std::count_if(proposals.begin(), proposals.end(), wanted));
}

} // namespace

QString Offer::key() const {
    QStringList ids;
    const auto& first = candidates.first();
    for (const auto entry : choosesEntry ? QList<EntryId>() : first.entries)
        ids << QStringLiteral("e%1").arg(entry.value);
    const bool choosesLine = candidates.size() > 1 && !choosesEntry;
    for (const auto line : choosesLine ? QList<LineId>() : first.lines)
        ids << QStringLiteral("l%1").arg(line.value);
    return ids.join(u' ');
}

QList<Offer> offersOf(const QList<MatchProposal>& proposals) {
    QHash<EntryId, int> ofEntry;
    QHash<LineId, int> ofLine;
    for (const auto& proposal : proposals) {
        if (!isPair(proposal))
            continue;
        ++ofEntry[proposal.entries.first()];
        ++ofLine[proposal.lines.first()];
    }
    QList<Offer> offers;
    QHash<QString, qsizetype> places;
    for (const auto& proposal : proposals) {
        Offer offer{{proposal}, false};
        if (isPair(proposal)) {
            const int entries = ofLine.value(proposal.lines.first());
            const int lines = ofEntry.value(proposal.entries.first());
            offer.choosesEntry = entries > 1 && entries >= lines;
            const auto shared = offer.choosesEntry
                                    ? QStringLiteral("l%1").arg(proposal.lines.first().value)
                                    : QStringLiteral("e%1").arg(proposal.entries.first().value);
            if (const auto place = places.constFind(shared); place != places.cend()) {
                offers[*place].candidates.append(proposal);
                continue;
            }
            places.insert(shared, offers.size());
        }
        offers.append(offer);
    }
    return offers;
}

int nextOffer(const QList<Offer>& offers, const QSet<QString>& setAside, int from) {
    const auto size = static_cast<int>(offers.size());
    for (int step = 0; step < size; ++step) {
        const int place = (qMax(0, from) + step) % size;
        if (!setAside.contains(offers.at(place).key()))
            return place;
    }
    return -1;
}

OfferState offerState(const ReconciliationView& view, const QList<Offer>& offers, int offer, int candidate) {
    const auto& shown = offers.at(offer);
    const auto& proposal = shown.candidates.at(candidate);
    OfferState state;
    state.ours = entriesText(view, proposal);
    state.theirs = linesText(view, proposal);
    state.why = proposal.why();
    state.place = OfferWords::place(offer + 1, offers.size());
    if (shown.candidates.size() > 1)
        for (const auto& each : shown.candidates)
            state.choices << (shown.choosesEntry ? entriesText(view, each) : linesText(view, each));
    return state;
}

OfferState matchedState(const ReconciliationView& view, const Match& match) {
    MatchProposal held;
    held.entries = match.entries;
    held.lines = match.lines;
    OfferState state;
    state.ours = entriesText(view, held);
    state.theirs = linesText(view, held);
    state.why = match.rule == MatchRule::ByHand ? OfferWords::byHand(match.madeBy)
                                                : OfferWords::offered(match.madeBy);
    return state;
}

int likelyOnes(const QList<MatchProposal>& proposals) {
    return count(proposals, [](const MatchProposal& each) { return each.confidence != Confidence::Equal; });
}

} // namespace steward
