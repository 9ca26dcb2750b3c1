#include "base/RefusalsOf.h"
#include "services/Reconciliations.h"
#include "storage/MatchRepository.h"
#include "storage/ReconciliationRepository.h"
#include "storage/StatementRepository.h"

#include <algorithm>

// Bringing bank statements in, and taking an import back.

namespace steward {

namespace {

constexpr RefusalsOf refusal{8};

/** The statement's opening is where the one before ended, and its closing where the next one begins. */
Result<void> joins(const BankStatement& piece, const QList<BankStatement>& held) {
    const auto gap = [](QDate day, Amount written, Amount expected) {
        return refuse(refusal(
            "statement.gap",
            QT_TRANSLATE_NOOP("Refusal", "On {day} this statement says {written}; the one beside it that was "
                                         "imported before says {expected}."),
            QT_TRANSLATE_NOOP(
                "Refusal",
                "A line between both is missing, or one of them is of another account. Ask the bank."),
            {{QStringLiteral("day"), day.toString(Qt::ISODate)},
             {QStringLiteral("written"), written.text()},
             {QStringLiteral("expected"), expected.text()}}));
    };
    for (const auto& other : held) {
        if (other.to.addDays(1) == piece.from && other.closing != piece.opening)
            return gap(piece.from, piece.opening, other.closing);
        if (piece.to.addDays(1) == other.from && other.opening != piece.closing)
            return gap(piece.to, piece.closing, other.opening);
    }
    return {};
}

/** Those of the account whose days overlap, with their lines. */
Result<QList<BankStatement>> overlapping(const StatementRepository& repository,
                                         const BankStatement& statement, const QList<BankStatement>& held) {
    QList<BankStatement> whole;
    for (const auto& one : held) {
        if (one.to < statement.from || one.from > statement.to)
            continue;
        STEWARD_LET(full, repository.find(one.id));
        whole.append(full);
    }
    return whole;
}

} // namespace

bool StatementImport::refused() const {
    return std::any_of(problems.begin(), problems.end(),
                       [](const CellProblem& problem) { return problem.severity == Severity::Blocking; });
}

Result<StatementImport> Reconciliations::takeStatement(const BankStatement& statement) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_TRY(checkStatement(statement));
    StatementRepository repository(office_.database());
    STEWARD_LET(held, repository.ofAccount(statement.account));
    STEWARD_LET(overlaps, overlapping(repository, statement, held));
    STEWARD_LET(pieces, newPieces(statement, overlaps));
    STEWARD_LET(closedTo, ReconciliationRepository(office_.database()).closedTo(statement.account));
    StatementImport import{{},
                           0,
                           static_cast<int>(statement.lines.size()),
                           statement.from,
                           statement.to,
                           statement.opening,
                           statement.closing,
                           {}};
    AuditNote note{QStringLiteral("statement.import"),
                   QStringLiteral("special_account"),
                   statement.account.value,
                   {{QStringLiteral("file"), statement.fileName},
                    {QStringLiteral("from"), statement.from.toString(Qt::ISODate)},
                    {QStringLiteral("to"), statement.to.toString(Qt::ISODate)},
                    {QStringLiteral("closing"), statement.closing.text()}}};
    return office_.act(note, [&]() -> Result<StatementImport> {
        for (const auto& piece : pieces) {
            if (closedTo && piece.from <= *closedTo)
                return refuse(refusal(
                    "reconciliation.closed_already",
                    QT_TRANSLATE_NOOP("Refusal", "The quarter up to {day} is reconciled, signed and closed."),
                    QT_TRANSLATE_NOOP("Refusal",
                                      "Correct an error found later by a reversal in the open quarter."),
                    {{QStringLiteral("day"), closedTo->toString(Qt::ISODate)}}));
            STEWARD_TRY(joins(piece, held));
            STEWARD_LET(id, repository.insert(piece, office_.user()->id, office_.clock().now()));
            import.id = import.id.isNull() ? id : import.id;
            import.lines += static_cast<int>(piece.lines.size());
        }
        import.known -= import.lines;
        note.facts.append({QStringLiteral("lines"), QString::number(import.lines)});
        return import;
    });
}

Result<void> Reconciliations::removeStatement(StatementId id) {
    STEWARD_TRY(office_.require(Role::Clerk));
    StatementRepository repository(office_.database());
    MatchRepository matches(office_.database());
    STEWARD_LET(statement, repository.find(id));
    STEWARD_LET(closedTo, ReconciliationRepository(office_.database()).closedTo(statement.account));
    if (closedTo && statement.from <= *closedTo)
        return refuse(refusal("statement.closed",
                              QT_TRANSLATE_NOOP("Refusal", "A closed quarter rests on this statement."),
                              QT_TRANSLATE_NOOP("Refusal", "It stays; import what follows.")));
    AuditNote note{QStringLiteral("statement.remove"),
                   QStringLiteral("special_account"),
                   statement.account.value,
                   {{QStringLiteral("file"), statement.fileName},
                    {QStringLiteral("from"), statement.from.toString(Qt::ISODate)},
                    {QStringLiteral("to"), statement.to.toString(Qt::ISODate)}}};
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(held, matches.ofStatement(id));
        for (const auto match : held)
            STEWARD_TRY(matches.remove(match));
        return repository.remove(id);
    });
}

Result<QList<BankStatement>> Reconciliations::statements(AccountId account) const {
    return StatementRepository(office_.database()).ofAccount(account);
}

} // namespace steward
