#pragma once

#include "fund/EntryDialogs.h"
#include "reconciliation/BankStatement.h"

namespace steward {

/** The kinds of entries that can stand behind a bank's line, by its direction; the one its words speak of
 * first. */
QList<EntryKind> entryKindsFor(const StatementLine& line);
/** What the line tells of the entry that is missing in the books. */
EntryPrefill prefillFrom(const StatementLine& line);

} // namespace steward
