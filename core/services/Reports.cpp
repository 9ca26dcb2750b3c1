#include "services/Reports.h"

#include "printing/Print.h"
#include "services/BookForms.h"
#include "services/Papers.h"
#include "storage/EntryRepository.h"

namespace steward {

namespace {

/** What is drawn anew is no draft, and has no number. */
Result<PaperHead> reportHead(Office& office) {
    STEWARD_LET(head, Papers(office).draftHead());
    head.draft = false;
    return head;
}

Result<QByteArray> bytesOf(const Result<PrintedPaper>& printed) {
    if (!printed)
        return refuse(printed.error());
    return printed->pdf;
}

} // namespace

Result<QByteArray> Reports::accountingVouchers(const QList<EntryId>& ids) const {
    EntryRepository entries(office_.database());
    STEWARD_LET(head, reportHead(office_));
    QList<AccountingVoucherForm> forms;
    for (const auto id : ids) {
        STEWARD_LET(entry, entries.find(id));
        STEWARD_LET(form, accountingVoucherForm(office_, entry, head));
        forms.append(form);
        STEWARD_TRY(office_.proceed(forms.size(), ids.size()));
    }
    return bytesOf(printAccountingVouchers(forms));
}

Result<QByteArray> Reports::registerBook(AccountId account, QDate from, QDate to) const {
    if (!from.isValid() || !to.isValid() || to < from)
        return refuse({QStringLiteral("report.days_backwards"),
                       QT_TRANSLATE_NOOP("Refusal", "The register from {from} to {to} has no day."),
                       QT_TRANSLATE_NOOP("Refusal", "Give the first and the last day of the register."),
                       {{QStringLiteral("from"), from.toString(Qt::ISODate)},
                        {QStringLiteral("to"), to.toString(Qt::ISODate)}}});
    STEWARD_LET(head, reportHead(office_));
    STEWARD_LET(form, registerBookForm(office_, account, from, to, head));
    return bytesOf(printRegisterBook(form));
}

Result<QByteArray> Reports::interestSheet(AccountId account, InterestPeriod period) const {
    STEWARD_LET(head, reportHead(office_));
    STEWARD_LET(check, InterestChecks(office_).check(account, period));
    STEWARD_LET(form, interestSheetForm(office_, check, head));
    return bytesOf(printInterestSheet(form));
}

Result<QByteArray> Reports::reconciliationDraft(AccountId account, Quarter quarter) const {
    STEWARD_LET(head, Papers(office_).draftHead());
    STEWARD_LET(view, Reconciliations(office_).view(account, quarter));
    STEWARD_LET(form, reconciliationForm(office_, view, head));
    return bytesOf(printReconciliation(form));
}

} // namespace steward
