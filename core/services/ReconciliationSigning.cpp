#include "base/RefusalsOf.h"
#include "services/ReconciliationFacts.h"
#include "services/Reconciliations.h"
#include "storage/ReconciliationRepository.h"
#include "storage/UserRepository.h"

// The clerk's signature; the second one is in ReconciliationClosing.cpp.

namespace steward {

AuditNote signingNote(const char* act, AccountId account, const ReconciliationStatement& statement,
                      Quarter quarter) {
    return {QLatin1String(act),
            QStringLiteral("special_account"),
            account.value,
            {{QStringLiteral("quarter"), quarter.code()},
             {QStringLiteral("book"), statement.bookBalance.text()},
             {QStringLiteral("bank"), statement.bankBalance.value_or(Amount()).text()},
             {QStringLiteral("adjusted"), statement.adjustedBook().text()},
             {QStringLiteral("outstanding"), QString::number(statement.items.size())}}};
}

namespace {

constexpr RefusalsOf refusal{8};

/** What the second person must find: signed by another, and still as it was signed. */
std::optional<Error> checkingRefusal(const std::optional<SignedReconciliation>& waiting, Quarter quarter,
                                     UserId checker, const ReconciliationStatement& statement) {
    if (!waiting || waiting->quarter != quarter)
        return refusal("reconciliation.not_signed",
                       QT_TRANSLATE_NOOP("Refusal", "The clerk has not signed this quarter yet."),
                       QT_TRANSLATE_NOOP("Refusal", "Let the clerk reconcile and sign first."));
    if (waiting->signedBy == checker)
        return refusal("reconciliation.same_person",
                       QT_TRANSLATE_NOOP("Refusal", "Who signed a reconciliation can't check it."),
                       QT_TRANSLATE_NOOP("Refusal", "Let another person sign in and check."));
    if (waiting->content != digestOf(statement))
        return refusal(
            "reconciliation.changed",
            QT_TRANSLATE_NOOP("Refusal", "Entries, lines or matches changed since the clerk signed."),
            QT_TRANSLATE_NOOP("Refusal", "Let the clerk look at it and sign again."));
    return std::nullopt;
}

} // namespace

Result<void> Reconciliations::addSignatures(ReconciliationView& view, const SigningContext& context) const {
    ReconciliationRepository repository(office_.database());
    UserRepository users(office_.database());
    STEWARD_LET(closed, repository.find(view.account.id, view.quarter));
    if (closed) {
        view.state = ReconciliationState::Closed;
        view.statement = closed->statement;
        view.paper = closed->paper;
        STEWARD_LET(names, users.names());
        view.signedBy = names.value(closed->signedBy);
        view.checkedBy = names.value(closed->checkedBy);
    }
    STEWARD_LET(waiting, repository.waiting(view.account.id));
    if (waiting && waiting->quarter == view.quarter) {
        view.state = ReconciliationState::Signed;
        STEWARD_LET(name, users.nameOf(waiting->signedBy));
        view.signedBy = name;
    }
    view.signRefusal = signingRefusal(view.statement, context);
    view.checkRefusal = view.signRefusal;
    const auto me = office_.user() ? office_.user()->id : UserId{};
    if (!view.checkRefusal)
        view.checkRefusal = checkingRefusal(waiting, view.quarter, me, view.statement);
    if (const auto role = office_.require(Role::Clerk); !role)
        view.signRefusal = role.error();
    if (const auto role = office_.require(Role::Reviewer); !role)
        view.checkRefusal = role.error();
    return {};
}

Result<void> Reconciliations::sign(AccountId account, Quarter quarter) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(found, quarterFacts(office_, account, quarter));
    const auto statement = drawStatement(found.facts);
    if (const auto error = signingRefusal(statement, found.context))
        return refuse(*error);
    auto note = signingNote("reconciliation.sign", account, statement, quarter);
    return office_.act(note, [&]() -> Result<void> {
        return ReconciliationRepository(office_.database())
            .saveSigned({account, quarter, digestOf(statement), office_.user()->id, office_.clock().now()});
    });
}

Result<void> Reconciliations::withdrawSignature(AccountId account, Quarter quarter) {
    STEWARD_TRY(office_.require(Roles(Role::Clerk) | Role::Reviewer));
    ReconciliationRepository repository(office_.database());
    STEWARD_LET(waiting, repository.waiting(account));
    if (!waiting || waiting->quarter != quarter)
        return refuse(refusal("reconciliation.not_signed",
                              QT_TRANSLATE_NOOP("Refusal", "The clerk has not signed this quarter yet."),
                              QT_TRANSLATE_NOOP("Refusal", "Let the clerk reconcile and sign first.")));
    AuditNote note{QStringLiteral("reconciliation.withdraw"),
                   QStringLiteral("special_account"),
                   account.value,
                   {{QStringLiteral("quarter"), quarter.code()}}};
    return office_.act(note, [&]() -> Result<void> { return repository.removeSigned(account); });
}

Result<QList<ClosedQuarter>> Reconciliations::closed(AccountId account) const {
    STEWARD_LET(stored, ReconciliationRepository(office_.database()).ofAccount(account));
    STEWARD_LET(names, UserRepository(office_.database()).names());
    QList<ClosedQuarter> all;
    for (const auto& one : stored)
        all.append({one.id, account, one.quarter, one.statement.day, one.statement, names.value(one.signedBy),
                    names.value(one.checkedBy), one.checkedAt, one.paper});
    return all;
}

} // namespace steward
