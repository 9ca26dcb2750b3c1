#pragma once

#include "common/Tone.h"
#include "fund/EntryHeads.h"
#include "fund/FundWords.h"

namespace steward {

/** One row of the cash-book as shown. */
struct CashBookRow {
    enum class Kind { Opening, Entry, Closing };
    Kind kind = Kind::Entry;
    QDate day; ///< of the balance that the row leads to
    QString date;
    QString number;
    QString summary;
    QString in;
    QString out;
    QString balance;
    bool reversal = false; ///< in red, on the side of what it corrects
};

/** The cash-book of one special account and period: opening row, entries, closing row. Rows are made when
 * they are asked for, since only a few of many are in sight. */
class CashBookState {
public:
    CashBookState() = default;
    CashBookState(CashBook book, EntryHeads heads) : book_(std::move(book)), heads_(std::move(heads)) {}
    int count() const { return static_cast<int>(book_.lines.size()) + 2; }
    CashBookRow row(int place) const;
    /** The entry at a place; nullptr for opening and closing. */
    const CashBookLine* line(int place) const;
    /** What the entry at a place says; it must be one. */
    const EntryHead& head(int place) const { return heads_.at(place - 1); }
    /** Reads more of what the entries say; false when all was read. */
    bool readOn() const { return heads_.readOn(); }
    /** Whether number or summary holds the words. */
    bool matches(int place, const QString& words) const;
    /** Entries, in and out of the places shown, and the balance of the account. */
    QString sentence(const QList<int>& places) const;

private:
    CashBook book_;
    EntryHeads heads_; ///< of its lines
};

} // namespace steward
