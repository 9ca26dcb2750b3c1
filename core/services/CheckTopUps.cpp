#include "services/CheckParts.h"

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
    return faults;
}

} // namespace steward
