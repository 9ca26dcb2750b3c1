#pragma once

#include "base/Id.h"
#include "calendar/Quarter.h"

#include <QString>

#include <optional>

namespace steward {

/** Where something is shown and worked on: a page, and what on it. */
struct Place {
    QString page; ///< id of the page (shell/Pages.h)
    ClaimId claim{};
    MeetingId meeting{};
    PaperId paper{};
    LoanId loan{};
    HouseholdId household{};
    BankId bank{};
    AccountId account{};
    EntryId entry{};   ///< of the books
    EntryId waiting{}; ///< prepared and not yet checked
    ItemId item{};     ///< a compensated loan
    std::optional<Quarter> quarter{};
    QString township{}; ///< code, of a claim
    QString tab{};      ///< of the page, where it has several: `interest`, `leverage`
    bool operator==(const Place&) const = default;
};

} // namespace steward
