#pragma once

#include "services/Claims.h"

namespace steward {

/** What came of a bank's list, as the dialog after importing it says it. */
struct ListReport {
    QString file;
    QString sentence;            ///< rows judged, clean, blocked, taken up before
    QList<CellProblem> problems; ///< cells that can't be read, totals that differ, changes not taken over
    int blocked = 0;             ///< rows that go back to the bank
    bool worthShowing = false;   ///< not everything is new and well
};

ListReport listReport(const ListImport& import, const QString& file);

} // namespace steward
