#include "exchange/ReviewWorkbook.h"

#include "exchange/Refusals.h"
#include "exchange/ReviewSheet.h"
#include "exchange/TableWriter.h"
#include "money/Capitals.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>

#include <xlsxwriter.h>

namespace steward {

namespace {

constexpr uint8_t TextFormat = 49; ///< the built-in `@`
constexpr uint8_t A4 = 9;
constexpr double Side = 0.4; // margins in inches
constexpr double Foot = 0.7;
constexpr int LeastLines = 2; ///< of a loan: room to write in
const char* const Restricted = "内部资料 不得对外公开";

/** Answers that are chosen from a list, with what the filler is told. */
struct Choice {
    const char* key;
    const char* first;
    const char* second;
};
constexpr Choice Choices[] = {{"identityTrue", "属实", "不实"},
                              {"registeredTrue", "是", "否"},
                              {"groundTrue", "属实", "不实"},
                              {"agrees", "同意", "不同意"}};

/** In characters; together they fit on a landscape page without becoming too small to read. */
const QHash<QString, int>& widths() {
    static const QHash<QString, int> widths{
        {QStringLiteral("sequence"), 5},       {QStringLiteral("village"), 10},
        {QStringLiteral("head"), 8},           {QStringLiteral("borrower"), 8},
        {QStringLiteral("idNumber"), 12},      {QStringLiteral("relation"), 8},
        {QStringLiteral("note"), 14},          {QStringLiteral("overduePrincipal"), 13},
        {QStringLiteral("ground"), 16},        {QStringLiteral("identityTrue"), 8},
        {QStringLiteral("registeredTrue"), 8}, {QStringLiteral("groundTrue"), 8},
        {QStringLiteral("certificate"), 22},   {QStringLiteral("agrees"), 8},
        {QStringLiteral("amount"), 13},        {QStringLiteral("reason"), 24}};
    return widths;
}

int widthOfAll() {
    const auto& all = widths();
    return std::accumulate(all.begin(), all.end(), 0);
}

/** Lines that a text needs within so many characters; a Chinese one is two wide. */
int linesOf(const QString& text, int width) {
    constexpr char16_t FirstWide = 0x1100;
    int lines = 1;
    int used = 0;
    for (const auto c : text) {
        const int wide = c.unicode() >= FirstWide ? 2 : 1;
        if (used + wide >= width) { // a cell keeps a little of its width free
            ++lines;
            used = 0;
        }
        used += wide;
    }
    return lines;
}

QString word(const std::optional<bool>& answer, const char* key) {
    for (const auto& choice : Choices)
        if (answer && QLatin1String(choice.key) == QLatin1String(key))
            return QString::fromUtf8(*answer ? choice.first : choice.second);
    return {};
}

QString cellOf(const AskedLoan& loan, const QString& key) {
    if (key == QLatin1String("identityTrue"))
        return word(loan.identityTrue, "identityTrue");
    if (key == QLatin1String("registeredTrue"))
        return word(loan.registeredTrue, "registeredTrue");
    if (key == QLatin1String("groundTrue"))
        return word(loan.groundTrue, "groundTrue");
    if (key == QLatin1String("agrees"))
        return word(loan.agrees, "agrees");
    const QHash<QString, QString> texts{{QStringLiteral("sequence"), loan.position},
                                        {QStringLiteral("village"), loan.village},
                                        {QStringLiteral("head"), loan.head},
                                        {QStringLiteral("borrower"), loan.borrower},
                                        {QStringLiteral("idNumber"), loan.idNumber},
                                        {QStringLiteral("relation"), loan.relation},
                                        {QStringLiteral("note"), loan.note},
                                        {QStringLiteral("overduePrincipal"), loan.overduePrincipal.text()},
                                        {QStringLiteral("ground"), loan.ground},
                                        {QStringLiteral("certificate"), loan.certificate},
                                        {QStringLiteral("amount"), loan.fund.text()},
                                        {QStringLiteral("reason"), loan.reason}};
    return texts.value(key);
}

/** What the township answers; all else is locked. */
bool isAsked(const QString& key) {
    static const QStringList asked{QStringLiteral("identityTrue"), QStringLiteral("registeredTrue"),
                                   QStringLiteral("groundTrue"),   QStringLiteral("certificate"),
                                   QStringLiteral("agrees"),       QStringLiteral("reason")};
    return asked.contains(key);
}

/** One workbook being written. */
class Asking {
public:
    Asking(const QString& path, const ReviewWorkbook& review);
    lxw_error close() { return workbook_close(book_); }

private:
    lxw_format* format(bool bold, bool open, bool framed);
    void head();
    void headings();
    void loans();
    void hint(lxw_row_t row, lxw_col_t column, const QString& text);
    void offer(lxw_col_t column, const QString& key, lxw_row_t first, lxw_row_t last);
    void setUpPages(lxw_row_t headingRow);
    void explain();
    void line(const QString& text, lxw_format* format);
    /** Spreadsheets differ in whether they make room for what is wrapped, so the row says how high it is. */
    void makeRoom(lxw_worksheet* sheet, lxw_row_t row, int lines) {
        constexpr int LineHeight = 16; // points
        worksheet_set_row(sheet, row, lines * LineHeight, nullptr);
    }
    void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
               lxw_format* format) {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    }

