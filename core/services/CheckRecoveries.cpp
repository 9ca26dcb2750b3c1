#include "services/CheckParts.h"

#include "storage/RecoveryRepository.h"

namespace steward {

namespace {

AuditFault aboveLoss(const CompensatedItem& item, Amount principal) {
    return {
        QStringLiteral("recovered_above_loss"),
        QT_TRANSLATE_NOOP("Audit", "{note}: {recovered} of principal were recovered, its loss was {loss}."),
        {{QStringLiteral("note"), item.note},
         {QStringLiteral("recovered"), principal.text()},
         {QStringLiteral("loss"), item.loss.principal.text()}}};
}

AuditFault clawbackDiffers(const CompensatedItem& item, Amount amount) {
    return {
        QStringLiteral("clawback_differs"),
        QT_TRANSLATE_NOOP("Audit", "{note}: the clawback of {amount} is not within the fund part of {fund}."),
        {{QStringLiteral("note"), item.note},
         {QStringLiteral("amount"), amount.text()},
         {QStringLiteral("fund"), item.loss.fund.text()}}};
}

/** Sums of its own, not those of the rule that refuses. */
Result<QList<AuditFault>> checkItems(const RecoveryRepository& repository) {
    STEWARD_LET(recoveries, repository.recoveries());
    STEWARD_LET(clawbacks, repository.clawbacks());
    STEWARD_LET(items, repository.compensated());
    QHash<ItemId, Amount> principal, takenBack;
    for (const auto& recovery : recoveries)
        if (recovery.counts())
            principal[recovery.item] += recovery.principal;
    for (const auto& clawback : clawbacks)
        takenBack[clawback.item] = clawback.amount;
    QList<AuditFault> faults;
    for (const auto& item : items) {
        const auto recovered = principal.value(item.item);
        if (recovered > item.loss.principal)
            faults.append(aboveLoss(item, recovered));
        const auto amount = takenBack.value(item.item);
        if (amount > item.loss.fund || amount.isNegative())
            faults.append(clawbackDiffers(item, amount));
    }
    return faults;
}

} // namespace

Result<QList<AuditFault>> checkRecoveries(Office& office) {
    const RecoveryRepository repository(office.database());
    STEWARD_LET(faults, checkItems(repository));
    STEWARD_LET(overspent, repository.overspentReceipts());
    for (const auto& number : overspent)
        faults.append({QStringLiteral("return_overspent"),
                       QT_TRANSLATE_NOOP("Audit", "{number} pays for more than it brought, or is no return."),
                       {{QStringLiteral("number"), number}}});
    STEWARD_LET(strays, repository.partsWithoutApproval());
    for (const auto& note : strays)
        faults.append({QStringLiteral("return_unapproved"),
                       QT_TRANSLATE_NOOP("Audit", "{note}: recoveries, returns or a clawback belong to an "
                                                  "item that was not approved."),
                       {{QStringLiteral("note"), note}}});
    return std::move(faults);
}

} // namespace steward
