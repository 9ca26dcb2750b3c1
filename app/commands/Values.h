#pragma once

#include "base/Result.h"

#include <QDate>

namespace steward {

/** Reads a day of the command line, `2018-02-09`. Refused `day.unreadable`. */
Result<QDate> readDay(const QString& text);

/** Reads a whole number that is not negative. Refused `number.unreadable`. */
Result<int> readCount(const QString& text);

} // namespace steward
