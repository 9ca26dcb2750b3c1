#pragma once

#include "fund/Entry.h"

namespace steward {

/** A posted entry as the reconciliation of one special account sees it. */
struct BookLine {
    EntryId entry;
    QString number; ///< `2018-付-0007`
    QDate day;
    EntryKind kind = EntryKind::Contribution;
    Amount amount; ///< on this account: in positive, out negative
    QString summary;
    QString document; ///< number of the paper behind it
    EntryId reverses; ///< of a reversal
    /** An opening balance that the bank held too, or the reversal of one: no bank line belongs to it, the
     * bank's opening is what it is compared with. */
    bool takenOver = false;
    bool operator==(const BookLine&) const = default;
};

} // namespace steward
