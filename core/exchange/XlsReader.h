#pragma once

#include "exchange/Workbook.h"

namespace steward {

/**
 * Reads a workbook of the old kind (.xls of Excel 97–2003). Days come as text, `2018-03-15`; which rows and
 * sheets are hidden or cells merged, it doesn't tell. Refused: `sheet.encrypted`, and `sheet.old_xls` where
 * the file can't be made out.
 */
Result<Workbook> readOldXls(const QByteArray& bytes, const QString& name);

} // namespace steward
