#include "printing/Boxes.h"
#include "printing/ListPages.h"
#include "printing/Marks.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"
#include "printing/Units.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const Frame ReceiptFrame{QPageSize::A4, false, mm(26), mm(30), mm(26), mm(43)}; // room for the code
const ParagraphStyle Text{{Face::Body, 14}, pt(26), CellAlign::Left, pt(28), true};

QString numberLine(const PaperHead& head) {
    return head.draft || head.number.isEmpty() ? QString() : u"编号："_s + head.number;
}

qreal officeHeight(const TextStyle& style) {
    return heightOf(style) * 3.6 + mm(22);
}

// Office and day at the right, the seal's place over them.
void layOffice(Flow& flow, const PaperHead& head, const TextStyle& style) {
    const qreal pitch = heightOf(style) * 1.8;
    flow.ensure(officeHeight(style));
    flow.skip(mm(14));
    const auto day = dayOrPlace(head.day);
    const qreal width = std::max(widthOf(head.officeName, style), widthOf(day, style));
    const qreal left = flow.right() - width - mm(8);
    sealPlace(flow.page(), {left + width / 2, flow.y() + pitch * 0.9}, mm(18), u"（印章）"_s);
    for (const auto& text : {head.officeName, day}) {
        for (const auto& line : setText(text, style))
            placeLine(flow.page(), line, left, width, flow.y() + ascentOf(style), CellAlign::Centre);
        flow.skip(pitch);
    }
}

void layReceipt(Document& document, const ReceiptForm& form) {
    Flow flow(document, ReceiptFrame);
    flow.paragraph(form.title(), {{Face::Title, 22}, pt(34), CellAlign::Centre});
    flow.skip(mm(2));
    flow.parts({}, {}, numberLine(form.head), {Face::Body, 12});
    flow.skip(mm(4));
    auto addressee = Text;
    addressee.firstLineIndent = 0;
    flow.paragraph(form.bankName + u'：', addressee);
    for (const auto& paragraph : form.paragraphs())
        flow.paragraph(paragraph, Text);
    flow.skip(mm(4));
    const auto table = form.attachmentTable();
    TableLook look{12};
    look.padding = mm(1.6);
    look.tail = officeHeight(Text.text);
    TableSetter(table, flow.width(), look).place(flow);
    layOffice(flow, form.head, Text.text);
    auto& first = document.pages.first();
    placeVerification(first, form.head, {mm(26), first.height() - mm(40), mm(18), mm(18)}, true);
}

void layReturnList(Document& document, const ReturnListForm& form) {
    Flow flow(document, ListFrame);
    const auto number = numberLine(form.head);
    layHeading(flow, form.head,
               {form.title(),
                u"银行：%1\u3000\u3000申请季度：%2"_s.arg(form.bankName, form.quarter),
                {},
                number.isEmpty() ? u"单位：元"_s : number + u"\u3000\u3000单位：元"_s},
               true);
    flow.skip(mm(1));
    for (const auto& paragraph : form.paragraphs())
        flow.paragraph(paragraph, {{Face::Body, 11}, pt(18), CellAlign::Left, pt(22), false});
    flow.skip(mm(2));
    const auto table = form.table();
    const TextStyle office{Face::Body, 12};
    TableLook look{9.5};
    look.tail = officeHeight(office);
    if (!form.rows.isEmpty())
        TableSetter(table, flow.width(), look).place(flow);
    layOffice(flow, form.head, office);
}

} // namespace

Result<PrintedPaper> printReceipt(const ReceiptForm& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    layReceipt(document, form);
    addMarks(document, form.head, {false, true, mm(26), mm(12)});
    return writePdf(document, form.head.issuedAt);
}

Result<PrintedPaper> printReturnList(const ReturnListForm& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    layReturnList(document, form);
    addMarks(document, form.head, ListFoot);
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
