#include "services/CheckParts.h"
#include "services/TopUps.h"
#include "storage/BankRepository.h"
#include "storage/TopUpRepository.h"

#include <algorithm>

namespace steward {

namespace {

/** Whether these measures give the task its amount and day; under which the task arose is not stored. */
bool follows(const Policy& policy, const TopUpTask& task) {
    const auto& shortage = task.shortage;
    const auto& clock =
        shortage.cause == ShortageCause::Growth ? policy.growthTopUp : policy.compensationTopUp;
    const auto topUp = topUpFor(policy, task.balance, task.outstanding);
    return topUp && topUp->value.isShort() && topUp->value.needed == shortage.needed &&
           topUpDue(clock.value, shortage.appearedOn) == shortage.due;
}

/** Whether the bank is short now, as long as all measures agree on it: under which the file was last written
 * is not stored. */
Result<std::optional<bool>> shortNow(const Office& office, const ShortageFacts& facts) {
    std::optional<bool> isShort;
    for (const auto& policy : office.policies()) {
        STEWARD_LET(shortage, findShortage(policy, facts));
        if (isShort && *isShort != shortage.has_value())
            return std::nullopt;
        isShort = shortage.has_value();
    }
    return isShort;
}

/** A shortage has its open task, and only a shortage has one. */
Result<std::optional<AuditFault>> checkOpenTask(const Office& office, const Bank& bank) {
    STEWARD_LET(facts, shortageFacts(office, bank.id));
    STEWARD_LET(open, TopUpRepository(office.database()).open(bank.id));
    std::optional<bool> isShort = false;
    if (facts) {
        STEWARD_LET(found, shortNow(office, *facts));
        isShort = found;
    }
    if (!isShort || *isShort == open.has_value())
        return std::nullopt;
    return AuditFault{
        *isShort ? QStringLiteral("topup_missing") : QStringLiteral("topup_needless"),
        *isShort
            ? QT_TRANSLATE_NOOP("Audit", "{bank} lends {outstanding} on {balance}, and no top-up is open.")
            : QT_TRANSLATE_NOOP("Audit", "A top-up of {bank} is open, and {balance} is enough for the "
                                         "{outstanding} that it lends."),
        {{QStringLiteral("bank"), bank.name},
         {QStringLiteral("outstanding"), facts ? facts->outstanding.text() : Amount().text()},
         {QStringLiteral("balance"), facts ? facts->balance.text() : Amount().text()}}};
}

} // namespace

Result<QList<AuditFault>> checkTopUps(Office& office) {
    QList<AuditFault> faults;
    STEWARD_LET(tasks, TopUpRepository(office.database()).all());
    for (const auto& task : tasks) {
        const auto& policies = office.policies();
        if (std::any_of(policies.begin(), policies.end(),
                        [&task](const Policy& policy) { return follows(policy, task); }))
            continue;
        faults.append({QStringLiteral("topup_differs"),
                       QT_TRANSLATE_NOOP("Audit", "The top-up of {bank} that arose on {day}, {needed} by "
                                                  "{due}, is not what the measures ask for."),
                       {{QStringLiteral("bank"), task.bankName},
                        {QStringLiteral("day"), task.shortage.appearedOn.toString(Qt::ISODate)},
                        {QStringLiteral("needed"), task.shortage.needed.text()},
                        {QStringLiteral("due"), task.shortage.due.toString(Qt::ISODate)}}});
    }
    STEWARD_LET(banks, BankRepository(office.database()).all());
    for (const auto& bank : banks) {
        STEWARD_LET(fault, checkOpenTask(office, bank));
        if (fault)
            faults.append(*fault);
    }
    return faults;
}

} // namespace steward
