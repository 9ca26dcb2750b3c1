#include "services/ReconciliationFacts.h"

#include "storage/BankRepository.h"
#include "storage/EntryRepository.h"
#include "storage/MatchRepository.h"
#include "storage/ReconciliationRepository.h"
#include "storage/StatementRepository.h"

#include <QCryptographicHash>

#include <algorithm>

namespace steward {

namespace {

/** The bank's balance at the end of the day, as far as the period's statements reach; none without any. */
Result<std::optional<Amount>> bankBalance(const StatementRepository& repository,
                                          const QList<BankStatement>& statements, QDate day) {
    if (statements.isEmpty())
        return std::nullopt;
    const auto& last = statements.last();
    if (last.to <= day)
        return last.closing;
    STEWARD_LET(whole, repository.find(last.id));
    return bankBalanceOn({whole}, day).value_or(last.closing);
}

/** First day for which the account's books answer. */
Result<QDate> booksFrom(const Office& office, const SpecialAccount& account) {
    STEWARD_LET(first, MatchRepository(office.database()).firstEntry(account.id));
    if (!first)
        return account.openedOn;
    if (!first->openingBalance)
        return std::min(account.openedOn, first->day);
    // Taken over at the end of a quarter, a balance is the next one's opening.
    return first->day == Quarter::of(first->day).last() ? first->day.addDays(1) : first->day;
}

/** Adds what was outstanding when the quarter before was closed. */
Result<void> carry(const Office& office, const StoredReconciliation& before, ReconciliationFacts& facts) {
    for (const auto& item : before.statement.items) {
        if (!item.entry.isNull())
            facts.carriedEntries.append(item.entry);
        if (!item.line.isNull())
            facts.carriedLines.append(item.line);
    }
    STEWARD_LET(entries, MatchRepository(office.database()).bookLines(before.account, facts.carriedEntries));
    STEWARD_LET(lines, StatementRepository(office.database()).lines(before.account, facts.carriedLines));
    facts.entries = entries + facts.entries;
    facts.lines = lines + facts.lines;
    return {};
}

Result<int> waitingUpTo(const Office& office, AccountId account, QDate day) {
    STEWARD_LET(pending, EntryRepository(office.database()).pending());
    int waiting = 0;
    for (const auto& entry : pending)
        if (entry.draft.date <= day &&
            std::any_of(entry.draft.postings.begin(), entry.draft.postings.end(),
                        [account](const Posting& p) { return p.specialAccount == account; }))
            ++waiting;
    return waiting;
}

QDate closingDay(const SpecialAccount& account, Quarter quarter) {
    return account.closedOn && quarter.contains(*account.closedOn) ? *account.closedOn : quarter.last();
}

/** The closed quarter that came before, if any. */
const StoredReconciliation* closedBefore(const QList<StoredReconciliation>& closed, Quarter quarter) {
    for (const auto& one : closed) // the newest first
        if (one.quarter < quarter)
            return &one;
    return nullptr;
}

} // namespace

Result<Quarter> firstQuarter(const Office& office, const SpecialAccount& account) {
    STEWARD_LET(from, booksFrom(office, account));
    return Quarter::of(from);
}

Result<Quarter> openQuarterOf(const Office& office, const SpecialAccount& account) {
    STEWARD_LET(closedTo, ReconciliationRepository(office.database()).closedTo(account.id));
    if (closedTo)
        return Quarter::of(*closedTo).next();
    return firstQuarter(office, account);
}

Result<QuarterFacts> quarterFacts(const Office& office, AccountId id, Quarter quarter) {
    MatchRepository matches(office.database());
    StatementRepository statements(office.database());
    QuarterFacts found;
    STEWARD_LET(account, BankRepository(office.database()).account(id));
    found.account = account;
    found.quarter = quarter;
    STEWARD_LET(closed, ReconciliationRepository(office.database()).ofAccount(id));
    const auto* before = closedBefore(closed, quarter);
    STEWARD_LET(booksBegin, booksFrom(office, account));
    found.from = before ? before->statement.day.addDays(1) : booksBegin;
    auto& facts = found.facts;
    facts.day = closingDay(account, quarter);
    STEWARD_LET(book, EntryRepository(office.database()).balanceOn(id, facts.day));
    facts.bookBalance = book;
    STEWARD_LET(held, statements.ofAccount(id));
    const auto speaksFrom = std::max(found.from, quarter.first());
    for (const auto& statement : held)
        if (statement.from <= facts.day && statement.to >= speaksFrom)
            found.statements.append(statement);
    STEWARD_LET(bank, bankBalance(statements, found.statements, facts.day));
    facts.bankBalance = bank;
    // Items taken over with a balance of a quarter's last day belong to the next quarter, as that balance
    // does.
    STEWARD_LET(first, matches.firstEntry(id));
    const auto since = !before && first ? std::min(found.from, first->day) : found.from;
    STEWARD_LET(entries, matches.bookLines(id, since, facts.day));
    facts.entries = entries;
    STEWARD_LET(lines, statements.lines(id, found.from, facts.day));
    facts.lines = lines;
    STEWARD_LET(touching, matches.touching(id, since, facts.day));
    if (before)
        STEWARD_TRY(carry(office, *before, facts));
    for (const auto& match : touching) {
        found.takenEntries.unite({match.entries.begin(), match.entries.end()});
        found.takenLines.unite({match.lines.begin(), match.lines.end()});
    }
    facts.matches = touching;
    STEWARD_LET(open, openQuarterOf(office, account));
    STEWARD_LET(waiting, waitingUpTo(office, id, facts.day));
    found.context = {office.today(), facts.day,      firstDayWithout(held, speaksFrom, facts.day),
                     waiting,        open < quarter, quarter < open};
    return found;
}

QByteArray digestOf(const ReconciliationStatement& statement) {
    QStringList fields{statement.day.toString(Qt::ISODate), statement.bookBalance.plain(),
                       statement.bankBalance.value_or(Amount()).plain()};
    for (const auto& item : statement.items)
        fields << outstandingKindName(item.kind) << QString::number(item.entry.value)
               << QString::number(item.line.value) << item.amount.plain();
    return QCryptographicHash::hash(fields.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256);
}

} // namespace steward
