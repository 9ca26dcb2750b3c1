#include "commands/Calc.h"
#include "registry/CreditCode.h"
#include "registry/IdNumber.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<void> creditCode(const QString& text, Output& output) {
    STEWARD_LET(code, parseCreditCode(text));
    output.answer(code, {{u"code"_s, code}});
    return {};
}

Result<void> run(const Arguments& arguments, Output& output) {
    if (arguments.has("credit-code"))
        return creditCode(arguments.operand(0), output);
    STEWARD_LET(id, parseIdNumber(arguments.operand(0)));
    const bool male = id.sex == Sex::Male;
    const auto birth = id.birth.toString(Qt::ISODate);
    const auto sex = male ? commandText(QT_TRANSLATE_NOOP("Command", "male"))
                          : commandText(QT_TRANSLATE_NOOP("Command", "female"));
    output.answer(commandText(QT_TRANSLATE_NOOP("Command", "%1, %2, born %3")).arg(id.text, sex, birth),
                  {{u"id"_s, id.text}, {u"sex"_s, male ? u"M"_s : u"F"_s}, {u"birth"_s, birth}});
    return {};
}

} // namespace

Command calcId() {
    return {"calc id",
            "NUMBER",
            1,
            1,
            QT_TRANSLATE_NOOP(
                "Command", "Prove an ID number, or an organisation's credit code, by its check character."),
            QT_TRANSLATE_NOOP("Command", "The number is shown in its plain form. Nothing is looked up: a "
                                         "number that proves may belong to nobody."),
            {{"credit-code", "", QT_TRANSLATE_NOOP("Command", "NUMBER is a unified social credit code.")}},
            run};
}

} // namespace steward
