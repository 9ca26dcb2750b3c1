#include "rehearse/Stage.h"
#include "services/TopUps.h"

#include <array>

using namespace Qt::StringLiterals;

// Shortages of the special accounts and how they ended (Art. 6, 7).

namespace steward {

namespace {

QString stateOf(const TopUpTask& task, QDate today) {
    if (task.endedOn)
        return task.lateOn(today) ? u"逾期补足"_s : u"已补足"_s;
    return task.lateOn(today) ? u"逾期未补"_s : u"未补足"_s;
}

/** `应 补足 农商行 1 缺口 113,064.63 原因 增长 期限 2018-08-31 状态 未补足`: the bank's tasks, the newest
 * told. */
Result<void> expectTasks(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(0)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(tasks, TopUps(*office).tasks());
    tasks.removeIf([&bank](const TopUpTask& task) { return task.bank != bank.id; });
    STEWARD_TRY(same(told.place(1), QString::number(tasks.size())));
    if (tasks.isEmpty())
        return {};
    const auto& task = tasks.first();
    STEWARD_LET(needed, told.amount(u"缺口"_s));
    if (needed)
        STEWARD_TRY(same(*needed, task.shortage.needed));
    const std::array texts{
        std::pair{u"原因"_s, task.shortage.cause == ShortageCause::Growth ? u"增长"_s : u"补偿"_s},
        std::pair{u"期限"_s, task.shortage.due.toString(Qt::ISODate)},
        std::pair{u"状态"_s, stateOf(task, stage.today())}};
    for (const auto& [key, is] : texts)
        if (told.has(key))
            STEWARD_TRY(same(told.value(key), is));
    return {};
}

/** `应 放大倍数 农商行 10.29 应补 113,064.63` */
Result<void> expectLeverage(Stage& stage, const Told& told) {
    STEWARD_LET(bank, stage.bank(told.place(0)));
    STEWARD_LET(office, stage.office());
    STEWARD_LET(all, TopUps(*office).leverage());
    for (const auto& one : all) {
        if (one.bank != bank.id)
            continue;
        STEWARD_TRY(same(told.place(1), one.multiple));
        STEWARD_LET(needed, told.amount(u"应补"_s));
        return needed ? same(*needed, one.topUp.value.needed) : Result<void>();
    }
    return refuse(differs(told.place(1), QString()));
}

Result<void> writeLetter(Stage& stage, const Told& told) {
    STEWARD_LET(office, stage.act(told.place(0)));
    STEWARD_TRY(TopUps(*office).issueLetter());
    return {};
}

} // namespace

QList<Rule> topUpRules() {
    return {{u"{人} 出具补足资金函", {}, {}, writeLetter},
            {u"应 补足 {银行} {笔数}", {u"缺口"_s, u"原因"_s, u"期限"_s, u"状态"_s}, {}, expectTasks},
            {u"应 放大倍数 {银行} {倍数}", {u"应补"_s}, {}, expectLeverage}};
}

} // namespace steward
