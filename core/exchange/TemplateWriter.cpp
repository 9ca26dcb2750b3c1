#include "exchange/TemplateWriter.h"

#include "exchange/Refusals.h"
#include "exchange/ReviewSheet.h"
#include "exchange/TableWriter.h"
#include "exchange/TemplateColumns.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <xlsxwriter.h>

namespace steward {

namespace {

constexpr lxw_row_t HeadingRow = 2;
constexpr lxw_row_t LastRow = 5002; ///< to which entry is checked
constexpr uint8_t TextFormat = 49;  ///< the built-in `@`
const char* const Choices = "选项";

struct Kind {
    TemplateKind kind;
    const char* name;
    const char16_t* chinese;
    const char16_t* title;
    const char16_t* line; ///< what the filler completes above the headings
    std::span<const ColumnField> (*columns)();
};

constexpr std::array Kinds{
    Kind{TemplateKind::Claim, "claim", u"补偿名单", u"扶贫小额信贷风险补偿名单（    年第  季度）",
         u"填报单位：            （盖章）    填报日期：    年  月  日    单位：元", claimListColumns},
    Kind{TemplateKind::Households, "households", u"建档立卡户登记表", u"建档立卡贫困户登记表",
         u"填报单位：            （盖章）    填报日期：    年  月  日", householdColumns},
    Kind{TemplateKind::Loans, "loans", u"贷款台账", u"扶贫小额信贷台账",
         u"填报单位：            （盖章）    截至日期：    年  月  日    单位：元", loanColumns},
    Kind{TemplateKind::Review, "review", u"初审回填表", u"扶贫小额信贷风险补偿乡镇（街道）初审回填表",
         u"乡镇（街道）：          合作银行：          申请季度：      经办人：        初审日期：          "
         u"单位：元",
         reviewColumns},
};

const Kind& kindOf(TemplateKind kind) {
    for (const auto& one : Kinds)
        if (one.kind == kind)
            return one;
    return Kinds.front();
}

/** One blank workbook being written. */
class Blank {
public:
    Blank(const QString& path, const Kind& kind, const Policy& policy);
    lxw_error close() { return workbook_close(book_); }

private:
    lxw_format* format(const char* number);
    void heading(lxw_col_t column, const ColumnField& field);
    void check(lxw_col_t column, const ColumnField& field);
    void offer(const QStringList& words, lxw_data_validation& entry);
    void explain(const Kind& kind);
    void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
               lxw_format* format = nullptr) {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    }

