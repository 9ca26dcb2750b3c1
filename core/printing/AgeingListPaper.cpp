#include "printing/ListPages.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"

namespace steward {

using namespace Qt::StringLiterals;

Result<PrintedPaper> printAgeingList(const AgeingListForm& form) {
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    Flow flow(document, ListFrame);
    layHeading(flow, form.head,
               {form.title(),
                u"制表单位："_s + form.head.officeName,
                {},
                u"截至："_s + dayOrPlace(form.head.day) + u"\u3000\u3000单位：元"_s},
               false);
    const auto table = form.table();
    TableSetter(table, flow.width(), TableLook{9}).place(flow);
    addMarks(document, form.head, ListFoot);
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
