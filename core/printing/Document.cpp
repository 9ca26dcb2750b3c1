#include "printing/Document.h"

#include "printing/Units.h"

#include <QPainter>

namespace steward {

bool Document::goesOn(qint64 done, qint64 total) {
    if (step && !stopped)
        if (const auto asked = step(done, total); !asked)
            stopped = asked.error();
    return !stopped;
}

namespace {

QSizeF sizeOf(const PaperPage& page) {
    const auto size = page.size.size(QPageSize::Point);
    return page.landscape ? size.transposed() : size;
}

void paintShape(QPainter& painter, const PlacedShape& shape) {
    QPen pen(Qt::NoPen);
    if (shape.stroke.isValid())
        pen = QPen(shape.stroke, shape.width);
    if (shape.dashed) { // 1 mm drawn, 0.8 mm left open, whatever the width
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({mm(1) / shape.width, mm(0.8) / shape.width});
    }
    painter.setPen(pen);
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(shape.path);
}

void paintLine(QPainter& painter, const PlacedLine& placed) {
    if (painter.pen().color() != placed.colour)
        painter.setPen(placed.colour);
    if (placed.angle == 0) {
        for (const auto& run : placed.line.runs)
            painter.drawGlyphRun(placed.at, run);
        return;
    }
    painter.save();
    painter.translate(placed.at);
    painter.rotate(placed.angle);
    for (const auto& run : placed.line.runs)
        painter.drawGlyphRun({}, run);
    painter.restore();
}

} // namespace

qreal PaperPage::width() const {
    return pt(sizeOf(*this).width());
}

qreal PaperPage::height() const {
    return pt(sizeOf(*this).height());
}

QPageLayout PaperPage::layout() const {
    return {size, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0),
            QPageLayout::Point, QMarginsF(0, 0, 0, 0)};
}

void paintPage(QPainter& painter, const PaperPage& page) {
    for (const auto& line : page.watermark)
        paintLine(painter, line);
    for (const auto& shape : page.shapes)
        paintShape(painter, shape);
    for (const auto& rule : page.rules) {
        painter.setPen(QPen(rule.colour, rule.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (const auto& code : page.codes)
        painter.drawRects(code.bars);
    painter.setPen(Qt::black);
    for (const auto& line : page.lines)
        paintLine(painter, line);
}

} // namespace steward
