#pragma once

#include "printing/Fonts.h"

#include <QGlyphRun>
#include <QList>

namespace steward {

/** A line of text ready to be drawn: its glyphs, relative to the start of its base line. */
struct SetLine {
    QString text;
    QList<QGlyphRun> runs; ///< from left to right
    qreal x = 0;           ///< indent of the line inside its paragraph
    qreal width = 0;

    /** One glyph: which run, which place in it. */
    struct Glyph {
        qsizetype run = 0;
        qsizetype place = 0;
    };
    /** The glyphs from left to right. Runs gather what has one font, so a line's order is not theirs. When
     * there are as many as characters, the n-th glyph is the n-th character. */
    QList<Glyph> inReadingOrder() const;
};

/** How a paragraph is broken into lines. */
struct Breaking {
    qreal width = 0;           ///< 0: only where the text has line feeds
    qreal firstLineIndent = 0; ///< of every paragraph
    bool justify = false;      ///< spread lines that end a little short, by letter spacing
    bool operator==(const Breaking&) const = default;
};

/** Sets text; paragraphs are parted by line feeds. Lines break by the Unicode rules, so none begins with a
 * closing mark. Results are remembered, since papers repeat themselves. */
QList<SetLine> setText(const QString& text, const TextStyle& style, const Breaking& breaking = {});

/** The widest line of `text` when only its line feeds break it. */
qreal widthOf(const QString& text, const TextStyle& style);

/** Height above and below the base line. */
qreal ascentOf(const TextStyle& style);
qreal heightOf(const TextStyle& style);

} // namespace steward
