#include "printing/Boxes.h"
#include "printing/ListPages.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const Frame SheetFrame{QPageSize::A4, false, mm(22), mm(22), mm(22), mm(20)};
const TextStyle Text{Face::Body, 11};
constexpr qreal EndHeight = mm(14);

void part(Flow& flow, const QString& title, const FormTable& table, qreal tail = 0) {
    flow.ensure(mm(24));
    flow.skip(mm(4));
    flow.paragraph(title, {{Face::Heading, 11}, pt(20)});
    TableLook look{10.5};
    look.padding = mm(1.3);
    look.spreadKept = true;
    look.tail = tail;
    TableSetter(table, flow.width(), look).place(flow);
}

// Signed by who compared it and who looked it over.
void laySigners(Flow& flow, const PaperHead& head) {
    flow.ensure(EndHeight);
    const qreal y = flow.y() + mm(9);
    signaturePlace(flow.page(), {flow.left(), y}, mm(44), u"核对："_s, {}, Text);
    signaturePlace(flow.page(), {flow.left() + mm(52), y}, mm(44), u"复核："_s, {}, Text);
    for (const auto& line : setText(u"打印日期："_s + dayOrPlace(head.day), Text))
        placeLine(flow.page(), line, flow.left(), flow.width(), y, CellAlign::Right);
}

} // namespace

// No number of its own: it is drawn anew from the books whenever it is wanted.
Result<PrintedPaper> printInterestSheet(const InterestSheetForm& form) {
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    Flow flow(document, SheetFrame);
    layHeading(flow, form.head, {form.title(), u"银行："_s + form.bankName, {}, u"单位：元"_s}, false);
    const ParagraphStyle plain{Text, pt(20)};
    flow.paragraph(u"账号："_s + form.accountNumber, plain);
    for (const auto& fact : form.facts())
        flow.paragraph(fact, plain);
    if (form.computed)
        part(flow, u"一、分段积数与利息"_s, form.products());
    part(flow, form.computed ? u"二、核对结果"_s : u"核对结果"_s, form.result());
    flow.skip(mm(2));
    flow.paragraph(u"结论："_s + form.finding(), {{Face::BodyBold, 11}, pt(20)});
    flow.paragraph(InterestSheetForm::formula(), plain);
    if (form.computed && !form.balances.isEmpty())
        part(flow, u"三、积数明细"_s, form.balanceTable(), EndHeight);
    laySigners(flow, form.head);
    addMarks(document, form.head, {true, true, mm(22), mm(12)});
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
