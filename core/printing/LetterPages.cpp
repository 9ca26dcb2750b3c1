#include "printing/LetterPages.h"

#include "printing/Boxes.h"
#include "printing/TableSetter.h"
#include "printing/Units.h"

#include <algorithm>
#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

// Measures of GB/T 9704-2012, letter format (10.1): the name's upper edge 30 mm below the edge of the paper,
// a red double line of 170 mm 4 mm below it and another 20 mm above the lower edge; text area 156 mm wide
// beginning 28 mm from the left; body 三号 (16 pt), 28 characters to the line, 22 lines to 225 mm.
namespace {

constexpr qreal TextLeft = mm(28);
constexpr qreal TextWidth = mm(156);
constexpr qreal NameTop = mm(30);
constexpr qreal RedWidth = mm(170);
constexpr qreal LowerLine = mm(20);
constexpr qreal StandardPitch = mm(225) / 22;
constexpr qreal BodyPoints = 15.8; // 28 to 156 mm
constexpr qreal VerificationSide = mm(18);
const QColor LetterRed(206, 24, 30);
const Frame LetterFrame{QPageSize::A4, false, TextLeft, mm(37), mm(210) - TextLeft - TextWidth, mm(24)};

const TextStyle Body{Face::Body, BodyPoints};

ParagraphStyle bodyStyle(qreal pitch) {
    return {Body, pitch, CellAlign::Left, pt(2 * BodyPoints), true};
}

// The red name fills up to the text's width and is never higher than 22 mm.
TextStyle nameStyle(const QString& name) {
    TextStyle style{Face::Title, 40, 6};
    while (widthOf(name, style) > TextWidth && style.points > 16) {
        style.points -= 1;
        style.spacing = std::max<qreal>(0, style.spacing - 0.5);
    }
    return style;
}

void redDoubleLine(PaperPage& page, qreal y, bool heavyAbove) {
    const qreal left = (page.width() - RedWidth) / 2;
    const qreal heavy = pt(2);
    const qreal light = pt(0.75);
    const qreal apart = mm(1.1);
    page.rules << PlacedRule{{left, y, left + RedWidth, y}, heavyAbove ? heavy : light, LetterRed};
    page.rules << PlacedRule{
        {left, y + apart, left + RedWidth, y + apart}, heavyAbove ? light : heavy, LetterRed};
}

void layLetterhead(Flow& flow, const PaperHead& head) {
    auto& page = flow.page();
    page.plainFoot = true;
    const auto style = nameStyle(head.officeName);
    const qreal height = heightOf(style);
    for (const auto& line : setText(head.officeName, style))
        placeLine(page, line, TextLeft, TextWidth + pt(style.spacing), NameTop + ascentOf(style),
                  CellAlign::Centre, LetterRed);
    const qreal lineY = NameTop + height + mm(4);
    redDoubleLine(page, lineY, true);
    redDoubleLine(page, page.height() - LowerLine, false);
    flow.moveTo(lineY + mm(1.1) + mm(4.9)); // 3号 height × 7/8 below the line
    if (!head.draft)
        flow.paragraph(head.number, {Body, pt(20), CellAlign::Right});
    else
        flow.skip(pt(20));
}

void layTable(Flow& flow, const FormTable& table, bool tight) {
    TableLook look{tight ? 10.5 : 12.0};
    look.padding = mm(tight ? 0.8 : 1.2);
    look.leastPoints = 7;
    flow.skip(mm(2));
    TableSetter(table, flow.width(), look).place(flow);
    flow.skip(mm(3));
}

// The office's name as it signs: a very long one in lines of about one length, inside the text's width.
QList<SetLine> signatureLines(const PaperHead& head) {
    const qreal em = pt(BodyPoints);
    const qreal most = TextWidth - 2 * em;
    const qreal whole = widthOf(head.officeName, Body);
    const qreal lines = std::ceil(whole / most);
    return setText(head.officeName, Body, {std::min(most, whole / std::max(lines, 1.0) + em)});
}

qreal endingHeight(const PaperHead& head, qreal pitch) {
    return pitch * (3 + qreal(signatureLines(head).size())) + mm(4);
}

// Enclosure note, then name and day at the right with the seal over them.
void layEnding(Flow& flow, const PaperHead& head, const QString& enclosure, qreal pitch) {
    if (enclosure.isEmpty()) // name and day stand at the right, beside the code
        flow.allowTo(flow.page().height() - LowerLine - mm(12));
    flow.ensure(endingHeight(head, pitch));
    flow.skip(pitch * 0.3);
    if (!enclosure.isEmpty())
        flow.paragraph(enclosure, bodyStyle(pitch));
    flow.skip(pitch * 0.7);
    const auto day = dayOrPlace(head.day);
    const auto names = signatureLines(head);
    qreal width = widthOf(day, Body);
    for (const auto& name : names)
        width = std::max(width, name.width);
    // The day stands four characters in from the right (7.3.5.1), the name centred over it.
    const qreal left = flow.right() - pt(BodyPoints) * 2 - width;
    const qreal base = (pitch - heightOf(Body)) / 2 + ascentOf(Body);
    auto& page = flow.page();
    sealPlace(page, {left + width / 2, flow.y() + pitch * (qreal(names.size()) - 0.1)}, mm(21),
              u"（印章）"_s);
    for (const auto& line : names + setText(day, Body)) {
        placeLine(page, line, left, width, flow.y() + base, CellAlign::Centre);
        flow.skip(pitch);
    }
}

struct Setting {
    qreal pitch;
    bool tightTable = false;
    bool endingTakesParagraph = false; ///< no page holds nothing but name and day
};

void layBody(Flow& flow, const PaperHead& head, const LetterText& text, const Setting& setting) {
    const auto style = bodyStyle(setting.pitch);
    flow.skip(setting.pitch * 0.8);
    flow.paragraph(text.title, {{Face::Title, 22}, pt(32), CellAlign::Centre});
    flow.skip(setting.pitch * 0.8);
    auto addressee = style;
    addressee.firstLineIndent = 0;
    flow.paragraph(text.addressee, addressee);
    for (const auto& paragraph : text.opening)
        flow.paragraph(paragraph, style);
    layTable(flow, text.table, setting.tightTable);
    for (const auto& paragraph : text.closing) {
        if (setting.endingTakesParagraph && &paragraph == &text.closing.last())
            flow.ensure(heightOfParagraph(paragraph, style, flow.width()) +
                        endingHeight(head, setting.pitch));
        flow.paragraph(paragraph, style);
    }
    layEnding(flow, head, text.enclosure, setting.pitch);
}

} // namespace

// Line distance may give way a little so that text, name and day stay on one page (GB/T 9704 7.3.5.4).
Document layLetter(const PaperHead& head, const LetterText& text) {
    Document document;
    for (const auto& setting :
         {Setting{StandardPitch}, Setting{pt(27.5)}, Setting{pt(26)}, Setting{pt(24.5)},
          Setting{pt(23), true}, Setting{pt(21.5), true}, Setting{StandardPitch, false, true}}) {
        document = documentOf(head, text.title);
        auto frame = LetterFrame;
        frame.bottom = LowerLine + VerificationSide + mm(4);
        Flow flow(document, frame);
        layLetterhead(flow, head);
        layBody(flow, head, text, setting);
        if (document.pages.size() == 1)
            break;
    }
    auto& first = document.pages.first();
    const qreal top = first.height() - LowerLine - VerificationSide - mm(2);
    placeVerification(first, head, {TextLeft, top, VerificationSide, VerificationSide}, true);
    return document;
}

} // namespace steward
