#pragma once

#include "base/Result.h"

#include <QList>
#include <QStringList>

namespace steward {

/**
 * Writes a workbook of one sheet: bold headings that stay in sight, and below them the rows, every cell
 * formatted as text. So identity numbers keep all their characters, notes their zeros in front, and amounts
 * never become a spreadsheet's floating point; the empty rows below a template's headings are text as well.
 * Without rows it is a blank template. A name that ends in `.csv` makes separated text instead (UTF-8 with
 * its mark, so that spreadsheets know it). `above`, where given, stands in a line over the headings. An
 * existing file is replaced only by a whole one. `sheet.not_written`, also for a text longer than a cell can
 * hold.
 */
Result<void> writeTable(const QString& path, const QStringList& headings, const QList<QStringList>& rows = {},
                        const QString& above = {});

/** Over the headings of what may not be made public (Art. 21). */
inline const QString NotPublic = QStringLiteral(u"内部资料 不得对外公开");

/** Puts finished bytes in the place of what stood there, whole or not at all. `sheet.not_written`. */
Result<void> putInPlace(const QByteArray& bytes, const QString& path);

} // namespace steward
