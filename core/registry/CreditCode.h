#pragma once

#include "base/Result.h"

namespace steward {

/**
 * Reads a unified social credit code (GB 32100) and proves its check character; full-width characters, small
 * letters and spaces around it become their plain forms. Refused in this order: `credit_code.wrong_length`,
 * `credit_code.wrong_character` (I, O, S, V and Z never occur), `credit_code.checksum`.
 */
Result<QString> parseCreditCode(const QString& text);

} // namespace steward
