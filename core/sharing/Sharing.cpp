#include "sharing/Sharing.h"

namespace steward {

namespace {

const QString Fund = QStringLiteral("fund");
const QString Bank = QStringLiteral("bank");
const QString Insurer = QStringLiteral("insurer");

Error refusal(const char* code, const char* what, const char* remedy, Facts facts, int article) {
    return {QLatin1String(code), what, remedy, std::move(facts), article};
}

Explanation begin(const Policy& policy, const char* title) {
    Explanation explanation;
    explanation.title = title;
    explanation.policy = policy.documentNumber;
    explanation.policyFrom = policy.from.toString(Qt::ISODate);
    return explanation;
}

/** `23,333.331`: amount × ratio before rounding, with the digits that it has and no more. */
QString unrounded(Amount amount, Ratio ratio) {
    const qint64 product = checkedMultiply(amount.inFen(), ratio.inBasisPoints());
    auto digits = QStringLiteral("%1").arg(product % 10'000, 4, 10, QLatin1Char('0'));
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return Amount::fen(product / 10'000).text() + digits;
}

std::optional<Error> lossRefusal(Amount principal, Amount insurerPaid, int article) {
    const Facts facts{{QStringLiteral("principal"), principal.text()},
                      {QStringLiteral("insurer"), insurerPaid.text()}};
    if (!principal.isPositive())
        return refusal("share.principal_not_positive",
                       QT_TRANSLATE_NOOP("Refusal", "The overdue principal {principal} is not above zero."),
                       QT_TRANSLATE_NOOP("Refusal", "Enter what the bank's register shows as overdue."),
                       facts, 17);
    if (insurerPaid.isNegative())
        return refusal(
            "share.insurer_negative", QT_TRANSLATE_NOOP("Refusal", "The insurer can't have paid {insurer}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter what the insurer paid, or 0 when it refused in writing."),
            facts, article);
    if (insurerPaid > principal)
        return refusal("share.insurer_above_principal",
                       QT_TRANSLATE_NOOP(
                           "Refusal", "The insurer's {insurer} exceeds the overdue principal {principal}."),
                       QT_TRANSLATE_NOOP("Refusal", "Enter only what was paid toward principal."), facts,
                       article);
    return std::nullopt;
}

} // namespace

Result<Explained<LossShares>> shareLoss(const Policy& policy, Amount principal, Amount insurerPaid) {
    if (auto error = lossRefusal(principal, insurerPaid, policy.insurerFirst.article))
        return refuse(*error);
    const auto ratio = policy.shareOf(Fund);
    auto explanation = begin(policy, QT_TRANSLATE_NOOP("Explanation", "Fund part"));
    LossShares shares;
    shares.principal = principal;
    explanation.steps.append(
        {QT_TRANSLATE_NOOP("Explanation", "Overdue principal"), {}, {}, principal.text(), 17});
    if (policy.insurerFirst.value) {
        shares.insurer = insurerPaid;
        shares.base = principal - insurerPaid;
        explanation.steps.append(
            {QT_TRANSLATE_NOOP("Explanation", "less: paid by the insurer toward principal"),
             {},
             {},
             insurerPaid.text(),
             policy.insurerFirst.article});
        explanation.steps.append(
            {QT_TRANSLATE_NOOP("Explanation", "Loss to be shared"),
             {},
             QStringLiteral("%1 - %2 = %3").arg(principal.text(), insurerPaid.text(), shares.base.text()),
             shares.base.text(),
             policy.insurerFirst.article});
    } else {
        // Parallel parties share the whole loss; the insurer's part follows its share, not what it has paid
        // yet.
        shares.insurer = steward::shareOf(principal, policy.shareOf(Insurer));
        shares.base = principal;
        explanation.steps.append(
            {QT_TRANSLATE_NOOP("Explanation", "Insurer's part {share}"),
             {{QStringLiteral("share"), policy.shareOf(Insurer).text()}},
             QStringLiteral("%1 × %2").arg(principal.text(), policy.shareOf(Insurer).text()),
             shares.insurer.text(),
             policy.parties.article});
    }
    shares.fund = steward::shareOf(shares.base, ratio);
    shares.bank = shares.principal - shares.insurer - shares.fund;
    const auto exact = unrounded(shares.base, ratio);
    explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "× fund share {share}"),
                              {{QStringLiteral("share"), ratio.text()}},
                              QStringLiteral("%1 × %2 = %3").arg(shares.base.text(), ratio.text(), exact),
                              exact,
                              policy.parties.article});
    explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "rounded half up to the fen"),
                              {},
                              {},
                              shares.fund.text(),
                              policy.parties.article});
    explanation.steps.append(
        {QT_TRANSLATE_NOOP("Explanation", "Bank part: the rest"),
         {},
         QStringLiteral("%1 - %2 - %3 = %4")
             .arg(principal.text(), shares.insurer.text(), shares.fund.text(), shares.bank.text()),
         shares.bank.text(),
         policy.parties.article});
    explanation.result = shares.fund.text();
    return Explained<LossShares>{shares, explanation};
}

