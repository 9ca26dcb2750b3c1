#include "base/FileBytes.h"
#include "commands/Calc.h"
#include "commands/Values.h"

namespace steward {

CommandOption policyOption() {
    return {"policy", "FILE", QT_TRANSLATE_NOOP("Command", "Use these measures, not the shipped ones.")};
}

Result<Policy> policyOf(const Arguments& arguments) {
    if (!arguments.has("policy"))
        return parsePolicy(shippedPolicies().constLast());
    STEWARD_LET(bytes, readFile(arguments.value("policy")));
    return parsePolicy(bytes);
}

} // namespace steward
