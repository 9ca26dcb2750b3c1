#pragma once

#include "base/ProgressStep.h"
#include "printing/TextSetter.h"

#include <QColor>
#include <QLineF>
#include <QPageLayout>
#include <QPainterPath>
#include <QRectF>

#include <optional>

class QPainter;

namespace steward {

/** A line of text on its place. */
struct PlacedLine {
    QPointF at; ///< start of the base line
    SetLine line;
    QColor colour = Qt::black;
    qreal angle = 0; ///< degrees, clockwise, about `at`
};

struct PlacedRule {
    QLineF line;
    qreal width = 5; ///< 0.5 pt
    QColor colour = Qt::black;
};

struct PlacedShape {
    QPainterPath path;
    QColor fill;   ///< invalid: not filled
    QColor stroke; ///< invalid: no outline
    qreal width = 5;
    bool dashed = false;
};

/** Black squares and bars: a QR code. */
struct PlacedBars {
    QList<QRectF> bars;
};

/** One page, in units of Units.h from its upper left corner; independent of what it is drawn on. */
struct PaperPage {
    QPageSize size{QPageSize::A4};
    bool landscape = false;
    QList<PlacedLine> watermark; ///< under everything else
    QList<PlacedShape> shapes;
    QList<PlacedRule> rules;
    QList<PlacedBars> codes;
    QList<PlacedLine> lines;
    bool plainFoot = false; ///< the first page of a letter bears no page number

    qreal width() const;
    qreal height() const;
    QPageLayout layout() const;
};

/** Pages with what the PDF says about itself. */
struct Document {
    QString title;
    QString author;
    QList<PaperPage> pages;
    ProgressStep step;            ///< asked between rows and pages
    std::optional<Error> stopped; ///< what it refused: the document is not whole

    /** False when it is not worth going on. */
    bool goesOn(qint64 done, qint64 total);
};

/** Everything written on a page, in the order in which it is painted. */
template<class Visit>
void eachLine(const PaperPage& page, Visit visit) {
    for (const auto& line : page.watermark)
        visit(line);
    for (const auto& line : page.lines)
        visit(line);
}

/** Draws a page; the painter's units are those of Units.h. */
void paintPage(QPainter& painter, const PaperPage& page);

} // namespace steward
