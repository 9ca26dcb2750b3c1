#pragma once

#include "fund/EntryHead.h"

#include <functional>

namespace steward {

/**
 * What a long list says of its entries. Figures stand at once; number and summary are read in blocks when a
 * row is looked at, sorted or filtered by them, and the rest in idle moments, so that a hundred thousand open
 * at once.
 */
class EntryHeads {
public:
    /** Reads those entries, in the same order; none when the file refused: then it is asked no more. */
    using Read = std::function<QList<EntryHead>(const QList<EntryId>& entries)>;
    EntryHeads() = default;
    EntryHeads(QList<EntryId> entries, Read read);
    /** What was read before. */
    explicit EntryHeads(QList<EntryHead> heads);

    /** Without an id where the file refused. */
    const EntryHead& at(qsizetype place) const;
    /** Reads what comes next; false when all was read, or the file refused. */
    bool readOn() const;

private:
    void read(qsizetype block) const;

    QList<EntryId> entries_;
    Read read_;
    mutable QList<EntryHead> heads_;
    mutable QList<bool> blocks_; ///< which were read
    mutable qsizetype next_ = 0; ///< no block before it is unread
    mutable bool refused_ = false;
};

} // namespace steward
