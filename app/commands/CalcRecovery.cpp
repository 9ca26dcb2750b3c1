#include "commands/Calc.h"
#include "sharing/Sharing.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(principal, parseAmount(arguments.value("principal")));
    STEWARD_LET(insurer, parseAmount(arguments.value("insurer", u"0"_s)));
    STEWARD_LET(recovered, parseAmount(arguments.value("recovered")));
    STEWARD_LET(interest, parseAmount(arguments.value("interest", u"0"_s)));
    STEWARD_LET(returned, parseAmount(arguments.value("returned", u"0"_s)));
    STEWARD_LET(policy, policyOf(arguments));
    STEWARD_LET(shares, shareLoss(policy, principal, insurer));
    STEWARD_LET(due, recoveryDue(policy, shares.value, recovered, interest, returned,
                                 !arguments.has("insurer-apart")));
    answerExplained(arguments, output, due.value.dueNow.text(),
                    {{u"dueNow"_s, due.value.dueNow.plain()},
                     {u"fundTotal"_s, due.value.fundTotal.plain()},
                     {u"fund"_s, shares.value.fund.plain()}},
                    due.explanation);
    return {};
}

} // namespace

Command calcRecovery() {
    return {
        "calc recovery",
        "",
        0,
        0,
        QT_TRANSLATE_NOOP("Command", "Compute what a bank returns to the fund of what it recovered."),
        QT_TRANSLATE_NOOP(
            "Command", "Cumulative: the fund's part of all recovered so far, less what was returned so far."),
        {{"principal", "AMOUNT", QT_TRANSLATE_NOOP("Command", "Overdue principal that was compensated."),
          true},
         {"insurer", "AMOUNT",
          QT_TRANSLATE_NOOP("Command", "What the insurer paid toward it; 0 when absent.")},
         {"recovered", "AMOUNT", QT_TRANSLATE_NOOP("Command", "Principal recovered so far, all together."),
          true},
         {"interest", "AMOUNT", QT_TRANSLATE_NOOP("Command", "Interest recovered so far, all together.")},
         {"returned", "AMOUNT", QT_TRANSLATE_NOOP("Command", "What the bank returned so far.")},
         {"insurer-apart", "",
          QT_TRANSLATE_NOOP("Command", "By the agreement the insurer takes no part in recoveries.")},
         policyOption(),
         explainOption()},
        run};
}

} // namespace steward
