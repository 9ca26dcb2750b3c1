#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace steward {

/** What a PDF should say about itself, and which character each glyph of its fonts stands for. */
struct PdfFacts {
    QString title;
    QString author;
    QDateTime moment;
    /** For each font in the order of first use: the characters of its glyphs, in the order of first use. */
    QList<QList<char32_t>> characters;
};

/**
 * Qt 6.4's PDF in the form in which a paper is kept: text that can be searched and copied (Qt writes
 * Kangxi-radical codes for Chinese characters of Noto CJK, and nothing for rare ones), dates and identity of
 * the issue instead of those of the clock, and objects in one fixed order (Qt's follows a hash that differs
 * from run to run).
 */
QByteArray mendPdf(const QByteArray& written, const PdfFacts& facts);

/** A ToUnicode map for glyphs 1, 2, … in this order. */
QByteArray toUnicodeMap(const QList<char32_t>& characters);

} // namespace steward
