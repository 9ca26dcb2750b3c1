#include "services/CheckParts.h"

#include "storage/BankRepository.h"
#include "storage/MatchRepository.h"
#include "storage/StatementRepository.h"

namespace steward {

namespace {

AuditFault statementFault(const char* code, const char* what, const SpecialAccount& account,
                          const BankStatement& statement, const QString& why) {
    return {QLatin1String(code),
            what,
            {{QStringLiteral("account"), account.number},
             {QStringLiteral("from"), statement.from.toString(Qt::ISODate)},
             {QStringLiteral("to"), statement.to.toString(Qt::ISODate)},
             {QStringLiteral("why"), why}}};
}

Result<void> statementsOf(Office& office, const SpecialAccount& account, QList<AuditFault>& faults) {
    StatementRepository repository(office.database());
    STEWARD_LET(statements, repository.ofAccount(account.id));
    const BankStatement* before = nullptr;
    for (const auto& head : statements) {
        STEWARD_LET(whole, repository.find(head.id));
        if (const auto right = checkStatement(whole); !right)
            faults.append(statementFault(
                "statement_differs",
                QT_TRANSLATE_NOOP("Audit",
                                  "The bank statement of {account}, {from} to {to}, was changed: {why}"),
                account, head, right.error().sentence()));
        const bool overlaps = before && before->to >= head.from;
        const bool jumps = before && before->to.addDays(1) == head.from && before->closing != head.opening;
        if (overlaps || jumps)
            faults.append(statementFault(
                "statement_gap",
                QT_TRANSLATE_NOOP("Audit", "The bank statement of {account}, {from} to {to}, does not follow "
                                           "from the one before it."),
                account, head, {}));
        before = &head;
    }
    return {};
}

} // namespace

Result<QList<AuditFault>> checkBankSide(Office& office) {
    QList<AuditFault> faults;
    STEWARD_LET(accounts, BankRepository(office.database()).allAccounts());
    for (const auto& account : accounts)
        STEWARD_TRY(statementsOf(office, account, faults));
    STEWARD_LET(wrong, MatchRepository(office.database()).wrongOnes());
    for (const auto& match : wrong)
        faults.append(
            {QStringLiteral("match_differs"),
             QT_TRANSLATE_NOOP("Audit", "Match {match}: its entries come to {entries}, its bank lines "
                                        "to {lines}, and {strangers} are of another account."),
             {{QStringLiteral("match"), QString::number(match.id.value)},
              {QStringLiteral("entries"), match.entries.text()},
              {QStringLiteral("lines"), match.lines.text()},
              {QStringLiteral("strangers"), QString::number(match.strangers)}}});
    return faults;
}

} // namespace steward
