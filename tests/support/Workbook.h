#pragma once

#include <QDate>
#include <QFile>
#include <QList>
#include <QVariant>

#include <xlsxwriter.h>

namespace steward::test {

/** A workbook of one sheet as a bank would send it: texts, whole yuan, days as the spreadsheet's own serials.
 */
inline bool writeWorkbook(const QString& path, const QList<QVariantList>& rows) {
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* dayFormat = workbook_add_format(book);
    format_set_num_format(dayFormat, "yyyy-mm-dd");
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            const QVariant& cell = rows.at(row).at(column);
            const auto r = static_cast<lxw_row_t>(row);
            const auto c = static_cast<lxw_col_t>(column);
            if (cell.typeId() == QMetaType::QString)
                worksheet_write_string(sheet, r, c, cell.toString().toUtf8().constData(), nullptr);
            else if (cell.typeId() == QMetaType::QDate)
                worksheet_write_number(
                    sheet, r, c, static_cast<double>(QDate(1899, 12, 30).daysTo(cell.toDate())), dayFormat);
            else if (cell.isValid())
                worksheet_write_number(sheet, r, c, cell.toDouble(), nullptr);
        }
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

} // namespace steward::test
