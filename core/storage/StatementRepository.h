#pragma once

#include "reconciliation/BankStatement.h"
#include "storage/Database.h"

#include <QDateTime>

namespace steward {

/** Bank statements as imported. */
class StatementRepository {
public:
    explicit StatementRepository(Database& database) : database_(database) {}

    Result<StatementId> insert(const BankStatement& statement, UserId importedBy, const QDateTime& moment);
    Result<BankStatement> find(StatementId id) const; ///< with its lines; `statement.unknown`
    /** The account's statements by day, without their lines. */
    Result<QList<BankStatement>> ofAccount(AccountId account) const;
    /** Lines of the account over some days, in the order of day and import. */
    Result<QList<StatementLine>> lines(AccountId account, QDate from, QDate to) const;
    /** Those of the account among the ids. */
    Result<QList<StatementLine>> lines(AccountId account, const QList<LineId>& ids) const;
    /** The statement with its lines; its matches must be gone. */
    Result<void> remove(StatementId id);

private:
    Database& database_;
};

} // namespace steward
