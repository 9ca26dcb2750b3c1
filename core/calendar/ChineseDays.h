#pragma once

#include <QString>

namespace steward {

/**
 * Chinese numerals of years, months, days and quarters as digits, everything in plain forms:
 * `二〇一八年三月十五日` → `2018年3月15日`, `贰零壹捌年零叁月壹拾伍日` the same, `第Ⅰ季度` → `第I季度`,
 * `一至三月` → `1至3月`. Numerals that count nothing of these stay.
 */
QString withDayDigits(const QString& text);

} // namespace steward
