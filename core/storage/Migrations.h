#pragma once

#include "storage/Database.h"

namespace steward {

/**
 * Brings the file to the program's schema: numbered steps, each with its version stamped in the same
 * transaction; an existing file is copied aside first. Refused `file.newer` for a file of a later program.
 */
Result<void> migrate(Database& database);

/** Number of the file's schema; 0 for a new file. */
Result<int> schemaVersion(Database& database);

} // namespace steward
