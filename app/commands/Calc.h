#pragma once

#include "commands/Command.h"
#include "policy/Policy.h"

namespace steward {

// The calculators, one file each.
Command calcShare();
Command calcRecovery();
Command calcCapitals();
Command calcDue();
Command calcInterest();
Command calcTopUp();
Command calcId();

/** --explain, which every calculator of an amount has. */
CommandOption explainOption();

/** --policy FILE, for calculators that rest on the measures. */
CommandOption policyOption();
/** The measures that --policy names, or the latest shipped ones. */
Result<Policy> policyOf(const Arguments& arguments);

/** Answers with `text`, or with the whole arithmetic when --explain is given; JSON always holds both. */
void answerExplained(const Arguments& arguments, Output& output, const QString& text, QJsonObject object,
                     const Explanation& explanation);

} // namespace steward
