#include "services/TopUps.h"

#include "storage/BankRepository.h"
#include "storage/EntryRepository.h"
#include "storage/TopUpRepository.h"

#include <algorithm>

namespace steward {

Result<std::optional<ShortageFacts>> shortageFacts(const Office& office, BankId bank) {
    BankRepository banks(office.database());
    EntryRepository entries(office.database());
    STEWARD_LET(accounts, banks.accounts(bank));
    if (accounts.isEmpty())
        return std::nullopt;
    ShortageFacts facts;
    STEWARD_LET(figures, banks.figures(bank));
    for (const auto& figure : figures) {
        if (figure.monthEnd > office.today())
            continue;
        facts.monthEnd = figure.monthEnd;
        facts.outstanding = figure.outstanding;
    }
    for (const auto& account : accounts) {
        STEWARD_LET(balance, entries.balance(account.id));
        facts.balance += balance;
        if (!facts.monthEnd.isValid())
            continue;
        STEWARD_LET(paid, entries.compensatedAfter(account.id, facts.monthEnd));
        facts.compensatedSince += paid.first;
        if (paid.second.isValid())
            facts.lastCompensationOn = std::max(facts.lastCompensationOn, paid.second);
    }
    return facts;
}

namespace {

Result<Leverage> leverageOf(const Policy& policy, std::optional<BankId> bank, const QString& name,
                            const ShortageFacts& facts) {
    const bool reported = facts.monthEnd.isValid();
    STEWARD_LET(topUp,
                topUpFor(policy, facts.balance, reported ? std::optional(facts.outstanding) : std::nullopt));
    const auto multiple = reported ? leverageText(facts.balance, facts.outstanding) : QStringLiteral(u"—");
    return Leverage{bank, name, facts.balance, facts.outstanding, facts.monthEnd, multiple, topUp};
}

} // namespace

Result<QList<Leverage>> TopUps::leverage() const {
    STEWARD_LET(policy, policyOn(office_.policies(), office_.today()));
    STEWARD_LET(banks, BankRepository(office_.database()).all());
    QList<Leverage> all;
    ShortageFacts county;
    for (const auto& bank : banks) {
        STEWARD_LET(facts, shortageFacts(office_, bank.id));
        if (!facts)
            continue;
        STEWARD_LET(one, leverageOf(policy, bank.id, bank.name, *facts));
        all.append(one);
        county.balance += facts->balance;
        county.outstanding += facts->outstanding;
        if (!county.monthEnd.isValid() || (facts->monthEnd.isValid() && facts->monthEnd < county.monthEnd))
            county.monthEnd = facts->monthEnd;
    }
    STEWARD_LET(sum, leverageOf(policy, std::nullopt, policy.county, county));
    all.append(sum);
    return all;
}

Result<QList<TopUpTask>> TopUps::tasks() const {
    return TopUpRepository(office_.database()).all();
}

Result<void> TopUps::reviewNow(BankId bank, EntryId entry) {
    const auto policy = policyOn(office_.policies(), office_.today());
    if (!policy)
        return {}; // no measures, no leverage to keep
    TopUpRepository repository(office_.database());
    STEWARD_LET(facts, shortageFacts(office_, bank));
    if (!facts)
        return {};
    STEWARD_LET(shortage, findShortage(*policy, *facts));
    STEWARD_LET(open, repository.open(bank));
    if (shortage && !open) {
        TopUpTask task;
        task.bank = bank;
        task.shortage = shortage->value;
        task.balance = facts->balance;
        task.outstanding = facts->outstanding;
        STEWARD_TRY(repository.insert(task));
    }
    if (!shortage && open) {
        auto day = office_.today();
        if (!entry.isNull()) {
            STEWARD_LET(posted, EntryRepository(office_.database()).find(entry));
            day = std::max(posted.content.date, open->shortage.appearedOn); // an opening is dated back
        }
        STEWARD_TRY(repository.end(open->id, day, entry));
    }
    return {};
}

} // namespace steward
