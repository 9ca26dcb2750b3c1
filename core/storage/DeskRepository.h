#pragma once

#include "calendar/WorkCalendar.h"
#include "claims/Claim.h"
#include "fund/Entry.h"
#include "storage/Database.h"

namespace steward {

/** Readings of the whole office at once, a statement each, for the page that shows all of it. */
class DeskRepository {
public:
    explicit DeskRepository(Database& database) : database_(database) {}

    /** A township's first review whose head has not approved, of a claim that is with the townships. */
    struct OpenReview {
        ReviewId id;
        ClaimId claim;
        QString townshipCode;
        DueDay due;
        bool recorded = false; ///< only the head's approval is missing
        int items = 0;
    };
    Result<QList<OpenReview>> openReviews() const;

    /** One township's loans of one claim, but for those that went back to the bank. */
    struct TownshipSum {
        ClaimId claim;
        QString township; ///< code
        int items = 0;
        Amount principal; ///< overdue
    };
    Result<QList<TownshipSum>> townshipSums() const;

    /** The items of one claim that stand alike. */
    struct ItemSum {
        ClaimId claim;
        ItemState state = ItemState::Listed;
        int items = 0;
        Amount fund;
    };
    /** Of claims of quarters from `first` on, and of older ones that are not over. */
    Result<QList<ItemSum>> itemSums(const Quarter& first) const;

    /** What entries of one kind moved on one special account on one day. */
    struct Movement {
        QDate day;
        EntryKind kind = EntryKind::Contribution;
        AccountId account;
        Amount amount;       ///< in positive, out negative
        bool stands = false; ///< at least one of the entries was not reversed
    };
    /** From `day` on, in the order of days. */
    Result<QList<Movement>> movementsSince(QDate day) const;

private:
    Database& database_;
};

} // namespace steward
