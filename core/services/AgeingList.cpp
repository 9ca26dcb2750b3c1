#include "services/AgeingList.h"

#include "exchange/TableWriter.h"
#include "printing/Print.h"
#include "services/Papers.h"
#include "services/Recoveries.h"

#include <algorithm>

namespace steward {

namespace {

AgedLoan agedLoan(const CompensatedLoan& loan, QDate today) {
    AgedLoan aged;
    aged.bank = loan.item.bankName;
    aged.note = loan.item.note;
    aged.borrower = loan.item.borrower;
    aged.due = loan.standing.due;
    const auto ageing = ageingOf({loan.standing}, today);
    for (const auto& band : ageing.bands)
        aged.spans.append(band.amount);
    aged.clawback = ageing.clawbacks;
    aged.oldestDue = loan.standing.oldestDue.value_or(QDate());
    aged.daysLate = loan.standing.daysLate;
    return aged;
}

/** The longest late first; what clawbacks take back, which has no day, last. */
Result<AgeingListForm> formOf(Office& office, std::optional<BankId> bank) {
    RecoveryFilter filter;
    filter.bank = bank;
    filter.show = RecoveryFilter::Show::Due;
    STEWARD_LET(loans, Recoveries(office).loans(filter));
    STEWARD_LET(head, Papers(office).draftHead());
    AgeingListForm form;
    form.head = head;
    form.head.draft = false; // drawn anew it is no draft, and has no number
    for (const auto& band : ageingOf({}, office.today()).bands)
        form.spans.append({band.fromDays, band.toDays});
    for (const auto& loan : loans)
        form.loans.append(agedLoan(loan, office.today()));
    std::ranges::stable_sort(form.loans, {}, [](const AgedLoan& loan) {
        return loan.oldestDue.isValid() ? loan.oldestDue : QDate(9999, 12, 31);
    });
    return form;
}

} // namespace

Result<QByteArray> AgeingList::paper(std::optional<BankId> bank) const {
    STEWARD_LET(form, formOf(office_, bank));
    STEWARD_LET(printed, printAgeingList(form));
    return printed.pdf;
}

Result<int> AgeingList::exportTo(const QString& path, std::optional<BankId> bank) const {
    STEWARD_LET(form, formOf(office_, bank));
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        STEWARD_LET(printed, printAgeingList(form));
        STEWARD_TRY(putInPlace(printed.pdf, path));
    } else {
        STEWARD_TRY(writeTable(path, form.headings(), form.rows(), NotPublic));
    }
    return static_cast<int>(form.loans.size());
}

} // namespace steward
