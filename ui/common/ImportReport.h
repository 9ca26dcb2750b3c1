#pragma once

#include "common/DeskHost.h"
#include "exchange/SheetRead.h"

#include <QDialog>

namespace steward {

/** What an import did, in words, and what was wrong, by row and column. */
struct ImportReport {
    QString title;
    QString sentence;
    bool stored = false;
    QList<CellProblem> problems; ///< blocking ones first
};

/** Shows it; the problems can be copied as a table. */
class ImportReportDialog : public QDialog {
    Q_OBJECT
public:
    ImportReportDialog(const ImportReport& report, QWidget* parent);
};

/** Says what an import did; where there are problems, in the dialog that lists them. */
void tellImport(DeskHost& host, QWidget* page, const ImportReport& report);

/** Title and problems of a report whose import was `stored` or not, blocking problems first. */
ImportReport startedReport(bool stored, const QList<CellProblem>& problems);
/** “Nothing of FILE was stored: …”, counting the blocking problems. */
QString nothingStored(const QString& file, const QList<CellProblem>& problems);

} // namespace steward
