#pragma once

#include "exchange/SheetRead.h"
#include "exchange/Workbook.h"

#include <QDate>

namespace steward {

/** A row of a bank's list of what it recovered after compensation (追偿收回清单). */
struct RecoveryRow {
    int row = 0;  ///< 1-based row in the source; 0 when typed
    QString bank; ///< empty: the note alone must tell the loan
    QString note;
    QString borrower; ///< empty: not compared
    QDate day;
    Amount principal;
    Amount interest;
    QString document;
};

/** Reads such a list, all or nothing; a row without principal or without interest has none of it. Where no
 * column names the bank, the title line's bank is every row's. */
Result<SheetRead<RecoveryRow>> readRecoveries(const Workbook& workbook, const ColumnMapping& mapping = {});
Result<SheetRead<RecoveryRow>> readRecoveries(const QString& path, const ColumnMapping& mapping = {});

} // namespace steward
