#pragma once

#include "exchange/Workbook.h"

namespace steward {

/** Reads an xlsx workbook (transitional or strict). Refusals as readWorkbook. */
Result<Workbook> readXlsx(const QByteArray& bytes, const QString& name);

} // namespace steward
