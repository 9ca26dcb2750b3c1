#include "services/Fund.h"

#include "fund/PostingRules.h"
#include "services/ReceiptConfirmation.h"
#include "services/TopUps.h"
#include "storage/BankRepository.h"
#include "storage/EntryLists.h"
#include "storage/EntryRepository.h"
#include "storage/ReconciliationRepository.h"
#include "storage/UserRepository.h"

#include <algorithm>

namespace steward {

namespace {

AuditNote entryNote(const QString& act, EntryId id, const EntryDraft& draft) {
    Amount moved;
    for (const auto& posting : draft.postings)
        if (posting.amount.isPositive())
            moved += posting.amount;
    return {QStringLiteral("entry.") + act,
            QStringLiteral("entry"),
            id.value,
            {{QStringLiteral("kind"), entryKindName(draft.kind)},
             {QStringLiteral("day"), draft.date.toString(Qt::ISODate)},
             {QStringLiteral("amount"), moved.text()}}};
}

/** Everything that the posting rules look at, for the accounts that the draft touches. */
Result<PostingContext> contextOf(const Office& office, const EntryDraft& draft, UserId preparer,
                                 UserId checker) {
    BankRepository banks(office.database());
    EntryRepository entries(office.database());
    PostingContext context;
    context.today = office.today();
    context.preparer = preparer;
    context.checker = checker;
    for (const auto& posting : draft.postings) {
        if (posting.specialAccount.isNull())
            continue;
        const auto id = posting.specialAccount;
        STEWARD_LET(account, banks.account(id));
        context.openedOn.insert(id, account.openedOn);
        STEWARD_LET(closedTo, ReconciliationRepository(office.database()).closedTo(id));
        if (closedTo)
            context.booksClosedTo.insert(id, *closedTo);
        if (account.closedOn)
            context.closedOn.insert(id, *account.closedOn);
        STEWARD_LET(lowest, entries.lowestBalanceFrom(id, draft.date));
        context.lowestBalanceFrom.insert(id, lowest);
        if (draft.kind == EntryKind::OpeningBalance) {
            STEWARD_LET(known, entries.takenOver(id));
            context.takenOver.insert(id, known);
        }
    }
    if (!draft.reverses.isNull()) {
        STEWARD_LET(reversed, entries.isReversed(draft.reverses));
        context.alreadyReversed = reversed;
        STEWARD_LET(original, entries.find(draft.reverses));
        // An item taken over is matched like any entry, and reversed like any.
        if (original.content.kind == EntryKind::OpeningBalance && original.content.document.isEmpty())
            context.openingTakenBack = original.content.date;
    }
    return context;
}

/** A compensation is undone by voiding its papers, never by a bare reversal (Art. 20). */
Result<void> notByReversalAlone(const EntryRepository& entries, const EntryDraft& draft) {
    if (draft.reverses.isNull())
        return {};
    STEWARD_LET(original, entries.find(draft.reverses));
    if (original.content.kind != EntryKind::Compensation)
        return {};
    return refuse(
        {QStringLiteral("entry.void_instead"),
         QT_TRANSLATE_NOOP("Refusal",
                           "{number} pays a compensation: its letter and voucher would stay valid."),
         QT_TRANSLATE_NOOP("Refusal",
                           "The director voids the issue on the claim's page; that posts this reversal."),
         {{QStringLiteral("number"), original.number()}},
         20});
}

} // namespace

Roles Fund::mayPrepare(EntryKind kind) {
    return kind == EntryKind::Reallocation || kind == EntryKind::TreasuryReturn ? Role::Director
                                                                                : Role::Clerk;
}

Error Fund::notByHand(EntryKind kind) {
    if (kind == EntryKind::Reversal)
        return {QStringLiteral("entry.reversal_names_entry"),
                QT_TRANSLATE_NOOP("Refusal", "A reversal takes back one entry that it names."),
                QT_TRANSLATE_NOOP("Refusal", "Choose the entry in the register and reverse it there."),
                {},
                0};
    return {
        QStringLiteral("entry.compensation_by_claim"),
        QT_TRANSLATE_NOOP("Refusal", "A compensation is posted with its letter and voucher."),
        QT_TRANSLATE_NOOP("Refusal", "Issue them on the claim's page once the leading group has decided."),
        {},
        20};
}

Result<EntryId> Fund::prepare(const EntryDraft& draft) {
    STEWARD_TRY(office_.require(mayPrepare(draft.kind)));
    if (draft.kind == EntryKind::Compensation)
        return refuse(notByHand(draft.kind));
    auto note = entryNote(QStringLiteral("prepare"), {}, draft);
    return office_.act(note, [&]() -> Result<EntryId> {
        STEWARD_LET(id, prepareNow(draft, office_.user()->id));
        note.subject = id.value;
        note.subjectKind = QStringLiteral("pending_entry");
        return id;
    });
}

Result<EntryId> Fund::prepareNow(const EntryDraft& draft, UserId preparer) {
    STEWARD_LET(context, contextOf(office_, draft, preparer, {}));
    if (auto error = preparingRefusal(draft, context))
        return refuse(*error);
    return EntryRepository(office_.database()).insertPending({{}, draft, preparer, office_.clock().now()});
}

Result<void> Fund::discard(EntryId id) {
    STEWARD_TRY(office_.require(Roles(Role::Clerk) | Role::Reviewer));
    EntryRepository entries(office_.database());
    STEWARD_LET(pending, entries.findPending(id));
    auto note = entryNote(QStringLiteral("discard"), id, pending.draft);
    note.subjectKind = QStringLiteral("pending_entry");
    return office_.act(note, [&]() -> Result<void> { return entries.removePending(id); });
}

Result<Entry> Fund::check(EntryId id) {
    STEWARD_TRY(office_.require(Role::Reviewer));
    EntryRepository entries(office_.database());
    STEWARD_LET(pending, entries.findPending(id));
    STEWARD_TRY(notByReversalAlone(entries, pending.draft));
    auto note = entryNote(QStringLiteral("post"), id, pending.draft);
    return office_.act(note, [&]() -> Result<Entry> {
        STEWARD_LET(entry, postNow(pending.draft, pending.preparedBy, office_.user()->id));
        STEWARD_TRY(entries.removePending(id));
        if (!pending.draft.reverses.isNull())
            STEWARD_TRY(voidConfirmation(office_, pending.draft.reverses, pending.draft.summary));
        note.subject = entry.id.value;
        note.facts.prepend({QStringLiteral("number"), entry.number()});
        return entry;
    });
}

Result<Entry> Fund::postNow(const EntryDraft& draft, UserId preparer, UserId checker) {
    STEWARD_LET(context, contextOf(office_, draft, preparer, checker));
    if (auto error = postingRefusal(draft, context))
        return refuse(*error);
    STEWARD_LET(entry,
                EntryRepository(office_.database()).post(draft, preparer, checker, office_.clock().now()));
    for (const auto& posting : draft.postings) {
        if (posting.specialAccount.isNull())
            continue;
        STEWARD_LET(account, BankRepository(office_.database()).account(posting.specialAccount));
        STEWARD_TRY(TopUps(office_).reviewNow(account.bank, entry.id));
    }
    return entry;
}

Result<QList<WaitingEntry>> Fund::waiting() const {
    EntryRepository entries(office_.database());
    BankRepository banks(office_.database());
    UserRepository users(office_.database());
    STEWARD_LET(pending, entries.pending());
    QList<WaitingEntry> waiting;
    for (const auto& entry : pending) {
        WaitingEntry line;
        line.pending = entry;
        STEWARD_LET(name, users.nameOf(entry.preparedBy));
        line.preparedBy = name;
        for (const auto& posting : entry.draft.postings) {
            if (posting.specialAccount.isNull())
                continue;
            STEWARD_LET(account, banks.account(posting.specialAccount));
            line.account = account.openedAt;
            line.amount = posting.amount;
        }
        const auto me = office_.user() ? office_.user()->id : UserId{};
        STEWARD_LET(context, contextOf(office_, entry.draft, entry.preparedBy, me));
        if (auto role = office_.require(Role::Reviewer); !role)
            line.refusal = role.error();
        else if (auto alone = notByReversalAlone(entries, entry.draft); !alone)
            line.refusal = alone.error();
        else
            line.refusal = postingRefusal(entry.draft, context);
        waiting.append(line);
    }
    return waiting;
}

Result<QList<SpecialAccount>> Fund::accounts() const {
    return BankRepository(office_.database()).allAccounts();
}

Result<Amount> Fund::balance(AccountId account) const {
    return EntryRepository(office_.database()).balance(account);
}

Result<QList<OpenCharge>> Fund::openCharges() const {
    STEWARD_LET(moves, EntryRepository(office_.database()).onAccount(LedgerAccount::ChargesAwaitingRefund));
    QList<OpenCharge> open;
    for (const auto& move : moves) {
        if (move.amount.isPositive()) {
            open.append({move.specialAccount, move.number, move.day, move.amount});
            continue;
        }
        auto refund = -move.amount;
        for (auto& charge : open) {
            if (charge.account != move.specialAccount)
                continue;
            const auto paid = std::min(charge.left, refund);
            charge.left -= paid;
            refund -= paid;
        }
    }
    open.removeIf([](const OpenCharge& charge) { return charge.left.isZero(); });
    return open;
}

QList<EntryId> CashBook::entryIds() const {
    QList<EntryId> entries;
    entries.reserve(lines.size());
    for (const auto& line : lines)
        entries.append(line.entry);
    return entries;
}

Result<CashBook> Fund::cashBook(AccountId account, QDate from, QDate to) const {
    EntryRepository entries(office_.database());
    BankRepository banks(office_.database());
    const EntryLists lists(office_.database());
    CashBook book;
    STEWARD_LET(found, banks.account(account));
    book.account = found;
    STEWARD_LET(bank, banks.find(found.bank));
    book.bankName = bank.name;
    book.from = from;
    book.to = to;
    STEWARD_LET(opening, entries.balanceOn(account, from.addDays(-1)));
    book.opening = opening;
    STEWARD_LET(unlike, lists.unlike());
    auto running = opening;
    const auto take = [&](EntryId entry, QDate day, Amount amount) {
        running += amount;
        // A reversal stays on the side of what it corrects, in red: that is how the habit reads it.
        const bool reversal = unlike.reversals.contains(entry);
        const bool in = reversal ? amount.isNegative() : amount.isPositive();
        // A balance taken over is neither in nor out, as in the printed register.
        const auto moved = unlike.takenOver.contains(entry) ? Amount() : amount;
        const CashBookLine line{entry, day, reversal, in ? moved : Amount(), in ? Amount() : -moved, running};
        book.in += line.in;
        book.out += line.out;
        book.lines.append(line);
    };
    STEWARD_TRY(lists.ofAccount(account, from, to, take));
    book.closing = running;
    return book;
}

Result<Explanation> Fund::explainBalance(AccountId account, QDate day, EntryId last) const {
    EntryRepository entries(office_.database());
    const auto from = QDate(day.year(), 1, 1);
    STEWARD_LET(opening, entries.balanceOn(account, from.addDays(-1)));
    STEWARD_LET(moved, entries.ofAccount(account, from, day));
    Explanation explanation;
    explanation.title = QT_TRANSLATE_NOOP("Explanation", "Balance of the special account");
    explanation.steps.append(
        {QT_TRANSLATE_NOOP("Explanation", "Carried over from the year before"), {}, {}, opening.text(), 9});
    QList<std::pair<EntryKind, Amount>> sums;
    QString number;
    for (const auto& entry : moved) {
        if (!number.isEmpty())
            break; // what follows is not in the balance asked for
        auto kind = std::find_if(sums.begin(), sums.end(),
                                 [&entry](const auto& sum) { return sum.first == entry.content.kind; });
        if (kind == sums.end())
            kind = sums.insert(sums.end(), {entry.content.kind, Amount()});
        kind->second += amountOn(entry.content, account);
        explanation.sources.append(QStringLiteral("%1 %2 %3")
                                       .arg(entry.content.date.toString(Qt::ISODate), entry.number(),
                                            amountOn(entry.content, account).text()));
        if (entry.id == last)
            number = entry.number();
    }
    auto total = opening;
    for (const auto& [kind, sum] : sums) {
        explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "{kind} of the year"),
                                  {{QStringLiteral("kind"), entryKindChinese(kind)}},
                                  sum.isNegative()
                                      ? QStringLiteral("%1 − %2").arg(total.text(), (-sum).text())
                                      : QStringLiteral("%1 + %2").arg(total.text(), sum.text()),
                                  sum.text(),
                                  0});
        total += sum;
    }
    explanation.steps.append(
        {number.isEmpty() ? QT_TRANSLATE_NOOP("Explanation", "Balance on {day}")
                          : QT_TRANSLATE_NOOP("Explanation", "Balance after {number}"),
         {{QStringLiteral("day"), day.toString(Qt::ISODate)}, {QStringLiteral("number"), number}},
         {},
         total.text(),
         9});
    explanation.result = total.text();
    return explanation;
}

Result<Entry> Fund::entry(EntryId id) const {
    return EntryRepository(office_.database()).find(id);
}

Result<Entry> Fund::entryByNumber(const QString& number) const {
    return EntryRepository(office_.database()).findByNumber(number);
}

Result<QList<Entry>> Fund::entries(QDate from, QDate to) const {
    return EntryRepository(office_.database()).between(from, to);
}

Result<QList<ListedEntry>> Fund::listed(QDate from, QDate to) const {
    const EntryLists lists(office_.database());
    STEWARD_LET(unlike, lists.unlike());
    QList<ListedEntry> entries;
    const auto take = [&](EntryId entry, QDate day, Amount debit) {
        const bool reversal = unlike.reversals.contains(entry);
        entries.append({entry, day, reversal, reversal ? -debit : debit});
    };
    STEWARD_TRY(lists.between(from, to, take));
    return entries;
}

Result<QList<EntryHead>> Fund::heads(const QList<EntryId>& entries) const {
    return EntryLists(office_.database()).heads(entries);
}

} // namespace steward
