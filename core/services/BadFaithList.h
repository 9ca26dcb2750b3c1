#pragma once

#include "registry/BadFaith.h"
#include "services/Office.h"

namespace steward {

/** 失信名单: borrowers who evade what they owe, for the credit register and the household register (Art. 24).
 */
class BadFaithList {
public:
    explicit BadFaithList(Office& office) : office_(office) {}

    /** Listed ones first, the newest first; then those taken off. */
    Result<QList<BadFaith>> all() const;
    /** Clerk. `loan.unknown`, `bad_faith.reason_missing`, `bad_faith.document_missing`,
     * `bad_faith.listed_already`. */
    Result<BadFaithId> add(BankId bank, const QString& note, const QString& reason, const QString& document);
    /** Clerk; the line stays in the list with the reason. `bad_faith.removed_already`, and as add(). */
    Result<void> remove(BadFaithId id, const QString& reason, const QString& document);
    /**
     * Writes those listed into a workbook and answers how many. With `wholeIds` (clerk) the identity numbers
     * stand whole, as the credit register needs them, which is an audit line; else they are masked.
     */
    Result<int> exportTo(const QString& path, bool wholeIds);

private:
    Office& office_;
};

} // namespace steward
