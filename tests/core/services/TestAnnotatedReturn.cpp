#include "services/Claims.h"
#include "support/AuditTrail.h"
#include "support/Backgrounds.h"
#include "support/Comments.h"
#include "support/FileText.h"
#include "support/FilledTable.h"
#include "support/FreshLoans.h"
#include "support/PracticeOffice.h"

#include <xlsxwriter.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const auto ListPart = u"xl/worksheets/sheet1.xml"_s;

/** A bank's list as its spreadsheet program keeps it: formats, formulas, a comment and a second sheet of its
 * own. The first row is good; the others lack the notice, state no amount, name no note of the register. */
bool writeBankList(const QString& path, const QList<Loan>& loans) {
    enum { Number, Borrower, Id, Note, Principal, Notice, Ground, Insurer, Asked };
    auto* book = workbook_new(QFile::encodeName(path).constData());
    auto* list = workbook_add_worksheet(book, "补偿名单");
    auto* sums = workbook_add_worksheet(book, "汇总");
    auto* title = workbook_add_format(book);
    format_set_bold(title);
    auto* money = workbook_add_format(book);
    format_set_num_format(money, "#,##0.00");
    auto* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    auto* text = workbook_add_format(book);
    format_set_num_format(text, "@");
    auto* green = workbook_add_format(book);
    format_set_bg_color(green, 0xC6EFCE);
    const auto put = [](lxw_worksheet* sheet, lxw_row_t row, int column, const QString& words,
                        lxw_format* as) {
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), words.toUtf8().constData(), as);
    };
    worksheet_merge_range(list, 0, 0, 0, Asked, "扶贫小额信贷风险补偿名单（2018年第1季度）", title);
    const QStringList headings{u"序号"_s,     u"借款人"_s,       u"身份证号"_s,
                               u"借据编号"_s, u"逾期本金"_s,     u"最近催收日期"_s,
                               u"补偿情形"_s, u"保险赔付本金"_s, u"申请补偿金额"_s};
    for (int column = 0; column < headings.size(); ++column)
        put(list, 1, column, headings.at(column), green);
    double sum = 0;
    for (int i = 0; i < 4; ++i) {
        const auto row = static_cast<lxw_row_t>(i + 2);
        const auto& loan = loans.at(i);
        const double principal = static_cast<double>(loan.outstanding.inFen()) / 100;
        sum += principal;
        worksheet_write_number(list, row, Number, i + 1, nullptr);
        put(list, row, Borrower, loan.borrower, nullptr);
        put(list, row, Id, loan.borrowerIdNumber, text);
        put(list, row, Note, i == 3 ? u"SX0000"_s : loan.note, text);
        if (i == 2)
            put(list, row, Principal, u"三万多"_s, money);
        else
            worksheet_write_number(list, row, Principal, principal, money);
        if (i == 1)
            worksheet_write_blank(list, row, Notice, day);
        else
            worksheet_write_number(list, row, Notice, 43'160, day); // 2018-03-01
        put(list, row, Ground, u"（一）"_s, nullptr);
        worksheet_write_number(list, row, Insurer, 0, money);
        const auto formula = u"=ROUND((E%1-H%1)*0.7,2)"_s.arg(i + 3).toUtf8();
        const auto asked = shareOf(loan.outstanding, Ratio::percent(70));
        worksheet_write_formula_num(list, row, Asked, formula.constData(), money,
                                    static_cast<double>(asked.inFen()) / 100);
    }
    put(list, 6, Number, u"合计"_s, nullptr);
    worksheet_write_formula_num(list, 6, Principal, "=SUM(E3:E6)", money, sum);
    worksheet_write_comment(list, 4, Principal, "信贷部填");
    worksheet_write_comment(list, 2, Borrower, "外出务工");
    put(sums, 0, 0, u"逾期本金合计"_s, nullptr);
    worksheet_write_formula_num(sums, 0, 1, "=补偿名单!E7", money, sum);
    return workbook_close(book) == LXW_NO_ERROR;
}

} // namespace

/** The file with our comments is mended by the bank and comes back itself, as often as it takes. */
class TestAnnotatedReturn : public QObject {
    Q_OBJECT

    PracticeOffice practice_;
    QList<Loan> loans_;
    ClaimId claim_;
    ItemId accepted_;
    QByteArray sent_;

