#include "common/TableExport.h"

#include "common/PageShortcut.h"
#include "common/PagedTable.h"
#include "common/WorkTable.h"
#include "exchange/TableWriter.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QTableView>

#include <algorithm>

namespace steward {

namespace {

class TableExportWords {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
public:
    static QString title() { return tr("Export what is shown"); }
    static QString working() { return tr("Exporting"); }
    static QString menu() { return tr("Export what is shown…"); }
    static QString none() { return tr("There is no table here to export."); }
    static QString saved(const QString& path) { return tr("Saved as %1.").arg(path); }
};

/** What the window's thread alone may read is read now, the rest by the job. */
DeskHost::Job writing(const QString& path, const QTableView* table) {
    if (const auto* paged = qobject_cast<const PagedTable*>(table->model())) {
        QStringList headings;
        const auto columns = shownColumns(table);
        for (const int column : columns)
            headings << paged->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return [path, headings, read = paged->reader(columns)](Office& office) -> Result<void> {
            STEWARD_LET(rows, read(office));
            return writeTable(path, headings, rows, NotPublic);
        };
    }
    return [path, shown = shownTable(table)](Office&) {
        return writeTable(path, shown.headings, shown.rows, NotPublic);
    };
}

QString proposedName(const QString& page, const QTableView* table) {
    const auto called = table->accessibleName();
    return called == page ? page : page + u' ' + called;
}

QTableView* tableInHand(const QWidget* page) {
    for (auto* widget = page->focusWidget(); widget && widget != page; widget = widget->parentWidget())
        if (auto* table = qobject_cast<QTableView*>(widget); table && table->isVisible())
            return table;
    const auto area = [](const QTableView* table) {
        return table->isVisible() ? table->width() * table->height() : 0;
    };
    const auto tables = page->findChildren<QTableView*>();
    const auto largest = std::ranges::max_element(tables, {}, area);
    return largest != tables.end() && area(*largest) > 0 ? *largest : nullptr;
}

} // namespace

void exportTable(DeskHost& host, QWidget* page, const QTableView* table, const QString& name) {
    const QString path = host.chooseTarget(page, TableExportWords::title(), name + QStringLiteral(".xlsx"));
    if (path.isEmpty())
        return;
    workFor(page, host, TableExportWords::working(), writing(path, table),
            [&host, path] { host.say(TableExportWords::saved(path)); });
}

void offerExport(DeskHost& host, QWidget* page, const QString& name, ExportKey key) {
    for (auto* table : page->findChildren<QTableView*>()) {
        auto* action = new QAction(TableExportWords::menu(), table);
        QObject::connect(action, &QAction::triggered, table, [&host, page, table, name] {
            exportTable(host, page, table, proposedName(name, table));
        });
        table->addAction(action);
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    if (key == ExportKey::Free)
        addShortcut(page, QKeySequence(Qt::CTRL | Qt::Key_E), [&host, page, name] {
            if (const auto* table = tableInHand(page))
                exportTable(host, page, table, proposedName(name, table));
            else
                host.say(TableExportWords::none());
        });
}

} // namespace steward
