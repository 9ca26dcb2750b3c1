#pragma once

#include "base/Result.h"

#include <QString>

namespace steward {

/**
 * A loan's yearly rate in millionths (4.75 % is 47500) from a cell and its heading. The cell's own words win
 * over the heading's: per cent, ‰, or ‱, by the year, the month (× 12) or the day (× 360, as banks reckon).
 * Without a sign a yearly rate is in per cent, a monthly one in ‰ and a daily one in ‱, as rates are quoted;
 * `0.0475` is how a cell formatted as a percentage keeps 4.75 %. What twelve months or the days of a year
 * come to is rounded once, half up. Refused `cell.not_a_rate`, and `cell.rate_too_high` beyond 36 % a year:
 * then the unit is another.
 */
Result<qint64> yearlyRate(const QString& text, const QString& heading);

} // namespace steward
