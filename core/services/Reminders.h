#pragma once

#include "forms/IssuedPaper.h"
#include "services/Office.h"

namespace steward {

/**
 * 催办函: letters on what is late, or falls due by the next working day, each listing all of it that one
 * township or bank owes. Issued ones are numbered and frozen.
 */
class Reminders {
public:
    explicit Reminders(Office& office) : office_(office) {}

    /** Codes of the townships that a letter could go to now. */
    Result<QStringList> townships() const;
    /** As it would be issued, with watermark. `reminder.nothing_late`. */
    Result<QByteArray> draft(const QString& townshipCode) const;
    /**
     * Clerk; a letter for each of them, or for all townships() when none is named, in one act. Where a folder
     * is given (made when missing) their PDFs are left in it as fileNameOf() says; when one can't be, nothing
     * is issued and none of them is left there. `reminder.nothing_late` names whom nothing is due from,
     * `sheet.not_written`.
     */
    Result<QList<IssuedPaper>> issue(const QStringList& townshipCodes, const QString& folder = {});

    /** On recoveries whose part for the fund is late (Art. 21). */
    Result<QByteArray> draftToBank(BankId bank) const;
    Result<IssuedPaper> issueToBank(BankId bank, const QString& folder = {});

private:
    Office& office_;
};

} // namespace steward
