#pragma once

#include "exchange/Workbook.h"

namespace steward {

/**
 * Reads separated text: comma, semicolon or tab, whichever cuts the first rows most alike; quotes, line ends
 * inside quotes, Excel's `="0012"`. All cells are text. Refused: `sheet.open_quote`, `sheet.too_large`.
 */
Result<Workbook> readCsv(const QString& text, const QString& name);

} // namespace steward
