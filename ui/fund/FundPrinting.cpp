#include "fund/FundPrinting.h"

#include "documents/PaperDialog.h"
#include "services/Reports.h"

namespace steward {

void FundPrinting::show(const QString& name, const Draw& draw) {
    workFor(page_, host_, name, draw, [&host = host_, page = page_, name](const QByteArray& pdf) {
        PaperDialog::showDraft(host, pdf, name, page);
    });
}

void FundPrinting::registerBook(AccountId account, QDate from, QDate to) {
    show(tr("Register %1 to %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)),
         [=](Office& office) { return Reports(office).registerBook(account, from, to); });
}

void FundPrinting::vouchers(const QList<EntryId>& entries) {
    if (entries.isEmpty()) {
        host_.say(tr("Choose the entries whose vouchers are to be printed."));
        return;
    }
    show(tr("%n accounting voucher(s)", nullptr, static_cast<int>(entries.size())),
         [=](Office& office) { return Reports(office).accountingVouchers(entries); });
}

void FundPrinting::interestSheet(AccountId account, const InterestPeriod& period) {
    show(tr("Interest sheet %1").arg(period.to.toString(Qt::ISODate)),
         [=](Office& office) { return Reports(office).interestSheet(account, period); });
}

} // namespace steward
