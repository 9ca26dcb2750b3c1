#include "policy/DecisionReasons.h"

#include "base/DataLines.h"
#include "policy/Policy.h"

/** Pulls the data in from the static library; has to stand outside every namespace. */
static void linkPolicies() {
    Q_INIT_RESOURCE(policies);
}

namespace steward {

QList<QByteArray> shippedPolicies() {
    linkPolicies();
    return {shippedData(QStringLiteral(":/policies/wushan-2017.json"))};
}

QList<DecisionReason> shippedDecisionReasons() {
    linkPolicies();
    QList<DecisionReason> reasons;
    for (const auto& [number, text, fields] :
         dataLines(shippedData(QStringLiteral(":/policies/decision-reasons.csv")),
                   QStringLiteral("outcome,article,negligence,reason"))) {
        Q_ASSERT(fields.size() == 4); // our own data, read by every run of the tests
        reasons.append({fields.at(3), fields.at(1).toInt(), fields.at(0) == QStringLiteral("rejected"),
                        fields.at(2) == QStringLiteral("yes")});
    }
    return reasons;
}

} // namespace steward