    lxw_workbook* book_;
    const Policy& policy_;
    lxw_worksheet* table_;
    lxw_worksheet* help_;
    lxw_worksheet* choices_;
    lxw_format* bold_;
    lxw_format* heading_;
    lxw_format* needed_;
    lxw_col_t lists_ = 0; ///< columns of choices so far
    QByteArray source_;   ///< of the choices in hand, as long as the library reads it
};

Blank::Blank(const QString& path, const Kind& kind, const Policy& policy)
    : book_(workbook_new(QFile::encodeName(path).constData())), policy_(policy) {
    const auto name = QString::fromUtf16(kind.chinese).toUtf8();
    table_ = workbook_add_worksheet(book_, name.constData());
    help_ = workbook_add_worksheet(book_, "填表说明");
    choices_ = workbook_add_worksheet(book_, Choices);
    worksheet_hide(choices_);
    bold_ = format("General");
    format_set_bold(bold_);
    heading_ = format("General");
    needed_ = format("General");
    for (auto* one : {heading_, needed_}) {
        format_set_bold(one);
        format_set_border(one, LXW_BORDER_THIN);
        format_set_bg_color(one, one == needed_ ? 0xDCE6F5 : 0xEEF1F5);
    }
    write(table_, 0, 0, QString::fromUtf16(kind.title), bold_);
    write(table_, 1, 0, QString::fromUtf16(kind.line));
    lxw_col_t column = 0;
    for (const auto& field : kind.columns()) {
        heading(column, field);
        check(column, field);
        ++column;
    }
    worksheet_freeze_panes(table_, HeadingRow + 1, 0);
    constexpr uint8_t A4 = 9;
    worksheet_set_paper(table_, A4);
    worksheet_set_landscape(table_);
    worksheet_fit_to_pages(table_, 1, 0);
    worksheet_repeat_rows(table_, HeadingRow, HeadingRow);
    explain(kind);
}

lxw_format* Blank::format(const char* number) {
    auto* made = workbook_add_format(book_);
    if (QByteArrayView(number) == "@")
        format_set_num_format_index(made, TextFormat);
    else
        format_set_num_format(made, number);
    return made;
}

void Blank::heading(lxw_col_t column, const ColumnField& field) {
    constexpr double Wide = 22;
    constexpr double Usual = 13;
    const auto manner = mannerOf(field);
    const bool code = manner == FillManner::Code || manner == FillManner::IdNumber;
    const auto* number = code                           ? "@"
                         : manner == FillManner::Amount ? "#,##0.00"
                         : manner == FillManner::Day    ? "yyyy-mm-dd"
                                                        : "General";
    worksheet_set_column(table_, column, column, code ? Wide : Usual, format(number));
    write(table_, HeadingRow, column, QString::fromUtf16(field.name), field.required ? needed_ : heading_);
}

/** What may be entered under a heading; other entries are pointed out, those of choices and days refused. */
void Blank::check(lxw_col_t column, const ColumnField& field) {
    lxw_data_validation entry{};
    entry.ignore_blank = LXW_VALIDATION_ON;
    auto hint = hintOf(field).toUtf8();
    entry.error_message = hint.data();
    switch (mannerOf(field)) {
    case FillManner::Words:
    case FillManner::Code:
        return;
    case FillManner::IdNumber:
        entry.validate = LXW_VALIDATION_TYPE_LENGTH;
        entry.criteria = LXW_VALIDATION_CRITERIA_EQUAL_TO;
        entry.value_number = 18;
        entry.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        break;
    case FillManner::Amount:
        entry.validate = LXW_VALIDATION_TYPE_DECIMAL;
        entry.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
        break;
    case FillManner::Count:
        entry.validate = LXW_VALIDATION_TYPE_INTEGER;
        entry.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
        break;
    case FillManner::Day:
        entry.validate = LXW_VALIDATION_TYPE_DATE;
        entry.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        entry.minimum_datetime = {2000, 1, 1, 0, 0, 0};
        entry.maximum_datetime = {2099, 12, 31, 0, 0, 0};
        break;
    case FillManner::Choice:
        offer(choicesOf(field, policy_), entry);
        break;
    }
    worksheet_data_validation_range(table_, HeadingRow + 1, column, LastRow, column, &entry);
}

/** The words stand in a sheet of their own, since a list inside the check itself may not be long. */
void Blank::offer(const QStringList& words, lxw_data_validation& entry) {
    for (int row = 0; row < words.size(); ++row)
        write(choices_, static_cast<lxw_row_t>(row), lists_, words.at(row));
    const auto letter = QChar(u'A' + lists_++);
    source_ = QStringLiteral(u"='%1'!$%2$1:$%2$%3")
                  .arg(QString::fromUtf8(Choices), QString(letter))
                  .arg(words.size())
                  .toUtf8();
    entry.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    entry.value_formula = source_.data();
}

void Blank::explain(const Kind& kind) {
    worksheet_set_column(help_, 0, 0, 22, nullptr);
    worksheet_set_column(help_, 1, 1, 70, nullptr);
    write(help_, 0, 0, QStringLiteral(u"填表说明"), bold_);
    write(help_, 1, 0, QStringLiteral(u"栏目和顺序不要改动；深色的栏目必须填写。不用写合计行。"));
    lxw_row_t row = 2;
    for (const auto& field : kind.columns()) {
        write(help_, ++row, 0, QString::fromUtf16(field.name), field.required ? needed_ : heading_);
        write(help_, row, 1, hintOf(field));
    }
}

} // namespace

QString templateName(TemplateKind kind) {
    return QString::fromLatin1(kindOf(kind).name);
}

std::optional<TemplateKind> templateKindFrom(const QString& name) {
    for (const auto& one : Kinds)
        if (name == QLatin1String(one.name))
            return one.kind;
    return std::nullopt;
}

QString templateChinese(TemplateKind kind) {
    return QString::fromUtf16(kindOf(kind).chinese);
}

Result<void> writeTemplate(const QString& path, TemplateKind kind, const Policy& policy) {
    const QTemporaryDir folder;
    const auto made = folder.filePath(QStringLiteral("template.xlsx"));
    Blank blank(made, kindOf(kind), policy);
    const auto error = blank.close();
    QFile source(made);
    if (error != LXW_NO_ERROR || !source.open(QIODevice::ReadOnly))
        return refuse(sheetRefusal::notWritten(path, QString::fromUtf8(lxw_strerror(error))));
    return putInPlace(source.readAll(), path);
}

} // namespace steward
