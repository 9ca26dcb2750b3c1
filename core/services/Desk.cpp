#include "services/Desk.h"

#include "claims/Judge.h"
#include "services/DeskParts.h"
#include "services/TopUps.h"
#include "storage/BankRepository.h"

#include <algorithm>
#include <numeric>

namespace steward {

namespace {

/** The bank's non-performing loans by its last figures, against its target of that year. */
Result<void> addNpl(Office& office, const Policy& policy, BankCard& card) {
    BankRepository banks(office.database());
    STEWARD_LET(figures, banks.figures(card.bank));
    STEWARD_LET(targets, banks.targets(card.bank));
    const auto last = std::find_if(figures.crbegin(), figures.crend(), [&card](const PortfolioFigure& one) {
        return one.monthEnd == card.monthEnd;
    });
    if (last == figures.crend())
        return {};
    card.nplRatio = fractionText(last->nonPerforming(), last->outstanding);
    for (const auto& target : targets) {
        if (target.year != last->monthEnd.year())
            continue;
        card.nplTarget = target.target;
        card.nplReached = nplAboveMargin(policy, *last, target.target).value;
    }
    return {};
}

void addAccounts(const DeskFacts& facts, QDate today, BankCard& card) {
    for (const auto& account : facts.accounts) {
        if (account.bank != card.bank)
            continue;
        if (card.account.isNull() || !account.closedOn)
            card.account = account.id;
        if (const auto quarter = unclosed(facts, account, today))
            card.unclosed = card.unclosed ? std::min(*card.unclosed, *quarter) : *quarter;
    }
}

Result<QList<BankCard>> cardsOf(Office& office, const DeskFacts& facts) {
    STEWARD_LET(leverage, TopUps(office).leverage());
    QList<BankCard> cards;
    for (const auto& one : leverage) {
        if (!one.bank)
            continue; // the county has no card
        BankCard card;
        card.bank = *one.bank;
        card.name = one.name;
        card.called = facts.called(card.bank);
        card.balance = one.balance;
        card.outstanding = one.outstanding;
        card.monthEnd = one.monthEnd;
        card.multiple = one.multiple;
        card.topUp = one.topUp;
        card.nextInterest = InterestPeriod::holding(office.today()).to;
        addAccounts(facts, office.today(), card);
        STEWARD_TRY(addNpl(office, facts.policy, card));
        cards.append(card);
    }
    return cards;
}

/** Read backwards from what is held now, so that only the days shown are looked at. */
BalanceCourse courseOf(const DeskFacts& facts, QDate today) {
    BalanceCourse course{yearBegins(today),
                         today,
                         std::accumulate(facts.balances.begin(), facts.balances.end(), Amount()),
                         {}};
    for (const auto& moved : facts.movements) {
        course.opening -= moved.amount;
        auto& last = course.movements;
        if (!last.isEmpty() && last.last().day == moved.day && last.last().kind == moved.kind)
            last.last().amount += moved.amount;
        else
            last.append({moved.day, moved.kind, moved.amount});
    }
    course.movements.removeIf([](const DayMovement& moved) { return moved.amount.isZero(); });
    return course;
}

void addSum(QuarterClaims& quarter, ClaimState claim, const DeskRepository::ItemSum& sum) {
    const bool issued =
        claim == ClaimState::Issued || claim == ClaimState::Transferred || claim == ClaimState::Closed;
    switch (sum.state) {
    case ItemState::Listed:
    case ItemState::Live:
        if (!isOver(claim))
            quarter.underWay += sum.fund;
        break;
    case ItemState::Approved:
        (issued ? quarter.paid : quarter.underWay) += sum.fund;
        break;
    case ItemState::Rejected:
        quarter.rejected += sum.fund;
        break;
    case ItemState::SentBack:
    case ItemState::Deferred: // counted in the claim that follows
        break;
    }
}

QList<QuarterClaims> quartersOf(const DeskFacts& facts, QDate today) {
    QList<QuarterClaims> quarters;
    auto quarter = Quarter::of(today);
    for (int i = 0; i < QuartersShown; ++i, quarter = quarter.previous())
        quarters.prepend({quarter, {}, {}, {}});
    QHash<ClaimId, const Claim*> claims;
    for (const auto& claim : facts.claims)
        claims.insert(claim.id, &claim);
    for (const auto& sum : facts.sums) {
        const auto* claim = claims.value(sum.claim);
        for (auto& one : quarters)
            if (claim && one.quarter == claim->quarter)
                addSum(one, claim->state, sum);
    }
    return quarters;
}

} // namespace

int DeskView::late() const {
    return static_cast<int>(
        std::count_if(duties.begin(), duties.end(), [](const Duty& duty) { return duty.late; }));
}

Result<DeskView> Desk::view() const {
    DeskView view;
    view.today = office_.today();
    STEWARD_LET(facts, deskFacts(office_));
    STEWARD_LET(duties, deskDuties(office_, facts));
    view.duties = duties;
    STEWARD_LET(cards, cardsOf(office_, facts));
    view.cards = cards;
    view.balance = courseOf(facts, view.today);
    view.quarters = quartersOf(facts, view.today);
    view.season = deskSeason(facts, view.today);
    return view;
}

} // namespace steward
