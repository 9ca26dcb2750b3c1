#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace steward {

enum class DecimalFault { NotANumber, TooFine, TooLarge };

/** Full-width digits, signs, separators and brackets as their plain forms, without the spaces around. */
QString plainForms(const QString& text);

/**
 * Reads `12`, `12.5` or `1,234.50` (plain forms, no sign) as a whole number of 10^-decimals: with 2 decimals
 * `12.5` is 1250. Works on the digits themselves. TooFine when more decimals are written than `decimals`.
 */
tl::expected<qint64, DecimalFault> parseDecimal(QStringView text, int decimals);

/** value × 10^-decimals with all its decimals: 1250 with 2 is `12.50`; groups of three when asked. */
QString decimalText(qint64 value, int decimals, bool grouped = false);

/** The same without zeros at the end: 1250 with 2 is `12.5`. */
QString shortDecimalText(qint64 value, int decimals);

} // namespace steward
