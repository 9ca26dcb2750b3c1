#include "services/DeskParts.h"

#include "services/InterestPeriods.h"
#include "services/ReconciliationFacts.h"
#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"

#include <algorithm>

namespace steward {

namespace {

Quarter firstShown(QDate today) {
    auto first = Quarter::of(today);
    for (int i = 1; i < QuartersShown; ++i)
        first = first.previous();
    return first;
}

Result<void> readAccounts(Office& office, DeskFacts& facts) {
    EntryRepository entries(office.database());
    STEWARD_LET(balances, entries.keptBalances());
    facts.balances = balances;
    for (const auto& account : facts.accounts) {
        STEWARD_LET(open, openQuarterOf(office, account));
        facts.openQuarters.insert(account.id, open);
        STEWARD_LET(begins, firstQuarter(office, account));
        facts.firstQuarters.insert(account.id, begins);
        STEWARD_LET(first, entries.firstDay(account.id));
        if (first)
            facts.firstDays.insert(account.id, *first);
    }
    return {};
}

} // namespace

const Bank& DeskFacts::bank(BankId id) const {
    return *std::find_if(banks.begin(), banks.end(), [id](const Bank& one) { return one.id == id; });
}

QString DeskFacts::called(BankId id) const {
    const auto& one = bank(id);
    return one.shortName.isEmpty() ? one.name : one.shortName;
}

Result<DeskFacts> deskFacts(Office& office) {
    BankRepository banks(office.database());
    DeskFacts facts;
    STEWARD_LET(policy, policyOn(office.policies(), office.today()));
    facts.policy = policy;
    STEWARD_LET(all, banks.all());
    facts.banks = all;
    STEWARD_LET(accounts, banks.allAccounts());
    facts.accounts = accounts;
    STEWARD_LET(claims, ClaimRepository(office.database()).list({}));
    facts.claims = claims;
    STEWARD_LET(sums, DeskRepository(office.database()).itemSums(firstShown(office.today())));
    facts.sums = sums;
    STEWARD_LET(moved, DeskRepository(office.database()).movementsSince(yearBegins(office.today())));
    facts.movements = moved;
    STEWARD_TRY(readAccounts(office, facts));
    return facts;
}

QDate yearBegins(QDate today) {
    return today.addYears(-1).addDays(1);
}

namespace {

/** The account's interest periods of the last year whose day of credit has come, the oldest first. */
QList<InterestPeriod> settled(const DeskFacts& facts, const SpecialAccount& account, QDate today) {
    QList<InterestPeriod> periods;
    const auto first = facts.firstDays.value(account.id);
    if (!first.isValid())
        return periods;
    for (auto period = InterestPeriod::holding(yearBegins(today).addDays(-1)); period.from <= today;
         period = InterestPeriod::holding(period.creditedOn())) {
        const auto cut = accountPeriod(account, period);
        if (!cut.isEmpty() && cut.creditedOn <= today && first <= cut.days.to)
            periods.append(period);
    }
    return periods;
}

bool isCredited(const DeskFacts& facts, const SpecialAccount& account, const InterestPeriod& period) {
    const auto cut = accountPeriod(account, period);
    return std::any_of(facts.movements.begin(), facts.movements.end(), [&](const auto& moved) {
        return moved.account == account.id && moved.kind == EntryKind::Interest && moved.stands &&
               moved.day > cut.days.to && moved.day <= cut.lastCreditOn;
    });
}

} // namespace

QList<InterestPeriod> uncredited(const DeskFacts& facts, const SpecialAccount& account, QDate today) {
    auto periods = settled(facts, account, today);
    periods.removeIf([&](const InterestPeriod& period) { return isCredited(facts, account, period); });
    return periods;
}

Result<QList<InterestCheck>> differingInterest(Office& office, const DeskFacts& facts,
                                               const SpecialAccount& account) {
    QList<InterestCheck> differing;
    for (const auto& period : settled(facts, account, office.today())) {
        if (!isCredited(facts, account, period))
            continue;
        STEWARD_LET(check, InterestChecks(office).check(account.id, period));
        if (check.isFinding())
            differing.append(check);
    }
    return differing;
}

std::optional<Quarter> unclosed(const DeskFacts& facts, const SpecialAccount& account, QDate today) {
    const auto open = facts.openQuarters.value(account.id);
    const auto ends = account.closedOn ? std::min(open.last(), *account.closedOn) : open.last();
    const bool ended = account.closedOn && *account.closedOn < open.first();
    if (ended || ends >= today || !facts.firstDays.contains(account.id))
        return std::nullopt;
    return open;
}

QDate reconcileBy(const Policy& policy, const Quarter& quarter) {
    return topUpDue(policy.compensationTopUp.value, quarter.last());
}

bool isOver(ClaimState state) {
    return state == ClaimState::Closed || state == ClaimState::Rejected || state == ClaimState::Withdrawn;
}

} // namespace steward
