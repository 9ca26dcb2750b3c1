#pragma once

#include "common/DeskHost.h"
#include "common/ImportReport.h"
#include "services/Recoveries.h"

#include <QObject>

namespace steward {

/** Takes a bank's list of recoveries in on another thread and tells what came of it. */
class RecoveryImporter : public QObject {
    Q_OBJECT
public:
    RecoveryImporter(DeskHost& host, QWidget* page);
    /** Lets the workbook be chosen. */
    void choose();
    void importFile(const QString& path);

signals:
    void imported();

private:
    void tell(const QString& path, const RecoveryImport& outcome);

    DeskHost& host_;
    QWidget* page_;
};

/** What importing `file` did, in words and by cell. */
ImportReport recoveryReport(const RecoveryImport& outcome, const QString& file);

} // namespace steward
