#pragma once

#include "fund/Entry.h"

namespace steward {

/** What lists show of a posted entry: all but its postings and its place in the
 * chain. */
struct EntryHead {
    EntryId id;
    EntrySeries series = EntrySeries::In;
    int year = 0;
    int sequence = 0;
    EntryKind kind = EntryKind::Contribution;
    QDate date;
    QString summary;
    QString document;
    UserId preparedBy;
    UserId checkedBy;
    EntryId reverses; ///< of a reversal
    QString number() const { return entryNumber(year, series, sequence); }
};

} // namespace steward
