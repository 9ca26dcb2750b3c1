#include "commands/Calc.h"
#include "commands/Values.h"
#include "fund/TopUp.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** Adds the day due to the answer when the day of the shortage is given. */
Result<void> addDue(const Policy& policy, const Arguments& arguments, QString& text, QJsonObject& object) {
    if (!arguments.has("on"))
        return {};
    STEWARD_LET(day, readDay(arguments.value("on")));
    const bool compensation = arguments.value("cause") == u"compensation"_s;
    const auto& clock = compensation ? policy.compensationTopUp : policy.growthTopUp;
    const auto due = topUpDue(clock.value, day).toString(Qt::ISODate);
    text += u'\n' + commandText(QT_TRANSLATE_NOOP("Command", "due %1")).arg(due);
    object.insert(u"due"_s, due);
    return {};
}

Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(balance, parseAmount(arguments.value("balance")));
    STEWARD_LET(outstanding, parseAmount(arguments.value("outstanding")));
    STEWARD_LET(policy, policyOf(arguments));
    STEWARD_LET(topUp, topUpFor(policy, balance, outstanding));
    auto text = topUp.value.needed.text();
    QJsonObject object{{u"needed"_s, topUp.value.needed.plain()},
                       {u"carried"_s, topUp.value.carried.plain()},
                       {u"multiple"_s, leverageText(balance, outstanding)}};
    STEWARD_TRY(addDue(policy, arguments, text, object));
    answerExplained(arguments, output, text, object, topUp.explanation);
    return {};
}

} // namespace

Command calcTopUp() {
    return {
        "calc topup",
        "",
        0,
        0,
        QT_TRANSLATE_NOOP("Command", "Compute what must be added when the loans outgrow the fund."),
        QT_TRANSLATE_NOOP("Command", "Outstanding loans may be so many times the balance as the measures "
                                     "say; what is missing is rounded "
                                     "up to the fen."),
        {{"balance", "AMOUNT", QT_TRANSLATE_NOOP("Command", "Balance of the special account."), true},
         {"outstanding", "AMOUNT", QT_TRANSLATE_NOOP("Command", "Outstanding poverty micro-loans."), true},
         {"on", "DAY",
          QT_TRANSLATE_NOOP("Command", "Day of the shortage or compensation; the day due is told too.")},
         {"cause", "growth|compensation",
          QT_TRANSLATE_NOOP("Command", "What --on is the day of; growth when absent.")},
         policyOption(),
         explainOption()},
        run};
}

} // namespace steward
