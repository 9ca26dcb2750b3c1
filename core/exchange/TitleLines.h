#pragma once

#include "calendar/Quarter.h"

#include <QDate>
#include <QStringList>

#include <optional>

/** What the lines around a table say, its sheet's and its file's name included. */
namespace steward::titleLines {

/** 填报单位：巫山农商行（盖章） → 巫山农商行; else what stands before the year in a file's name. */
QString bank(const QStringList& lines);
/** 2018年第1季度, 2018年一季度, 2018年度第一季度, 2018Q1. */
std::optional<Quarter> quarter(const QStringList& lines);
/** The day after one of `words`: 填报日期：2018年3月26日. */
std::optional<QDate> dayAfter(const QStringList& lines, const QStringList& words);

} // namespace steward::titleLines
