#include "policy/DecisionReasons.h"
#include "policy/Policy.h"

#include <QFile>

/** Pulls the data in from the static library; has to stand outside every namespace. */
static void linkPolicies() {
    Q_INIT_RESOURCE(policies);
}

namespace steward {

namespace {

QByteArray shipped(const QString& name) {
    linkPolicies();
    QFile file(QStringLiteral(":/policies/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

} // namespace

QList<QByteArray> shippedPolicies() {
    return {shipped(QStringLiteral("wushan-2017.json"))};
}

QList<DecisionReason> shippedDecisionReasons() {
    const auto lines = QString::fromUtf8(shipped(QStringLiteral("decision-reasons.csv")));
    QList<DecisionReason> reasons;
    for (const auto& line : lines.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const auto fields = line.split(u',');
        Q_ASSERT(fields.size() == 4); // our own data, read by every run of the tests
        reasons.append({fields.at(3), fields.at(1).toInt(), fields.at(0) == QStringLiteral("rejected"),
                        fields.at(2) == QStringLiteral("yes")});
    }
    return reasons;
}

} // namespace steward
