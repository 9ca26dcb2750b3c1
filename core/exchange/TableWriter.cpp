#include "exchange/TableWriter.h"

#include "exchange/Refusals.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

namespace steward {

namespace {

constexpr double NarrowestColumn = 10; ///< of letters
constexpr double WidestColumn = 40;

/** As many letters as the heading needs; a Chinese one is as wide as two. */
double widthFor(const QString& heading) {
    const auto letters = static_cast<double>(2 * heading.size() + 2);
    return std::clamp(letters, NarrowestColumn, WidestColumn);
}

/** One workbook being written; the library keeps it in memory until it is closed. */
class Table {
public:
    explicit Table(const QString& path) : book_(workbook_new(QFile::encodeName(path).constData())) {
        sheet_ = workbook_add_worksheet(book_, nullptr);
        text_ = workbook_add_format(book_);
        format_set_num_format_index(text_, TextFormat);
        heading_ = workbook_add_format(book_);
        format_set_bold(heading_);
        format_set_bg_color(heading_, 0xEEF1F5);
        format_set_border(heading_, LXW_BORDER_THIN);
    }
    void setHeadings(const QStringList& headings, const QString& above) {
        lxw_col_t column = 0;
        if (!above.isEmpty())
            write(row_++, 0, above, text_);
        for (const auto& heading : headings) {
            write(row_, column, heading, heading_);
            worksheet_set_column(sheet_, column, column, widthFor(heading), text_);
            ++column;
        }
        worksheet_freeze_panes(sheet_, row_ + 1, 0);
    }
    void addRow(const QStringList& texts) {
        ++row_;
        lxw_col_t column = 0;
        for (const auto& text : texts) {
            if (!text.isEmpty())
                write(row_, column, text, text_);
            ++column;
        }
    }
    lxw_error close() {
        const auto closed = workbook_close(book_);
        return error_ == LXW_NO_ERROR ? closed : error_;
    }

private:
    static constexpr uint8_t TextFormat = 49; ///< the built-in `@`

    void write(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format) {
        const auto error = worksheet_write_string(sheet_, row, column, text.toUtf8().constData(), format);
        if (error_ == LXW_NO_ERROR)
            error_ = error;
    }

    lxw_workbook* book_;
    lxw_worksheet* sheet_;
    lxw_format* text_;
    lxw_format* heading_;
    lxw_row_t row_ = 0;
    lxw_error error_ = LXW_NO_ERROR;
};

/** Fields in quotes where they hold what separates. */
QByteArray csvLine(const QStringList& fields) {
    QStringList quoted;
    for (auto field : fields) {
        if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r'))
            field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
        quoted << field;
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvText(const QStringList& headings, const QList<QStringList>& rows, const QString& above) {
    auto text = QByteArrayLiteral("\xEF\xBB\xBF");
    if (!above.isEmpty())
        text += csvLine({above});
    text += csvLine(headings);
    for (const auto& row : rows)
        text += csvLine(row);
    return text;
}

} // namespace

Result<void> putInPlace(const QByteArray& bytes, const QString& path) {
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return refuse(sheetRefusal::notWritten(path, target.errorString()));
    return {};
}

Result<void> writeTable(const QString& path, const QStringList& headings, const QList<QStringList>& rows,
                        const QString& above) {
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return putInPlace(csvText(headings, rows, above), path);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return refuse(sheetRefusal::notWritten(path, folder.errorString()));
    const auto made = folder.filePath(QStringLiteral("table.xlsx"));
    Table table(made);
    table.setHeadings(headings, above);
    for (const auto& row : rows)
        table.addRow(row);
    if (const auto error = table.close(); error != LXW_NO_ERROR)
        return refuse(sheetRefusal::notWritten(path, QString::fromUtf8(lxw_strerror(error))));
    QFile source(made);
    if (!source.open(QIODevice::ReadOnly))
        return refuse(sheetRefusal::notWritten(path, source.errorString()));
    return putInPlace(source.readAll(), path);
}

} // namespace steward
