#include "fund/Interest.h"
#include "fund/TopUp.h"
#include "money/Capitals.h"
#include "rehearse/Stage.h"
#include "sharing/Sharing.h"

using namespace Qt::StringLiterals;

// The calculators, by the shipped measures: for worked examples that need no office.

namespace steward {

namespace {

Result<Policy> measures() {
    return parsePolicy(shippedPolicies().constLast());
}

Result<void> sameIfTold(const Told& told, const QString& key, Amount is) {
    STEWARD_LET(expected, told.amount(key));
    return expected ? same(*expected, is) : Result<void>();
}

Result<LossShares> lossOf(const Policy& policy, const Told& told) {
    STEWARD_LET(principal, told.amount(u"逾期本金"_s));
    STEWARD_LET(insurer, told.amount(u"保险"_s));
    STEWARD_LET(shares, shareLoss(policy, principal.value_or(Amount()), insurer.value_or(Amount())));
    return shares.value;
}

Result<void> share(Stage&, const Told& told) {
    STEWARD_LET(policy, measures());
    STEWARD_LET(shares, lossOf(policy, told));
    STEWARD_TRY(sameIfTold(told, u"基金"_s, shares.fund));
    return sameIfTold(told, u"银行"_s, shares.bank);
}

Result<void> recovery(Stage&, const Told& told) {
    STEWARD_LET(policy, measures());
    STEWARD_LET(loss, lossOf(policy, told));
    STEWARD_LET(principal, told.amount(u"追回本金"_s));
    STEWARD_LET(interest, told.amount(u"追回利息"_s));
    STEWARD_LET(returned, told.amount(u"已退"_s));
    const bool insurerShares = told.value(u"保险参与"_s, u"是"_s) == u"是"_s;
    STEWARD_LET(due, recoveryDue(policy, loss, principal.value_or(Amount()), interest.value_or(Amount()),
                                 returned.value_or(Amount()), insurerShares));
    STEWARD_TRY(sameIfTold(told, u"应退"_s, due.value.dueNow));
    return sameIfTold(told, u"累计应退"_s, due.value.fundTotal);
}

Result<void> workdays(Stage& stage, const Told& told) {
    STEWARD_LET(from, scenarioDay(told.place(0)));
    STEWARD_LET(count, scenarioCount(told.place(1)));
    STEWARD_LET(expected, scenarioDay(told.place(2)));
    const auto calendar = stage.hasOffice() ? (*stage.office())->calendar() : WorkCalendar(shippedHolidays());
    const auto due = calendar.addWorkdays(from, count);
    STEWARD_TRY(same(expected.toString(Qt::ISODate), due.day.toString(Qt::ISODate)));
    if (told.has(u"已公布"_s))
        STEWARD_TRY(same(told.value(u"已公布"_s), due.announced ? u"是"_s : u"否"_s));
    return {};
}

Result<void> capitals(Stage&, const Told& told) {
    STEWARD_LET(amount, parseAmount(told.place(0)));
    STEWARD_LET(is, inCapitals(amount));
    return same(told.place(1), is);
}

Result<void> billDay(Stage&, const Told& told) {
    STEWARD_LET(day, scenarioDay(told.place(0)));
    return same(told.place(1), billDate(day));
}

/** `2015-10-24:0.30%、…`, each read by `read`. */
template<class Read>
Result<void> pairsIn(const QString& text, Read&& read) {
    for (const auto& part : listed(text)) {
        STEWARD_LET(day, scenarioDay(part.section(u':', 0, 0)));
        STEWARD_TRY(read(day, part.section(u':', 1)));
    }
    return {};
}

Result<void> interest(Stage&, const Told& told) {
    InterestTerms terms;
    STEWARD_LET(from, scenarioDay(told.place(0)));
    STEWARD_LET(to, scenarioDay(told.place(1)));
    STEWARD_LET(opening, told.amount(u"余额"_s));
    terms.from = from;
    terms.to = to;
    terms.opening = opening.value_or(Amount());
    STEWARD_TRY(pairsIn(told.value(u"利率"_s), [&terms](QDate day, const QString& text) -> Result<void> {
        STEWARD_LET(rate, parseInterestRate(text));
        terms.rates << ListedRate{day, rate};
        return {};
    }));
    // Amounts of movements are written without thousands separators, which would part the list.
    STEWARD_TRY(pairsIn(told.value(u"变动"_s), [&terms](QDate day, const QString& text) -> Result<void> {
        STEWARD_LET(amount, parseAmount(text));
        terms.movements << BalanceMovement{day, amount};
        return {};
    }));
    if (told.value(u"方法"_s) == u"整段"_s)
        terms.method = InterestMethod::WholePeriod;
    STEWARD_LET(interest, interestOn(terms));
    return sameIfTold(told, u"应得"_s, interest.value.amount);
}

Result<void> topUp(Stage&, const Told& told) {
    STEWARD_LET(policy, measures());
    STEWARD_LET(balance, told.amount(u"余额"_s));
    STEWARD_LET(outstanding, told.amount(u"贷款余额"_s));
    const auto held = balance.value_or(Amount());
    const auto lent = outstanding.value_or(Amount());
    STEWARD_LET(topUp, topUpFor(policy, held, lent));
    STEWARD_TRY(sameIfTold(told, u"应补"_s, topUp.value.needed));
    if (told.has(u"倍数"_s))
        STEWARD_TRY(same(told.value(u"倍数"_s), leverageText(held, lent)));
    return {};
}

Result<void> topUpDay(Stage&, const Told& told) {
    STEWARD_LET(policy, measures());
    STEWARD_LET(day, scenarioDay(told.place(1)));
    STEWARD_LET(expected, scenarioDay(told.place(2)));
    const auto& clock = told.place(0) == u"补偿"_s ? policy.compensationTopUp : policy.growthTopUp;
    return same(expected.toString(Qt::ISODate), topUpDue(clock.value, day).toString(Qt::ISODate));
}

} // namespace

QList<Rule> calculationRules() {
    return {{u"算 分担", {u"逾期本金"_s, u"保险"_s, u"基金"_s, u"银行"_s}, {}, share},
            {u"算 追偿",
             {u"逾期本金"_s, u"保险"_s, u"追回本金"_s, u"追回利息"_s, u"已退"_s, u"保险参与"_s, u"应退"_s,
              u"累计应退"_s},
             {},
             recovery},
            {u"算 工作日 {日} 第 {天数} 日 {日}", {u"已公布"_s}, {}, workdays},
            {u"算 大写 {金额} {大写}", {}, {}, capitals},
            {u"算 票据日期 {日} {大写}", {}, {}, billDay},
            {u"算 利息 {日} 至 {日}", {u"余额"_s, u"利率"_s, u"变动"_s, u"方法"_s, u"应得"_s}, {}, interest},
            {u"算 补足", {u"余额"_s, u"贷款余额"_s, u"应补"_s, u"倍数"_s}, {}, topUp},
            {u"算 补足期限 {原因} {日} {日}", {}, {}, topUpDay}};
}

} // namespace steward
