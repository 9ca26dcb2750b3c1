#include "services/ClaimAct.h"

#include "storage/ClaimRepository.h"

namespace steward {

Result<void> guard(ClaimAct act, const ClaimFacts& facts) {
    if (auto error = refusalFor(act, facts))
        return refuse(*error);
    return {};
}

AuditNote claimNote(ClaimAct act, ClaimId claim, Facts facts) {
    return {QStringLiteral("claim.") + actName(act), QStringLiteral("claim"), claim.value, std::move(facts)};
}

Result<void> moveOn(Office& office, Claim& claim, ClaimAct act, ClaimState to, const QString& note) {
    ClaimRepository repository(office.database());
    const auto from = claim.state;
    claim.state = to;
    STEWARD_TRY(repository.update(claim));
    return repository.addAct(claim.id, act, from, to, office.user()->id, office.clock().now(), note);
}

} // namespace steward
