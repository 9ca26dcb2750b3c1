#include "registry/RegisterImporter.h"

#include "registry/RegisterReport.h"

#include <QFileInfo>
#include <QWidget>

namespace steward {

RegisterImporter::RegisterImporter(DeskHost& host, QWidget* page) : QObject(page), host_(host), page_(page) {}

void RegisterImporter::choose(RegisterKind kind) {
    const QString title = kind == RegisterKind::Households ? tr("Import the register of households")
                                                           : tr("Import a bank's loan register");
    const auto files = host_.chooseFiles(page_, title, tr("Tables (*.xlsx *.xls *.csv *.html *.htm)"));
    if (!files.isEmpty())
        importFile(kind, files.first());
}

void RegisterImporter::importFile(RegisterKind kind, const QString& path) {
    workFor(
        this, host_, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [kind, path](Office& office) {
            Registry registry(office);
            return kind == RegisterKind::Households ? registry.importHouseholds(path)
                                                    : registry.importLoans(path);
        },
        [this, kind, path](const RegisterImport& outcome) { tell(kind, path, outcome); });
}

void RegisterImporter::tell(RegisterKind kind, const QString& path, const RegisterImport& outcome) {
    const auto report = importReport(outcome, kind, QFileInfo(path).fileName());
    if (!outcome.refused()) {
        emit imported();
        host_.changed();
    }
    tellImport(host_, page_, report);
}

} // namespace steward
