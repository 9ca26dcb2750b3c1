#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace steward::rich {

/** Where things stand on its first sheet: rows 1-based as readers count them, columns from 0. */
constexpr int FirstRow = 3; ///< of data
constexpr int LastRow = 7;
constexpr int Note = 1;
constexpr int Principal = 2;
constexpr int Asked = 3;  ///< a formula
constexpr int Ground = 5; ///< empty, formatted as text by its column

/**
 * A bank's workbook with what must survive when it is annotated: formulas, formats, a merged title, a
 * drop-down, conditional formats, comments of the bank's own, a chart, and a second sheet that refers to the
 * first.
 */
inline QByteArray workbook() {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("rich.xlsx"));
    auto* book = workbook_new(QFile::encodeName(path).constData());
    auto* list = workbook_add_worksheet(book, "补偿名单");
    auto* sums = workbook_add_worksheet(book, "汇总");
    auto* title = workbook_add_format(book);
    format_set_bold(title);
    format_set_align(title, LXW_ALIGN_CENTER);
    auto* money = workbook_add_format(book);
    format_set_num_format(money, "#,##0.00");
    format_set_border(money, LXW_BORDER_THIN);
    auto* text = workbook_add_format(book);
    format_set_num_format_index(text, 49);
    auto* yellow = workbook_add_format(book);
    format_set_bg_color(yellow, 0xFFFF00);
    worksheet_set_column(list, Ground, Ground, 20, text);
    worksheet_merge_range(list, 0, 0, 0, 5, "扶贫小额信贷风险补偿名单（2018年第1季度）", title);
    const char* headings[] = {"借款人姓名",         "借据号", "逾期本金（元）",
                              "申请补偿金额（元）", "乡镇",   "补偿情形"};
    for (lxw_col_t column = 0; column < 6; ++column)
        worksheet_write_string(list, 1, column, headings[column], yellow);
    for (lxw_row_t row = FirstRow - 1; row < LastRow; ++row) {
        worksheet_write_string(list, row, 0, row == 3 ? "𠮷㙍" : "张三", nullptr);
        worksheet_write_string(list, row, Note, ("NS" + std::to_string(row)).c_str(), text);
        worksheet_write_number(list, row, Principal, 1000.0 * row + 0.55, money);
        const auto formula = "=ROUND(C" + std::to_string(row + 1) + "*0.7,2)";
        worksheet_write_formula_num(list, row, Asked, formula.c_str(), money, 700.0 * row + 0.39);
        worksheet_write_string(list, row, 4, "高唐街道", row == 4 ? yellow : nullptr);
    }
    worksheet_write_string(list, LastRow, 0, "合计", nullptr);
    worksheet_write_formula_num(list, LastRow, Principal, "=SUM(C3:C7)", money, 20002.75);
    worksheet_write_comment(list, 3, Principal, "行内核对过");
    worksheet_write_comment(list, 5, 0, "本人在外务工");
    lxw_data_validation choice{};
    char first[] = "一";
    char second[] = "二";
    char* grounds[] = {first, second, nullptr};
    choice.validate = LXW_VALIDATION_TYPE_LIST;
    choice.value_list = grounds;
    worksheet_data_validation_range(list, FirstRow - 1, Ground, LastRow - 1, Ground, &choice);
    worksheet_write_string(sums, 0, 0, "合计", nullptr);
    worksheet_write_formula_num(sums, 0, 1, "=补偿名单!C8", money, 20002.75);
    auto* chart = workbook_add_chart(book, LXW_CHART_COLUMN);
    chart_add_series(chart, nullptr, "=补偿名单!$C$3:$C$7");
    worksheet_insert_chart(list, 10, 1, chart);
    worksheet_write_comment(sums, 0, 1, "财务填");
    workbook_close(book);
    QFile made(path);
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

} // namespace steward::rich