    lxw_workbook* book_;
    lxw_worksheet* sheet_;
    lxw_worksheet* help_;
    const ReviewWorkbook& review_;
    lxw_format* title_;
    lxw_format* text_;
    lxw_format* told_;
    lxw_format* urgent_;
    lxw_format* heading_;
    lxw_format* askedHeading_;
    lxw_format* locked_;
    lxw_format* figure_;
    lxw_format* open_;
    lxw_row_t row_ = 0; ///< the next one of the sheet
};

Asking::Asking(const QString& path, const ReviewWorkbook& review)
    : book_(workbook_new(QFile::encodeName(path).constData())), sheet_(workbook_add_worksheet(book_, "初审")),
      help_(workbook_add_worksheet(book_, "填表说明")), review_(review), title_(format(true, false, false)),
      text_(format(false, false, false)), told_(format(false, false, false)),
      urgent_(format(true, false, false)), heading_(format(true, false, true)),
      askedHeading_(format(true, false, true)), locked_(format(false, false, true)),
      figure_(format(false, false, true)), open_(format(false, true, true)) {
    format_set_font_size(title_, 15);
    for (auto* one : {told_, urgent_, heading_, askedHeading_, locked_, open_})
        format_set_text_wrap(one);
    format_set_bg_color(heading_, 0xEEF1F5);
    format_set_bg_color(askedHeading_, 0xDCE6F5);
    format_set_bg_color(open_, 0xFFFDE7);
    format_set_align(figure_, LXW_ALIGN_RIGHT);
    head();
    const auto headingRow = row_;
    headings();
    loans();
    setUpPages(headingRow);
    explain();
}

lxw_format* Asking::format(bool bold, bool open, bool framed) {
    auto* made = workbook_add_format(book_);
    format_set_num_format_index(made, TextFormat);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    if (bold)
        format_set_bold(made);
    if (open)
        format_set_unlocked(made);
    if (framed)
        format_set_border(made, LXW_BORDER_THIN);
    return made;
}

void Asking::line(const QString& text, lxw_format* format) {
    write(sheet_, row_++, 0, text, format);
}

void Asking::head() {
    line(review_.title, title_);
    line(QStringLiteral(u"乡镇（街道）：%1  合作银行：%2  申请季度：%3")
             .arg(review_.township, review_.bank, review_.quarter),
         text_);
    line(QStringLiteral(u"名单编号：%1  转送日期：%2  办结期限：%3（办法第十九条）  单位：元")
             .arg(review_.listNumber, chineseDate(review_.forwardedOn), chineseDate(review_.due)),
         text_);
    line(QString::fromUtf8(Restricted), text_);
    if (!review_.sentBackReason.isEmpty()) {
        const auto reason = QStringLiteral(u"退回重审，请重新核实：") + review_.sentBackReason;
        const auto last = static_cast<lxw_col_t>(reviewColumns().size() - 1);
        worksheet_merge_range(sheet_, row_, 0, row_, last, reason.toUtf8().constData(), urgent_);
        makeRoom(sheet_, row_++, linesOf(reason, widthOfAll()));
    }
    constexpr lxw_col_t HandlerFrom = 2;
    constexpr lxw_col_t HandlerTo = 4;
    constexpr lxw_col_t DayLabel = 5;
    write(sheet_, row_, 0, QStringLiteral(u"经办人："), text_);
    worksheet_merge_range(sheet_, row_, HandlerFrom, row_, HandlerTo, "", open_);
    write(sheet_, row_, DayLabel, QStringLiteral(u"初审日期："), text_);
    write(sheet_, row_, DayLabel + 1, {}, open_);
    hint(row_, DayLabel + 1, QStringLiteral(u"如 2018-03-26"));
    ++row_;
}

void Asking::headings() {
    lxw_col_t column = 0;
    int lines = 1;
    for (const auto& field : reviewColumns()) {
        const auto key = QString::fromLatin1(field.key);
        const auto name = QString::fromUtf16(field.name);
        worksheet_set_column(sheet_, column, column, widths().value(key), text_);
        write(sheet_, row_, column++, name, isAsked(key) ? askedHeading_ : heading_);
        lines = std::max(lines, linesOf(name, widths().value(key)));
    }
    makeRoom(sheet_, row_++, lines);
}

void Asking::hint(lxw_row_t row, lxw_col_t column, const QString& text) {
    constexpr int Longest = 80; // of characters; the format holds 255 bytes
    auto message = text.left(Longest).toUtf8();
    lxw_data_validation told{};
    told.validate = LXW_VALIDATION_TYPE_ANY;
    told.input_message = message.data();
    worksheet_data_validation_cell(sheet_, row, column, &told);
}

void Asking::loans() {
    const auto first = row_;
    for (const auto& loan : review_.loans) {
        lxw_col_t column = 0;
        int lines = LeastLines;
        for (const auto& field : reviewColumns()) {
            const auto key = QString::fromLatin1(field.key);
            const bool figure = key == QLatin1String("overduePrincipal") || key == QLatin1String("amount");
            auto* format = isAsked(key) ? open_ : figure ? figure_ : locked_;
            const auto text = cellOf(loan, key);
            lines = std::max(lines, linesOf(text, widths().value(key)));
            if (text.isEmpty())
                worksheet_write_blank(sheet_, row_, column, format);
            else
                write(sheet_, row_, column, text, format);
            if (key == QLatin1String("certificate") && !loan.proofNeeded.isEmpty())
                hint(row_, column, QStringLiteral(u"应附：") + loan.proofNeeded);
            ++column;
        }
        makeRoom(sheet_, row_++, lines);
    }
    lxw_col_t column = 0;
    for (const auto& field : reviewColumns())
        offer(column++, QString::fromLatin1(field.key), first, row_ - 1);
}

void Asking::offer(lxw_col_t column, const QString& key, lxw_row_t first, lxw_row_t last) {
    for (const auto& choice : Choices) {
        if (key != QLatin1String(choice.key) || last < first)
            continue;
        QByteArray one(choice.first);
        QByteArray other(choice.second);
        QByteArray slip("请从下拉列表中选");
        char* words[] = {one.data(), other.data(), nullptr};
        lxw_data_validation entry{};
        entry.validate = LXW_VALIDATION_TYPE_LIST;
        entry.value_list = words;
        entry.ignore_blank = LXW_VALIDATION_ON;
        entry.error_message = slip.data();
        worksheet_data_validation_range(sheet_, first, column, last, column, &entry);
    }
}

void Asking::setUpPages(lxw_row_t headingRow) {
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(sheet_, nullptr, &allowed); // against slips, not against people: no password
    worksheet_freeze_panes(sheet_, headingRow + 1, 0);
    worksheet_set_paper(sheet_, A4);
    worksheet_set_landscape(sheet_);
    worksheet_set_margins(sheet_, Side, Side, Foot, Foot);
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_repeat_rows(sheet_, headingRow, headingRow);
    const auto foot = QByteArray("&L") + Restricted + "&R第 &P 页 共 &N 页";
    worksheet_set_footer(sheet_, foot.constData());
}

void Asking::explain() {
    constexpr int Width = 74; // of an upright page
    worksheet_set_column(help_, 0, 0, Width, nullptr);
    worksheet_set_paper(help_, A4);
    worksheet_fit_to_pages(help_, 1, 0);
    const QStringList told{
        QStringLiteral(u"填表说明"),
        QStringLiteral(
            u"一、只填浅黄色的格：身份、建档立卡户、原因逐户核实，从下拉列表中选；所附证明写名称和编号。"),
        QStringLiteral(u"二、同意补偿的，必须有证明；不同意的，必须写明理由，补偿金额按零计。"),
        QStringLiteral(u"三、补偿金额由县里按分担比例计算，不要改动；金额有出入的，选“不同意”并写明。"),
        QStringLiteral(
            u"四、填好经办人和初审日期，于%1前将本表连同主要负责人签字盖章的初审意见表、证明材料交回%2。")
            .arg(chineseDate(review_.due), review_.returnTo),
        QStringLiteral(u"五、每一户都要填，不要增删行；借据号已设为文本，不要改成数字。")};
    for (int row = 0; row < told.size(); ++row) {
        const auto at = static_cast<lxw_row_t>(row);
        write(help_, at, 0, told.at(row), row == 0 ? title_ : told_);
        makeRoom(help_, at, row == 0 ? 2 : linesOf(told.at(row), Width));
    }
}

} // namespace

Result<void> writeReviewWorkbook(const QString& path, const ReviewWorkbook& review) {
    const QTemporaryDir folder;
    const auto made = folder.filePath(QStringLiteral("review.xlsx"));
    Asking asking(made, review);
    const auto error = asking.close();
    QFile source(made);
    if (error != LXW_NO_ERROR || !source.open(QIODevice::ReadOnly))
        return refuse(sheetRefusal::notWritten(path, QString::fromUtf8(lxw_strerror(error))));
    return putInPlace(source.readAll(), path);
}

} // namespace steward
