#include "common/TableExport.h"

#include "common/WorkTable.h"
#include "exchange/TableWriter.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTableView>

namespace steward {

namespace {

class TableExportWords {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
public:
    static QString title() { return tr("Export what is shown"); }
    static QString working() { return tr("Exporting"); }
    static QString saved(const QString& path) { return tr("Saved as %1.").arg(path); }
};

} // namespace

void exportTable(DeskHost& host, QWidget* page, const QTableView* table, const QString& name) {
    const QString path = host.chooseTarget(page, TableExportWords::title(), name + QStringLiteral(".xlsx"));
    if (path.isEmpty())
        return;
    host.work(
        TableExportWords::working(),
        [path, shown = shownTable(table)](Office&, const Progress&) {
            return writeTable(path, shown.headings, shown.rows);
        },
        [&host, shown = QPointer(page), path](const Result<void>& result) {
            if (!shown)
                return;
            if (result)
                host.say(TableExportWords::saved(path));
            else
                host.refuse(result.error());
        });
}

} // namespace steward
