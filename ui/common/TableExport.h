#pragma once

#include "common/DeskHost.h"

class QTableView;

namespace steward {

/** Writes what `table` shows, with its headings, into a workbook that is asked for; `name` is proposed. */
void exportTable(DeskHost& host, QWidget* page, const QTableView* table, const QString& name);

} // namespace steward