Result<Explained<RecoveryDue>> recoveryDue(const Policy& policy, const LossShares& loss,
                                           Amount recoveredPrincipal, Amount recoveredInterest,
                                           Amount returnedSoFar, bool insurerShares) {
    if (recoveredPrincipal.isNegative() || recoveredInterest.isNegative() || returnedSoFar.isNegative())
        return refuse(refusal(
            "recovery.negative", QT_TRANSLATE_NOOP("Refusal", "A recovery or return can't be negative."),
            QT_TRANSLATE_NOOP("Refusal", "Correct an earlier figure by a reversal instead."), {}, 21));
    if (recoveredPrincipal > loss.principal)
        return refuse(refusal(
            "recovery.above_loss",
            QT_TRANSLATE_NOOP("Refusal", "The recovered principal {recovered} exceeds the loss {loss}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter interest separately."),
            {{QStringLiteral("recovered"), recoveredPrincipal.text()},
             {QStringLiteral("loss"), loss.principal.text()}},
            21));
    const auto total = insurerShares ? loss.principal : loss.fund + loss.bank;
    const auto recovered = recoveredPrincipal + recoveredInterest;
    RecoveryDue due;
    due.fundTotal = total.isZero() ? Amount() : proportionOf(recovered, loss.fund, total);
    due.dueNow = due.fundTotal - returnedSoFar;
    auto explanation = begin(policy, QT_TRANSLATE_NOOP("Explanation", "Due back to the special account"));
    const int article = policy.returnDays.article;
    explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "Recovered so far, principal and interest"),
                              {},
                              QStringLiteral("%1 + %2 = %3")
                                  .arg(recoveredPrincipal.text(), recoveredInterest.text(), recovered.text()),
                              recovered.text(),
                              article});
    explanation.steps.append(
        {insurerShares ? QT_TRANSLATE_NOOP("Explanation", "× fund part ÷ whole loss")
                       : QT_TRANSLATE_NOOP("Explanation", "× fund part ÷ loss of fund and bank"),
         {},
         QStringLiteral("%1 × %2 ÷ %3").arg(recovered.text(), loss.fund.text(), total.text()),
         due.fundTotal.text(),
         article});
    explanation.steps.append(
        {QT_TRANSLATE_NOOP("Explanation", "less: returned so far"),
         {},
         QStringLiteral("%1 - %2 = %3").arg(due.fundTotal.text(), returnedSoFar.text(), due.dueNow.text()),
         due.dueNow.text(),
         article});
    explanation.result = due.dueNow.text();
    return Explained<RecoveryDue>{due, explanation};
}

Explained<Amount> clawbackDue(const Policy& policy, const LossShares& loss, Amount returnedSoFar) {
    const auto due = std::max(Amount(), loss.fund - returnedSoFar);
    auto explanation = begin(policy, QT_TRANSLATE_NOOP("Explanation", "Amount to be taken back"));
    explanation.steps.append(
        {QT_TRANSLATE_NOOP("Explanation", "Fund part paid"), {}, {}, loss.fund.text(), 27});
    explanation.steps.append({QT_TRANSLATE_NOOP("Explanation", "less: returned so far"),
                              {},
                              QStringLiteral("%1 - %2").arg(loss.fund.text(), returnedSoFar.text()),
                              due.text(),
                              27});
    explanation.result = due.text();
    return {due, explanation};
}

} // namespace steward
