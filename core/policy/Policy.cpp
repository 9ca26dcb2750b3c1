#include "policy/Policy.h"

namespace steward {

Ratio Policy::shareOf(const QString& partyCode) const {
    for (const auto& party : parties.value)
        if (party.code == partyCode)
            return party.share;
    return {};
}

const GroundRule* Policy::ground(int number) const {
    for (const auto& rule : grounds.value)
        if (rule.number == number)
            return &rule;
    return nullptr;
}

QString Policy::articleText(int article) const {
    return articles.value(article);
}

Result<Policy> policyOn(const QList<Policy>& policies, QDate day) {
    const Policy* inForce = nullptr;
    for (const auto& policy : policies)
        if (policy.from <= day && (!policy.to || *policy.to >= day) &&
            (!inForce || policy.from > inForce->from))
            inForce = &policy;
    if (inForce)
        return *inForce;
    return refuse({QStringLiteral("policy.none_in_force"),
                   QT_TRANSLATE_NOOP("Refusal", "No measures were in force on {day}."),
                   QT_TRANSLATE_NOOP("Refusal", "Correct the day, or have the measures of that time added."),
                   {{QStringLiteral("day"), day.toString(Qt::ISODate)}},
                   30});
}

} // namespace steward
