#include "fund/FundPrinting.h"

#include "documents/PaperDialog.h"
#include "services/Reports.h"

namespace steward {

void FundPrinting::show(const QString& name, const Draw& draw) {
    const auto pdf = std::make_shared<QByteArray>();
    host_.work(
        name,
        [draw, pdf](Office& office, const Progress& progress) -> Result<void> {
            STEWARD_LET(drawn, draw(office, progress));
            *pdf = drawn;
            return {};
        },
        [&host = host_, page = page_, name, pdf](const Result<void>& done) {
            if (done)
                PaperDialog::showDraft(host, *pdf, name, page);
            else
                host.refuse(done.error());
        });
}

void FundPrinting::registerBook(AccountId account, QDate from, QDate to) {
    show(tr("Register %1 to %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)),
         [=](Office& office, const Progress&) { return Reports(office).registerBook(account, from, to); });
}

void FundPrinting::vouchers(const QList<EntryId>& entries) {
    if (entries.isEmpty()) {
        host_.say(tr("Choose the entries whose vouchers are to be printed."));
        return;
    }
    show(tr("%n accounting voucher(s)", nullptr, static_cast<int>(entries.size())),
         [=](Office& office, const Progress& progress) {
             return Reports(office).accountingVouchers(entries, progress);
         });
}

void FundPrinting::interestSheet(AccountId account, const InterestPeriod& period) {
    show(tr("Interest sheet %1").arg(period.to.toString(Qt::ISODate)),
         [=](Office& office, const Progress&) { return Reports(office).interestSheet(account, period); });
}

} // namespace steward
