#include "fund/PostingRules.h"

#include <algorithm>

namespace steward {

namespace {

/** What each kind may touch besides special accounts, and which way the money goes. */
struct Shape {
    EntryKind kind;
    QList<LedgerAccount> against;
    int direction; ///< +1 into the special account, −1 out of it
};

const QList<Shape>& shapes() {
    using enum LedgerAccount;
    static const QList<Shape> table{{EntryKind::OpeningBalance, {OpeningFunds}, 1},
                                    {EntryKind::Contribution, {CityFunds, CountyFunds, PooledFunds}, 1},
                                    {EntryKind::Interest, {InterestIncome}, 1},
                                    {EntryKind::Compensation, {CompensationPaid}, -1},
                                    {EntryKind::RecoveryReturn, {RecoveriesReturned}, 1},
                                    {EntryKind::Clawback, {Clawbacks}, 1},
                                    {EntryKind::BankCharge, {ChargesAwaitingRefund}, -1},
                                    {EntryKind::BankChargeRefund, {ChargesAwaitingRefund}, 1},
                                    {EntryKind::TreasuryReturn, {ReturnedToTreasury}, -1}};
    return table;
}

bool isTakenOverItem(const EntryDraft& draft) {
    return draft.kind == EntryKind::OpeningBalance && !draft.document.isEmpty();
}

bool hasShape(const EntryDraft& draft) {
    const bool accountsNamed =
        std::all_of(draft.postings.begin(), draft.postings.end(), [](const Posting& p) {
            return (p.account == LedgerAccount::SpecialAccount) != p.specialAccount.isNull() &&
                   !p.amount.isZero();
        });
    if (!accountsNamed || draft.postings.size() != 2)
        return false;
    if (draft.kind == EntryKind::Reversal)
        return !draft.reverses.isNull();
    const auto& first = draft.postings.at(0);
    const auto& second = draft.postings.at(1);
    if (draft.kind == EntryKind::Reallocation)
        return first.account == LedgerAccount::SpecialAccount &&
               second.account == LedgerAccount::SpecialAccount &&
               first.specialAccount != second.specialAccount;
    for (const auto& shape : shapes())
        if (shape.kind == draft.kind)
            return first.account == LedgerAccount::SpecialAccount && shape.against.contains(second.account) &&
                   (first.amount.isPositive() == (shape.direction > 0) || isTakenOverItem(draft));
    return false;
}

bool needsDocument(EntryKind kind) {
    return kind == EntryKind::Contribution || kind == EntryKind::Clawback ||
           kind == EntryKind::Reallocation || kind == EntryKind::TreasuryReturn;
}

Error refusal(const char* code, const char* what, const char* remedy, Facts facts = {}, int article = 0) {
    return {QLatin1String(code), what, remedy, std::move(facts), article};
}

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

std::optional<Error> shapeRefusal(const EntryDraft& draft) {
    if (!hasShape(draft))
        return refusal(
            "entry.kind_shape",
            QT_TRANSLATE_NOOP(
                "Refusal",
                "An entry of this kind does not have these accounts: nothing else can move the fund."),
            QT_TRANSLATE_NOOP("Refusal", "Choose the kind that the paper says."), {}, 22);
    Amount sum;
    for (const auto& posting : draft.postings)
        sum += posting.amount;
    if (!sum.isZero())
        return refusal("entry.not_balanced",
                       QT_TRANSLATE_NOOP("Refusal", "Debit and credit differ by {amount}."),
                       QT_TRANSLATE_NOOP("Refusal", "Both sides must be equal."),
                       {{QStringLiteral("amount"), sum.text()}});
    if (draft.summary.trimmed().isEmpty())
        return refusal("entry.summary_missing", QT_TRANSLATE_NOOP("Refusal", "The entry has no summary."),
                       QT_TRANSLATE_NOOP("Refusal", "Say in a few words what it is."));
    if (needsDocument(draft.kind) && draft.document.trimmed().isEmpty())
        return refusal("entry.document_missing",
                       QT_TRANSLATE_NOOP("Refusal", "The number of the paper behind the entry is missing."),
                       QT_TRANSLATE_NOOP("Refusal", "Enter the number of the remittance advice or document."),
                       {}, 22);
    return std::nullopt;
}

/** To when the books of an account that it touches are closed and signed; invalid: none are. */
QDate closedUpTo(const EntryDraft& draft, const PostingContext& context) {
    QDate latest;
    for (const auto& posting : draft.postings) {
        const auto closed = context.booksClosedTo.value(posting.specialAccount);
        if (!posting.specialAccount.isNull() && closed.isValid() && (!latest.isValid() || closed > latest))
            latest = closed;
    }
    return latest;
}

std::optional<Error> dateRefusal(const EntryDraft& draft, const PostingContext& context) {
    for (const auto& posting : draft.postings) {
        const auto id = posting.specialAccount;
        if (id.isNull())
            continue;
        const auto opened = context.openedOn.value(id);
        const auto closed = context.closedOn.value(id);
        if (!draft.date.isValid() || (opened.isValid() && draft.date < opened) ||
            (closed.isValid() && draft.date > closed))
            return refusal("entry.account_not_open",
                           QT_TRANSLATE_NOOP("Refusal", "The special account was not open on {day}."),
                           QT_TRANSLATE_NOOP("Refusal", "Look at the day of the bank's paper."),
                           {{QStringLiteral("day"), iso(draft.date)}}, 9);
    }
    if (draft.date > context.today)
        return refusal("entry.in_future", QT_TRANSLATE_NOOP("Refusal", "{day} lies in the future."),
                       QT_TRANSLATE_NOOP("Refusal", "Date the entry today or before."),
                       {{QStringLiteral("day"), iso(draft.date)}});
    const auto opening = context.openingTakenBack;
    const auto closedTo = closedUpTo(draft, context);
    if (opening.isValid() && closedTo.isValid() && opening <= closedTo)
        return refusal("entry.opening_closed",
                       QT_TRANSLATE_NOOP("Refusal",
                                         "The opening balance of {day} was reconciled with the bank "
                                         "and signed up to {closed}."),
                       QT_TRANSLATE_NOOP("Refusal", "Enter what is missing or too much as what the bank "
                                                    "received or paid, in the open quarter."),
                       {{QStringLiteral("day"), iso(opening)}, {QStringLiteral("closed"), iso(closedTo)}}, 8);
    if (opening.isValid() && draft.date != opening)
        return refusal("entry.opening_day",
                       QT_TRANSLATE_NOOP("Refusal", "An opening balance is taken back on its own day, {day}: "
                                                    "in between, the books would hold it twice."),
                       QT_TRANSLATE_NOOP("Refusal", "Date the reversal as the opening balance."),
                       {{QStringLiteral("day"), iso(opening)}});
    if (closedTo.isValid() && draft.date <= closedTo)
        return refusal("entry.period_closed",
                       QT_TRANSLATE_NOOP("Refusal", "The books are closed and signed up to {closed}."),
                       QT_TRANSLATE_NOOP("Refusal", "Date the entry in the open quarter."),
                       {{QStringLiteral("closed"), iso(closedTo)}}, 8);
    return std::nullopt;
}

std::optional<Error> openingRefusal(const EntryDraft& draft, const TakenOver& known) {
    if (draft.kind != EntryKind::OpeningBalance)
        return std::nullopt;
    if (isTakenOverItem(draft)) {
        if (known.openedOn == draft.date)
            return std::nullopt;
        return refusal(
            "entry.item_without_opening",
            QT_TRANSLATE_NOOP("Refusal", "An outstanding item is taken over with the opening balance, on its "
                                         "day; there is no opening balance of {day}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter as opening balance what the bank held, and date the item as "
                                         "that."),
            {{QStringLiteral("day"), iso(draft.date)}}, 8);
    }
    if (!known.openedOn.isValid() && (!known.movedOn.isValid() || known.movedOn >= draft.date))
        return std::nullopt;
    return refusal(
        "entry.opening_not_first",
        QT_TRANSLATE_NOOP("Refusal", "The account has entries already: an opening balance comes first."),
        QT_TRANSLATE_NOOP("Refusal", "Enter what is missing as what it was: a contribution, "
                                     "interest or return. A wrong opening balance is reversed."));
}

std::optional<Error> balanceRefusal(const EntryDraft& draft, const PostingContext& context) {
    for (const auto& posting : draft.postings) {
        if (posting.specialAccount.isNull())
            continue;
        if (auto error = openingRefusal(draft, context.takenOver.value(posting.specialAccount)))
            return error;
        const auto lowest = context.lowestBalanceFrom.value(posting.specialAccount);
        if (posting.amount.isNegative() && (lowest + posting.amount).isNegative() &&
            context.openingTakenBack.isValid())
            return refusal("entry.below_zero",
                           QT_TRANSLATE_NOOP("Refusal", "{amount} of the opening balance are spent already: "
                                                        "taken back, it would leave less than nothing."),
                           QT_TRANSLATE_NOOP("Refusal", "Reverse first what was paid out or taken over as "
                                                        "paid, and enter it again after the right opening "
                                                        "balance."),
                           {{QStringLiteral("amount"), (-(lowest + posting.amount)).text()}}, 22);
        if (posting.amount.isNegative() && (lowest + posting.amount).isNegative())
            return refusal(
                "entry.below_zero",
                QT_TRANSLATE_NOOP("Refusal",
                                  "The special account holds {balance}; {amount} would take it below zero."),
                QT_TRANSLATE_NOOP("Refusal", "Have the fund topped up, or correct the amount."),
                {{QStringLiteral("balance"), lowest.text()},
                 {QStringLiteral("amount"), (-posting.amount).text()}},
                22);
    }
    if (draft.kind == EntryKind::Reversal && context.alreadyReversed)
        return refusal("entry.reversed_already",
                       QT_TRANSLATE_NOOP("Refusal", "This entry has been reversed already."),
                       QT_TRANSLATE_NOOP("Refusal", "Look for the reversal in the register."));
    return std::nullopt;
}

} // namespace

std::optional<Error> preparingRefusal(const EntryDraft& draft, const PostingContext& context) {
    if (auto error = shapeRefusal(draft))
        return error;
    if (auto error = dateRefusal(draft, context))
        return error;
    return balanceRefusal(draft, context);
}

std::optional<Error> postingRefusal(const EntryDraft& draft, const PostingContext& context) {
    if (auto error = preparingRefusal(draft, context))
        return error;
    if (context.preparer == context.checker)
        return refusal("entry.same_person",
                       QT_TRANSLATE_NOOP("Refusal", "Who prepared an entry can't check it."),
                       QT_TRANSLATE_NOOP("Refusal", "Let another person sign in and check."), {}, 22);
    return std::nullopt;
}

} // namespace steward
