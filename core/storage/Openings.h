#pragma once

#include <QString>

namespace steward {

/**
 * SQL: the row `e` of entries is an opening balance or an item taken over that was reversed, or the reversal
 * of one. Such rows say nothing of where the books begin.
 */
inline const QString UndoneOpening =
    QStringLiteral("((e.kind = 0 AND EXISTS (SELECT 1 FROM entries r WHERE r.reverses = e.id)) OR "
                   "EXISTS (SELECT 1 FROM entries o WHERE o.id = e.reverses AND o.kind = 0))");

} // namespace steward