    Claims claims() { return Claims(practice_.office()); }
    QString path(const QString& name) const { return practice_.file(name); }
    QList<Item> items() { return claims().view(claim_)->items; }
    /** The bank types into some cells of the file that it got from us; it comes in under that name. */
    Result<ListImport> mended(const QString& from, const QString& as,
                              const QHash<QByteArray, QString>& cells) {
        if (!writeBytes(path(as), mendedTable(bytesOf(path(from)), cells)))
            return {};
        return claims().importFile(claim_, path(as));
    }
    /** What our marks add to the bank's own file: cells coloured otherwise, and cells with our comments. */
    QStringList marked(const QString& name) {
        const auto file = bytesOf(path(name));
        auto cells = backgrounds(file, ListPart);
        const auto own = backgrounds(sent_, ListPart);
        QStringList found;
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
            if (own.value(cell.key()) != cell.value())
                found << cell.key();
        QStringList commented;
        const auto comments = commentsOf(file);
        for (auto comment = comments.cbegin(); comment != comments.cend(); ++comment)
            if (comment.value().contains(u"【受理核对】"_s))
                commented << comment.key();
        return found == commented ? found : QStringList{u"colours and comments disagree"_s};
    }
    QStringList notes(bool blocked) {
        QStringList notes;
        const auto all = items();
        for (const auto& item : all)
            if (item.blocked() == blocked)
                notes << item.row.note;
        notes.sort();
        return notes;
    }

private slots:
    void initTestCase() {
        QVERIFY2(practice_.made(), practice_.refusal().constData());
        QVERIFY(sitDown(practice_.office(), Role::Clerk));
        loans_ = freshLoans(practice_.office(), BankId(3));
        QVERIFY(loans_.size() >= 4);
        QVERIFY(writeBankList(path(u"名单.xlsx"_s), loans_));
        sent_ = bytesOf(path(u"名单.xlsx"_s));
        const auto claim =
            claims().registerClaim({BankId(3), Quarter{2018, 1}, QDate(2018, 3, 20), {}, true});
        QVERIFY(claim);
        claim_ = *claim;
    }

    void threeOfFourRowsAreWrong() {
        const auto done = claims().importFile(claim_, path(u"名单.xlsx"_s));
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(done->rows, 4);
        QCOMPARE(done->clean, 1);
        QCOMPARE(notes(false), QStringList{loans_.first().note});
        accepted_ = items().first().id;
        QVERIFY(claims().writeAnnotated(claim_, path(u"名单.xlsx"_s), path(u"批注.xlsx"_s)));
        QCOMPARE(marked(u"批注.xlsx"_s), (QStringList{u"D6"_s, u"E5"_s, u"E7"_s, u"F4"_s}));
    }

    /** Two of them are mended in that very file; the one taken up before is met and left alone. */
    void twoComeBackMended() {
        const auto done = mended(u"批注.xlsx"_s, u"改一.xlsx"_s,
                                 {{"F4", u"2018-03-05"_s}, {"E5", loans_.at(2).outstanding.text()}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(done->rows, 3);
        QCOMPARE(done->clean, 2);
        QCOMPARE(done->accepted.size(), 1);
        QVERIFY(done->accepted.first().changes.isEmpty());
        QStringList good{loans_.at(0).note, loans_.at(1).note, loans_.at(2).note};
        good.sort();
        QCOMPARE(notes(false), good);
        QCOMPARE(notes(true), QStringList{u"SX0000"_s});
        QCOMPARE(items().size(), 4);
        QVERIFY(claims().writeAnnotated(claim_, path(u"改一.xlsx"_s), path(u"批注二.xlsx"_s)));
        // The total still holds the row that is not mended, which does not count yet but can be read.
        QCOMPARE(marked(u"批注二.xlsx"_s), QStringList{u"D6"_s});
    }

    void theLastOneComesBackMended() {
        const auto done = mended(u"批注二.xlsx"_s, u"改二.xlsx"_s, {{"D6", loans_.at(3).note}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(done->rows, 1);
        QCOMPARE(done->clean, 1);
        QCOMPARE(done->accepted.size(), 3);
        QCOMPARE(items().size(), 4);
        QCOMPARE(notes(true), QStringList());
        QVERIFY(std::ranges::any_of(items(), [this](const Item& item) { return item.id == accepted_; }));
        QVERIFY(claims().writeAnnotated(claim_, path(u"改二.xlsx"_s), path(u"批注三.xlsx"_s)));
    }

    /** None of our marks is left, and the bank's own file is all there. */
    void nothingOfOursIsLeft() {
        const auto file = bytesOf(path(u"批注三.xlsx"_s));
        QCOMPARE(marked(u"批注三.xlsx"_s), QStringList());
        QCOMPARE(commentsOf(file), commentsOf(sent_));
        QCOMPARE(backgrounds(file, ListPart), backgrounds(sent_, ListPart));
        const auto list = partOf(file, ListPart);
        QCOMPARE(list.count("<f>ROUND("), 4);
        QVERIFY(list.contains("<f>SUM(E3:E6)</f>"));
        const auto second = u"xl/worksheets/sheet2.xml"_s;
        QCOMPARE(partOf(file, second), partOf(sent_, second));
        const auto again = claims().importFile(claim_, path(u"批注三.xlsx"_s));
        QVERIFY(again);
        QCOMPARE(again->rows, 0);
        QCOMPARE(again->accepted.size(), 4);
        QCOMPARE(items().size(), 4);
    }
};

QTEST_MAIN(TestAnnotatedReturn)
#include "TestAnnotatedReturn.moc"
