#pragma once

#include "forms/PaperHead.h"
#include "printing/Flow.h"

namespace steward {

/** What stands at the foot of the pages. */
struct Foot {
    bool restricted = false; ///< 内部资料 不得对外公开 (Art. 21)
    bool pageNumbers = true;
    qreal side = 0;   ///< margin left and right of upright pages
    qreal bottom = 0; ///< base line above the lower edge
};

/** Page numbers, number of the paper, 内部资料, watermark 草稿, mark 演示: on every page, when all are
 * laid out. */
void addMarks(Document& document, const PaperHead& head, const Foot& foot);

/** The QR code with verification code and chain head beside it; nothing on a draft. */
void placeVerification(PaperPage& page, const PaperHead& head, const QRectF& square, bool words);

/** Title and author of the PDF. */
Document documentOf(const PaperHead& head, const QString& title);

} // namespace steward
