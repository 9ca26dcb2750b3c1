#include "printing/LetterPages.h"
#include "printing/ListPages.h"
#include "printing/PdfBytes.h"

namespace steward {

Result<PrintedPaper> printConfirmationLetter(const ConfirmationLetterForm& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    STEWARD_LET(closing, form.closing());
    auto document = layLetter(
        form.head, {form.title(), form.addressee(), form.opening(), form.sums(), closing, form.enclosure()});
    auto list = form.list;
    list.head = form.head;
    list.enclosedTo = form.head.draft ? QString() : form.head.number;
    layListPages(document, list, true);
    addMarks(document, form.head, LetterFoot);
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
