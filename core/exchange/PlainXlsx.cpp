#include "exchange/PlainXlsx.h"

#include "exchange/Refusals.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace steward {

namespace {

constexpr uint8_t TextFormat = 49; ///< the built-in `@`

void writeSheet(lxw_worksheet* target, const Sheet& sheet, lxw_format* text) {
    for (const auto& row : sheet.rows)
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            if (const auto& cell = row.cells.at(column); !cell.isEmpty())
                worksheet_write_string(target, static_cast<lxw_row_t>(row.number - 1),
                                       static_cast<lxw_col_t>(column), cell.text.toUtf8().constData(), text);
    for (const auto& merge : sheet.merges) {
        const auto* row = sheet.find(merge.firstRow);
        const auto text8 = row ? row->at(merge.firstColumn).text.toUtf8() : QByteArray();
        worksheet_merge_range(target, static_cast<lxw_row_t>(merge.firstRow - 1),
                              static_cast<lxw_col_t>(merge.firstColumn),
                              static_cast<lxw_row_t>(merge.lastRow - 1),
                              static_cast<lxw_col_t>(merge.lastColumn), text8.constData(), text);
    }
}

} // namespace

QString plainSheetName(qsizetype index) {
    return QStringLiteral(u"表%1").arg(index + 1);
}

Result<QByteArray> plainXlsx(const Workbook& workbook) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("plain.xlsx"));
    auto* book = workbook_new(QFile::encodeName(path).constData());
    auto* text = workbook_add_format(book);
    format_set_num_format_index(text, TextFormat);
    for (qsizetype i = 0; i < workbook.sheets.size(); ++i)
        writeSheet(workbook_add_worksheet(book, plainSheetName(i).toUtf8().constData()),
                   workbook.sheets.at(i), text);
    const auto error = workbook_close(book);
    QFile made(path);
    if (error != LXW_NO_ERROR || !made.open(QIODevice::ReadOnly))
        return refuse(sheetRefusal::notWritten(workbook.name, QString::fromUtf8(lxw_strerror(error))));
    return made.readAll();
}

} // namespace steward
