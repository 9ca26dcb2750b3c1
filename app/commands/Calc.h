#pragma once

#include "commands/Command.h"

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

/** Answers with `text`, or with the whole arithmetic when --explain is given; JSON always holds both. */
void answerExplained(const Arguments& arguments, Output& output, const QString& text, QJsonObject object,
                     const Explanation& explanation);

} // namespace steward
