#include "printing/LetterPages.h"
#include "printing/PdfBytes.h"

namespace steward {

Result<PrintedPaper> printTopUpLetter(const TopUpLetterForm& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    STEWARD_LET(closing, form.closing());
    auto document =
        layLetter(form.head, {form.title(), form.addressee(), form.opening(), form.table(), closing, {}});
    addMarks(document, form.head, LetterFoot);
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
