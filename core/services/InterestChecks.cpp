#include "services/InterestChecks.h"

#include "fund/ShippedRates.h"
#include "services/InterestPeriods.h"
#include "storage/BankRepository.h"
#include "storage/EntryRepository.h"
#include "storage/RateRepository.h"

#include <algorithm>

namespace steward {

namespace {

AuditNote rateNote(const QString& act, BankId bank, Facts facts = {}) {
    return {QStringLiteral("rate.") + act, QStringLiteral("bank"), bank.value, std::move(facts)};
}

Facts factsOf(const ListedRate& rate) {
    return {{QStringLiteral("from"), rate.from.toString(Qt::ISODate)},
            {QStringLiteral("rate"), rate.rate.text()}};
}

Error accountNotOpen(const SpecialAccount& account, const InterestPeriod& period) {
    return {
        QStringLiteral("interest.account_not_open"),
        QT_TRANSLATE_NOOP("Refusal", "Special account {number} was not open on any day from {from} to {to}."),
        QT_TRANSLATE_NOOP("Refusal", "Choose a period in which the account was open."),
        {{QStringLiteral("number"), account.number},
         {QStringLiteral("from"), period.from.toString(Qt::ISODate)},
         {QStringLiteral("to"), period.to.toString(Qt::ISODate)}},
        9};
}

/** Interest posted after the period's end that no reversal took back. */
Result<void> takeCredits(Office& office, const AccountPeriod& period, InterestCheck& check) {
    EntryRepository entries(office.database());
    STEWARD_LET(posted, entries.ofAccount(check.account.id, period.days.to.addDays(1), period.lastCreditOn));
    for (const auto& entry : posted) {
        if (entry.content.kind != EntryKind::Interest)
            continue;
        STEWARD_LET(reversed, entries.isReversed(entry.id));
        if (reversed)
            continue;
        check.credits.append(entry.id);
        for (const auto& posting : entry.content.postings)
            if (posting.specialAccount == check.account.id)
                check.credited += posting.amount;
    }
    return {};
}

/** What should have been credited; a refusal is part of the answer. */
Result<Explained<Interest>> computed(Office& office, const AccountPeriod& period, InterestCheck& check) {
    STEWARD_LET(byStatements, movementsByStatements(office, check.account.id, period.days));
    check.byStatement = byStatements.has_value();
    auto known = check.byStatement ? Result<AccountMovements>(*byStatements)
                                   : movementsByBooks(office, check.account.id, period.days);
    STEWARD_LET(moved, std::move(known));
    check.opening = moved.opening;
    STEWARD_LET(rates, RateRepository(office.database()).ofBank(check.account.bank));
    return interestOn({period.days.from, period.days.to, moved.opening, moved.movements, rates,
                       check.account.interestMethod, period.settledOn});
}

/** Beside the arithmetic: what the bank did. */
void explainCredit(InterestCheck& check) {
    auto& steps = check.computed->explanation.steps;
    steps.append(
        {QT_TRANSLATE_NOOP("Explanation", "Credited by the bank"), {}, {}, check.credited.text(), 10});
    if (check.due)
        steps.append(
            {QT_TRANSLATE_NOOP("Explanation", "Difference: credited − computed"),
             {},
             QStringLiteral(u"%1 − %2").arg(check.credited.text(), check.computed->value.amount.text()),
             check.difference().text(),
             10});
}

} // namespace

Amount InterestCheck::difference() const {
    return computed && due ? credited - computed->value.amount : Amount();
}

Result<QList<ListedRate>> InterestChecks::rates(BankId bank) const {
    return RateRepository(office_.database()).ofBank(bank);
}

Result<void> InterestChecks::saveRate(BankId bank, const ListedRate& rate) {
    STEWARD_TRY(office_.require(Role::Clerk));
    if (!rate.from.isValid())
        return refuse({QStringLiteral("rate.day_missing"),
                       QT_TRANSLATE_NOOP("Refusal", "The rate has no day from which it holds."),
                       QT_TRANSLATE_NOOP("Refusal", "Enter the day on which the bank listed it."),
                       {},
                       10});
    auto note = rateNote(QStringLiteral("save"), bank, factsOf(rate));
    return office_.act(note,
                       [&]() -> Result<void> { return RateRepository(office_.database()).save(bank, rate); });
}

Result<void> InterestChecks::removeRate(BankId bank, QDate from) {
    STEWARD_TRY(office_.require(Role::Clerk));
    auto note =
        rateNote(QStringLiteral("remove"), bank, {{QStringLiteral("from"), from.toString(Qt::ISODate)}});
    return office_.act(
        note, [&]() -> Result<void> { return RateRepository(office_.database()).remove(bank, from); });
}

Result<int> InterestChecks::takeShippedRates(BankId bank) {
    STEWARD_TRY(office_.require(Role::Clerk));
    auto note = rateNote(QStringLiteral("take_shipped"), bank);
    return office_.act(note, [&]() -> Result<int> {
        RateRepository repository(office_.database());
        STEWARD_LET(listed, repository.ofBank(bank));
        int taken = 0;
        for (const auto& rate : shippedRates()) {
            if (std::any_of(listed.begin(), listed.end(),
                            [&rate](const ListedRate& held) { return held.from == rate.from; }))
                continue;
            STEWARD_TRY(repository.save(bank, rate));
            ++taken;
        }
        note.facts = {{QStringLiteral("rates"), QString::number(taken)}};
        return taken;
    });
}

Result<InterestCheck> InterestChecks::check(AccountId account, InterestPeriod period) const {
    BankRepository banks(office_.database());
    InterestCheck check;
    STEWARD_LET(found, banks.account(account));
    check.account = found;
    STEWARD_LET(bank, banks.find(found.bank));
    check.bankName = bank.name;
    const auto cut = accountPeriod(found, period);
    if (cut.isEmpty())
        return refuse(accountNotOpen(found, period));
    check.period = cut.days;
    check.creditedOn = cut.creditedOn;
    check.due = office_.today() >= cut.creditedOn;
    STEWARD_TRY(takeCredits(office_, cut, check));
    auto interest = computed(office_, cut, check);
    if (interest) {
        check.computed = std::move(*interest);
        explainCredit(check);
    } else {
        check.refusal = interest.error();
    }
    return check;
}

Result<QList<InterestCheck>> InterestChecks::checks(AccountId account) const {
    STEWARD_LET(found, BankRepository(office_.database()).account(account));
    STEWARD_LET(first, EntryRepository(office_.database()).firstDay(account));
    QList<InterestCheck> all;
    if (!first)
        return all;
    const auto last =
        found.closedOn ? std::min(office_.today(), found.closedOn->addDays(-1)) : office_.today();
    for (auto period = InterestPeriod::holding(*first); period.from <= last;
         period = InterestPeriod::holding(period.creditedOn())) {
        STEWARD_LET(one, check(account, period));
        all.prepend(one);
    }
    return all;
}

} // namespace steward
