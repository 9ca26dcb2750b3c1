#pragma once

#include "base/Result.h"

#include <QDate>

#include <compare>
#include <optional>

namespace steward {

/** A quarter of a calendar year. */
struct Quarter {
    int year = 0;
    int number = 0; ///< 1–4

    static Quarter of(QDate day);
    /** Reads `2018Q1`, `2018-1`, and what within() finds when nothing else is written. `quarter.unreadable`.
     */
    static Result<Quarter> parse(const QString& text);
    /** The first quarter that a text names: 2018年第1季度, 二〇一八年第一季度, 2018年度…第Ⅰ季度, 2018Q1,
     * 2018年1-3月. */
    static std::optional<Quarter> within(const QString& text);

    QDate first() const;
    QDate last() const;
    Quarter next() const;
    Quarter previous() const;
    bool contains(QDate day) const { return day >= first() && day <= last(); }
    /** `2018Q1`, for files and machines. */
    QString code() const;
    /** `2018年第1季度`, for papers. */
    QString chinese() const;
    auto operator<=>(const Quarter&) const = default;
};

} // namespace steward
