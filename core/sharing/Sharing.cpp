#include "sharing/Sharing.h"

#include <algorithm>

namespace steward {

namespace {

const auto Fund = QStringLiteral("fund");
const auto Insurer = QStringLiteral("insurer");

using Words = const char*;

Explanation begin(const Policy& policy, Words title) {
    Explanation explanation;
    explanation.title = title;
    explanation.policy = policy.documentNumber;
    explanation.policyFrom = policy.from.toString(Qt::ISODate);
    return explanation;
}

/** `23,333.331`: amount × ratio before rounding, with the digits that it has and no more. */
QString unrounded(Amount amount, Ratio ratio) {
    constexpr qint64 Whole = 10'000; // basis points; in two parts, so that no product leaves 64 bits
    const qint64 high = amount.inFen() / Whole * ratio.inBasisPoints();
    const qint64 low = amount.inFen() % Whole * ratio.inBasisPoints();
    auto digits = QStringLiteral("%1").arg(low % Whole, 4, 10, QLatin1Char('0'));
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return Amount::fen(high + low / Whole).text() + digits;
}

QString difference(Amount from, Amount less) {
    return QStringLiteral(u"%1 − %2 = %3").arg(from.text(), less.text(), (from - less).text());
}

/** Two steps: the exact product, then its rounding to the fen. */
void addShare(Explanation& explanation, Words label, Amount of, Ratio share, Amount rounded, int article) {
    const auto exact = unrounded(of, share);
    explanation.steps << Step{label,
                              {{QStringLiteral("share"), share.text()}},
                              QStringLiteral(u"%1 × %2 = %3").arg(of.text(), share.text(), exact),
                              exact,
                              article};
    explanation.steps << Step{
        QT_TRANSLATE_NOOP("Explanation", "Rounded half up to the fen"), {}, {}, rounded.text(), article};
}

std::optional<Error> lossRefusal(const Policy& policy, Amount principal, Amount insurerPaid) {
    const Facts facts{{QStringLiteral("principal"), principal.text()},
                      {QStringLiteral("insurer"), insurerPaid.text()}};
    const int insurerArticle = policy.insurerFirst.article;
    if (!principal.isPositive())
        return Error{QStringLiteral("share.principal_not_positive"),
                     QT_TRANSLATE_NOOP("Refusal", "The overdue principal {principal} is not above zero."),
                     QT_TRANSLATE_NOOP("Refusal", "Enter the principal that is overdue, without interest."),
                     facts, policy.overdueDays.article};
    if (insurerPaid.isNegative())
        return Error{
            QStringLiteral("share.insurer_negative"),
            QT_TRANSLATE_NOOP("Refusal", "The insurer can't have paid {insurer}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter what the insurer paid, or 0 when it refused in writing."),
            facts, insurerArticle};
    if (insurerPaid > principal)
        return Error{
            QStringLiteral("share.insurer_above_principal"),
            QT_TRANSLATE_NOOP("Refusal",
                              "The insurer's {insurer} are more than the overdue principal {principal}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter only what the insurer paid toward principal."), facts,
            insurerArticle};
    return std::nullopt;
}

/** The insurer pays before fund and bank share what is left (Art. 11). */
void insurerGoesFirst(const Policy& policy, Amount paid, LossShares& shares, Explanation& explanation) {
    shares.insurer = paid;
    shares.base = shares.principal - paid;
    explanation.steps << Step{QT_TRANSLATE_NOOP("Explanation", "Less what the insurer paid toward principal"),
                              {},
                              difference(shares.principal, paid),
                              shares.base.text(),
                              policy.insurerFirst.article};
}

/** The insurer bears its share beside the others; what it has paid so far changes nothing. */
void insurerSharesBeside(const Policy& policy, LossShares& shares, Explanation& explanation) {
    shares.base = shares.principal;
    const auto share = policy.shareOf(Insurer);
    if (share == Ratio())
        return;
    shares.insurer = shareOf(shares.principal, share);
    addShare(explanation, QT_TRANSLATE_NOOP("Explanation", "× insurer's share {share}"), shares.principal,
             share, shares.insurer, policy.parties.article);
}

std::optional<Error> recoveryRefusal(const Policy& policy, const LossShares& loss, Amount principal,
                                     Amount interest, Amount returned) {
    const int article = policy.returnDays.article;
    if (principal.isNegative() || interest.isNegative() || returned.isNegative())
        return Error{QStringLiteral("recovery.negative"),
                     QT_TRANSLATE_NOOP("Refusal", "A recovery or a return can't be below zero."),
                     QT_TRANSLATE_NOOP("Refusal", "Correct an earlier figure by a reversal instead."),
                     {},
                     article};
    if (principal > loss.principal)
        return Error{
            QStringLiteral("recovery.above_loss"),
            QT_TRANSLATE_NOOP("Refusal",
                              "The principal recovered so far, {recovered}, is more than the loss, {loss}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter what goes beyond the principal as interest."),
            {{QStringLiteral("recovered"), principal.text()},
             {QStringLiteral("loss"), loss.principal.text()}},
            article};
    return std::nullopt;
}

} // namespace

Result<Explained<LossShares>> shareLoss(const Policy& policy, Amount principal, Amount insurerPaid) {
    if (auto error = lossRefusal(policy, principal, insurerPaid))
        return refuse(*error);
    auto explanation = begin(policy, QT_TRANSLATE_NOOP("Explanation", "Fund part"));
    LossShares shares;
    shares.principal = principal;
    explanation.steps << Step{QT_TRANSLATE_NOOP("Explanation", "Overdue principal"),
                              {},
                              {},
                              principal.text(),
                              policy.coversInterest.article};
    if (policy.insurerFirst.value)
        insurerGoesFirst(policy, insurerPaid, shares, explanation);
    else
        insurerSharesBeside(policy, shares, explanation);
    const auto share = policy.shareOf(Fund);
    const int article = insurerPaid.isPositive() ? policy.insurerFirst.article : policy.parties.article;
    // Both parallel parts may round up: the fund never takes more than the insurer leaves.
    shares.fund = std::min(shareOf(shares.base, share), principal - shares.insurer);
    shares.bank = principal - shares.insurer - shares.fund;
    addShare(explanation, QT_TRANSLATE_NOOP("Explanation", "× fund share {share}"), shares.base, share,
             shares.fund, article);
    explanation.steps << Step{
        QT_TRANSLATE_NOOP("Explanation", "Left to the bank"),
        {},
        QStringLiteral(u"%1 − %2 − %3 = %4")
            .arg(principal.text(), shares.insurer.text(), shares.fund.text(), shares.bank.text()),
        shares.bank.text(),
        policy.parties.article};
    explanation.result = shares.fund.text();
    return Explained<LossShares>{shares, explanation};
}

Result<Explained<RecoveryDue>> recoveryDue(const Policy& policy, const LossShares& loss,
                                           Amount recoveredPrincipal, Amount recoveredInterest,
                                           Amount returnedSoFar, bool insurerShares) {
    if (auto error = recoveryRefusal(policy, loss, recoveredPrincipal, recoveredInterest, returnedSoFar))
        return refuse(*error);
    const int article = policy.returnDays.article;
    const auto recovered = recoveredPrincipal + recoveredInterest;
    const auto shared = insurerShares ? loss.principal : loss.fund + loss.bank;
    RecoveryDue due; // an insurer that bore all of it leaves nothing to share
    due.fundTotal = shared.isZero() ? Amount() : proportionOf(recovered, loss.fund, shared);
    due.dueNow = due.fundTotal - returnedSoFar;
    auto explanation = begin(policy, QT_TRANSLATE_NOOP("Explanation", "Due back to the special account"));
    explanation.steps << Step{QT_TRANSLATE_NOOP("Explanation", "Recovered so far, principal and interest"),
                              {},
                              QStringLiteral("%1 + %2 = %3")
                                  .arg(recoveredPrincipal.text(), recoveredInterest.text(), recovered.text()),
                              recovered.text(),
                              article};
    explanation.steps << Step{
        insurerShares
            ? QT_TRANSLATE_NOOP("Explanation", "× fund part ÷ whole loss, rounded half up to the fen")
            : QT_TRANSLATE_NOOP("Explanation",
                                "× fund part ÷ loss of fund and bank, rounded half up to the fen"),
        {},
        QStringLiteral(u"%1 × %2 ÷ %3").arg(recovered.text(), loss.fund.text(), shared.text()),
        due.fundTotal.text(),
        article};
    explanation.steps << Step{QT_TRANSLATE_NOOP("Explanation", "Less what was returned so far"),
                              {},
                              difference(due.fundTotal, returnedSoFar),
                              due.dueNow.text(),
                              article};
    explanation.result = due.dueNow.text();
    return Explained<RecoveryDue>{due, explanation};
}

Explained<Amount> clawbackDue(const Policy& policy, const LossShares& loss, Amount returnedSoFar) {
    constexpr int Clawback = 27;
    const auto due = std::max(Amount(), loss.fund - returnedSoFar);
    auto explanation = begin(policy, QT_TRANSLATE_NOOP("Explanation", "To be taken back"));
    explanation.steps << Step{
        QT_TRANSLATE_NOOP("Explanation", "Fund part paid"), {}, {}, loss.fund.text(), Clawback};
    explanation.steps << Step{
        QT_TRANSLATE_NOOP("Explanation", "Less what was returned so far, not below zero"),
        {},
        QStringLiteral(u"%1 − %2").arg(loss.fund.text(), returnedSoFar.text()),
        due.text(),
        Clawback};
    explanation.result = due.text();
    return {due, explanation};
}

} // namespace steward
