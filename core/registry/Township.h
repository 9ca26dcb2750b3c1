#pragma once

#include "base/Result.h"
#include "registry/Household.h"

#include <QList>

namespace steward {

/** Reads `code,name,kind` lines under their header. `townships.unreadable` names the line. */
Result<QList<Township>> parseTownships(const QByteArray& csv);

/** The townships of the county whose measures the program ships. */
QList<Township> shippedTownships();

/**
 * The township that a text means: `庙宇镇`, `庙宇`, `巫山县 庙宇镇`, `庙宇镇人民政府` or its code. None when
 * it names no township, or could name several.
 */
std::optional<Township> matchTownship(const QString& text, const QList<Township>& townships);

} // namespace steward
