#include "exchange/ReturnedList.h"

#include "exchange/ClaimList.h"
#include "exchange/ColumnHeadings.h"
#include "exchange/Refusals.h"

#include <QFile>

#include <xlsxwriter.h>

namespace steward {

namespace {

constexpr lxw_row_t HeadingRow = 2;
constexpr double ColumnWidth = 14; ///< of letters
constexpr double NotesWidth = 70;

/** One workbook being written; the library keeps formats and sheet until it is closed. */
class ReturnedSheet {
public:
    explicit ReturnedSheet(const QString& path) : book_(workbook_new(QFile::encodeName(path).constData())) {
        sheet_ = workbook_add_worksheet(book_, nullptr);
        bold_ = workbook_add_format(book_);
        format_set_bold(bold_);
        heading_ = workbook_add_format(book_);
        format_set_bold(heading_);
        format_set_bg_color(heading_, 0xEEF1F5);
        format_set_border(heading_, LXW_BORDER_THIN);
        wrong_ = workbook_add_format(book_);
        format_set_bg_color(wrong_, 0xF8CBC6);
        doubtful_ = workbook_add_format(book_);
        format_set_bg_color(doubtful_, 0xFFF0C2);
        wrapped_ = workbook_add_format(book_);
        format_set_text_wrap(wrapped_);
        format_set_align(wrapped_, LXW_ALIGN_VERTICAL_TOP);
    }
    void write(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format = nullptr) {
        worksheet_write_string(sheet_, row, column, text.toUtf8().constData(), format);
    }
    void note(lxw_row_t row, lxw_col_t column, const QString& text) {
        worksheet_write_comment(sheet_, row, column, text.toUtf8().constData());
    }
    void head(const ReturnedList& list);
    void row(lxw_row_t number, const ReturnedListRow& row);
    lxw_error close() { return workbook_close(book_); }

private:
    lxw_workbook* book_;
    lxw_worksheet* sheet_;
    lxw_format* bold_;
    lxw_format* heading_;
    lxw_format* wrong_;
    lxw_format* doubtful_;
    lxw_format* wrapped_;
};

void ReturnedSheet::head(const ReturnedList& list) {
    write(0, 0, list.title, bold_);
    write(1, 0, list.subtitle);
    lxw_col_t column = 0;
    for (const auto& field : claimListColumns())
        write(HeadingRow, column++, QString::fromUtf16(field.name), heading_);
    write(HeadingRow, column, QStringLiteral(u"需补正的事项"), heading_);
    worksheet_set_column(sheet_, 0, static_cast<lxw_col_t>(column - 1), ColumnWidth, nullptr);
    worksheet_set_column(sheet_, column, column, NotesWidth, nullptr);
    worksheet_freeze_panes(sheet_, HeadingRow + 1, 0);
}

void ReturnedSheet::row(lxw_row_t number, const ReturnedListRow& row) {
    const auto texts = claimRowTexts(row.row);
    QStringList all;
    for (const auto& note : row.notes)
        all.append(note.text);
    lxw_col_t column = 0;
    for (const auto& field : claimListColumns()) {
        const auto key = QString::fromLatin1(field.key);
        QStringList here;
        bool blocking = false;
        for (const auto& note : row.notes) {
            if (note.field != key)
                continue;
            here.append(note.text);
            blocking = blocking || note.blocking;
        }
        write(number, column, texts.value(key), here.isEmpty() ? nullptr : blocking ? wrong_ : doubtful_);
        if (!here.isEmpty())
            note(number, column, here.join(u'\n'));
        ++column;
    }
    write(number, column, all.join(u'\n'), wrapped_);
}

} // namespace

Result<void> writeReturnedList(const QString& path, const ReturnedList& list) {
    ReturnedSheet sheet(path);
    sheet.head(list);
    auto number = HeadingRow;
    for (const auto& row : list.rows)
        sheet.row(++number, row);
    const auto error = sheet.close();
    if (error != LXW_NO_ERROR)
        return refuse(sheetRefusal::notWritten(path, QString::fromUtf8(lxw_strerror(error))));
    return {};
}

} // namespace steward
