#pragma once

#include "exchange/Workbook.h"

namespace steward {

/** A cell's text without blanks of every kind and the apostrophe that makes a spreadsheet keep text. */
QString trimmed(const Cell& cell);

/** What people write into a cell that has nothing to say: -, /, 无. */
bool saysNothing(const QString& text);

} // namespace steward
