#pragma once

#include "money/Capitals.h"
#include "printing/Boxes.h"
#include "printing/Marks.h"
#include "printing/PdfBytes.h"
#include "printing/Units.h"

namespace steward {

/** Vouchers printed in one job, each with its own marks at the binding edge `left`; without any, no paper.
 * `lay(own, form, capitals)` lays one voucher's sheets. */
template<class Form, class Lay>
Result<PrintedPaper> printVouchers(const QList<Form>& forms, qreal left, Lay lay) {
    STEWARD_TRY(checkFonts());
    if (forms.isEmpty())
        return PrintedPaper{};
    const auto& first = forms.first();
    auto document = documentOf(first.head, first.title());
    for (const auto& form : forms) {
        STEWARD_TRY(checkHead(form.head));
        STEWARD_LET(capitals, form.capitals());
        Document own;
        lay(own, form, capitals);
        addMarks(own, form.head, {false, false, left, mm(6)});
        document.pages << own.pages;
    }
    return writePdf(document, first.head.issuedAt);
}

} // namespace steward
