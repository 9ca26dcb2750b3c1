#pragma once

#include "common/Tone.h"
#include "fund/FundWords.h"

namespace steward {

/** One row of the cash-book as shown. */
struct CashBookRow {
    enum class Kind { Opening, Entry, Closing };
    Kind kind = Kind::Entry;
    QDate day; ///< whose balance at its end the row leads to; F2 explains that one
    QString date;
    QString number;
    QString summary;
    QString in;
    QString out;
    QString balance;
    bool reversal = false; ///< in red, on the side of what it corrects
    int line = -1;         ///< of the book; -1 for opening and closing
};

/** The cash-book of one special account and quarter. */
struct CashBookState {
    QList<CashBookRow> rows;
    QString sentence; ///< entries, in, out, balance
};

CashBookState cashBookState(const CashBook& book);

} // namespace steward
