#include "printing/ListPages.h"
#include "printing/Marks.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"
#include "printing/Units.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString scope(const ClaimListForm& form) {
    auto words = u"银行：%1\u3000\u3000申请季度：%2"_s.arg(form.bankName, form.quarter);
    if (!form.township.isEmpty())
        words += u"\u3000\u3000乡镇（街道）："_s + form.township;
    return words;
}

void layEnd(Flow& flow, const ClaimListForm& form) {
    const TextStyle style{Face::Body, 10.5};
    flow.ensure(mm(9));
    flow.skip(mm(2));
    flow.parts(u"制表单位："_s + form.head.officeName, {}, u"日期："_s + dayOrPlace(form.head.day), style);
}

} // namespace

void layHeading(Flow& flow, const PaperHead& head, const FormHeading& heading, bool code) {
    const qreal side = mm(17);
    if (code)
        placeVerification(flow.page(), head, {flow.right() - side, mm(8), side, side}, false);
    flow.paragraph(heading.title, {{Face::Title, 18, 1}, pt(28), CellAlign::Centre});
    if (code && !head.draft && !head.verificationCode.isEmpty()) {
        for (const auto& line : setText(u"验证码 "_s + head.verificationCode, {Face::Small, 8}))
            placeLine(flow.page(), line, flow.left(), flow.width() - side - mm(2), flow.y() - mm(3),
                      CellAlign::Right);
    }
    flow.skip(mm(2));
    flow.parts(heading.left, heading.middle, heading.right, {Face::Body, 10.5});
    flow.skip(mm(0.8));
}

void layListPages(Document& document, const ClaimListForm& form, bool enclosure) {
    Flow flow(document, ListFrame);
    if (enclosure)
        flow.paragraph(u"附件"_s, {{Face::Heading, 12}, pt(16)});
    QString right = u"单位：元"_s;
    if (enclosure && !form.enclosedTo.isEmpty())
        right = form.enclosedTo + u"\u3000\u3000"_s + right;
    else if (!form.head.draft && !form.head.number.isEmpty())
        right = u"编号："_s + form.head.number + u"\u3000\u3000"_s + right;
    layHeading(flow, form.head, {form.title(), scope(form), {}, right}, !enclosure);
    const auto table = form.table();
    TableLook look{8};
    look.tail = enclosure ? 0 : mm(9);
    TableSetter(table, flow.width(), look).place(flow);
    if (!enclosure)
        layEnd(flow, form);
}

Result<PrintedPaper> printClaimList(const ClaimListForm& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    layListPages(document, form, false);
    addMarks(document, form.head, ListFoot);
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
