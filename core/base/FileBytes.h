#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace steward {

/** All that the file holds. `file.unreadable`, with the system's reason. */
Result<QByteArray> readFile(const QString& path);

} // namespace steward
