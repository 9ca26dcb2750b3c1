#pragma once

#include "exchange/Workbook.h"

namespace steward {

/**
 * An xlsx with the cells of a workbook that came as something else, all as texts, so that no number of it
 * changes. `sheet.not_written`.
 */
Result<QByteArray> plainXlsx(const Workbook& workbook);

/** How its sheets are called: names of files are none for sheets. */
QString plainSheetName(qsizetype index);

} // namespace steward
