#pragma once

#include "common/DeskHost.h"
#include "fund/Interest.h"

#include <QCoreApplication>

namespace steward {

/** Papers of the books, drawn on another thread and shown to be printed or saved. */
class FundPrinting {
    Q_DECLARE_TR_FUNCTIONS(FundPrinting)
public:
    FundPrinting(DeskHost& host, QWidget* page) : host_(host), page_(page) {}
    void registerBook(AccountId account, QDate from, QDate to);
    void vouchers(const QList<EntryId>& entries);
    void interestSheet(AccountId account, const InterestPeriod& period);

private:
    using Draw = std::function<Result<QByteArray>(Office& office)>;
    void show(const QString& name, const Draw& draw);

    DeskHost& host_;
    QWidget* page_;
};

} // namespace steward
