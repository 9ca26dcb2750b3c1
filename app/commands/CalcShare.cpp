#include "commands/Calc.h"
#include "sharing/Sharing.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(principal, parseAmount(arguments.value("principal")));
    STEWARD_LET(insurer, parseAmount(arguments.value("insurer", u"0"_s)));
    STEWARD_LET(policy, policyOf(arguments));
    STEWARD_LET(shares, shareLoss(policy, principal, insurer));
    const auto& value = shares.value;
    const QStringList lines{commandText(QT_TRANSLATE_NOOP("Command", "fund %1")).arg(value.fund.text()),
                            commandText(QT_TRANSLATE_NOOP("Command", "bank %1")).arg(value.bank.text())};
    answerExplained(arguments, output, lines.join(u'\n'),
                    {{u"principal"_s, value.principal.plain()},
                     {u"insurer"_s, value.insurer.plain()},
                     {u"base"_s, value.base.plain()},
                     {u"fund"_s, value.fund.plain()},
                     {u"bank"_s, value.bank.plain()}},
                    shares.explanation);
    return {};
}

} // namespace

Command calcShare() {
    return {"calc share",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("Command", "Share the loss of one loan between fund and bank."),
            QT_TRANSLATE_NOOP("Command", "The insurer pays first; of the rest the fund bears its part, "
                                         "rounded half up to the fen, and the "
                                         "bank what is left."),
            {{"principal", "AMOUNT", QT_TRANSLATE_NOOP("Command", "Overdue principal."), true},
             {"insurer", "AMOUNT",
              QT_TRANSLATE_NOOP("Command", "What the insurer paid toward it; 0 when absent.")},
             policyOption(),
             explainOption()},
            run};
}

} // namespace steward
