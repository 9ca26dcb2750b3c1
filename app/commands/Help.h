#pragma once

#include "commands/Command.h"

namespace steward {

/** The options that every command has: --json, --lang, --help. */
const QList<CommandOption>& commonOptions();

QString helpOf(const Command& command);
/** Help of the commands that begin with `word`: `calc`. */
QString helpOfFamily(const QString& word);
QString helpOfProgram();

} // namespace steward
