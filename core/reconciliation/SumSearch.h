#pragma once

#include "money/Amount.h"

#include <QList>

#include <optional>

namespace steward {

/** Which of several amounts add up to a target. */
struct SumFound {
    QList<qsizetype> places; ///< of the first sum found: the one with the fewest parts, earliest first
    bool another = false;    ///< a second one exists
};

/**
 * Looks for two or more of `amounts` (all of one sign, the sign of `target`) that add up to `target`; at most
 * `MostParts` of them, or all together. `effort` is what may be tried and is used up; the answer is none when
 * it does not suffice, so that a sum is never called the only one without having looked at all.
 */
std::optional<SumFound> findSum(const QList<Amount>& amounts, Amount target, qint64& effort);

inline constexpr qsizetype MostParts = 6;

} // namespace steward
