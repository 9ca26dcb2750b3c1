#pragma once

#include "printing/Flow.h"

namespace steward {

/** How text stands in a box. */
struct BoxText {
    TextStyle style;
    CellAlign align = CellAlign::Left;
    bool top = false; ///< at the upper edge instead of the middle
    QColor colour = Qt::black;
};

/** Frames `box`. */
void drawBox(PaperPage& page, const QRectF& box, qreal width = 5);

/** Sets text inside `box`, with its usual padding; text too long for it is set smaller until it fits. */
void boxText(PaperPage& page, const QRectF& box, const QString& text, const BoxText& how);

/** The height that a box of this width needs for `text` at its full size. */
qreal boxHeight(const QString& text, qreal width, const TextStyle& style);

/** Frame and text. */
void labelledBox(PaperPage& page, const QRectF& box, const QString& text, const BoxText& how);

/** `label` followed by what is known, or by a line to sign on. */
void signaturePlace(PaperPage& page, const QPointF& base, qreal width, const QString& label,
                    const QString& name, const TextStyle& style);

/** The place of a seal: a dashed ring with 印章 in it. */
void sealPlace(PaperPage& page, const QPointF& centre, qreal radius, const QString& words);

} // namespace steward
