#include "reconciliation/StatementImporter.h"

#include "common/ColumnsDialog.h"
#include "exchange/StatementSheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace steward {

namespace {

class StatementImporterWords {
    Q_DECLARE_TR_FUNCTIONS(StatementImporter)
public:
    static QString field(const QString& key) {
        static const QHash<QString, const char*> names{
            {QStringLiteral("day"), QT_TR_NOOP("Day")},
            {QStringLiteral("sequence"), QT_TR_NOOP("Sequence")},
            {QStringLiteral("voucher"), QT_TR_NOOP("Voucher number")},
            {QStringLiteral("number"), QT_TR_NOOP("Serial number")},
            {QStringLiteral("memo"), QT_TR_NOOP("Memo")},
            {QStringLiteral("purpose"), QT_TR_NOOP("Purpose")},
            {QStringLiteral("postscript"), QT_TR_NOOP("Postscript")},
            {QStringLiteral("remark"), QT_TR_NOOP("Remark")},
            {QStringLiteral("debit"), QT_TR_NOOP("Paid out (debit)")},
            {QStringLiteral("credit"), QT_TR_NOOP("Paid in (credit)")},
            {QStringLiteral("amount"), QT_TR_NOOP("Amount, signed or with a direction")},
            {QStringLiteral("direction"), QT_TR_NOOP("Direction (in or out)")},
            {QStringLiteral("balance"), QT_TR_NOOP("Balance after it")},
            {QStringLiteral("counterparty"), QT_TR_NOOP("Other side")},
        };
        const auto name = names.constFind(key);
        return name == names.cend() ? key : tr(*name);
    }
    static QString stored(const QString& file, const StatementImport& outcome) {
        const auto lines = tr("%n new line(s)", nullptr, outcome.lines);
        const auto text =
            tr("%1: %2 of %3 to %4, from %5 to %6.", "file, lines, days, opening, closing")
                .arg(file, lines, outcome.from.toString(Qt::ISODate), outcome.to.toString(Qt::ISODate),
                     outcome.opening.text(), outcome.closing.text());
        return outcome.known > 0
                   ? text + tr(" %n line(s) were known already and left out.", nullptr, outcome.known)
                   : text;
    }
};

QList<NamedField> namedFields() {
    QList<NamedField> fields;
    for (const auto& field : statementFields())
        fields.append({field.key, StatementImporterWords::field(field.key), field.required});
    return fields;
}

} // namespace

ImportReport statementReport(const StatementImport& outcome, const QString& file) {
    ImportReport report = startedReport(!outcome.refused(), outcome.problems);
    report.sentence =
        report.stored ? StatementImporterWords::stored(file, outcome) : nothingStored(file, outcome.problems);
    return report;
}

StatementImporter::StatementImporter(DeskHost& host, QWidget* page)
    : QObject(page), host_(host), page_(page) {}

void StatementImporter::choose(AccountId account, bool naming) {
    const auto files = host_.chooseFiles(page_, tr("Import a bank's statement"),
                                         tr("Statements (*.xlsx *.xls *.csv *.html *.htm)"));
    if (files.isEmpty())
        return;
    if (naming)
        askColumns(account, files.first(), {});
    else
        importFile(account, files.first());
}

void StatementImporter::importFile(AccountId account, const QString& path, const ColumnMapping& mapping) {
    workFor(
        this, host_, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [account, path, mapping](Office& office) {
            return Reconciliations(office).importStatement(account, path, mapping);
        },
        [this, path](const StatementImport& outcome) { tell(path, outcome); },
        [this, account, path](const Error& error) {
            if (columnsUnclear(error))
                askColumns(account, path, error.sentence());
            else
                host_.refuse(error);
        });
}

void StatementImporter::askColumns(AccountId account, const QString& path, const QString& why) {
    workFor(
        this, host_, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path](Office&) -> Result<SheetHeadings> {
            STEWARD_LET(workbook, openWorkbook(path));
            return statementHeadings(workbook);
        },
        [this, account, path, why](const SheetHeadings& headings) {
            auto* dialog = new ColumnsDialog(columnsState(headings, namedFields()), why, page_);
            connect(dialog, &ColumnsDialog::importWanted, this,
                    [=, this] { importFile(account, path, dialog->mapping()); });
            dialog->open();
        });
}

void StatementImporter::tell(const QString& path, const StatementImport& outcome) {
    const auto report = statementReport(outcome, QFileInfo(path).fileName());
    if (report.stored) {
        emit imported();
        host_.changed();
    }
    tellImport(host_, page_, report);
}

} // namespace steward
