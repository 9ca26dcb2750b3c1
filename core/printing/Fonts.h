#pragma once

#include "base/Result.h"

#include <QFont>

namespace steward {

/** The hands in which papers are written; each is the first installed font of its list. */
enum class Face {
    Body,     ///< 仿宋
    BodyBold, ///< 仿宋, heavier: totals, amounts
    Title,    ///< 小标宋: titles and the letter's red head
    Heading,  ///< 黑体: table headers, labels
    Small,    ///< 黑体, light: codes, footers
};

/** How a piece of text is set. */
struct TextStyle {
    Face face = Face::Body;
    qreal points = 10.5;
    qreal spacing = 0;    ///< extra between characters, in points
    bool tabular = false; ///< digits all equally wide, so that columns of figures stand
    bool operator==(const TextStyle&) const = default;
};
size_t qHash(const TextStyle& style, size_t seed = 0);

/** The style's font in page units. */
QFont fontOf(const TextStyle& style);

/** Refuses `paper.font_missing` when none of the listed fonts can write Chinese here. */
Result<void> checkFonts();

} // namespace steward
