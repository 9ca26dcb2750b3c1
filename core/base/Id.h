#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace steward {

/** A row's identity that can't be mistaken for another kind's. 0 means "none". */
template<class Tag>
struct Id {
    qint64 value = 0;
    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) {}
    constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
    return ::qHash(id.value, seed);
}

using BankId = Id<struct BankTag>;
using AccountId = Id<struct AccountTag>; ///< a special account
using AgreementId = Id<struct AgreementTag>;
using HouseholdId = Id<struct HouseholdTag>;
using LoanId = Id<struct LoanTag>;
using ClaimId = Id<struct ClaimTag>;
using ItemId = Id<struct ItemTag>;
using ReviewId = Id<struct ReviewTag>;
using EntryId = Id<struct EntryTag>;
using PaperId = Id<struct PaperTag>;
using MeetingId = Id<struct MeetingTag>;
using MinutesId = Id<struct MinutesTag>; ///< a file with the minutes of a meeting
using AttachmentId = Id<struct AttachmentTag>;
using UserId = Id<struct UserTag>;
using StatementId = Id<struct StatementTag>; ///< a bank's account statement as imported
using LineId = Id<struct LineTag>;           ///< one line of it
using MatchId = Id<struct MatchTag>;
using ReconciliationId = Id<struct ReconciliationTag>;
using TopUpId = Id<struct TopUpTag>;
using SuspensionId = Id<struct SuspensionTag>;

} // namespace steward
