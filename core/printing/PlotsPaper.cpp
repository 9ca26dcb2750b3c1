#include "printing/PlotsPaper.h"

#include "printing/ListPages.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const Frame PlotsFrame{QPageSize::A4, false, mm(22), mm(20), mm(22), mm(20)};
const TextStyle Words{Face::Small, 9};
constexpr qreal AreaHeight = mm(42);
constexpr qreal LeftWords = mm(24);

/** Inks that a black and white copy still tells apart. */
QColor inkOf(PlotInk ink) {
    switch (ink) {
    case PlotInk::Course:
    case PlotInk::Lent:
    case PlotInk::Paid:
        return QColor(0x1d, 0x5a, 0xa6);
    case PlotInk::In:
        return QColor(0x1f, 0x7a, 0x45);
    case PlotInk::Out:
    case PlotInk::Short:
        return QColor(0xb9, 0x32, 0x26);
    case PlotInk::UnderWay:
        return QColor(0x9d, 0xc3, 0xee);
    case PlotInk::Rejected:
        return QColor(0xc8, 0xcd, 0xd3);
    case PlotInk::Limit:
        break;
    }
    return Qt::black;
}

/** Draws one plot into its area of the page. */
class PlotSetter {
public:
    PlotSetter(const Plot& plot, PaperPage& page, const QRectF& area)
        : plot_(plot), page_(page), area_(area) {}
    void set() {
        setTicks();
        for (const auto& field : plot_.fields)
            setField(field);
        for (qsizetype i = 1; i < plot_.course.size(); ++i)
            page_.rules.append({QLineF(placed(plot_.course.at(i - 1)), placed(plot_.course.at(i))), 10,
                                inkOf(PlotInk::Course)});
        for (const auto& mark : plot_.marks) {
            PlacedShape dot;
            dot.path.addEllipse(placed(mark.at), mm(0.9), mm(0.9));
            dot.fill = inkOf(mark.ink);
            page_.shapes.append(dot);
        }
    }

private:
    QPointF placed(QPoint at) const {
        return {area_.left() + area_.width() * at.x() / Plot::Units,
                area_.top() + area_.height() * at.y() / Plot::Units};
    }
    void words(const QString& text, qreal left, qreal width, qreal y, CellAlign align) {
        for (const auto& line : setText(text, Words))
            placeLine(page_, line, left, width, y, align);
    }
    void setTicks() {
        for (const auto& tick : plot_.heights) {
            const auto at = placed({0, tick.at});
            if (plot_.grid)
                page_.rules.append({QLineF(at, {area_.right(), at.y()}), 2, QColor(0xc8, 0xcd, 0xd3)});
            words(tick.text, area_.left() - LeftWords, LeftWords - mm(2), at.y() + ascentOf(Words) / 3,
                  CellAlign::Right);
        }
        for (const auto& tick : plot_.along) {
            const auto at = placed({tick.at, Plot::Units});
            words(tick.text, at.x() - mm(10), mm(20), at.y() + heightOf(Words), CellAlign::Centre);
        }
    }
    void setField(const Plot::Field& field) {
        PlacedShape shape;
        shape.path.addRect(
            QRectF(placed(field.box.topLeft()),
                   placed(field.box.topLeft() + QPoint(field.box.width(), field.box.height()))));
        (field.ink == PlotInk::Limit ? shape.stroke : shape.fill) = inkOf(field.ink);
        page_.shapes.append(shape);
    }

    const Plot& plot_;
    PaperPage& page_;
    QRectF area_;
};

void setLegend(Flow& flow, const Plot& plot) {
    qreal x = flow.left() + LeftWords;
    qreal y = flow.y() + heightOf(Words);
    for (const auto& [ink, text] : plot.legend) {
        if (x > flow.left() + LeftWords && x + mm(4) + widthOf(text, Words) > flow.right()) {
            x = flow.left() + LeftWords;
            y += heightOf(Words);
        }
        PlacedShape key;
        key.path.addRect(QRectF(x, y - mm(2.2), mm(2.6), mm(2.2)));
        (ink == PlotInk::Limit ? key.stroke : key.fill) = inkOf(ink);
        flow.page().shapes.append(key);
        x += mm(4);
        for (const auto& line : setText(text, Words)) {
            placeLine(flow.page(), line, x, line.width, y, CellAlign::Left);
            x += line.width + mm(6);
        }
    }
    flow.moveTo(y + mm(3));
}

void part(Flow& flow, const PlotsForm::Part& part) {
    flow.ensure(AreaHeight + mm(40));
    flow.skip(mm(4));
    flow.paragraph(part.plot.title, {{Face::Heading, 11}, pt(20)});
    if (!part.plot.empty.isEmpty()) {
        flow.paragraph(part.plot.empty, {{Face::Body, 11}, pt(20)});
        return;
    }
    flow.skip(mm(3));
    PlotSetter(part.plot, flow.page(),
               {flow.left() + LeftWords, flow.y(), flow.width() - LeftWords - mm(2), AreaHeight})
        .set();
    flow.skip(AreaHeight + (part.plot.along.isEmpty() ? 0 : heightOf(Words) + mm(1)));
    setLegend(flow, part.plot);
    TableLook look{9.5};
    look.spreadKept = true;
    TableSetter(part.figures, flow.width(), look).place(flow);
}

} // namespace

Result<PrintedPaper> printPlots(const PlotsForm& form) {
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    Flow flow(document, PlotsFrame);
    layHeading(flow, form.head, {form.title(), form.head.officeName, {}, u"单位：元"_s}, false);
    for (const auto& each : form.parts)
        part(flow, each);
    addMarks(document, form.head, {true, true, mm(22), mm(12)});
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
