#pragma once

#include "claims/CompensatedItem.h"
#include "fund/Entry.h"
#include "sharing/Recovery.h"
#include "sharing/ReturnProposal.h"
#include "storage/Database.h"

namespace steward {

/** A posted receipt of a return or of a clawback, not reversed, and how much of it has found its loan. */
struct ReturnReceipt {
    EntryId entry;
    QString number;
    EntryKind kind = EntryKind::RecoveryReturn;
    QDate day;
    QString summary;
    QString document;
    BankId bank; ///< of the special account
    Amount amount;
    Amount allocated;
    Amount left() const { return amount - allocated; }
};

/** Recoveries, what returns pay for, and clawbacks. Asked with an item: of that one alone. */
class RecoveryRepository {
public:
    explicit RecoveryRepository(Database& database) : database_(database) {}

    /** Approved items of claims that were issued and not voided, and voided ones of which something was
     * entered, by bank, day of payment and place. With `touched` only those with a recovery, return or
     * clawback. */
    Result<QList<CompensatedItem>> compensated(std::optional<ItemId> item = {}, bool touched = false) const;
    /** The loan's compensated item, as above; none when it has none. */
    Result<std::optional<ItemId>> compensatedItem(LoanId loan) const;

    /** By day, the withdrawn ones too. */
    Result<QList<Recovery>> recoveries(std::optional<ItemId> item = {}) const;
    Result<Recovery> find(RecoveryId id) const; ///< `recovery.unknown`
    Result<RecoveryId> insert(const Recovery& recovery, UserId user, const QDateTime& moment);
    Result<void> withdraw(RecoveryId id, const QString& reason, UserId user, const QDateTime& moment);

    /** Parts of receipts that were not reversed, by day. */
    Result<QList<ReturnedPart>> returnedParts(std::optional<ItemId> item = {}) const;
    Result<QList<ReturnReceipt>> receipts() const;      ///< by day and number
    Result<ReturnReceipt> receipt(EntryId entry) const; ///< `recovery.receipt_unknown`
    Result<void> allocate(EntryId entry, const ReturnShare& share);
    Result<void> release(EntryId entry); ///< takes the receipt off all its loans

    Result<QList<Clawback>> clawbacks(std::optional<ItemId> item = {}) const;
    Result<void> insert(const Clawback& clawback, UserId user);
    Result<void> setNotice(ItemId item, PaperId notice);

    /** What the books and claims say against the stored parts: names of receipts that pay for more than they
     * brought, and notes of parts whose item no leading group approved. */
    Result<QStringList> overspentReceipts() const;
    Result<QStringList> partsWithoutApproval() const;

private:
    Database& database_;
};

} // namespace steward
