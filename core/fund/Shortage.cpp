#include "fund/Shortage.h"

namespace steward {

Result<std::optional<Explained<Shortage>>> findShortage(const Policy& policy, const ShortageFacts& facts) {
    STEWARD_LET(now, topUpFor(policy, facts.balance, facts.outstanding));
    if (!now.value.isShort())
        return std::nullopt;
    STEWARD_LET(unpaid, topUpFor(policy, facts.balance + facts.compensatedSince, facts.outstanding));
    const bool paid = facts.compensatedSince.isPositive() && !unpaid.value.isShort();
    const auto& clock = paid ? policy.compensationTopUp : policy.growthTopUp;
    Shortage shortage;
    shortage.cause = paid ? ShortageCause::Compensation : ShortageCause::Growth;
    shortage.appearedOn = paid ? facts.lastCompensationOn : facts.monthEnd;
    shortage.due = topUpDue(clock.value, shortage.appearedOn);
    shortage.needed = now.value.needed;
    auto explanation = now.explanation;
    if (facts.compensatedSince.isPositive())
        explanation.steps.append(
            {QT_TRANSLATE_NOOP("Explanation", "Without the compensation paid since the month end it lacks"),
             {},
             QStringLiteral(u"%1 + %2").arg(facts.balance.text(), facts.compensatedSince.text()),
             unpaid.value.needed.text(),
             policy.compensationTopUp.article});
    explanation.steps.append(
        {paid ? QT_TRANSLATE_NOOP("Explanation", "The shortage comes from compensation; to be made up by")
              : QT_TRANSLATE_NOOP("Explanation", "The shortage comes from growth; to be made up by"),
         {},
         {},
         shortage.due.toString(Qt::ISODate),
         clock.article});
    return Explained<Shortage>{shortage, explanation};
}

} // namespace steward
