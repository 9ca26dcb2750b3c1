#include "registry/RegisterImporter.h"

#include "registry/RegisterReport.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <memory>

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
    const auto outcome = std::make_shared<RegisterImport>();
    const auto job = [kind, path, outcome](Office& office, const Progress& progress) -> Result<void> {
        Registry registry(office);
        STEWARD_LET(done, kind == RegisterKind::Households ? registry.importHouseholds(path, progress)
                                                           : registry.importLoans(path, progress));
        *outcome = done;
        return {};
    };
    const QPointer<RegisterImporter> self(this);
    host_.work(tr("Reading %1").arg(QFileInfo(path).fileName()), job,
               [self, kind, path, outcome](const Result<void>& result) {
                   if (!self)
                       return;
                   if (result)
                       self->tell(kind, path, *outcome);
                   else
                       self->host_.refuse(result.error());
               });
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
