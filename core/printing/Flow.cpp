#include "printing/Flow.h"

#include "printing/Units.h"

#include <cmath>

namespace steward {

void placeLine(PaperPage& page, const SetLine& line, qreal left, qreal width, qreal y, CellAlign align,
               const QColor& colour) {
    if (line.runs.isEmpty())
        return;
    qreal x = left + line.x;
    if (align == CellAlign::Centre)
        x = left + (width - line.width) / 2;
    else if (align == CellAlign::Right)
        x = left + width - line.width;
    page.lines << PlacedLine{{std::round(x), std::round(y)}, line, colour};
}

Flow::Flow(Document& document, const Frame& frame) : document_(document), frame_(frame) {
    newPage();
}

void Flow::newPage() {
    PaperPage page;
    page.size = QPageSize(frame_.size);
    page.landscape = frame_.landscape;
    width_ = page.width() - frame_.left - frame_.right;
    bottom_ = page.height() - frame_.bottom;
    document_.pages << page;
    y_ = frame_.top;
}

void Flow::ensure(qreal height) {
    if (height > room() && !atTop())
        newPage();
}

static QList<SetLine> linesOf(const QString& text, const ParagraphStyle& style, qreal width) {
    return setText(text, style.text, {width, style.firstLineIndent, style.justify});
}

void Flow::paragraph(const QString& text, const ParagraphStyle& style) {
    const qreal above = (style.pitch - heightOf(style.text)) / 2 + ascentOf(style.text);
    for (const auto& line : linesOf(text, style, width_)) {
        ensure(style.pitch);
        placeLine(page(), line, left(), width(), y_ + above, style.align, style.colour);
        y_ += style.pitch;
    }
}

void Flow::parts(const QString& leftPart, const QString& middle, const QString& rightPart,
                 const TextStyle& style) {
    const qreal pitch = heightOf(style) * 1.5;
    if (!leftPart.isEmpty() && !rightPart.isEmpty() &&
        widthOf(leftPart, style) + widthOf(rightPart, style) + pitch > width_) {
        paragraph(leftPart, {style, pitch});
        return parts({}, middle, rightPart, style);
    }
    ensure(pitch);
    const qreal base = y_ + (pitch - heightOf(style)) / 2 + ascentOf(style);
    const auto put = [&](const QString& text, CellAlign align) {
        for (const auto& line : setText(text, style))
            placeLine(page(), line, left(), width(), base, align);
    };
    put(leftPart, CellAlign::Left);
    put(middle, CellAlign::Centre);
    put(rightPart, CellAlign::Right);
    y_ += pitch;
}

qreal heightOfParagraph(const QString& text, const ParagraphStyle& style, qreal width) {
    return style.pitch * qreal(linesOf(text, style, width).size());
}

} // namespace steward
