#pragma once

#include "registry/Household.h"

#include <QList>

namespace steward {

/** Reads `code,name,kind` lines below a header. */
QList<Township> parseTownships(const QByteArray& csv);
/** The county's 26 townships and streets. */
QList<Township> shippedTownships();
/** The township that a text means: its name, with the county before it or without its suffix; never a guess.
 */
std::optional<Township> matchTownship(const QString& text, const QList<Township>& townships);

} // namespace steward
