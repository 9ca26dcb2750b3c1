#include "commands/Calc.h"

namespace steward {

CommandOption explainOption() {
    return {"explain", "", QT_TRANSLATE_NOOP("Command", "Show the arithmetic.")};
}

void answerExplained(const Arguments& arguments, Output& output, const QString& text, QJsonObject object,
                     const Explanation& explanation) {
    object.insert(QStringLiteral("explanation"), toJson(explanation));
    output.answer(arguments.has("explain") ? explanation.text() : text, object);
}

} // namespace steward
