#pragma once

#include "fund/EntryHeads.h"
#include "fund/FundWords.h"

namespace steward {

/** One entry among all of a period, as shown. */
struct VoucherRow {
    QString date;
    QString number;
    QString kind;
    QString summary;
    QString debit;
    QString credit;
    bool reversal = false; ///< in red
};

/** The entries of all special accounts over a period. Rows are made when they are asked for. */
class VouchersState {
public:
    VouchersState() = default;
    VouchersState(QList<ListedEntry> entries, EntryHeads heads)
        : entries_(std::move(entries)), heads_(std::move(heads)) {}
    int count() const { return static_cast<int>(entries_.size()); }
    VoucherRow row(int place) const;
    const ListedEntry& entry(int place) const { return entries_.at(place); }
    const EntryHead& head(int place) const { return heads_.at(place); }
    /** Reads more of what the entries say; false when all was read. */
    bool readOn() const { return heads_.readOn(); }
    /** Whether number, kind or summary holds the words. */
    bool matches(int place, const QString& words) const;
    /** How many are shown, and their sum. */
    QString sentence(const QList<int>& places) const;

private:
    QList<ListedEntry> entries_;
    EntryHeads heads_;
};

} // namespace steward
