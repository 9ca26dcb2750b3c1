#pragma once

#include "exchange/Journal.h"
#include "services/Office.h"

namespace steward {

/** The books for other programs. */
class Exports {
public:
    explicit Exports(Office& office) : office_(office) {}

    /** Every posted entry, see exchange/Journal.h. */
    Result<QByteArray> journal() const;
    Result<JournalAccounts> journalAccounts() const;
    // Without a valid `from` these begin with the books.

    /** One special account's register with opening and closing rows, as xlsx or (by its name) CSV. */
    Result<void> registerTo(const QString& path, AccountId account, QDate from, QDate to) const;
    /** Every posting of the entries of these days, one a row. */
    Result<void> entriesTo(const QString& path, QDate from, QDate to) const;

private:
    Office& office_;
};

} // namespace steward
