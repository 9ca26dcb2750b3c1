#include "townships/TownshipsState.h"

#include "claims/ClaimWords.h"

#include <algorithm>

namespace steward {

namespace {

class TownshipsWords {
    Q_DECLARE_TR_FUNCTIONS(TownshipsState)
public:
    static QString missing(const Review& review) {
        if (review.recorded())
            return tr("head's approval");
        return review.timesSentBack > 0 ? tr("review once more") : tr("first review");
    }
    static QString reminded(const TownshipReview& open, QDate today) {
        const auto& days = open.review.remindedOn;
        return days.isEmpty() ? QString() : ClaimWords::day(days.last(), today);
    }
    static QString past(int onTime, qsizetype all) {
        return all == 0 ? QString() : tr("%1 of %2 in time").arg(onTime).arg(all);
    }
    static QString left(const TownshipReview& open) {
        const QString left = ClaimWords::daysLeft(open.daysLeft);
        return open.review.due.announced ? left : tr("%1 (holidays not announced yet)").arg(left);
    }
    static QString inTime(const Review& review) {
        return *review.approvedOn <= review.due.day ? tr("in time") : tr("too late");
    }
    static QString note(const TownshipReview& one, QDate today) {
        QStringList said;
        if (!one.review.sentBackReason.isEmpty())
            said << tr("sent back: %1").arg(one.review.sentBackReason);
        if (const QString day = reminded(one, today); !day.isEmpty())
            said << tr("reminded %1").arg(day);
        return said.join(QStringLiteral(" · "));
    }
    static QString totals(int townships, int reviews, int late) {
        return tr("%1 townships shown; open reviews: %2, late: %3").arg(townships).arg(reviews).arg(late);
    }
};

StandingLine lineOf(const TownshipStanding& standing, QDate today) {
    StandingLine line;
    line.code = standing.township.code;
    line.name = standing.township.name;
    line.open = static_cast<int>(standing.open.size());
    line.late = standing.late();
    for (const TownshipReview& open : standing.open)
        line.loans += open.items;
    if (!standing.open.isEmpty()) {
        const TownshipReview& first = standing.open.first();
        line.dueDay = first.review.due.day;
        line.due = line.dueDay.toString(Qt::ISODate);
        line.left = TownshipsWords::left(first);
        line.tone = ClaimWords::daysLeftTone(first.daysLeft);
        line.missing = TownshipsWords::missing(first.review);
        line.reminded = TownshipsWords::reminded(first, today);
    }
    constexpr int Hundred = 100;
    const auto all = standing.past.size();
    line.past = TownshipsWords::past(standing.onTime(), all);
    line.pastShare = all == 0 ? -1 : static_cast<int>(Hundred * standing.onTime() / all);
    return line;
}

bool taken(const StandingLine& line, TownshipShow show, const QString& text) {
    const bool shown = show == TownshipShow::All || (show == TownshipShow::Open && line.open > 0) ||
                       (show == TownshipShow::Late && line.late > 0);
    return shown && (text.isEmpty() || line.name.contains(text));
}

} // namespace

TownshipsState townshipsState(const QList<TownshipStanding>& standings, TownshipShow show,
                              const QString& text, QDate today) {
    TownshipsState state;
    int reviews = 0;
    int late = 0;
    for (const TownshipStanding& standing : standings) {
        state.anyToRemind |= std::ranges::any_of(standing.open, &TownshipReview::canBeReminded);
        const StandingLine line = lineOf(standing, today);
        if (!taken(line, show, text))
            continue;
        state.lines << line;
        reviews += line.open;
        late += line.late;
    }
    state.totals = TownshipsWords::totals(static_cast<int>(state.lines.size()), reviews, late);
    return state;
}

QList<ReviewLine> reviewLines(const TownshipStanding& standing, QDate today) {
    QList<ReviewLine> lines;
    const auto add = [&](const TownshipReview& one) {
        const Review& review = one.review;
        ReviewLine line{one.claim.id,
                        standing.township.code,
                        one.claimName,
                        one.items,
                        one.principal,
                        review.forwardedOn,
                        review.due.day,
                        {},
                        {},
                        {},
                        Tone::Quiet,
                        0,
                        TownshipsWords::note(one, today)};
        if (review.reviewedOn)
            line.reviewedOn = review.reviewedOn->toString(Qt::ISODate);
        if (review.approvedOn) {
            line.approvedOn = review.approvedOn->toString(Qt::ISODate);
            line.standing = TownshipsWords::inTime(review);
            line.tone = *review.approvedOn <= review.due.day ? Tone::Good : Tone::Caution;
            line.urgency = 1000;
        } else {
            line.standing = TownshipsWords::left(one);
            line.tone = ClaimWords::daysLeftTone(one.daysLeft);
            line.urgency = one.daysLeft;
        }
        lines << line;
    };
    std::ranges::for_each(standing.open, add);
    std::ranges::for_each(standing.past, add);
    return lines;
}

} // namespace steward
