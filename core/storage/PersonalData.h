#pragma once

#include "storage/Database.h"

namespace steward {

/** Letters for quick search: `zgq` for 张国强; other characters stay as they are, in lower case. */
QString pinyinInitials(const QString& name);

/** Stores an identity number and telephone in the one table for them; answers where. */
Result<qint64> savePersonal(Database& database, qint64 existing, const QString& idNumber,
                            const QString& phone);

/** `%text%` with LIKE's own characters made harmless by `\`. */
QString likePattern(const QString& text);

/** How many rows a bulk save added and changed. */
struct SaveCounts {
    int added = 0;
    int changed = 0;
};

} // namespace steward
