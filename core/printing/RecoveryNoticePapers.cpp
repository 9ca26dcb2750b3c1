#include "printing/LetterPages.h"
#include "printing/PdfBytes.h"

namespace steward {

namespace {

/** The notices and the confirmation are letters to a bank with a table in the midst. */
template<class Form>
Result<PrintedPaper> printNotice(const Form& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    STEWARD_LET(closing, form.closing());
    auto document = layLetter(
        form.head, {form.title(), form.bankName + u'：', form.opening(), form.table(), closing, {}});
    addMarks(document, form.head, LetterFoot);
    return writePdf(document, form.head.issuedAt);
}

} // namespace

Result<PrintedPaper> printRecoveryNotice(const RecoveryNoticeForm& form) {
    return printNotice(form);
}

Result<PrintedPaper> printClawbackNotice(const ClawbackNoticeForm& form) {
    return printNotice(form);
}

Result<PrintedPaper> printReturnConfirmation(const ReturnConfirmationForm& form) {
    return printNotice(form);
}

} // namespace steward
