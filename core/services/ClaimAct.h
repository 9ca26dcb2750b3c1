#pragma once

#include "services/Dossier.h"

namespace steward {

/** Refuses by the table and the guards of `act` (claims/Workflow.h). */
Result<void> guard(ClaimAct act, const ClaimFacts& facts);

/** The audit line of an act on a claim. */
AuditNote claimNote(ClaimAct act, ClaimId claim, Facts facts = {});

/** Stores the claim's new state and its line in the timeline; inside the act's transaction. */
Result<void> moveOn(Office& office, Claim& claim, ClaimAct act, ClaimState to, const QString& note = {});

/** How this bank's lists name their columns, as far as a person had to say it. */
Result<ColumnMapping> listMapping(const Office& office, BankId bank);

} // namespace steward
