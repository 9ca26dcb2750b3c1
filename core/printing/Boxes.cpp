#include "printing/Boxes.h"

#include "printing/Units.h"

namespace steward {

namespace {

constexpr qreal LeastPoints = 4;
constexpr qreal SidePadding = mm(1.6);
constexpr qreal EdgePadding = mm(0.8);

qreal pitchOf(const TextStyle& style) {
    return heightOf(style) * 1.35;
}

} // namespace

void drawBox(PaperPage& page, const QRectF& box, qreal width) {
    QPainterPath path;
    path.addRect(QRectF(box.toAlignedRect()));
    page.shapes << PlacedShape{path, {}, Qt::black, width};
}

void boxText(PaperPage& page, const QRectF& box, const QString& text, const BoxText& how) {
    const auto inside = box.adjusted(SidePadding, EdgePadding, -SidePadding, -EdgePadding);
    auto style = how.style;
    auto lines = setText(text, style, {inside.width()});
    while (qreal(lines.size()) * pitchOf(style) > inside.height() && style.points > LeastPoints) {
        style.points -= 0.5;
        lines = setText(text, style, {inside.width()});
    }
    const qreal height = qreal(lines.size()) * pitchOf(style);
    qreal y = how.top ? inside.top() : inside.center().y() - height / 2;
    for (const auto& line : lines) {
        const qreal base = y + (pitchOf(style) - heightOf(style)) / 2 + ascentOf(style);
        placeLine(page, line, inside.left(), inside.width(), base, how.align, how.colour);
        y += pitchOf(style);
    }
}

qreal boxHeight(const QString& text, qreal width, const TextStyle& style) {
    const auto lines = setText(text, style, {width - 2 * SidePadding});
    return qreal(lines.size()) * pitchOf(style) + 2 * EdgePadding + 1;
}

void labelledBox(PaperPage& page, const QRectF& box, const QString& text, const BoxText& how) {
    drawBox(page, box);
    boxText(page, box, text, how);
}

void signaturePlace(PaperPage& page, const QPointF& base, qreal width, const QString& label,
                    const QString& name, const TextStyle& style) {
    for (const auto& line : setText(label, style))
        placeLine(page, line, base.x(), width, base.y(), CellAlign::Left);
    const qreal from = base.x() + widthOf(label, style) + mm(1);
    if (name.isEmpty()) {
        page.rules << PlacedRule{{from, base.y() + mm(1), base.x() + width, base.y() + mm(1)}, 3};
        return;
    }
    for (const auto& line : setText(name, style))
        placeLine(page, line, from, width, base.y(), CellAlign::Left);
}

void sealPlace(PaperPage& page, const QPointF& centre, qreal radius, const QString& words) {
    const QColor red(220, 110, 110);
    QPainterPath ring;
    ring.addEllipse(centre, radius, radius);
    page.shapes << PlacedShape{ring, {}, red, 3, true};
    const TextStyle style{Face::Small, 9};
    for (const auto& line : setText(words, style))
        placeLine(page, line, centre.x() - radius, 2 * radius, centre.y() + radius - mm(3), CellAlign::Centre,
                  red);
}

} // namespace steward
