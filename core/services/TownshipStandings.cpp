#include "registry/Township.h"
#include "services/Townships.h"
#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"
#include "storage/DeskRepository.h"

#include <algorithm>

// How every township of the county stands with its reviews.

namespace steward {

namespace {

/** Everything that is read once for all townships. */
struct County {
    QHash<ClaimId, Claim> claims;
    QHash<BankId, QString> banks;
    QHash<std::pair<qint64, QString>, DeskRepository::TownshipSum> sums; ///< by claim and township
};

Result<County> readCounty(const Office& office) {
    County county;
    STEWARD_LET(claims, ClaimRepository(office.database()).list({}));
    for (const auto& claim : claims)
        county.claims.insert(claim.id, claim);
    STEWARD_LET(banks, BankRepository(office.database()).all());
    for (const auto& bank : banks)
        county.banks.insert(bank.id, bank.name);
    STEWARD_LET(sums, DeskRepository(office.database()).townshipSums());
    for (const auto& sum : sums)
        county.sums.insert({sum.claim.value, sum.township}, sum);
    return county;
}

TownshipReview standingOf(const Office& office, const County& county, const Review& review) {
    const auto sum = county.sums.value({review.claim.value, review.townshipCode});
    TownshipReview one;
    one.review = review;
    one.claim = county.claims.value(review.claim);
    one.bank = county.banks.value(one.claim.bank);
    one.claimName = one.bank + one.claim.quarter.chinese();
    if (one.claim.supplement > 0)
        one.claimName += QStringLiteral(u"（补%1）").arg(one.claim.supplement);
    one.items = sum.items;
    one.principal = sum.principal;
    one.daysLeft = office.calendar().workdaysBetween(office.today(), review.due.day);
    one.late = !review.approved() && review.due.day < office.today();
    return one;
}

bool earlier(const TownshipReview& a, const TownshipReview& b) {
    return a.review.due.day < b.review.due.day;
}

} // namespace

bool TownshipReview::canBeReminded() const {
    return late || daysLeft <= 1;
}

int TownshipStanding::late() const {
    return static_cast<int>(
        std::count_if(open.begin(), open.end(), [](const TownshipReview& one) { return one.late; }));
}

int TownshipStanding::onTime() const {
    return static_cast<int>(std::count_if(past.begin(), past.end(), [](const TownshipReview& one) {
        return *one.review.approvedOn <= one.review.due.day;
    }));
}

Result<QList<TownshipStanding>> Townships::standings() const {
    STEWARD_LET(county, readCounty(office_));
    STEWARD_LET(reviews, ClaimRepository(office_.database()).allReviews());
    QList<TownshipStanding> standings;
    QHash<QString, qsizetype> places;
    for (const auto& township : shippedTownships()) {
        places.insert(township.code, standings.size());
        standings.append({township, {}, {}});
    }
    for (const auto& review : reviews) {
        const auto place = places.value(review.townshipCode, -1);
        if (place < 0)
            continue;
        const auto one = standingOf(office_, county, review);
        if (review.approved())
            standings[place].past.append(one);
        else if (one.claim.state == ClaimState::TownshipReview)
            standings[place].open.append(one); // those of a claim that was withdrawn wait for nothing
    }
    for (auto& standing : standings) {
        std::stable_sort(standing.open.begin(), standing.open.end(), earlier);
        std::stable_sort(standing.past.rbegin(), standing.past.rend(), earlier);
    }
    // What is due first stands first; townships without anything open keep the county's order.
    std::stable_sort(standings.begin(), standings.end(),
                     [](const TownshipStanding& a, const TownshipStanding& b) {
                         if (a.open.isEmpty() || b.open.isEmpty())
                             return !a.open.isEmpty() && b.open.isEmpty();
                         return earlier(a.open.first(), b.open.first());
                     });
    return standings;
}

} // namespace steward
