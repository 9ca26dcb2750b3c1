#pragma once

#include "base/Error.h"

/** The refusals of whole files; those of single cells stand beside their readers. */
namespace steward::sheetRefusal {

Error unreadable(const QString& file, const QString& reason);
Error notWritten(const QString& file, const QString& reason);
Error empty(const QString& file);
Error notAWorkbook(const QString& file);
Error damaged(const QString& file);
Error openQuote(const QString& file, int row);
Error tooLarge(const QString& file);
Error oldXls(const QString& file);
Error encrypted(const QString& file);
/** No row of the file names enough of the columns; `wanted` are the headings that would be known. */
Error noHeadings(const QString& file, const QStringList& wanted);
Error columnMissing(const QString& file, const QString& sheet, int row, const QStringList& missing);

/** Several visible sheets hold such a table; one of them must be meant. */
Error severalTables(const QString& file, const QStringList& sheets);

} // namespace steward::sheetRefusal
