#include "services/Recoveries.h"

#include "services/RecoveryLoans.h"

#include <algorithm>

namespace steward {

namespace {

AuditNote recoveryNote(const char* act, const CompensatedItem& item, Facts facts) {
    facts.prepend({QStringLiteral("note"), item.note});
    return {QString::fromLatin1(act), QStringLiteral("item"), item.item.value, std::move(facts)};
}

Facts amountFacts(QDate day, Amount principal, Amount interest) {
    return {{QStringLiteral("day"), day.toString(Qt::ISODate)},
            {QStringLiteral("principal"), principal.text()},
            {QStringLiteral("interest"), interest.text()}};
}

} // namespace

bool RecoveryFilter::takes(const CompensatedLoan& loan) const {
    if (bank && loan.item.bank != *bank)
        return false;
    const auto& item = loan.item;
    if (!text.isEmpty() && !item.note.contains(text, Qt::CaseInsensitive) && !item.borrower.contains(text) &&
        !item.head.contains(text))
        return false;
    switch (show) {
    case Show::All:
        return true;
    case Show::Due:
        return loan.standing.due.isPositive();
    case Show::Late:
        return loan.standing.late.isPositive();
    case Show::Overpaid:
        return loan.standing.overpaid.isPositive();
    case Show::ClawedBack:
        return loan.facts.clawback.has_value();
    }
    return true;
}

Result<QList<CompensatedLoan>> Recoveries::loans(const RecoveryFilter& filter) const {
    STEWARD_LET(loans, readCompensatedLoans(office_, {}, filter.show != RecoveryFilter::Show::All));
    loans.removeIf([&filter](const CompensatedLoan& loan) { return !filter.takes(loan); });
    return std::move(loans);
}

Result<CompensatedLoan> Recoveries::loan(ItemId item) const {
    STEWARD_LET(loans, readCompensatedLoans(office_, item));
    if (loans.isEmpty())
        return refuse(notCompensated(QString()));
    return loans.first();
}

Result<CompensatedLoan> Recoveries::loanOf(const QString& note, std::optional<BankId> bank) const {
    STEWARD_LET(items, RecoveryRepository(office_.database()).compensated());
    items.removeIf(
        [&](const CompensatedItem& item) { return item.note != note || (bank && item.bank != *bank); });
    if (items.isEmpty())
        return refuse(notCompensated(note));
    if (items.size() > 1)
        return refuse({QStringLiteral("recovery.note_ambiguous"),
                       QT_TRANSLATE_NOOP("Refusal", "Several banks have a compensated loan {note}."),
                       QT_TRANSLATE_NOOP("Refusal", "Name the bank."),
                       {{QStringLiteral("note"), note}},
                       21});
    return loan(items.first().item);
}

Result<RecoveryId> Recoveries::enter(const RecoveryDraft& draft) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(loan, this->loan(draft.item));
    STEWARD_LET(policy, office_.policy(loan.item.policyId));
    if (auto error = enteringRefusal(policy, loan, draft, office_.today()))
        return refuse(*error);
    auto note =
        recoveryNote("recovery.enter", loan.item, amountFacts(draft.day, draft.principal, draft.interest));
    return office_.act(note, [&]() -> Result<RecoveryId> {
        return RecoveryRepository(office_.database())
            .insert(recoveryOf(office_, policy, draft), office_.user()->id, office_.clock().now());
    });
}

Result<void> Recoveries::withdraw(RecoveryId id, const QString& reason) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_TRY(needReason(reason, 21));
    RecoveryRepository repository(office_.database());
    STEWARD_LET(recovery, repository.find(id));
    if (!recovery.counts())
        return refuse({QStringLiteral("recovery.withdrawn_already"),
                       QT_TRANSLATE_NOOP("Refusal", "That recovery is withdrawn already."),
                       QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                       {},
                       21});
    STEWARD_LET(loan, this->loan(recovery.item));
    auto facts = amountFacts(recovery.day, recovery.principal, recovery.interest);
    facts.append({QStringLiteral("reason"), reason.trimmed()});
    auto note = recoveryNote("recovery.withdraw", loan.item, facts);
    return office_.act(note, [&]() -> Result<void> {
        return repository.withdraw(id, reason.trimmed(), office_.user()->id, office_.clock().now());
    });
}

Result<Clawback> Recoveries::orderClawback(ItemId item, const QString& reason) {
    STEWARD_TRY(office_.require(Role::Director));
    STEWARD_TRY(needReason(reason, 27));
    STEWARD_LET(loan, this->loan(item));
    if (loan.item.voided)
        return refuse(compensationVoided(loan.item.note));
    if (loan.facts.clawback)
        return refuse({QStringLiteral("clawback.ordered_already"),
                       QT_TRANSLATE_NOOP("Refusal", "The clawback of {note} was ordered on {day} already."),
                       QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                       {{QStringLiteral("note"), loan.item.note},
                        {QStringLiteral("day"), loan.facts.clawback->orderedOn.toString(Qt::ISODate)}},
                       27});
    STEWARD_LET(policy, office_.policy(loan.item.policyId));
    Clawback clawback;
    clawback.item = item;
    clawback.orderedOn = office_.today();
    clawback.reason = reason.trimmed();
    clawback.amount = clawbackDue(policy, loan.item.loss, loan.standing.returned).value;
    clawback.orderedBy = office_.user()->name;
    auto note = recoveryNote(
        "clawback.order", loan.item,
        {{QStringLiteral("amount"), clawback.amount.text()}, {QStringLiteral("reason"), clawback.reason}});
    return office_.act(note, [&]() -> Result<Clawback> {
        STEWARD_TRY(RecoveryRepository(office_.database()).insert(clawback, office_.user()->id));
        return clawback;
    });
}

} // namespace steward
