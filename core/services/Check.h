#pragma once

#include "fund/BooksAudit.h"
#include "services/Office.h"

namespace steward {

/** What the one check of a file says. */
struct CheckReport {
    QList<AuditFault> faults; ///< empty: everything proved
    qint64 entries = 0;
    qint64 auditLines = 0;
    qint64 papers = 0;
    qint64 claims = 0;
    QByteArray chainHead; ///< of the books, 32 bytes
    bool good() const { return faults.isEmpty(); }
};

/** Integrity, foreign keys, triggers, both chains, numbering, papers, and an independent audit of the books.
 */
Result<CheckReport> checkOffice(Office& office);

/** The first 16 hex digits of a chain head in groups of four, as printed. */
QString chainHeadDigits(const QByteArray& head);

} // namespace steward
