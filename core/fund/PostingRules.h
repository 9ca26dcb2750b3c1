#pragma once

#include "fund/Entry.h"

#include <QHash>
#include <QSet>

namespace steward {

/** What the rules of posting look at. */
struct PostingContext {
    QDate today;
    UserId preparer;
    UserId checker;
    QHash<AccountId, Amount> lowestBalanceFrom; ///< lowest day-end balance from the entry's date on
    QHash<AccountId, QDate> openedOn;
    QHash<AccountId, QDate> closedOn;
    QHash<AccountId, QDate> booksClosedTo; ///< last day of the last signed quarter
    QHash<AccountId, TakenOver> takenOver; ///< what the accounts' books begin with
    QDate openingTakenBack;                ///< day of the opening entry that the reversal takes back
    bool alreadyReversed = false;          ///< the entry that a reversal names
};

/** What preparing must already satisfy: the first refusal in fixed order, or nothing. `entry.kind_shape`,
 *  `entry.not_balanced`, `entry.summary_missing`, `entry.document_missing`, `entry.account_not_open`,
 *  `entry.in_future`, `entry.opening_closed`, `entry.opening_day`, `entry.period_closed`,
 *  `entry.opening_not_first`, `entry.item_without_opening`, `entry.below_zero`, `entry.reversed_already`. */
std::optional<Error> preparingRefusal(const EntryDraft& draft, const PostingContext& context);

/** The same at posting, and `entry.same_person` when the checker prepared it. */
std::optional<Error> postingRefusal(const EntryDraft& draft, const PostingContext& context);

} // namespace steward
