#include "printing/LetterPages.h"
#include "printing/PdfBytes.h"
#include "printing/Print.h"

namespace steward {

Result<PrintedPaper> printReminder(const ReminderForm& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    auto document = layLetter(
        form.head, {form.title(), form.addressee + u'：', form.opening(), form.table(), form.closing(), {}});
    addMarks(document, form.head, LetterFoot);
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
