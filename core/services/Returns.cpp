#include "base/RefusalsOf.h"
#include "services/ReceiptConfirmation.h"
#include "services/Recoveries.h"
#include "services/RecoveryLoans.h"

// Which loans the receipts of the special accounts pay for.

namespace steward {

namespace {

constexpr RefusalsOf refusal{21};

/** Why one share of the receipt can't go to its loan. */
std::optional<Error> shareRefusal(const ReturnReceipt& receipt, const CompensatedLoan& loan,
                                  const ReturnShare& share) {
    const Facts facts{{QStringLiteral("note"), loan.item.note},
                      {QStringLiteral("number"), receipt.number},
                      {QStringLiteral("bank"), loan.item.bankName}};
    if (!share.amount.isPositive())
        return refusal("recovery.share_not_positive",
                       QT_TRANSLATE_NOOP("Refusal", "The part of {number} for {note} is not above zero."),
                       QT_TRANSLATE_NOOP("Refusal", "Leave out loans that get nothing."), facts);
    if (loan.item.voided)
        return compensationVoided(loan.item.note);
    if (loan.item.bank != receipt.bank)
        return refusal("recovery.other_bank",
                       QT_TRANSLATE_NOOP("Refusal", "{number} came to another bank's special account; {note} "
                                                    "is a loan of {bank}."),
                       QT_TRANSLATE_NOOP("Refusal", "Each bank returns to its own special account."), facts);
    if (receipt.kind == EntryKind::Clawback && !loan.facts.clawback)
        return refusal("recovery.no_clawback",
                       QT_TRANSLATE_NOOP("Refusal", "{number} is a clawback; none of {note} was ordered."),
                       QT_TRANSLATE_NOOP("Refusal", "The director orders it first, or the entry is reversed "
                                                    "and posted as a return."),
                       facts);
    for (const auto& part : loan.facts.returned)
        if (part.entry == receipt.entry)
            return refusal("recovery.allocated_already",
                           QT_TRANSLATE_NOOP("Refusal", "{number} pays for {note} already."),
                           QT_TRANSLATE_NOOP("Refusal", "Take it off its loans and allocate it anew."),
                           facts);
    return std::nullopt;
}

Result<void> withinReceipt(const ReturnReceipt& receipt, const QList<ReturnShare>& shares) {
    Amount sum;
    for (const auto& share : shares)
        sum += share.amount;
    if (sum <= receipt.left() && !shares.isEmpty())
        return {};
    return refuse(refusal("recovery.more_than_receipt",
                          QT_TRANSLATE_NOOP("Refusal", "{sum} are asked of {number}, which has {left} left."),
                          QT_TRANSLATE_NOOP("Refusal", "Allocate something, and no more than came in."),
                          {{QStringLiteral("number"), receipt.number},
                           {QStringLiteral("sum"), sum.text()},
                           {QStringLiteral("left"), receipt.left().text()}}));
}

AuditNote returnNote(const char* act, const ReturnReceipt& receipt, Amount amount) {
    return {QString::fromLatin1(act),
            QStringLiteral("entry"),
            receipt.entry.value,
            {{QStringLiteral("number"), receipt.number}, {QStringLiteral("amount"), amount.text()}}};
}

} // namespace

Result<QList<ReturnReceipt>> Recoveries::receipts() const {
    return RecoveryRepository(office_.database()).receipts();
}

Result<Amount> Recoveries::unshared(BankId bank) const {
    STEWARD_LET(all, receipts());
    Amount left;
    for (const auto& receipt : all)
        if (receipt.bank == bank)
            left += receipt.left();
    return left;
}

Result<QList<ReturnShare>> Recoveries::proposal(EntryId entry) const {
    STEWARD_LET(receipt, RecoveryRepository(office_.database()).receipt(entry));
    STEWARD_LET(loans, readCompensatedLoans(office_));
    QList<OpenReturn> open;
    for (const auto& loan : loans)
        if (loan.item.bank == receipt.bank &&
            (receipt.kind == EntryKind::Clawback) == loan.facts.clawback.has_value())
            open.append({loan.item.item, loan.item.note, loan.standing.due});
    return proposeReturn(receipt.left(), receipt.summary + u' ' + receipt.document, open);
}

Result<void> Recoveries::allocate(EntryId entry, const QList<ReturnShare>& shares) {
    STEWARD_TRY(office_.require(Role::Clerk));
    RecoveryRepository repository(office_.database());
    STEWARD_LET(receipt, repository.receipt(entry));
    QSet<ItemId> seen;
    for (const auto& share : shares) {
        STEWARD_LET(loan, this->loan(share.item));
        if (auto error = shareRefusal(receipt, loan, share))
            return refuse(*error);
        if (seen.contains(share.item))
            return refuse(refusal(
                "recovery.named_twice",
                QT_TRANSLATE_NOOP("Refusal", "{note} stands twice among the loans that {number} pays for."),
                QT_TRANSLATE_NOOP("Refusal", "Give each loan its whole part at once."),
                {{QStringLiteral("note"), loan.item.note}, {QStringLiteral("number"), receipt.number}}));
        seen.insert(share.item);
    }
    STEWARD_TRY(withinReceipt(receipt, shares));
    Amount sum;
    for (const auto& share : shares)
        sum += share.amount;
    auto note = returnNote("recovery.allocate", receipt, sum);
    return office_.act(note, [&]() -> Result<void> {
        for (const auto& share : shares)
            STEWARD_TRY(repository.allocate(entry, share));
        return {};
    });
}

Result<void> Recoveries::release(EntryId entry) {
    STEWARD_TRY(office_.require(Role::Clerk));
    RecoveryRepository repository(office_.database());
    STEWARD_LET(receipt, repository.receipt(entry));
    if (receipt.allocated.isZero())
        return refuse(refusal("recovery.not_allocated",
                              QT_TRANSLATE_NOOP("Refusal", "{number} pays for no loan yet."),
                              QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                              {{QStringLiteral("number"), receipt.number}}));
    auto note = returnNote("recovery.release", receipt, receipt.allocated);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_TRY(voidConfirmation(office_, entry, QStringLiteral(u"取消认领，另行认领")));
        return repository.release(entry);
    });
}

} // namespace steward
