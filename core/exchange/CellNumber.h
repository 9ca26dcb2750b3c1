#pragma once

#include <QString>

#include <optional>

namespace steward {

/**
 * The decimal text of a number cell at a spreadsheet's own precision: `864.1900000000001` is `864.19`,
 * `5.00237E+17` is `500237000000000000`. Worked on the digits, never through floating point: rounded half up
 * to 15 significant digits, no exponent, no zeros at the end of the decimals. None when it is no number, or
 * one of more than 30 places.
 */
std::optional<QString> cellNumber(QStringView text);

/**
 * A text that spells more decimals than a spreadsheet has digits, such as `864.1900000000001` from a program
 * that counts in binary, at a spreadsheet's precision: `864.19`. Every other text as it is.
 */
QString withoutFloatNoise(const QString& text);

} // namespace steward
