#include "services/CheckParts.h"

#include "services/ReconciliationFacts.h"
#include "storage/BankRepository.h"
#include "storage/EntryRepository.h"
#include "storage/PaperRepository.h"
#include "storage/ReconciliationRepository.h"
#include "storage/StatementRepository.h"

namespace steward {

namespace {

/** One closed quarter held against books, bank and paper as they are now. */
class ClosedQuarterCheck {
public:
    ClosedQuarterCheck(Office& office, const SpecialAccount& account, const StoredReconciliation& closed)
        : office_(office), database_(office.database()), account_(account), closed_(closed) {}

    Result<QList<AuditFault>> run() {
        STEWARD_TRY(books());
        STEWARD_TRY(bank());
        STEWARD_TRY(paper());
        STEWARD_TRY(items());
        if (!closed_.statement.agrees())
            add("closed_quarter_open",
                QT_TRANSLATE_NOOP("Audit", "{account}, {quarter}: the two adjusted balances, {stored} and "
                                           "{computed}, differ."),
                closed_.statement.adjustedBook(), closed_.statement.adjustedBank().value_or(Amount()));
        if (closed_.signedBy == closed_.checkedBy)
            add("closed_by_one", QT_TRANSLATE_NOOP("Audit", "{account}, {quarter} was signed and checked by "
                                                            "the same person."));
        return faults_;
    }

private:
    void add(const char* code, const char* what, Amount stored = {}, Amount computed = {},
             const QString& number = {}) {
        faults_.append({QLatin1String(code),
                        what,
                        {{QStringLiteral("account"), account_.number},
                         {QStringLiteral("quarter"), closed_.quarter.code()},
                         {QStringLiteral("stored"), stored.text()},
                         {QStringLiteral("computed"), computed.text()},
                         {QStringLiteral("number"), number}}});
    }

    Result<void> books() {
        EntryRepository entries(database_);
        STEWARD_LET(balance, entries.balanceThen(account_.id, closed_.statement.day, closed_.entries));
        if (balance != closed_.statement.bookBalance)
            add("closed_books_differ",
                QT_TRANSLATE_NOOP("Audit", "{account}, {quarter}: closed with {stored} in the books; the "
                                           "entries come to {computed}."),
                closed_.statement.bookBalance, balance);
        STEWARD_LET(late, entries.postedInto(account_.id, closed_.statement.day, closed_.entries));
        for (const auto& number : late)
            add("posted_into_closed",
                QT_TRANSLATE_NOOP("Audit", "{number} was posted into {quarter} of {account} after it was "
                                           "closed."),
                {}, {}, number);
        if (closed_.entries == 0)
            return {};
        const auto head = entries.find(EntryId(closed_.entries));
        if (!head || head->hash != closed_.chainHead)
            add("closed_chain_differs",
                QT_TRANSLATE_NOOP("Audit", "{account}, {quarter}: the books are not those that were closed; "
                                           "their chain was written anew."));
        return {};
    }

    Result<void> bank() {
        StatementRepository repository(database_);
        const auto day = closed_.statement.day;
        STEWARD_LET(statements, repository.ofAccount(account_.id));
        QList<BankStatement> speaking;
        for (const auto& one : statements)
            if (one.from <= day && one.to >= day) {
                STEWARD_LET(whole, repository.find(one.id));
                speaking.append(whole);
            }
        const auto balance = bankBalanceOn(speaking, day);
        if (balance != closed_.statement.bankBalance)
            add("closed_bank_differs",
                QT_TRANSLATE_NOOP("Audit", "{account}, {quarter}: closed with {stored} at the bank; its "
                                           "statements come to {computed}."),
                closed_.statement.bankBalance.value_or(Amount()), balance.value_or(Amount()));
        return {};
    }

    Result<void> paper() {
        const auto paper = PaperRepository(database_).find(closed_.paper);
        if (paper && paper->kind == PaperKind::Reconciliation && paper->account == account_.id &&
            paper->amount == closed_.statement.adjustedBook() && !paper->voided)
            return {};
        add("closed_paper_differs",
            QT_TRANSLATE_NOOP("Audit", "{account}, {quarter}: its issued statement is missing or of another "
                                       "amount."));
        return {};
    }

    /** What books and bank hold and their matches leave outstanding must be what was signed. */
    Result<void> items() {
        STEWARD_LET(now, quarterFacts(office_, account_.id, closed_.quarter));
        const auto drawn = drawStatement(now.facts);
        if (digestOf(drawn) != digestOf(closed_.statement) && faults_.isEmpty())
            add("closed_items_differ",
                QT_TRANSLATE_NOOP(
                    "Audit", "{account}, {quarter}: the outstanding items that were signed are not those "
                             "that the matches leave; signed {stored}, left {computed}."),
                outstanding(closed_.statement), outstanding(drawn));
        return {};
    }

    static Amount outstanding(const ReconciliationStatement& statement) {
        Amount sum;
        for (const auto& item : statement.items)
            sum += item.amount;
        return sum;
    }

    Office& office_;
    Database& database_;
    const SpecialAccount& account_;
    const StoredReconciliation& closed_;
    QList<AuditFault> faults_;
};

} // namespace

Result<QList<AuditFault>> checkClosedQuarters(Office& office) {
    QList<AuditFault> faults;
    STEWARD_LET(accounts, BankRepository(office.database()).allAccounts());
    for (const auto& account : accounts) {
        STEWARD_LET(closed, ReconciliationRepository(office.database()).ofAccount(account.id));
        for (const auto& one : closed) {
            STEWARD_LET(found, ClosedQuarterCheck(office, account, one).run());
            faults += found;
        }
    }
    return faults;
}

} // namespace steward
