#pragma once

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
    explicit VouchersState(QList<ListedEntry> entries) : entries_(std::move(entries)) {}
    int count() const { return static_cast<int>(entries_.size()); }
    VoucherRow row(int place) const;
    const EntryHead& entry(int place) const { return entries_.at(place).entry; }
    /** Sum of the debits, which is that of the credits; a reversal's is negative. */
    Amount total(int place) const;
    /** Whether number, kind or summary holds the words. */
    bool matches(int place, const QString& words) const;
    /** How many are shown, and their sum. */
    QString sentence(const QList<int>& places) const;

private:
    QList<ListedEntry> entries_;
};

} // namespace steward
