#include "rehearse/Stage.h"
#include "services/InterestChecks.h"

#include <array>

using namespace Qt::StringLiterals;

// Listed rates, and the bank's interest beside what was computed.

namespace steward {

namespace {

/** The bank that has the account of that name. */
Result<BankId> bankOf(Stage& stage, const QString& name) {
    STEWARD_LET(found, stage.bank(name));
    return found.id;
}

Result<void> list(Stage& stage, const Told& told) {
    STEWARD_LET(bank, bankOf(stage, told.place(1)));
    STEWARD_LET(day, scenarioDay(told.place(2)));
    STEWARD_LET(rate, parseInterestRate(told.place(3)));
    STEWARD_LET(office, stage.act(told.place(0)));
    return InterestChecks(*office).saveRate(bank, {day, rate});
}

Result<void> takeShipped(Stage& stage, const Told& told) {
    STEWARD_LET(bank, bankOf(stage, told.place(1)));
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(InterestChecks(*office).takeShippedRates(bank));
    return {};
}

/** `应 利息 农商行 2018-03-20 应计 2,670.68 入账 2,670.68 差额 0.00`: the period that ends that day. */
Result<void> expect(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(0)));
    STEWARD_LET(day, scenarioDay(told.place(1)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(check, InterestChecks(*office).check(bank.account, InterestPeriod::holding(day)));
    if (check.refusal)
        return refuse(*check.refusal);
    const std::array amounts{std::pair{u"应计"_s, check.computed ? check.computed->value.amount : Amount()},
                             std::pair{u"入账"_s, check.credited}, std::pair{u"差额"_s, check.difference()}};
    for (const auto& [key, is] : amounts) {
        STEWARD_LET(expected, told.amount(key));
        if (expected)
            STEWARD_TRY(same(*expected, is));
    }
    return told.has(u"发现"_s) ? same(told.value(u"发现"_s), check.isFinding() ? u"是"_s : u"否"_s)
                               : Result<void>();
}

} // namespace

QList<Rule> interestRules() {
    return {{u"{人} 挂牌利率 {银行} {日} {利率}", {}, {}, list},
            {u"{人} 采用公布利率 {银行}", {}, {}, takeShipped},
            {u"应 利息 {银行} {止日}", {u"应计"_s, u"入账"_s, u"差额"_s, u"发现"_s}, {}, expect}};
}

} // namespace steward
