#pragma once

#include "base/Result.h"

#include <QDate>

namespace steward {

enum class Sex { Female, Male };

/** A citizen's identity number (GB 11643), proved by its check character. */
struct IdNumber {
    QString text; ///< 18 characters, the last a digit or `X`
    Sex sex = Sex::Female;
    QDate birth;
    bool operator==(const IdNumber&) const = default;
};

/**
 * Reads an identity number; full-width characters, `x` and spaces around it become their plain forms. The
 * address code is not judged: people registered before 1997 carry older ones. Refused in this order:
 * `id.spoiled_by_spreadsheet` (5.00237E+17), `id.wrong_length`,
 * `id.wrong_character`, `id.no_such_birthday`, `id.checksum`.
 */
Result<IdNumber> parseIdNumber(const QString& text);

} // namespace steward
