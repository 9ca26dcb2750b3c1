#include "commands/Calc.h"
#include "commands/Values.h"
#include "money/Capitals.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<void> writeDate(const QString& text, Output& output) {
    STEWARD_LET(day, readDay(text));
    const auto capitals = billDate(day);
    output.answer(capitals, {{u"date"_s, day.toString(Qt::ISODate)}, {u"capitals"_s, capitals}});
    return {};
}

Result<void> run(const Arguments& arguments, Output& output) {
    const auto text = arguments.operand(0);
    if (arguments.has("date"))
        return writeDate(text, output);
    const auto read = arguments.has("read") ? parseCapitals(text) : parseAmount(text);
    STEWARD_LET(amount, read);
    STEWARD_LET(capitals, inCapitals(amount));
    output.answer(arguments.has("read") ? amount.text() : capitals,
                  {{u"amount"_s, amount.plain()}, {u"capitals"_s, capitals}});
    return {};
}

} // namespace

Command calcCapitals() {
    return {"calc capitals",
            "AMOUNT",
            1,
            1,
            QT_TRANSLATE_NOOP("Command", "Write an amount in capitals as bills want it."),
            QT_TRANSLATE_NOOP("Command", "A negative amount needs -- before it: calc capitals -- -5.00"),
            {{"read", "",
              QT_TRANSLATE_NOOP("Command",
                                "The other way: AMOUNT is in capitals, and the figure is the answer.")},
             {"date", "",
              QT_TRANSLATE_NOOP("Command", "AMOUNT is a day (2018-10-20) to be written in bill capitals.")}},
            run};
}

} // namespace steward
