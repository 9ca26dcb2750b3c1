#include "exchange/Refusals.h"

#include <QStringList>

namespace steward::sheetRefusal {

namespace {

Facts named(const QString& file) {
    return {{QStringLiteral("file"), file}};
}

QString listed(const QStringList& headings) {
    return headings.join(QStringLiteral(u"、"));
}

} // namespace

Error unreadable(const QString& file, const QString& reason) {
    return {QStringLiteral("sheet.unreadable"),
            QT_TRANSLATE_NOOP("Refusal", "“{file}” can't be opened: {reason}."),
            QT_TRANSLATE_NOOP("Refusal", "Check that the file is there and not open in another program."),
            {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}}};
}

Error notWritten(const QString& file, const QString& reason) {
    return {QStringLiteral("sheet.not_written"),
            QT_TRANSLATE_NOOP("Refusal", "“{file}” could not be written: {reason}."),
            QT_TRANSLATE_NOOP("Refusal", "Close it in other programs, or choose another folder."),
            {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}}};
}

Error empty(const QString& file) {
    return {QStringLiteral("sheet.empty"), QT_TRANSLATE_NOOP("Refusal", "“{file}” holds nothing."),
            QT_TRANSLATE_NOOP("Refusal", "Choose the file that holds the table."), named(file)};
}

Error notAWorkbook(const QString& file) {
    return {QStringLiteral("sheet.not_a_workbook"),
            QT_TRANSLATE_NOOP("Refusal", "“{file}” is neither an Excel workbook (.xlsx) nor a CSV table."),
            QT_TRANSLATE_NOOP("Refusal", "Open it in the program it comes from and save it as .xlsx."),
            named(file)};
}

Error damaged(const QString& file) {
    return {QStringLiteral("sheet.damaged"),
            QT_TRANSLATE_NOOP("Refusal", "“{file}” is damaged or was not copied to its end."),
            QT_TRANSLATE_NOOP("Refusal", "Copy it again or ask for it once more."), named(file)};
}

Error openQuote(const QString& file, int row) {
    return {QStringLiteral("sheet.open_quote"),
            QT_TRANSLATE_NOOP("Refusal", "In “{file}” a quotation mark opened in row {row} is never closed."),
            QT_TRANSLATE_NOOP("Refusal", "Remove or close the quotation mark, or save the table as .xlsx."),
            {{QStringLiteral("file"), file}, {QStringLiteral("row"), QString::number(row)}}};
}

Error tooLarge(const QString& file) {
    return {QStringLiteral("sheet.too_large"),
            QT_TRANSLATE_NOOP("Refusal", "“{file}” unpacks to more than a table of this kind can hold."),
            QT_TRANSLATE_NOOP("Refusal",
                              "Copy only the table into a new workbook; split it when it is really so long."),
            named(file)};
}

Error oldXls(const QString& file) {
    return {QStringLiteral("sheet.old_xls"),
            QT_TRANSLATE_NOOP("Refusal", "“{file}” is a workbook of the old kind (.xls of Excel 97–2003)."),
            QT_TRANSLATE_NOOP("Refusal", "Open it in a spreadsheet program and save it as .xlsx."),
            named(file)};
}

Error encrypted(const QString& file) {
    return {QStringLiteral("sheet.encrypted"), QT_TRANSLATE_NOOP("Refusal", "“{file}” needs a password."),
            QT_TRANSLATE_NOOP("Refusal", "Open it with its password and save it without one."), named(file)};
}

Error noHeadings(const QString& file, const QStringList& wanted) {
    return {QStringLiteral("sheet.no_headings"),
            QT_TRANSLATE_NOOP("Refusal", "“{file}” has no row with the headings of this table."),
            QT_TRANSLATE_NOOP(
                "Refusal", "Check that it is the right file. At least these headings are needed: {wanted}."),
            {{QStringLiteral("file"), file}, {QStringLiteral("wanted"), listed(wanted)}}};
}

Error columnMissing(const QString& file, const QString& sheet, int row, const QStringList& missing) {
    return {QStringLiteral("sheet.column_missing"),
            QT_TRANSLATE_NOOP("Refusal",
                              "The headings in row {row} of sheet “{sheet}” of “{file}” lack: {missing}."),
            QT_TRANSLATE_NOOP("Refusal", "Add the columns, or say which of the file's columns are meant."),
            {{QStringLiteral("file"), file},
             {QStringLiteral("sheet"), sheet},
             {QStringLiteral("row"), QString::number(row)},
             {QStringLiteral("missing"), listed(missing)}}};
}

Error severalTables(const QString& file, const QStringList& sheets) {
    return {QStringLiteral("sheet.several_tables"),
            QT_TRANSLATE_NOOP("Refusal", "“{file}” holds such a table in more than one sheet: {sheets}."),
            QT_TRANSLATE_NOOP("Refusal",
                              "Hide the sheets that are not meant and save the workbook, or save the "
                              "right sheet by itself; tables that belong together go into one sheet."),
            {{QStringLiteral("file"), file}, {QStringLiteral("sheets"), listed(sheets)}}};
}

} // namespace steward::sheetRefusal
