#include "fund/TopUp.h"

#include "calendar/Quarter.h"
#include "money/Decimal.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Amount dividedUp(Amount amount, qint64 divisor) {
    const auto fen = amount.inFen();
    return Amount::fen(fen / divisor + (fen % divisor == 0 ? 0 : 1));
}

Explanation explain(const Policy& policy, Amount balance, std::optional<Amount> reported,
                    const TopUp& topUp) {
    const auto times = QString::number(policy.leverage.value);
    const auto article = policy.leverage.article;
    Explanation explanation;
    explanation.title = QT_TRANSLATE_NOOP("Explanation", "Top-up of the special account");
    explanation.policy = policy.documentNumber;
    explanation.policyFrom = policy.from.toString(Qt::ISODate);
    const Step carried{QT_TRANSLATE_NOOP("Explanation", "Loans that the balance carries"),
                       {},
                       u"%1 × %2"_s.arg(balance.text(), times),
                       topUp.carried.text(),
                       article};
    if (!reported) {
        explanation.result = u"—"_s;
        explanation.steps = {carried,
                             {QT_TRANSLATE_NOOP("Explanation", "Loans outstanding: no month end is reported"),
                              {},
                              {},
                              u"—"_s,
                              article}};
        return explanation;
    }
    const auto outstanding = *reported;
    const auto wanted = dividedUp(outstanding, policy.leverage.value);
    explanation.result = topUp.needed.text();
    explanation.steps = {
        {QT_TRANSLATE_NOOP("Explanation", "Leverage multiple: outstanding loans ÷ balance"),
         {},
         u"%1 ÷ %2"_s.arg(outstanding.text(), balance.text()),
         leverageText(balance, outstanding),
         article},
        carried,
        {QT_TRANSLATE_NOOP("Explanation", "Balance that the loans want, rounded up to the fen"),
         {},
         u"%1 ÷ %2"_s.arg(outstanding.text(), times),
         wanted.text(),
         article},
        {topUp.isShort() ? QT_TRANSLATE_NOOP("Explanation", "To be made up")
                         : QT_TRANSLATE_NOOP("Explanation", "The balance is enough; to be made up"),
         {},
         topUp.isShort() ? u"%1 − %2"_s.arg(wanted.text(), balance.text()) : QString(),
         topUp.needed.text(),
         article}};
    return explanation;
}

} // namespace

Result<Explained<TopUp>> topUpFor(const Policy& policy, Amount balance, std::optional<Amount> outstanding) {
    if (balance.isNegative() || (outstanding && outstanding->isNegative()))
        return refuse({u"topup.negative"_s,
                       QT_TRANSLATE_NOOP("Refusal", "Balance and outstanding loans can't be below zero."),
                       QT_TRANSLATE_NOOP("Refusal", "Check both amounts."),
                       {},
                       policy.leverage.article});
    TopUp topUp;
    topUp.carried = Amount::fen(checkedMultiply(balance.inFen(), policy.leverage.value));
    if (outstanding && *outstanding > topUp.carried)
        topUp.needed = dividedUp(*outstanding, policy.leverage.value) - balance;
    return Explained<TopUp>{topUp, explain(policy, balance, outstanding, topUp)};
}

QString leverageText(Amount balance, Amount outstanding) {
    if (balance.isZero())
        return u"—"_s;
    return decimalText(multiplyDivideHalfUp(outstanding.inFen(), 100, balance.inFen()), 2, true);
}

QDate topUpDue(const TopUpClock& clock, QDate day) {
    const auto start = clock.fromQuarterEnd ? Quarter::of(day).last() : day;
    return QDate(start.year(), start.month(), 1).addMonths(clock.months + 1).addDays(-1);
}

} // namespace steward
