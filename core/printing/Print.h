#pragma once

#include "forms/AccountingVoucherForm.h"
#include "forms/AgeingListForm.h"
#include "forms/ApprovalForm.h"
#include "forms/ClaimListForm.h"
#include "forms/ClawbackNoticeForm.h"
#include "forms/ConfirmationLetterForm.h"
#include "forms/FirstReviewForm.h"
#include "forms/InterestSheetForm.h"
#include "forms/MeetingBookForm.h"
#include "forms/ReceiptForm.h"
#include "forms/ReconciliationForm.h"
#include "forms/RecoveryNoticeForm.h"
#include "forms/RegisterBookForm.h"
#include "forms/ReminderForm.h"
#include "forms/ReturnConfirmationForm.h"
#include "forms/TopUpLetterForm.h"
#include "forms/TransferVoucherForm.h"

#include <QByteArray>

namespace steward {

/** A paper as it is kept: the same form always gives the same bytes on one machine. */
struct PrintedPaper {
    QByteArray pdf;
    int pages = 0;
};

/**
 * Draws a paper. Needs a QGuiApplication (any platform, `offscreen` too). Refused: `paper.number_missing`,
 * `paper.day_missing` (an issued paper without them), `amount.too_large`, `paper.font_missing` (no font on
 * the list can write Chinese).
 */
Result<PrintedPaper> printClaimList(const ClaimListForm& form);
Result<PrintedPaper> printReceipt(const ReceiptForm& form);
Result<PrintedPaper> printReturnList(const ReturnListForm& form);
Result<PrintedPaper> printFirstReview(const FirstReviewForm& form);
Result<PrintedPaper> printApproval(const ApprovalForm& form);
Result<PrintedPaper> printMeetingBook(const MeetingBookForm& form);
Result<PrintedPaper> printConfirmationLetter(const ConfirmationLetterForm& form);
Result<PrintedPaper> printTransferVoucher(const TransferVoucherForm& form);
/** Many vouchers in one job. */
Result<PrintedPaper> printTransferVouchers(const QList<TransferVoucherForm>& forms);
Result<PrintedPaper> printReconciliation(const ReconciliationForm& form);
/** One sheet an entry, in one job. */
Result<PrintedPaper> printAccountingVouchers(const QList<AccountingVoucherForm>& forms);
/** Bears no number: drawn anew from the books whenever it is wanted. */
Result<PrintedPaper> printRegisterBook(const RegisterBookForm& form);
/** Bears no number either. */
Result<PrintedPaper> printInterestSheet(const InterestSheetForm& form);
Result<PrintedPaper> printTopUpLetter(const TopUpLetterForm& form);
Result<PrintedPaper> printRecoveryNotice(const RecoveryNoticeForm& form);
Result<PrintedPaper> printClawbackNotice(const ClawbackNoticeForm& form);
Result<PrintedPaper> printReturnConfirmation(const ReturnConfirmationForm& form);
/** Bears no number: drawn anew whenever it is wanted. */
Result<PrintedPaper> printAgeingList(const AgeingListForm& form);
Result<PrintedPaper> printReminder(const ReminderForm& form);

} // namespace steward
