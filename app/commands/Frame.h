#pragma once

#include "commands/Command.h"

namespace steward {

/** Runs `line` (what was typed after the program's name, without --lang) and answers with the exit code. */
ExitCode runCommandLine(const QStringList& line, Output& output);

} // namespace steward
