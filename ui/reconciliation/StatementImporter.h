#pragma once

#include "common/DeskHost.h"
#include "common/ImportReport.h"
#include "services/Reconciliations.h"

#include <QObject>

namespace steward {

/** Takes a bank's statement in on another thread and tells what came of it. */
class StatementImporter : public QObject {
    Q_OBJECT
public:
    StatementImporter(DeskHost& host, QWidget* page);
    /** Lets the file be chosen; with `naming` a person names its columns first. */
    void choose(AccountId account, bool naming);
    void importFile(AccountId account, const QString& path, const ColumnMapping& mapping = {});

signals:
    void imported();

private:
    void askColumns(AccountId account, const QString& path, const QString& why);
    void tell(const QString& path, const StatementImport& outcome);

    DeskHost& host_;
    QWidget* page_;
};

/** What importing `file` did, in words and by cell. */
ImportReport statementReport(const StatementImport& outcome, const QString& file);

} // namespace steward
