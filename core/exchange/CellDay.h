#pragma once

#include "exchange/Workbook.h"

#include <QDate>

#include <optional>

namespace steward {

/** A day as people and spreadsheets write it: 2018/3/15, 20180315, 2018年3月15日, 二〇一八年三月十五日, with
 * a time or without, or a spreadsheet's count of days. None when it is no whole day, or its year has no
 * century. */
std::optional<QDate> cellDay(const Cell& cell, bool date1904);

/** 18-3-15, 18年3月15日, 3/15/18: a day that leaves open which century it is of. */
bool writesShortYear(const Cell& cell);

} // namespace steward
