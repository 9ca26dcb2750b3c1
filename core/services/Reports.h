#pragma once

#include "calendar/Quarter.h"
#include "fund/Interest.h"
#include "services/Office.h"

namespace steward {

/** Papers of the books that are drawn anew from what is posted, whenever they are wanted; they bear no number
 * of their own. */
class Reports {
public:
    explicit Reports(Office& office) : office_(office) {}

    /** 记账凭证, one sheet an entry, in one job. Refused `report.cancelled`. */
    Result<QByteArray> accountingVouchers(const QList<EntryId>& entries) const;
    /** 台账: the register of one special account over some days, with opening, running balance, and totals by
     * month, quarter and year. Refused `report.days_backwards`. */
    Result<QByteArray> registerBook(AccountId account, QDate from, QDate to) const;
    /** 利息核对单 of one period. */
    Result<QByteArray> interestSheet(AccountId account, InterestPeriod period) const;
    /** 季度对账单 and 余额调节表 as they would be issued, with watermark; once closed, see its paper. */
    Result<QByteArray> reconciliationDraft(AccountId account, Quarter quarter) const;

private:
    Office& office_;
};

} // namespace steward
