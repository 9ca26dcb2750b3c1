#include "recoveries/RecoveryImporter.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <memory>

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
    const auto outcome = std::make_shared<RecoveryImport>();
    const auto job = [path, outcome](Office& office, const Progress&) -> Result<void> {
        STEWARD_LET(done, Recoveries(office).importFile(path));
        *outcome = done;
        return {};
    };
    host_.work(tr("Reading %1").arg(QFileInfo(path).fileName()), job,
               [self = QPointer(this), path, outcome](const Result<void>& result) {
                   if (!self)
                       return;
                   if (result)
                       self->tell(path, *outcome);
                   else
                       self->host_.refuse(result.error());
               });
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
