#pragma once

#include "services/Dossier.h"
#include "services/Townships.h"

namespace steward {

/** The review that a returned workbook is of, in its claim. */
struct ReviewOwner {
    Dossier dossier;
    Review review;
};

/** Finds it by what the head says; what that leaves open the hint may close. `review.of_none`,
 * `review.of_several`, `review.other_claim`. */
Result<ReviewOwner> ownerOf(Office& office, const ReviewSheet& sheet, const ReviewHint& hint);

} // namespace steward
