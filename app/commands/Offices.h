#pragma once

#include "commands/Command.h"
#include "exchange/SheetRead.h"
#include "services/Office.h"

namespace steward {

// What works on an office's file, one file each.
Command demo();
Command check();
Command paperPrint();
Command paperVerify();
Command importHouseholds();
Command importLoans();
Command importClaim();
Command rehearseCommand();

/** --user LOGIN, for commands that act in somebody's name. */
CommandOption userOption(bool required);

/** Opens the office `path` to look into it, also when somebody works in it and on a read-only medium. */
Result<std::unique_ptr<Office>> openToRead(const QString& path);

/**
 * Opens the office `path` to work in it as the person that --user names. The password is that of the
 * environment (FUND_STEWARD_PASSWORD) or asked for on the terminal; never an argument, which others could
 * see. Refused `access.password_missing` where there is neither, and as Office::signIn refuses.
 */
Result<std::unique_ptr<Office>> openToWork(const QString& path, const Arguments& arguments);

/** A problem of a sheet: row, column, code, sentence. */
QJsonObject toJson(const CellProblem& problem);

/** Writes `bytes` to a file that is complete or absent, never half. Refused `file.unwritable`. */
Result<void> writeBytes(const QString& path, const QByteArray& bytes);

} // namespace steward
