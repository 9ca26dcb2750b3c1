#pragma once

#include "fund/FundWords.h"

namespace steward {

/** One line of a voucher: debit or credit of one account of the book. */
struct PostingRow {
    QString account;
    QString debit;
    QString credit;
};

/** An entry as a voucher shows it, posted or waiting. */
struct VoucherState {
    QString number; ///< or that it waits
    QString kind;
    QString date;
    QString summary;
    QString document;
    QString people; ///< who prepared, who checked
    QList<PostingRow> lines;
    QString total; ///< of either side
};

VoucherState voucherState(const Entry& entry, const AccountNames& names, const PeopleNames& people);
VoucherState voucherState(const WaitingEntry& waiting, const AccountNames& names);

} // namespace steward
