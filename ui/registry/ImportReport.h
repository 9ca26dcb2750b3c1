#pragma once

#include "registry/RegisterImporter.h"

#include <QDialog>

namespace steward {

/** What an import did, in words, and what was wrong, by row and column. */
struct ImportReport {
    QString title;
    QString sentence;
    bool stored = false;
    QList<CellProblem> problems; ///< blocking ones first
};
ImportReport importReport(const RegisterImport& outcome, RegisterKind kind, const QString& file);

/** Shows it; the problems can be copied as a table. */
class ImportReportDialog : public QDialog {
    Q_OBJECT
public:
    ImportReportDialog(const ImportReport& report, QWidget* parent);
};

} // namespace steward
