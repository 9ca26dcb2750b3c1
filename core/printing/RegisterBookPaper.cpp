#include "printing/ListPages.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"

namespace steward {

using namespace Qt::StringLiterals;

// No number of its own: it is drawn anew from the books whenever it is wanted.
Result<PrintedPaper> printRegisterBook(const RegisterBookForm& form) {
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    Flow flow(document, ListFrame);
    layHeading(flow, form.head, {form.title(), form.scope(), {}, u"单位：元"_s}, false);
    const auto table = form.table();
    TableLook look{10};
    look.spreadKept = true;
    look.tail = mm(9);
    TableSetter(table, flow.width(), look).place(flow);
    flow.skip(mm(2));
    flow.parts(u"制表单位："_s + form.head.officeName, {}, u"打印日期："_s + dayOrPlace(form.head.day),
               {Face::Body, 10.5});
    addMarks(document, form.head, ListFoot);
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
