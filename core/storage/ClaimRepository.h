#pragma once

#include "claims/Records.h"
#include "storage/Database.h"

namespace steward {

/** What other claims say of a loan. */
struct LoanHistory {
    bool compensated = false;
    QString otherLiveClaim; ///< how it is called; empty: none
    bool clawedBack = false;
    bool negligence = false;
};

/** The rows of one claim's list, added up. */
struct ItemSums {
    int items = 0;   ///< all rows
    int goingOn = 0; ///< those that go on: clean in a draft, live or approved later; the amounts are theirs
    Amount principal;
    Amount insurer;
    Amount fund;
    Amount bank;
};

class ClaimRepository {
public:
    explicit ClaimRepository(Database& database) : database_(database) {}

    Result<Claim> find(ClaimId id) const; ///< `claim.unknown`
    Result<QList<Claim>> list(const ClaimFilter& filter) const;
    Result<ClaimId> insert(const Claim& claim);
    Result<void> update(const Claim& claim);
    /** A claim of this bank and quarter that is no supplement and not withdrawn or rejected. */
    Result<bool> hasLiveClaim(BankId bank, const Quarter& quarter) const;
    Result<int> nextSupplement(BankId bank, const Quarter& quarter) const;
    Result<QString> importNotes(ClaimId id) const;
    Result<void> saveImportNotes(ClaimId id, const QString& notes);

    Result<QList<Item>> items(ClaimId claim) const; ///< in the order of the list
    /** Of the claims of that filter that have rows, in one reading. */
    Result<QHash<ClaimId, ItemSums>> sums(const ClaimFilter& filter) const;
    Result<Item> item(ItemId id) const; ///< `item.unknown`
    Result<ItemId> insertItem(const Item& item);
    Result<void> updateItem(const Item& item);
    Result<void> removeItem(ItemId id);
    /** What claims other than `except` and the one it follows say of each loan. */
    Result<QHash<LoanId, LoanHistory>> histories(const QList<LoanId>& loans, ClaimId except) const;

    Result<QList<Review>> reviews(ClaimId claim) const;
    Result<QList<Review>> allReviews() const;
    Result<ClaimId> claimOfReview(ReviewId id) const; ///< `review.unknown`
    Result<ReviewId> insertReview(const Review& review);
    Result<void> updateReview(const Review& review);
    /** The paper reminds of that review. */
    Result<void> addReminder(PaperId paper, ReviewId review);

    Result<QList<Attachment>> attachments(ClaimId claim) const;
    Result<Attachment> attachment(AttachmentId id) const; ///< `attachment.unknown`
    Result<QByteArray> attachmentBytes(AttachmentId id) const;
    Result<AttachmentId> insertAttachment(const Attachment& attachment, const QByteArray& bytes);
    Result<void> removeAttachment(AttachmentId id);

    Result<void> addAct(ClaimId claim, ClaimAct act, ClaimState from, ClaimState to, UserId user,
                        const QDateTime& moment, const QString& note);
    Result<QList<TimelineLine>> timeline(ClaimId claim) const;
    Result<std::optional<QDate>> lastActDay(ClaimId claim, ClaimAct act) const;

private:
    Database& database_;
};

} // namespace steward
