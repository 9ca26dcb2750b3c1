#include "recoveries/RecoveryImporter.h"

#include <QFileInfo>
#include <QWidget>

namespace steward {

ImportReport recoveryReport(const RecoveryImport& outcome, const QString& file) {
    ImportReport report = startedReport(!outcome.refused(), outcome.problems);
    report.sentence = report.stored ? RecoveryImporter::tr("%1: %n recoveries, principal %2, interest %3.",
                                                           nullptr, outcome.rows)
                                          .arg(file, outcome.principal.text(), outcome.interest.text())
                                    : nothingStored(file, outcome.problems);
    return report;
}

RecoveryImporter::RecoveryImporter(DeskHost& host, QWidget* page) : QObject(page), host_(host), page_(page) {}

void RecoveryImporter::choose() {
    const auto files = host_.chooseFiles(page_, tr("Import a bank's list of recoveries"),
                                         tr("Tables (*.xlsx *.xls *.csv *.html *.htm)"));
    if (!files.isEmpty())
        importFile(files.first());
}

void RecoveryImporter::importFile(const QString& path) {
    workFor(
        this, host_, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path](Office& office) { return Recoveries(office).importFile(path); },
        [this, path](const RecoveryImport& outcome) { tell(path, outcome); });
}

void RecoveryImporter::tell(const QString& path, const RecoveryImport& outcome) {
    const auto report = recoveryReport(outcome, QFileInfo(path).fileName());
    if (report.stored) {
        emit imported();
        host_.changed();
    }
    tellImport(host_, page_, report);
}

} // namespace steward
