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
                                   const Policy& policy, const QList<ClaimRow>& rows, const KeptNotes& kept);

/** The rows of `items`, which are a draft's listed ones in their order, judged by what the registers say now.
 * A row of which a cell could not be read stays so until it is mended. */
Result<QList<JudgedRow>> judgeItems(const Office& office, const Dossier& dossier, const QList<Item>& items);
/** Notes, or borrowers where there is none, of `items` that `judged` finds otherwise, or shares otherwise,
 * than they were stored. */
QStringList judgedOtherwise(const QList<Item>& items, const QList<JudgedRow>& judged);

} // namespace steward
