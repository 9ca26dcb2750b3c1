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
    bool operator==(const BookLine&) const = default;
};

} // namespace steward
