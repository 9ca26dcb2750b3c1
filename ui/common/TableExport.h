#pragma once

#include "common/DeskHost.h"

class QTableView;

namespace steward {

/**
 * Writes what `table` shows, with its headings, into a workbook that is asked for; `name` is proposed. Over
 * the headings stands that it is not public (Art. 21). A long register is read beside the window and can be
 * cancelled: `export.cancelled`.
 */
void exportTable(DeskHost& host, QWidget* page, const QTableView* table, const QString& name);

enum class ExportKey { Free, Taken };
/**
 * Gives every table of `page` a menu to export what it shows; where Ctrl+E is free, it exports the table in
 * hand or the page's largest. `name`, with the table's own, is proposed for the file.
 */
void offerExport(DeskHost& host, QWidget* page, const QString& name, ExportKey key);

} // namespace steward
