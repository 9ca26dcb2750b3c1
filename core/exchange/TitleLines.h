#pragma once

#include "calendar/Quarter.h"
#include "money/Amount.h"

#include <QDate>
#include <QStringList>

#include <optional>

/** What the lines around a table say, its sheet's and its file's name included. */
namespace steward::titleLines {

/** 填报单位：巫山农商行（盖章） → 巫山农商行; else what stands before the year in a file's name. */
QString bank(const QStringList& lines);
/** As Quarter::within(), or two days that are a quarter's first and last. */
std::optional<Quarter> quarter(const QStringList& lines);
/** The day after one of `words`: 填报日期：2018年3月26日. */
std::optional<QDate> dayAfter(const QStringList& lines, const QStringList& words);

/** Days from the first to the last, both included. */
struct TitlePeriod {
    QDate from;
    QDate to;
    bool operator==(const TitlePeriod&) const = default;
};
/** 2018-01-01 至 2018-03-31, 起始日期：20180101 截止日期：20180331, 2018年1月1日—3月31日. */
std::optional<TitlePeriod> period(const QStringList& lines);
/** The quarter, else the month, by name: 2018年第1季度, 2018年3月对账单. */
std::optional<TitlePeriod> namedPeriod(const QStringList& lines);
/** The amount after one of `words`: 期初余额：3,000,000.00; a bare number counts `unit`. */
std::optional<Amount> amountAfter(const QStringList& lines, const QStringList& words, MoneyUnit unit);
/** 账号：5002370000000001, without blanks; empty when no line names one. */
QString accountNumber(const QStringList& lines);

} // namespace steward::titleLines
