#pragma once

#include "calendar/Quarter.h"
#include "registry/Bank.h"

#include <QStringList>

#include <optional>

namespace steward {

/** What the title lines and the name of a bank's workbook tell: whose list it is and of which quarter. */
struct ClaimOccasion {
    BankId bank; ///< none when no bank, or more than one, is named
    std::optional<Quarter> quarter;
    QDate writtenOn; ///< 填报日期; invalid when not stated
};

/** Reads it from `texts`: title lines first, then the file's name. */
ClaimOccasion claimOccasionIn(const QStringList& texts, const QList<Bank>& banks);

} // namespace steward
