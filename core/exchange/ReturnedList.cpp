#include "exchange/ReturnedList.h"

#include "exchange/ColumnHeadings.h"
#include "exchange/Refusals.h"

#include <QFile>

#include <xlsxwriter.h>

namespace steward {

namespace {

constexpr lxw_row_t HeadingRow = 2;
constexpr double ColumnWidth = 14; ///< of letters
constexpr double NotesWidth = 70;

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

QString amountText(const std::optional<Amount>& amount) {
    return amount ? amount->plain() : QString();
}

QString countText(const std::optional<int>& count) {
    return count ? QString::number(*count) : QString();
}

QHash<QString, QString> textsOf(const ClaimRow& row) {
    const auto known = row.loanClass != LoanClass::Unknown;
    return {{QStringLiteral("sequence"), row.sequence},
            {QStringLiteral("township"), row.township},
            {QStringLiteral("village"), row.village},
            {QStringLiteral("head"), row.head},
            {QStringLiteral("borrower"), row.borrower},
            {QStringLiteral("idNumber"), row.idNumber},
            {QStringLiteral("relation"), row.relation},
            {QStringLiteral("note"), row.note},
            {QStringLiteral("lent"), amountText(row.lent)},
            {QStringLiteral("lentOn"), dayText(row.lentOn)},
            {QStringLiteral("dueOn"), dayText(row.dueOn)},
            {QStringLiteral("extendedTo"), dayText(row.extendedTo)},
            {QStringLiteral("overduePrincipal"), amountText(row.overduePrincipal)},
            {QStringLiteral("overdueDays"), countText(row.overdueDays)},
            {QStringLiteral("loanClass"), known ? chineseText(row.loanClass) : QString()},
            {QStringLiteral("notices"), countText(row.notices)},
            {QStringLiteral("lastNotice"), dayText(row.lastNotice)},
            {QStringLiteral("ground"), row.groundText},
            {QStringLiteral("insurerPaid"), amountText(row.insurerPaid)},
            {QStringLiteral("asked"), amountText(row.asked)},
            {QStringLiteral("remark"), row.remark}};
}

/** One workbook being written; the library keeps formats and sheet until it is closed. */
class Sheet {
public:
    explicit Sheet(const QString& path) : book_(workbook_new(QFile::encodeName(path).constData())) {
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

void Sheet::head(const ReturnedList& list) {
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

void Sheet::row(lxw_row_t number, const ReturnedListRow& row) {
    const auto texts = textsOf(row.row);
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
    Sheet sheet(path);
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
