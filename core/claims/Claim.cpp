#include "claims/Claim.h"

#include <algorithm>

namespace steward {

bool Item::blocked() const {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.blocking(); });
}

} // namespace steward
