#pragma once

#include "forms/FormTable.h"
#include "printing/Document.h"

namespace steward {

/** The part of a page that content may fill; margins in units. */
struct Frame {
    QPageSize::PageSizeId size = QPageSize::A4;
    bool landscape = false;
    qreal left = 0;
    qreal top = 0;
    qreal right = 0;
    qreal bottom = 0;
};

struct ParagraphStyle {
    TextStyle text;
    qreal pitch = 0; ///< from base line to base line
    CellAlign align = CellAlign::Left;
    qreal firstLineIndent = 0;
    bool justify = false;
    QColor colour = Qt::black;
};

/** Puts a line between `left` and `left + width`, on the base line `y`. */
void placeLine(PaperPage& page, const SetLine& line, qreal left, qreal width, qreal y, CellAlign align,
               const QColor& colour = Qt::black);

/** Fills pages from top to bottom and opens new ones. */
class Flow {
public:
    Flow(Document& document, const Frame& frame);

    PaperPage& page() { return document_.pages.last(); }
    qreal left() const { return frame_.left; }
    qreal width() const { return width_; }
    qreal right() const { return frame_.left + width_; }
    qreal y() const { return y_; }
    qreal bottom() const { return bottom_; }
    qreal room() const { return bottom_ - y_; }
    bool atTop() const { return y_ <= frame_.top; }

    /** Asks whether it is worth going on with row `done` of `total`. */
    bool goesOn(qint64 done, qint64 total) { return document_.goesOn(done, total); }
    void newPage();
    /** Opens a page when less than `height` is left, unless the page is still empty. */
    void ensure(qreal height);
    /** What follows on this page may go down to `y`. */
    void allowTo(qreal y) { bottom_ = y; }
    void skip(qreal height) { y_ += height; }
    void moveTo(qreal y) { y_ = y; }

    /** Lines that don't fit go on the next page. */
    void paragraph(const QString& text, const ParagraphStyle& style);
    /** One line, of which parts stand left, in the middle and right; where they don't fit beside each other,
     * the right part goes below. */
    void parts(const QString& left, const QString& middle, const QString& right, const TextStyle& style);

private:
    Document& document_;
    Frame frame_;
    qreal width_ = 0;
    qreal bottom_ = 0;
    qreal y_ = 0;
};

/** Height that a paragraph takes when it isn't broken over pages. */
qreal heightOfParagraph(const QString& text, const ParagraphStyle& style, qreal width);

} // namespace steward
