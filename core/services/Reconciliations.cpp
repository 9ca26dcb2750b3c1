#include "services/Reconciliations.h"

#include "services/ReconciliationFacts.h"
#include "storage/BankRepository.h"
#include "storage/MatchRepository.h"
#include "storage/ReconciliationRepository.h"
#include "storage/StatementRepository.h"

#include <algorithm>

// Looking and matching; signing is in ReconciliationSigning.cpp, statements in StatementImports.cpp.

namespace steward {

namespace {

Error closedAlready(QDate closedTo) {
    return {QStringLiteral("reconciliation.closed_already"),
            QT_TRANSLATE_NOOP("Refusal", "The quarter up to {day} is reconciled, signed and closed."),
            QT_TRANSLATE_NOOP("Refusal", "Correct an error found later by a reversal in the open quarter."),
            {{QStringLiteral("day"), closedTo.toString(Qt::ISODate)}},
            8};
}

/** Matches that hold nothing beyond what the page shows. */
QList<Match> wholeMatches(const ReconciliationFacts& facts) {
    QSet<EntryId> entries;
    QSet<LineId> lines;
    for (const auto& entry : facts.entries)
        entries.insert(entry.entry);
    for (const auto& line : facts.lines)
        lines.insert(line.id);
    auto whole = facts.matches;
    whole.removeIf([&](const Match& match) {
        return !std::all_of(match.entries.begin(), match.entries.end(),
                            [&](EntryId id) { return entries.contains(id); }) ||
               !std::all_of(match.lines.begin(), match.lines.end(),
                            [&](LineId id) { return lines.contains(id); });
    });
    return whole;
}

QList<MatchProposal> proposalsFor(const QuarterFacts& found) {
    auto entries = found.facts.entries;
    entries.removeIf(
        [&](const BookLine& entry) { return entry.takenOver || found.takenEntries.contains(entry.entry); });
    auto lines = found.facts.lines;
    lines.removeIf([&](const StatementLine& line) { return found.takenLines.contains(line.id); });
    return proposeMatches(entries, lines);
}

AuditNote matchNote(const char* act, AccountId account, Facts facts) {
    return {QLatin1String(act), QStringLiteral("special_account"), account.value, std::move(facts)};
}

/** Nothing of a closed quarter is matched anew, but for what was left outstanding there. */
Result<void> nothingClosed(const Office& office, AccountId account, const QList<BookLine>& entries,
                           const QList<StatementLine>& lines) {
    ReconciliationRepository repository(office.database());
    STEWARD_LET(closed, repository.ofAccount(account));
    if (closed.isEmpty())
        return {};
    const auto& last = closed.first();
    QSet<EntryId> openEntries;
    QSet<LineId> openLines;
    for (const auto& item : last.statement.items) {
        openEntries.insert(item.entry);
        openLines.insert(item.line);
    }
    const auto day = last.statement.day;
    const bool within =
        std::any_of(entries.begin(), entries.end(),
                    [&](const BookLine& e) { return e.day <= day && !openEntries.contains(e.entry); }) ||
        std::any_of(lines.begin(), lines.end(),
                    [&](const StatementLine& l) { return l.day <= day && !openLines.contains(l.id); });
    return within ? Result<void>(refuse(closedAlready(day))) : Result<void>();
}

} // namespace

Result<Quarter> Reconciliations::openQuarter(AccountId id) const {
    STEWARD_LET(account, BankRepository(office_.database()).account(id));
    return openQuarterOf(office_, account);
}

Result<ReconciliationView> Reconciliations::view(AccountId id, Quarter quarter) const {
    STEWARD_LET(found, quarterFacts(office_, id, quarter));
    STEWARD_LET(bank, BankRepository(office_.database()).find(found.account.bank));
    ReconciliationView view;
    view.account = found.account;
    view.bankName = bank.name;
    view.quarter = quarter;
    view.closesOn = found.facts.day;
    view.statements = found.statements;
    view.entries = found.facts.entries;
    view.lines = found.facts.lines;
    view.matches = wholeMatches(found.facts);
    view.statement = drawStatement(found.facts);
    if (!found.context.closedAlready)
        view.proposals = proposalsFor(found);
    STEWARD_TRY(addSignatures(view, found.context));
    view.explanation = explainStatement(view.statement);
    return view;
}

Result<int> Reconciliations::matchProposed(AccountId account, Quarter quarter, bool likelyToo) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(found, quarterFacts(office_, account, quarter));
    if (found.context.closedAlready)
        return refuse(closedAlready(found.facts.day));
    auto note = matchNote(likelyToo ? "match.likely" : "match.certain", account,
                          {{QStringLiteral("quarter"), quarter.code()}});
    return office_.act(note, [&]() -> Result<int> {
        MatchRepository matches(office_.database());
        int made = 0;
        for (const auto& proposal : proposalsFor(found)) {
            if (proposal.confidence == Confidence::Equal ||
                (proposal.confidence == Confidence::Likely && !likelyToo))
                continue;
            STEWARD_TRY(matches.insert(account, {{}, proposal.entries, proposal.lines, proposal.rule, {}},
                                       office_.user()->id, office_.clock().now()));
            ++made;
        }
        note.facts.append({QStringLiteral("matches"), QString::number(made)});
        return made;
    });
}

