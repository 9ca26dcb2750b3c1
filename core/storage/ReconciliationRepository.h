#pragma once

#include "calendar/Quarter.h"
#include "reconciliation/ReconciliationStatement.h"
#include "storage/Database.h"

#include <QDateTime>

namespace steward {

/** A closed quarter as stored. */
struct StoredReconciliation {
    ReconciliationId id;
    AccountId account;
    Quarter quarter;
    ReconciliationStatement statement;
    UserId signedBy;
    UserId checkedBy;
    QDateTime checkedAt;
    qint64 entries = 0; ///< in the chain when it was checked
    QByteArray chainHead;
    PaperId paper;
};

/** What the clerk signed, waiting for the second person. */
struct SignedReconciliation {
    AccountId account;
    Quarter quarter;
    QByteArray content; ///< digest of what was signed
    UserId signedBy;
    QDateTime signedAt;
};

class ReconciliationRepository {
public:
    explicit ReconciliationRepository(Database& database) : database_(database) {}

    Result<ReconciliationId> insert(const StoredReconciliation& closed);
    Result<QList<StoredReconciliation>> ofAccount(AccountId account) const; ///< the newest first
    Result<std::optional<StoredReconciliation>> find(AccountId account, Quarter quarter) const;
    /** Last day of the account's last closed quarter. */
    Result<std::optional<QDate>> closedTo(AccountId account) const;

    Result<void> saveSigned(const SignedReconciliation& waiting);
    Result<std::optional<SignedReconciliation>> waiting(AccountId account) const;
    Result<void> removeSigned(AccountId account);

private:
    Result<StoredReconciliation> withItems(StoredReconciliation closed) const;

    Database& database_;
};

} // namespace steward
