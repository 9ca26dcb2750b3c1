#include "printing/Marks.h"

#include "printing/Boxes.h"
#include "printing/QrCode.h"
#include "printing/Units.h"

#include <QtMath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const QColor Grey(70, 70, 70);

void addFoot(PaperPage& page, const PaperHead& head, const Foot& foot, int number, int count) {
    const TextStyle style{Face::Small, 8, 0, true};
    const qreal y = page.height() - (page.landscape ? mm(8) : foot.bottom);
    const qreal side = page.landscape ? mm(12) : foot.side; // lists go nearer to the edge
    const qreal width = page.width() - 2 * side;
    const auto put = [&](const QString& text, CellAlign align) {
        for (const auto& line : setText(text, style))
            placeLine(page, line, side, width, y, align, Grey);
    };
    if (!page.plainFoot && foot.pageNumbers)
        put(u"第 %1 页 共 %2 页"_s.arg(number).arg(count), CellAlign::Centre);
    if (!page.plainFoot && foot.pageNumbers && !head.draft && !head.number.isEmpty())
        put(head.number, CellAlign::Left);
    if (foot.restricted)
        put(u"内部资料 不得对外公开"_s, CellAlign::Right);
}

// From corner to corner.
void addWatermark(PaperPage& page, const QString& words) {
    const TextStyle style{Face::Heading, page.width() > mm(200) && page.height() > mm(200) ? 120.0 : 90.0,
                          20};
    const auto lines = setText(words, style);
    const qreal angle = -30;
    const qreal half = lines.first().width / 2;
    const QPointF centre(page.width() / 2, page.height() / 2);
    const QPointF start(centre.x() - half * qCos(qDegreesToRadians(angle)),
                        centre.y() - half * qSin(qDegreesToRadians(angle)) + mm(12));
    page.watermark << PlacedLine{start, lines.first(), QColor(228, 228, 228), angle};
}

void addPracticeMark(PaperPage& page) {
    const QRectF box(mm(8), mm(4), mm(40), mm(6)); // printers leave this white
    const QColor red(200, 0, 0);
    QPainterPath path;
    path.addRect(box);
    page.shapes << PlacedShape{path, {}, red, 8};
    boxText(page, box, u"演示 仅供练习 不作凭证"_s, {{Face::Heading, 8}, CellAlign::Centre, false, red});
}

} // namespace

void addMarks(Document& document, const PaperHead& head, const Foot& foot) {
    const int count = int(document.pages.size());
    for (int i = 0; i < count; ++i) {
        auto& page = document.pages[i];
        addFoot(page, head, foot, i + 1, count);
        if (head.practice)
            addPracticeMark(page);
        if (head.draft)
            addWatermark(page, u"草稿"_s);
        else if (head.practice)
            addWatermark(page, u"演示"_s);
    }
}

void placeVerification(PaperPage& page, const PaperHead& head, const QRectF& square, bool words) {
    if (head.draft)
        return;
    if (!head.qrContent.isEmpty())
        page.codes << PlacedBars{qrCode(head.qrContent, square)};
    if (!words)
        return;
    QStringList text;
    if (!head.verificationCode.isEmpty())
        text << u"验证码 "_s + head.verificationCode;
    if (head.chain)
        text << u"账链 %1 笔\u3000%2"_s.arg(QString::number(head.chain->count), head.chain->grouped());
    if (!head.verificationCode.isEmpty())
        text << u"核验：在程序“文书—核验”中扫描或输入验证码"_s;
    const QRectF beside(square.right() + mm(2), square.top(), mm(90), square.height());
    boxText(page, beside, text.join(u'\n'), {{Face::Small, 8, 0, false}, CellAlign::Left, false, Grey});
}

Document documentOf(const PaperHead& head, const QString& title) {
    Document document;
    document.title = head.draft || head.number.isEmpty() ? title : title + u' ' + head.number;
    document.author = head.officeName;
    document.step = head.step;
    return document;
}

} // namespace steward
