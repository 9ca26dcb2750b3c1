#pragma once

#include "exchange/ColumnHeadings.h"
#include "policy/Policy.h"

namespace steward {

/** How a column of a blank table is filled in. */
enum class FillManner {
    Words,
    Code, ///< names something: kept as text with all its characters
    IdNumber,
    Amount,
    Day,
    Count,
    Choice,
};

FillManner mannerOf(const ColumnField& column);
/** What a column of choices offers. */
QStringList choicesOf(const ColumnField& column, const Policy& policy);
/** What the filler is told, in Chinese. */
QString hintOf(const ColumnField& column);

} // namespace steward
