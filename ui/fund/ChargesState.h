#pragma once

#include "fund/FundWords.h"

namespace steward {

/** What banks took and have not given back. */
struct ChargesState {
    QString sentence;
    QStringList lines; ///< one a charge
};

ChargesState chargesState(const QList<OpenCharge>& open, const AccountNames& names, QDate today);

} // namespace steward
