#include "services/InterestPeriods.h"

#include "storage/EntryRepository.h"
#include "storage/StatementRepository.h"

#include <algorithm>

namespace steward {

AccountPeriod accountPeriod(const SpecialAccount& account, const InterestPeriod& period) {
    const auto whole = InterestPeriod::holding(period.from);
    const auto next = InterestPeriod::holding(whole.creditedOn());
    AccountPeriod cut{
        {std::max(whole.from, account.openedOn), whole.to}, whole.to, whole.creditedOn(), next.to};
    if (!account.closedOn)
        return cut;
    const auto lastDay = account.closedOn->addDays(-1);
    cut.lastCreditOn = std::min(next.to, lastDay);
    if (lastDay > whole.to)
        return cut;
    cut.days.to = lastDay;
    cut.settledOn = cut.creditedOn = cut.lastCreditOn = *account.closedOn;
    return cut;
}

Result<std::optional<AccountMovements>> movementsByStatements(Office& office, AccountId account,
                                                              const InterestPeriod& days) {
    StatementRepository repository(office.database());
    STEWARD_LET(statements, repository.ofAccount(account));
    if (firstDayWithout(statements, days.from, days.to))
        return std::nullopt;
    const auto first = std::find_if(statements.begin(), statements.end(),
                                    [&days](const BankStatement& one) { return one.to >= days.from; });
    STEWARD_LET(lines, repository.lines(account, first->from, days.to));
    AccountMovements moved;
    moved.opening = first->opening;
    for (const auto& line : lines) {
        if (line.day < days.from)
            moved.opening += line.amount;
        else
            moved.movements.append({line.day, line.amount});
    }
    return moved;
}

Result<AccountMovements> movementsByBooks(Office& office, AccountId account, const InterestPeriod& days) {
    EntryRepository entries(office.database());
    AccountMovements moved;
    STEWARD_LET(opening, entries.balanceOn(account, days.from.addDays(-1)));
    moved.opening = opening;
    STEWARD_LET(posted, entries.ofAccount(account, days.from, days.to));
    for (const auto& entry : posted) {
        const auto day = entry.content.date;
        if (entry.content.kind == EntryKind::OpeningBalance && day > days.from)
            return refuse(
                {QStringLiteral("interest.balances_unknown"),
                 QT_TRANSLATE_NOOP("Refusal",
                                   "The books begin on {day}: the balances from {from} on are not known."),
                 QT_TRANSLATE_NOOP("Refusal", "Import the bank's statements from {from} on."),
                 {{QStringLiteral("day"), day.toString(Qt::ISODate)},
                  {QStringLiteral("from"), days.from.toString(Qt::ISODate)}},
                 10});
        for (const auto& posting : entry.content.postings)
            if (posting.specialAccount == account)
                moved.movements.append({day, posting.amount});
    }
    return moved;
}

} // namespace steward
