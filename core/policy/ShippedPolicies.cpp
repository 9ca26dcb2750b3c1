#include "policy/Policy.h"

#include <QFile>

/** Pulls the data in from the static library; has to stand outside every namespace. */
static void linkPolicies() {
    Q_INIT_RESOURCE(policies);
}

namespace steward {

QList<QByteArray> shippedPolicies() {
    linkPolicies();
    QFile file(QStringLiteral(":/policies/wushan-2017.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return {file.readAll()};
}

} // namespace steward
