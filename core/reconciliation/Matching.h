#pragma once

#include "base/Error.h"
#include "reconciliation/BankStatement.h"
#include "reconciliation/BookLine.h"

namespace steward {

/** By which rule lines and entries belong together, in the order in which the rules are tried (domain.md §8).
 */
enum class MatchRule {
    VoucherNumber, ///< the bank's memo or serial names the entry's number or document, amounts equal
    Reversal,      ///< an entry and what it takes back, neither of which the bank has seen
    AmountAndDay,  ///< the same amount, and no other candidate near
    OneToMany,     ///< one bank line, several entries
    ManyToOne,     ///< several bank lines, one entry
    ByHand,
};
QString matchRuleName(MatchRule rule); ///< stable: `voucher_number`
std::optional<MatchRule> matchRuleFrom(const QString& name);

/** How sure a proposal is. */
enum class Confidence {
    Certain, ///< nothing else comes into question: matched when asked to match
    Likely,  ///< the nearest by day of several equal amounts, or the only sum: offered
    Equal,   ///< as good as another candidate: offered, never taken together with others
};

/** What would belong together, and why. */
struct MatchProposal {
    QList<EntryId> entries;
    QList<LineId> lines;
    MatchRule rule = MatchRule::AmountAndDay;
    Confidence confidence = Confidence::Likely;
    Amount amount;     ///< of either side
    int daysApart = 0; ///< the longest way from an entry to a line
    int rivals = 0;    ///< entries or lines that come into question as well
    QString token;     ///< what both sides name: a voucher number, document, loan note; may be empty
    /** Why, translated (context "Matching"): “Same amount, 1 day apart; no other candidate”. */
    QString why() const;
    bool operator==(const MatchProposal&) const = default;
};

/** Lines and entries that belong together. Either side may be empty when the other sums to zero. */
struct Match {
    MatchId id;
    QList<EntryId> entries;
    QList<LineId> lines;
    MatchRule rule = MatchRule::ByHand;
    QString madeBy;
    bool operator==(const Match&) const = default;
};

/** How far apart, in days, an entry and its bank line may lie to be thought the same. */
inline constexpr int MatchingWindow = 15;

/**
 * Proposals for unmatched entries and lines, each entry and line in at most one proposal that is not
 * Confidence::Equal. Equal candidates (same amount, within the window, nothing in the texts that tells them
 * apart) are never Certain. Deterministic: the same input in any order gives the same proposals.
 */
QList<MatchProposal> proposeMatches(const QList<BookLine>& entries, const QList<StatementLine>& lines);

/**
 * May these be matched by hand: something is chosen and both sides sum to the same. Refused
 * `match.nothing_chosen`, `match.sums_differ` (with both sums).
 */
Result<void> checkMatch(const QList<BookLine>& entries, const QList<StatementLine>& lines);

} // namespace steward
