#include "policy/Policy.h"

#include <QFile>

// Q_INIT_RESOURCE names a global function, so this one is global too.
static void loadPolicyResource() {
    Q_INIT_RESOURCE(policies);
}

namespace steward {

QList<QByteArray> shippedPolicies() {
    loadPolicyResource();
    QFile file(QStringLiteral(":/policies/wushan-2017.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped measures are missing from the program");
    return {file.readAll()};
}

} // namespace steward
