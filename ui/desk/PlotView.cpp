#include "desk/PlotView.h"

#include "common/Tone.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace steward {

namespace {

constexpr int Side = 12;
constexpr int Gap = 6;
constexpr int Dot = 4;
constexpr int KeySize = 9;

} // namespace

PlotView::PlotView(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void PlotView::setPlot(const Plot& plot) {
    plot_ = plot;
    setAccessibleName(plot.title);
    QStringList said{plot.empty};
    for (const auto& mark : plot.marks)
        said << mark.what;
    for (const auto& field : plot.fields)
        said << field.what;
    said.removeAll(QString());
    setAccessibleDescription(said.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize PlotView::sizeHint() const {
    return {300, fontMetrics().height() * 7 + legendHeight()};
}

/** The keys' fields, line after line, from the upper left corner of the first. */
QList<QRect> PlotView::legendFields() const {
    QList<QRect> fields;
    const int line = fontMetrics().height();
    QPoint at(Side, 0);
    for (const auto& [ink, text] : plot_.legend) {
        const int wide = KeySize + 4 + fontMetrics().horizontalAdvance(text) + 2 * Gap;
        if (at.x() > Side && at.x() + wide > width())
            at = {Side, at.y() + line};
        fields << QRect(at, QSize(wide, line));
        at.rx() += wide;
    }
    return fields;
}

int PlotView::legendHeight() const {
    const auto fields = legendFields();
    return fields.isEmpty() ? 0 : fields.last().bottom() + 1;
}

/** Where figures stand: right of the widest height, below the title, above months and keys. */
QRect PlotView::area() const {
    int words = 0;
    for (const auto& tick : plot_.heights)
        words = qMax(words, fontMetrics().horizontalAdvance(tick.text));
    const int line = fontMetrics().height();
    const int below = legendHeight() + (plot_.along.isEmpty() ? 0 : line) + 2 * Gap;
    return rect().adjusted(Side + words + Gap, Gap + line + Gap + line / 2, -Side - Dot, -below);
}

QPoint PlotView::placed(QPoint at) const {
    const QRect field = area();
    return {field.left() + field.width() * at.x() / Plot::Units,
            field.top() + field.height() * at.y() / Plot::Units};
}

QRect PlotView::placed(const QRect& box) const {
    const QPoint from = placed(box.topLeft());
    const QPoint to = placed(box.topLeft() + QPoint(box.width(), box.height()));
    return {from.x(), from.y(), to.x() - from.x(), to.y() - from.y()};
}

QColor PlotView::colourOf(PlotInk ink) const {
    switch (ink) {
    case PlotInk::In:
        return toneColours(Tone::Good, palette()).text;
    case PlotInk::Out:
    case PlotInk::Short:
        return toneColours(Tone::Late, palette()).text;
    case PlotInk::UnderWay:
        return toneColours(Tone::Caution, palette()).text;
    case PlotInk::Rejected:
    case PlotInk::Limit:
        return palette().color(QPalette::PlaceholderText);
    case PlotInk::Course:
    case PlotInk::Lent:
    case PlotInk::Paid:
        break;
    }
    return palette().color(QPalette::Link);
}

void PlotView::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(Side, Gap, -Side, 0), Qt::AlignLeft | Qt::AlignTop, plot_.title);
    painter.setFont(font());
    if (!plot_.empty.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(Side, fontMetrics().height(), -Side, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, plot_.empty);
        return;
    }
    paintTicks(painter);
    paintFigures(painter);
    paintLegend(painter);
}

void PlotView::paintTicks(QPainter& painter) const {
    const QRect field = area();
    const int line = fontMetrics().height();
    std::optional<int> last; // where words stand; in a low plot not every height has room for its own
    for (const auto& tick : plot_.heights) {
        const int y = placed(QPoint(0, tick.at)).y();
        painter.setPen(palette().color(QPalette::AlternateBase));
        if (plot_.grid)
            painter.drawLine(field.left(), y, field.right(), y);
        if (last && qAbs(*last - y) < line)
            continue;
        last = y;
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(0, y - line / 2, field.left() - Gap, line), Qt::AlignRight | Qt::AlignVCenter,
                         tick.text);
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    int taken = 0;
    for (const auto& tick : plot_.along) {
        const int wide = fontMetrics().horizontalAdvance(tick.text) + 2;
        const int x = qBound(field.left(), placed(QPoint(tick.at, 0)).x() - wide / 2, rect().right() - wide);
        if (x < taken)
            continue;
        taken = x + wide + Gap;
        painter.drawText(QRect(x, field.bottom() + 3, wide, line), Qt::AlignCenter, tick.text);
    }
}

void PlotView::paintFigures(QPainter& painter) const {
    for (const auto& field : plot_.fields) {
        const QRect box = placed(field.box);
        painter.setPen(field.ink == PlotInk::Limit ? QPen(colourOf(field.ink)) : QPen(Qt::NoPen));
        painter.setBrush(field.ink == PlotInk::Limit ? QBrush() : QBrush(colourOf(field.ink)));
        painter.drawRect(box);
    }
    painter.setPen(QPen(colourOf(PlotInk::Course), 2));
    for (qsizetype i = 1; i < plot_.course.size(); ++i)
        painter.drawLine(placed(plot_.course.at(i - 1)), placed(plot_.course.at(i)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const auto& mark : plot_.marks) {
        painter.setBrush(colourOf(mark.ink));
        painter.drawEllipse(placed(mark.at), Dot, Dot);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PlotView::paintLegend(QPainter& painter) const {
    const auto fields = legendFields();
    const QPoint corner(0, rect().bottom() - Gap - legendHeight());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto& [ink, text] = plot_.legend.at(i);
        const QRect field = fields.at(i).translated(corner);
        painter.setPen(ink == PlotInk::Limit ? QPen(colourOf(ink)) : QPen(Qt::NoPen));
        painter.setBrush(ink == PlotInk::Limit ? QBrush() : QBrush(colourOf(ink)));
        painter.drawRect(QRect(field.left(), field.top() + (field.height() - KeySize) / 2, KeySize, KeySize));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QPoint(field.left() + KeySize + 4, field.top() + fontMetrics().ascent()), text);
    }
}

QString PlotView::whatAt(QPoint at) const {
    for (const auto& mark : plot_.marks)
        if ((placed(mark.at) - at).manhattanLength() <= 2 * Dot)
            return mark.what;
    for (const auto& field : plot_.fields)
        if (placed(field.box).contains(at))
            return field.what;
    return {};
}

bool PlotView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QFrame::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), whatAt(help->pos()), this);
    return true;
}

} // namespace steward
