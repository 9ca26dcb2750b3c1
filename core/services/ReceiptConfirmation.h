#pragma once

#include "services/Papers.h"
#include "storage/PaperRepository.h"

namespace steward {

/** Voids the receipt's valid 退回确认单, if it has one: what it says holds no more. Inside an act. */
inline Result<void> voidConfirmation(Office& office, EntryId receipt, const QString& reason) {
    STEWARD_LET(papers, PaperRepository(office.database()).ofEntry(receipt));
    for (const auto& paper : papers)
        if (paper.kind == PaperKind::ReturnConfirmation && !paper.voided)
            STEWARD_TRY(Papers(office).voidNow(paper.id, reason));
    return {};
}

} // namespace steward
