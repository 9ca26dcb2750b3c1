#pragma once

#include "policy/Policy.h"

namespace steward {

/** One value of the measures as the settings page lists it. */
struct PolicyRow {
    QString name;
    QString value;
    int article = 0; ///< 0: a ruling of the office, of no article
    QString text;    ///< the article in our short wording
};

/** Every value of the measures with its article. */
QList<PolicyRow> policyRows(const Policy& policy);
/** Which measures, from when to when. */
QString policyTitle(const Policy& policy);

} // namespace steward
