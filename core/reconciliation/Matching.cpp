#include "reconciliation/Matching.h"

#include "reconciliation/MatchingRules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr std::array RuleNames{"voucher_number", "reversal",    "amount_and_day",
                               "one_to_many",    "many_to_one", "by_hand"};

class Words {
    Q_DECLARE_TR_FUNCTIONS(Matching)
public:
    static QString apart(int days) {
        return days == 0 ? tr("on the same day") : tr("%n day(s) apart", nullptr, days);
    }
    static QString sameAmount(const MatchProposal& proposal) {
        const auto days = apart(proposal.daysApart);
        if (!proposal.token.isEmpty())
            return tr("Same amount, %1; both name %2").arg(days, proposal.token);
        if (proposal.entries.size() > 1)
            return tr("%1 entries and %2 lines of the same amount, %3: nothing tells them apart")
                .arg(proposal.entries.size())
                .arg(proposal.lines.size())
                .arg(days);
        switch (proposal.confidence) {
        case Confidence::Certain:
            return tr("Same amount, %1; no other of this amount is near").arg(days);
        case Confidence::Likely:
            return tr("Same amount, %1; next in the order of days of %2 that are near")
                .arg(days)
                .arg(proposal.rivals + 1);
        case Confidence::Equal:
            return tr("Same amount, %1; %2 others come into question as well").arg(days).arg(proposal.rivals);
        }
        return {};
    }
    static QString sum(const MatchProposal& proposal) {
        const bool several = proposal.rule == MatchRule::OneToMany;
        const auto parts = several ? tr("%n entry(s) add up to the bank's line, %1", nullptr,
                                        static_cast<int>(proposal.entries.size()))
                                   : tr("%n bank line(s) add up to the entry, %1", nullptr,
                                        static_cast<int>(proposal.lines.size()));
        return parts.arg(apart(proposal.daysApart)) + (proposal.confidence == Confidence::Equal
                                                           ? tr("; other sums come out as well")
                                                           : tr("; no other sum does"));
    }
    static QString why(const MatchProposal& proposal) {
        switch (proposal.rule) {
        case MatchRule::VoucherNumber:
            return tr("The bank names %1, and the amount is the same").arg(proposal.token);
        case MatchRule::Reversal:
            return tr("An entry and its reversal, of which the bank saw neither");
        case MatchRule::AmountAndDay:
            return sameAmount(proposal);
        case MatchRule::OneToMany:
        case MatchRule::ManyToOne:
            return sum(proposal);
        case MatchRule::ByHand:
            return tr("Chosen by hand");
        }
        return {};
    }
};

template<class Item>
Amount sumOf(const QList<Item>& items) {
    Amount sum;
    for (const auto& item : items)
        sum += item.amount;
    return sum;
}

} // namespace

QString matchRuleName(MatchRule rule) {
    return QString::fromLatin1(RuleNames[static_cast<size_t>(rule)]);
}

std::optional<MatchRule> matchRuleFrom(const QString& name) {
    for (size_t place = 0; place < RuleNames.size(); ++place)
        if (name == QLatin1String(RuleNames[place]))
            return static_cast<MatchRule>(place);
    return std::nullopt;
}

QString MatchProposal::why() const {
    return Words::why(*this);
}

QList<MatchProposal> proposeMatches(const QList<BookLine>& entries, const QList<StatementLine>& lines) {
    MatchingIndex index(entries, lines);
    matchByVoucherNumber(index);
    matchReversals(index);
    matchByAmount(index);
    matchSums(index);
    return index.proposals();
}

Result<void> checkMatch(const QList<BookLine>& entries, const QList<StatementLine>& lines) {
    if (entries.isEmpty() && lines.isEmpty())
        return refuse({QStringLiteral("match.nothing_chosen"),
                       QT_TRANSLATE_NOOP("Refusal", "Nothing is chosen."),
                       QT_TRANSLATE_NOOP("Refusal", "Choose what belongs together on both sides."),
                       {},
                       8});
    const auto ours = sumOf(entries);
    const auto theirs = sumOf(lines);
    if (ours == theirs)
        return {};
    return refuse({QStringLiteral("match.sums_differ"),
                   QT_TRANSLATE_NOOP(
                       "Refusal", "Our side adds up to {ours}, the bank's to {theirs}: {difference} apart."),
                   QT_TRANSLATE_NOOP("Refusal", "Choose more or fewer until both sides are equal; what the "
                                                "other book does not have yet stays outstanding."),
                   {{QStringLiteral("ours"), ours.text()},
                    {QStringLiteral("theirs"), theirs.text()},
                    {QStringLiteral("difference"), (ours - theirs).text()}},
                   8});
}

} // namespace steward
