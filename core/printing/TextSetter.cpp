#include "printing/TextSetter.h"

#include "printing/Units.h"

#include <QCache>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

struct Key {
    QString text;
    TextStyle style;
    Breaking breaking;
    bool operator==(const Key&) const = default;
};

size_t qHash(const Key& key, size_t seed = 0) {
    return qHashMulti(seed, key.text, qHash(key.style), key.breaking.width, key.breaking.firstLineIndent,
                      key.breaking.justify);
}

// Each line on its own base line, on whole units (0.1 pt), which halves what a page takes in the PDF; runs
// from left to right, so that the same text always draws the same.
SetLine lineOf(QTextLine& line, const QString& paragraph) {
    line.setPosition({line.x(), -line.ascent()});
    SetLine set;
    set.text = paragraph.mid(line.textStart(), line.textLength());
    while (!set.text.isEmpty() && set.text.back().isSpace()) // not among the glyphs
        set.text.chop(1);
    set.width = line.naturalTextWidth();
    const qreal left = line.x();
    set.x = left;
    set.runs = line.glyphRuns();
    for (auto& run : set.runs) {
        auto positions = run.positions();
        for (auto& position : positions)
            position = QPointF(std::round(position.x() - left), std::round(position.y()));
        run.setPositions(positions);
    }
    std::sort(set.runs.begin(), set.runs.end(), [](const QGlyphRun& a, const QGlyphRun& b) {
        return a.positions().value(0).x() < b.positions().value(0).x();
    });
    return set;
}

// Moves each glyph, counted from the left, to where `placeOf(count, run, place)` says.
template<class Place>
void moveGlyphs(SetLine& line, Place placeOf) {
    QList<QList<QPointF>> positions;
    for (const auto& run : line.runs)
        positions << run.positions();
    qsizetype count = 0;
    for (const auto& glyph : line.inReadingOrder()) {
        auto& x = positions[glyph.run][glyph.place].rx();
        x = std::round(placeOf(count++, x, line.runs[glyph.run], glyph.place));
    }
    for (qsizetype i = 0; i < line.runs.size(); ++i)
        line.runs[i].setPositions(positions[i]);
}

// Spreads the slack of a line evenly between its characters; more than three of them is left ragged.
void spread(SetLine& line, qreal width, qreal em) {
    const qreal slack = width - line.x - line.width;
    const auto glyphs = line.inReadingOrder().size();
    if (slack <= 0 || slack > 3 * em || glyphs < 2)
        return;
    const qreal step = slack / qreal(glyphs - 1);
    moveGlyphs(
        line, [&](qsizetype count, qreal x, const QGlyphRun&, qsizetype) { return x + step * qreal(count); });
    line.width += slack;
}

qreal widestDigit(const QRawFont& raw) {
    qreal widest = 0;
    for (const auto& digit :
         raw.advancesForGlyphIndexes(raw.glyphIndexesForString(QStringLiteral("0123456789"))))
        widest = std::max(widest, digit.x());
    return widest;
}

// Gives every digit the width of the widest, as tables need it.
void makeTabular(SetLine& line) {
    const auto characters = line.text.toUcs4();
    if (line.inReadingOrder().size() != characters.size())
        return;
    qreal end = 0;
    QRawFont raw;
    qreal widest = 0;
    moveGlyphs(line, [&](qsizetype count, qreal, const QGlyphRun& run, qsizetype place) {
        if (const auto font = run.rawFont(); font != raw) {
            raw = font;
            widest = widestDigit(raw);
        }
        const qreal own = raw.advancesForGlyphIndexes({run.glyphIndexes()[place]}).value(0).x();
        const bool digit = characters[count] >= U'0' && characters[count] <= U'9';
        const qreal cell = digit ? std::max(own, widest) : own;
        const qreal x = end + (cell - own) / 2;
        end += cell;
        return x;
    });
    line.width = end;
}

void setParagraph(QList<SetLine>& lines, const QString& text, const TextStyle& style,
                  const Breaking& breaking) {
    if (text.isEmpty()) {
        lines << SetLine{};
        return;
    }
    QTextLayout layout(text, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const auto first = lines.size();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal indent = lines.size() == first ? breaking.firstLineIndent : 0;
        line.setLineWidth(breaking.width > 0 ? breaking.width - indent : mm(2000));
        line.setPosition({indent, 0});
        lines << lineOf(line, text);
    }
    layout.endLayout();
    if (style.tabular)
        std::for_each(lines.begin() + first, lines.end(), makeTabular);
    if (breaking.justify)
        for (auto i = first; i + 1 < lines.size(); ++i)
            spread(lines[i], breaking.width, pt(style.points));
}

} // namespace

QList<SetLine::Glyph> SetLine::inReadingOrder() const {
    QList<std::pair<qreal, Glyph>> all;
    for (qsizetype run = 0; run < runs.size(); ++run) {
        const auto positions = runs[run].positions();
        for (qsizetype place = 0; place < positions.size(); ++place)
            all.append({positions[place].x(), {run, place}});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Glyph> glyphs;
    for (const auto& one : all)
        glyphs << one.second;
    return glyphs;
}

QList<SetLine> setText(const QString& text, const TextStyle& style, const Breaking& breaking) {
    // One memory for each thread: fonts and layouts may not be shared between threads.
    thread_local QCache<Key, QList<SetLine>> remembered(20'000);
    const Key key{text, style, breaking};
    if (const auto* known = remembered.object(key))
        return *known;
    auto* lines = new QList<SetLine>;
    for (const auto& paragraph : text.split(u'\n'))
        setParagraph(*lines, paragraph, style, breaking);
    auto result = *lines;
    remembered.insert(key, lines);
    return result;
}

qreal widthOf(const QString& text, const TextStyle& style) {
    qreal widest = 0;
    for (const auto& line : setText(text, style))
        widest = std::max(widest, line.width);
    return widest;
}

// Chinese characters fill their em: 0.88 of it stands on the base line, whatever a font's own line height.
qreal ascentOf(const TextStyle& style) {
    return pt(style.points) * 0.88;
}

qreal heightOf(const TextStyle& style) {
    return pt(style.points);
}

} // namespace steward
