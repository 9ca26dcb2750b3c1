#pragma once

#include "services/Dossier.h"

namespace steward {

/** One row with the verdict on it and what it was matched to. */
struct JudgedRow {
    ClaimRow row;
    LoanId loan;
    QString townshipCode;
    Verdict verdict;
};

/** What was already in the claim when the rows came: notes of rows that stay. */
using KeptNotes = QHash<QString, QString>; ///< note → sequence

/**
 * Judges many rows of one bank's list together: the registers are asked once for all of them, not once a row.
 * `claim` is the claim they belong to (its own items are no "other live claim").
 */
Result<QList<JudgedRow>> judgeRows(const Office& office, const Claim& claim, const Bank& bank,
                                   const Policy& policy, const QList<ClaimRow>& rows, const KeptNotes& kept,
                                   const Progress& progress = {});

} // namespace steward