Result<int> Reconciliations::matchCertain(AccountId account, Quarter quarter) {
    return matchProposed(account, quarter, false);
}

Result<int> Reconciliations::matchLikely(AccountId account, Quarter quarter) {
    return matchProposed(account, quarter, true);
}

Result<MatchId> Reconciliations::match(AccountId account, const QList<EntryId>& entries,
                                       const QList<LineId>& lines, MatchRule rule) {
    STEWARD_TRY(office_.require(Role::Clerk));
    MatchRepository matches(office_.database());
    STEWARD_LET(ours, matches.bookLines(account, entries));
    STEWARD_LET(theirs, StatementRepository(office_.database()).lines(account, lines));
    STEWARD_TRY(checkMatch(ours, theirs));
    STEWARD_TRY(nothingClosed(office_, account, ours, theirs));
    STEWARD_LET(holder, matches.holderOf(account, entries, lines));
    if (holder || ours.size() != entries.size() || theirs.size() != lines.size())
        return refuse(
            {QStringLiteral("match.taken"),
             QT_TRANSLATE_NOOP("Refusal", "Something of this is matched already, or is not of this account."),
             QT_TRANSLATE_NOOP("Refusal", "Undo that match first, or refresh the page (F5)."),
             {},
             8});
    auto note = matchNote("match.make", account,
                          {{QStringLiteral("rule"), matchRuleName(rule)},
                           {QStringLiteral("entries"), QString::number(entries.size())},
                           {QStringLiteral("lines"), QString::number(lines.size())}});
    return office_.act(note, [&]() -> Result<MatchId> {
        STEWARD_LET(id, matches.insert(account, {{}, entries, lines, rule, {}}, office_.user()->id,
                                       office_.clock().now()));
        note.facts.append({QStringLiteral("match"), QString::number(id.value)});
        return id;
    });
}

Result<void> Reconciliations::unmatch(MatchId id) {
    STEWARD_TRY(office_.require(Role::Clerk));
    MatchRepository matches(office_.database());
    STEWARD_LET(account, matches.accountOf(id));
    STEWARD_LET(match, matches.find(id));
    STEWARD_LET(ours, matches.bookLines(account, match.entries));
    STEWARD_LET(theirs, StatementRepository(office_.database()).lines(account, match.lines));
    STEWARD_LET(closedTo, ReconciliationRepository(office_.database()).closedTo(account));
    const auto open = [&](const auto& item) { return !closedTo || item.day > *closedTo; };
    const bool anyOpen =
        std::any_of(ours.begin(), ours.end(), open) || std::any_of(theirs.begin(), theirs.end(), open);
    if (!anyOpen && !nothingClosed(office_, account, ours, theirs))
        return refuse(
            {QStringLiteral("match.closed"),
             QT_TRANSLATE_NOOP("Refusal", "A closed quarter rests on this match."),
             QT_TRANSLATE_NOOP("Refusal", "Correct an error found later by a reversal in the open quarter."),
             {},
             8});
    auto note = matchNote("match.undo", account, {{QStringLiteral("match"), QString::number(id.value)}});
    return office_.act(note, [&]() -> Result<void> { return matches.remove(id); });
}

} // namespace steward
