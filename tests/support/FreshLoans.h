#pragma once

#include "services/Claims.h"
#include "services/Registry.h"

namespace steward {

/** Loans of a bank of the demonstration that were overdue in February 2018, that no claim holds and nobody
 * insures. */
inline QList<Loan> freshLoans(Office& office, BankId bank) {
    Claims claims(office);
    QSet<QString> claimed;
    const auto all = claims.list();
    for (const auto& summary : *all) {
        const auto view = claims.view(summary.claim.id);
        for (const auto& item : view->items)
            claimed.insert(item.row.note);
    }
    const auto page =
        Registry(office).loans({.search = {}, .township = {}, .bank = bank, .sortBy = {}, .limit = 500});
    QList<Loan> fresh;
    for (const auto& loan : page->rows)
        if (!claimed.contains(loan.note) && !loan.insured && loan.dueOn < QDate(2018, 2, 1))
            fresh.append(loan);
    return fresh;
}

} // namespace steward
