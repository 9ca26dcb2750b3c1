#include "benchmarks/Bench.h"
#include "exchange/Annotation.h"
#include "exchange/ClaimList.h"
#include "exchange/ZipFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <xlsxwriter.h>
#include <zip.h>

using namespace steward;

namespace {

constexpr int Rows = 10'000;
constexpr int Columns = 20;
constexpr int MarkedRows = 5'000;

/** A claim list of 10,000 rows in 20 columns, as a bank's system writes it. */
void writeList(const QString& path) {
    auto* book = workbook_new(QFile::encodeName(path).constData());
    auto* sheet = workbook_add_worksheet(book, nullptr);
    const char* headings[Columns] = {
        "序号",           "乡镇（街道）",       "村（社区）",         "户主姓名",
        "借款人姓名",     "身份证号码",         "与户主关系",         "借据号",
        "借款金额（元）", "发放日期",           "到期日期",           "逾期本金（元）",
        "逾期天数",       "五级分类",           "催收次数",           "最近催收日期",
        "补偿情形",       "保险赔付本金（元）", "申请补偿金额（元）", "备注"};
    for (int column = 0; column < Columns; ++column)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), headings[column], nullptr);
    for (int row = 1; row <= Rows; ++row) {
        for (int column = 0; column < Columns; ++column) {
            const auto r = static_cast<lxw_row_t>(row);
            const auto c = static_cast<lxw_col_t>(column);
            const bool number = column == 0 || column == 8 || column == 11 || column == 12 || column == 14 ||
                                column == 17 || column == 18;
            if (number)
                worksheet_write_number(sheet, r, c, row, nullptr);
            else if (column == 9 || column == 10 || column == 15)
                worksheet_write_string(sheet, r, c, "2018-02-03", nullptr);
            else
                worksheet_write_string(sheet, r, c, ("文本" + std::to_string(row * Columns + column)).c_str(),
                                       nullptr);
        }
    }
    workbook_close(book);
}

/** The peer: unzip the sheet and its texts and step through their XML, keeping nothing. */
qint64 tokens(const QString& path) {
    int error = 0;
    auto* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    qint64 count = 0;
    for (const char* part : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}) {
        zip_stat_t stat;
        if (zip_stat(archive, part, 0, &stat) != 0)
            continue;
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        auto* file = zip_fopen(archive, part, 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        for (QXmlStreamReader xml(bytes); !xml.atEnd(); xml.readNext())
            ++count;
    }
    zip_close(archive);
    return count;
}

/** Two findings on each of 5,000 rows, as a list has that is wrong from end to end. */
QList<CellMark> marks() {
    QList<CellMark> all;
    for (int row = 2; row < MarkedRows + 2; ++row) {
        all.append(
            {row, 7,
             QStringLiteral(u"该行贷款台账中没有此借据（第二十八条）。请更正借据号，或更新贷款台账。")});
        all.append({row, 11,
                    QStringLiteral(u"名单为5,000.00，台账为4,000.00（第十七条）。请按逾期本金申请。"),
                    Severity::Caution});
    }
    return all;
}

/** The peer: the archive opened and its sheet's part packed anew, unchanged. */
void repack(const QByteArray& bytes) {
    const auto sheet = QStringLiteral("xl/worksheets/sheet1.xml");
    ZipFile zip(bytes);
    (void)zipWith(bytes, {{sheet, zip.part(sheet)->readAll()}});
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("list.xlsx"));
    writeList(path);
    const auto theirs = bench::fastest(3, [&] { tokens(path); });
    bench::line("opening a workbook of 10,000 × 20 cells",
                bench::fastest(3, [&] { (void)openWorkbook(path); }),
                "unzipping and stepping through its XML", theirs);
    bench::line("reading it as a claim list",
                bench::fastest(3,
                               [&] {
                                   const auto list = readClaimList(path);
                                   if (!list || list->rows.size() != Rows)
                                       std::exit(1);
                               }),
                "unzipping and stepping through its XML", theirs);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto bytes = file.readAll();
    const auto sheet = openWorkbook(path)->sheets.first().name;
    bench::line("annotating 5,000 of its rows (reach 2,000)",
                bench::fastest(3, [&] { (void)annotatedWorkbook(bytes, path, sheet, marks()).value(); }),
                "packing its sheet anew", bench::fastest(3, [&] { repack(bytes); }));
    return 0;
}
