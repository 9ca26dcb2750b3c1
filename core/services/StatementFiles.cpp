#include "services/Reconciliations.h"
#include "storage/BankRepository.h"

// A bank's file becomes a statement.

namespace steward {

namespace {

QString digitsOf(const QString& number) {
    QString digits;
    for (const auto letter : number)
        if (letter.isDigit())
            digits += letter;
    return digits;
}

/** A file that names another account's number is not this one's; parts hidden by stars are let pass. */
Result<void> ofThisAccount(const QString& inFile, const SpecialAccount& account) {
    if (inFile.isEmpty() || inFile.contains(u'*') || digitsOf(inFile) == digitsOf(account.number))
        return {};
    return refuse({QStringLiteral("statement.other_account"),
                   QT_TRANSLATE_NOOP("Refusal", "The statement is of account {file}; chosen is {account}."),
                   QT_TRANSLATE_NOOP("Refusal", "Choose the account that the statement names."),
                   {{QStringLiteral("file"), inFile}, {QStringLiteral("account"), account.number}},
                   8});
}

} // namespace

Result<StatementImport> Reconciliations::importStatement(AccountId id, const QString& path,
                                                         const ColumnMapping& mapping) {
    STEWARD_TRY(office_.require(Role::Clerk));
    BankRepository banks(office_.database());
    STEWARD_LET(account, banks.account(id));
    const auto sheet = QStringLiteral("statement");
    STEWARD_LET(used, banks.columnMapping(account.bank, sheet));
    used.insert(mapping);
    STEWARD_LET(read, readStatement(path, used));
    if (read.blocked()) {
        StatementImport nothing;
        nothing.problems = read.problems;
        return nothing;
    }
    STEWARD_TRY(ofThisAccount(read.accountNumber, account));
    STEWARD_TRY(office_.proceed());
    auto statement = read.statement;
    statement.account = id;
    Transaction transaction(office_.database());
    STEWARD_TRY(transaction.begin());
    STEWARD_LET(done, takeStatement(statement));
    if (!mapping.isEmpty())
        STEWARD_TRY(banks.saveColumnMapping(account.bank, sheet, used));
    STEWARD_TRY(transaction.commit());
    auto import = done;
    import.problems = read.problems;
    return import;
}

} // namespace steward
