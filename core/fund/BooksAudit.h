#pragma once

#include "fund/Entry.h"

#include <QHash>

namespace steward {

/** A fault that an independent check found; `code` names it, facts say where. */
struct AuditFault {
    QString code;          ///< `entry_changed`, `entry_missing`, `number_gap`, `not_balanced`, `below_zero`,
                           ///< `reversal_wrong`, `balance_differs` …
    const char* what = ""; ///< English source, context "Audit"
    Facts facts;
    QString sentence() const;
};

/** Reads posted entries one by one and recomputes chain, numbers and balances by means of its own. */
class BooksAuditor {
public:
    /** Entries in the order of their ids. */
    void take(const Entry& entry);
    /** After the last entry: compares with the balances that the file keeps. */
    QList<AuditFault> finish(const QHash<AccountId, Amount>& keptBalances);
    qint64 entries() const { return count_; }
    QByteArray head() const { return head_; }
    const QHash<AccountId, Amount>& balances() const { return balances_; }

private:
    void takeChain(const Entry& entry);
    void takeNumber(const Entry& entry);
    void takePostings(const Entry& entry);
    void takeReversal(const Entry& entry);
    void find(const char* code, const char* what, const Entry& entry);

    QList<AuditFault> faults_;
    QHash<EntryId, QList<Posting>> reversible_; ///< what no reversal has named so far
    QHash<AccountId, Amount> balances_;
    QHash<std::pair<int, int>, int> lastNumber_; ///< by year and series
    QByteArray head_ = QByteArray(32, '\0');
    qint64 count_ = 0;
};

} // namespace steward
