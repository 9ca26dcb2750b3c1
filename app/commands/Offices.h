#pragma once

#include "commands/Command.h"
#include "exchange/SheetRead.h"
#include "registry/Bank.h"
#include "services/Office.h"

namespace steward {

// What works on an office's file, one file each.
Command demo();
Command check();
Command paperPrint();
Command paperVerify();
Command paperRemind();
Command importHouseholds();
Command importLoans();
Command importClaim();
Command importStatement();
Command importRecoveries();
Command meetingBook();
Command meetingForms();
Command reconcile();
Command exportJournal();
Command exportRegister();
Command exportEntries();
Command exportTemplate();
Command exportAgeing();
Command exportBadFaith();
Command exportPacket();
Command importReviews();
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

/**
 * The same for what holds personal data (Art. 21): --user is asked for, `access.user_missing`; a file that
 * can't be written is read, and keeps no line.
 */
Result<std::unique_ptr<Office>> openToLook(const QString& path, const Arguments& arguments);

/** `--column note=借据号`, repeated: which heading states which field. Refused `import.column_unreadable`. */
Result<ColumnMapping> columnsOf(const Arguments& arguments);

/** A problem of a sheet: row, column, code, sentence. */
QJsonObject toJson(const CellProblem& problem);

/** `import.refused`: nothing of the sheet was taken, for so many problems. */
Error importRefused(const QString& sheet, const QList<CellProblem>& problems);

/** The special account that --account names, by its number or a part of its end that only it has. Refused
 * `account.number_unknown`, which lists the accounts there are. */
Result<SpecialAccount> accountOf(const Arguments& arguments, Office& office);

/** The claim that `text` names by bank and quarter: `农商行2018Q1`, `巫山农商行2018年第1季度（补1）`. Refused
 * `claim.not_named`, which lists those that are open. */
Result<ClaimId> claimOf(const QString& text, Office& office);

/** Code of the township that `text` names. Refused `township.unknown`. */
Result<QString> townshipOf(const QString& text);

/** Writes `bytes` to a file that is complete or absent, never half. Refused `file.unwritable`. */
Result<void> writeBytes(const QString& path, const QByteArray& bytes);

} // namespace steward
