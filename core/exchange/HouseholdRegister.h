#pragma once

#include "exchange/SheetRead.h"
#include "exchange/Workbook.h"
#include "registry/Household.h"

namespace steward {

using HouseholdsRead = SheetRead<HouseholdRow>;

/**
 * Reads the register of households (建档立卡户登记表). A cell that can't be read is a blocking problem: the
 * caller imports all or nothing. Refused whole: what readWorkbook refuses, `sheet.no_headings`,
 * `sheet.column_missing`.
 */
Result<HouseholdsRead> readHouseholds(const Workbook& workbook, const ColumnMapping& mapping = {});
Result<HouseholdsRead> readHouseholds(const QString& path, const ColumnMapping& mapping = {});

} // namespace steward
