#include "policy/DecisionReasons.h"

#include <QFile>

/** Pulls the data in from the static library; has to stand outside every namespace. */
static void linkReasons() {
    Q_INIT_RESOURCE(policies);
}

namespace steward {

QList<DecisionReason> shippedDecisionReasons() {
    linkReasons();
    QFile file(QStringLiteral(":/policies/decision-reasons.csv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    QList<DecisionReason> reasons;
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const auto fields = line.split(u',');
        Q_ASSERT(fields.size() == 4); // our own data, read by every run of the tests
        reasons.append({fields.at(3), fields.at(1).toInt(), fields.at(0) == QStringLiteral("rejected"),
                        fields.at(2) == QStringLiteral("yes")});
    }
    return reasons;
}

} // namespace steward
