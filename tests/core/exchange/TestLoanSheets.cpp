#include "Sheets.h"
#include "exchange/ClaimList.h"
#include "exchange/LoanRate.h"
#include "exchange/LoanRegister.h"

#include <QTest>

using namespace steward;
using namespace steward::sheets;
using namespace Qt::StringLiterals;

namespace {

/** A loan register of one right row in which `heading` is added, or takes another's place, with `text` under
 * it. */
Workbook loansWith(const QString& heading, const QString& text, const QStringList& title = {}) {
    QStringList headings{u"银行"_s,   u"户号"_s,   u"借据"_s, u"姓名"_s, u"证件号码"_s,
                         u"放款日"_s, u"到期日"_s, u"金额"_s, u"余额"_s};
    QStringList row{u"巫山农商行"_s, u"W1"_s,       u"NS1"_s, u"赵"_s, u"990237198505040745"_s,
                    u"20170101"_s,   u"20180101"_s, u"50"_s,  u"40"_s};
    auto at = headings.indexOf(heading);
    if (at < 0) {
        at = headings.size();
        headings << heading;
        row << QString();
    }
    row[at] = text;
    return title.isEmpty() ? workbookOf({headings, row}) : workbookOf({title, headings, row});
}

QStringList codes(const SheetReport& report) {
    QStringList codes;
    for (const auto& problem : report.problems)
        codes << problem.code();
    return codes;
}

} // namespace

/** Loan registers as banks write them. */
class TestLoanSheets : public QObject {
    Q_OBJECT
private slots:
    void rates_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("perMillion");
        const auto row = [](const QString& heading, const QString& text, qint64 perMillion) {
            QTest::newRow(qPrintable(heading + u' ' + text)) << heading << text << perMillion;
        };
        row(u"年利率（%）"_s, u"4.75"_s, 47'500);
        row(u"年利率(%)"_s, u"0.0475"_s, 47'500); // a cell formatted as a percentage
        row(u"利率"_s, u"4.35％"_s, 43'500);
        row(u"利率"_s, u"0.0435"_s, 43'500);
        row(u"年利率"_s, u"47.5‰"_s, 47'500);
        row(u"年利率（‰）"_s, u"47.5"_s, 47'500);
        row(u"执行利率(‰)"_s, u"43.50"_s, 43'500);
        row(u"月利率‰"_s, u"3.625"_s, 43'500);
        row(u"月利率（‰）"_s, u"3.9583"_s, 47'500);   // 47,499.6: rounded once
        row(u"月利率（‰）"_s, u"3.958333"_s, 47'500); // what twelve months come to
        row(u"月利率"_s, u"3.625"_s, 43'500);
        row(u"月利率（%）"_s, u"0.3625"_s, 43'500);
        row(u"月利率"_s, u"0.3625%"_s, 43'500);
        row(u"利率"_s, u"月利率3.625‰"_s, 43'500);
        row(u"利率（月‰）"_s, u"3.625"_s, 43'500);
        row(u"利率"_s, u"3.625‰/月"_s, 43'500);
        row(u"日利率（‱）"_s, u"1.2"_s, 43'200);
        row(u"年利率（%）"_s, u"0"_s, 0);
    }
    void rates() {
        QFETCH(QString, heading);
        QFETCH(QString, text);
        QFETCH(qint64, perMillion);
        const auto loans = readLoans(loansWith(heading, text));
        QVERIFY2(loans, loans ? "" : qPrintable(loans.error().text()));
        QCOMPARE(codes(*loans), QStringList());
        QCOMPARE(loans->rows.first().ratePerMillion, std::optional(perMillion));
    }
    void amountsAreNotBelowZero() {
        QCOMPARE(codes(*readLoans(loansWith(u"金额"_s, u"-50"_s))), QStringList{u"cell.below_zero"_s});
        const auto loans = readLoans(loansWith(u"余额"_s, u"（40）"_s));
        QCOMPARE(codes(*loans), QStringList{u"cell.below_zero"_s});
        QCOMPARE(loans->problems.first().column, u"余额"_s);
        QVERIFY(loans->blocked());
        QCOMPARE(codes(*readLoans(loansWith(u"余额"_s, u"0"_s))), QStringList());
    }
    void ratesThatAreNone() {
        QCOMPARE(codes(*readLoans(loansWith(u"年利率"_s, u"基准上浮"_s))), QStringList{u"cell.not_a_rate"_s});
        QCOMPARE(codes(*readLoans(loansWith(u"年利率（%）"_s, u"-4.75"_s))),
                 QStringList{u"cell.not_a_rate"_s});
        QCOMPARE(codes(*readLoans(loansWith(u"年利率（%）"_s, u"47.5"_s))),
                 QStringList{u"cell.rate_too_high"_s});
    }

    void classes_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<LoanClass>("loanClass");
        QTest::newRow("normal") << QStringList{u"正常"_s, u"正常类"_s, u"一类"_s,     u"1"_s,      u"01"_s,
                                               u"1类"_s,  u"第一类"_s, u"正常一级"_s, u"1-正常"_s, u"一"_s}
                                << LoanClass::Normal;
        QTest::newRow("special mention")
            << QStringList{u"关注"_s, u"关注类"_s, u"二类"_s, u"2"_s, u"２"_s, u"二级"_s}
            << LoanClass::SpecialMention;
        QTest::newRow("substandard") << QStringList{u"次级"_s,    u"次级类贷款"_s, u"三类"_s,          u"3"_s,
                                                    u"03-次级"_s, u"3.次级"_s,     u"五级分类：次级"_s}
                                     << LoanClass::Substandard;
        QTest::newRow("doubtful") << QStringList{u"可疑"_s, u"可疑类"_s, u"四类"_s, u"4"_s}
                                  << LoanClass::Doubtful;
        QTest::newRow("loss") << QStringList{u"损失"_s, u"损失类"_s, u"五类"_s, u"5"_s, u"5 损失"_s}
                              << LoanClass::Loss;
    }
    void classes() {
        QFETCH(QStringList, words);
        QFETCH(LoanClass, loanClass);
        for (const auto& word : words) {
            const auto loans = readLoans(loansWith(u"五级分类"_s, word));
            QVERIFY(loans);
            QVERIFY2(loans->problems.isEmpty(), qPrintable(word));
            QVERIFY2(loans->rows.first().loanClass == loanClass, qPrintable(word));
        }
    }

    /** A word that nobody knows is told with its place and with those that are known. */
    void strangeWords_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("known");
        QTest::newRow("kind") << u"贷款类型"_s << u"循环贷"_s << u"续贷"_s;
        QTest::newRow("class") << u"五级分类"_s << u"呆滞"_s << u"可疑"_s;
        QTest::newRow("class beyond the fifth") << u"五级分类"_s << u"六类"_s << u"损失"_s;
        QTest::newRow("not normal") << u"五级分类"_s << u"非正常"_s << u"次级"_s;
    }
    void strangeWords() {
        QFETCH(QString, heading);
        QFETCH(QString, text);
        QFETCH(QString, known);
        const auto loans = readLoans(loansWith(heading, text));
        QVERIFY(loans);
        QCOMPARE(codes(*loans), QStringList{u"cell.unknown_word"_s});
        const auto& problem = loans->problems.first();
        QCOMPARE(problem.row, 2);
        QCOMPARE(problem.column, heading);
        QVERIFY(problem.error.sentence().contains(text));
        QVERIFY(problem.error.advice().contains(known));
        QVERIFY(loans->blocked());
    }
    /** How a loan is secured is no kind of loan. */
    void securityIsNoKind() {
        const auto loans = readLoans(loansWith(u"贷款方式"_s, u"信用"_s));
        QVERIFY(loans);
        QCOMPARE(codes(*loans), QStringList());
        QCOMPARE(loans->unknownColumns, QStringList{u"贷款方式"_s});
    }
    /** In a claim list no check asks for the class: a strange one is only told. */
    void strangeClassInAClaimList() {
        const auto list = readClaimList(workbookOf({{u"借据号"_s, u"借款人"_s, u"逾期本金"_s, u"五级分类"_s},
                                                    {u"NS1"_s, u"赵"_s, u"5"_s, u"呆滞"_s}}));
        QVERIFY(list);
        QCOMPARE(codes(*list), QStringList{u"cell.unknown_word"_s});
        QVERIFY(!list->blocked());
    }

    void bankInTitleOrColumn() {
        const QStringList title{u"填报单位（盖章）：邮储银行巫山支行    单位：元"_s};
        QCOMPARE(readLoans(loansWith(u"银行"_s, u"三峡银行"_s, title))->rows.first().bank, u"三峡银行"_s);
        QCOMPARE(readLoans(loansWith(u"银行"_s, QString(), title))->rows.first().bank, u"邮储银行巫山支行"_s);
        QCOMPARE(codes(*readLoans(loansWith(u"银行"_s, QString()))), QStringList{u"cell.missing"_s});
        const auto none = readLoans(workbookOf(
            {{u"户号"_s, u"借据"_s, u"姓名"_s, u"证件号码"_s, u"放款日"_s, u"到期日"_s, u"金额"_s, u"余额"_s},
             {u"W1"_s, u"NS1"_s, u"赵"_s, u"990237198505040745"_s, u"20170101"_s, u"20180101"_s, u"5"_s,
              u"4"_s}}));
        QCOMPARE(none.error().code, u"sheet.bank_not_named"_s);
    }

    void units_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<qint64>("fen");
        const auto plain = u"金额"_s;
        QTest::newRow("thousands") << u"单位：千元"_s << plain << qint64(5'000'000);
        QTest::newRow("thousands, half-width") << u"货币单位:人民币千元"_s << plain << qint64(5'000'000);
        QTest::newRow("thousands in their own cells")
            << u"填报单位：农商行    单位    千元"_s << plain << qint64(5'000'000);
        QTest::newRow("thousands in brackets") << u"扶贫小额信贷台账（千元）"_s << plain << qint64(5'000'000);
        QTest::newRow("ten thousands") << u"单位:万元"_s << plain << qint64(50'000'000);
        QTest::newRow("hundreds") << u"单位：百元"_s << plain << qint64(500'000);
        QTest::newRow("yuan") << u"金额单位：人民币元"_s << plain << qint64(5'000);
        QTest::newRow("yuan and fen") << u"单位：元角分"_s << plain << qint64(5'000);
        QTest::newRow("fen") << u"单位：分"_s << plain << qint64(50);
        QTest::newRow("a branch is no unit") << u"经办单位：分行营业部"_s << plain << qint64(5'000);
        QTest::newRow("an amount is no unit")
            << u"填报单位：农商行　5万元以下、3千元以上"_s << plain << qint64(5'000);
        QTest::newRow("heading") << u"台账"_s << u"金额（千元）"_s << qint64(5'000'000);
        QTest::newRow("heading with a stroke") << u"台账"_s << u"贷款金额/万元"_s << qint64(50'000'000);
        QTest::newRow("heading against the line") << u"单位：万元"_s << u"贷款金额（元）"_s << qint64(5'000);
    }
    void units() {
        QFETCH(QString, line);
        QFETCH(QString, heading);
        QFETCH(qint64, fen);
        auto workbook = loansWith(u"金额"_s, u"50"_s, {line});
        auto& cells = workbook.sheets[0].rows[1].cells;
        for (auto& cell : cells)
            if (cell.text == u"金额")
                cell.text = heading;
        const auto loans = readLoans(workbook);
        QVERIFY2(loans, loans ? "" : qPrintable(loans.error().text()));
        QCOMPARE(loans->rows.first().amount.inFen(), fen);
    }
};

QTEST_APPLESS_MAIN(TestLoanSheets)
#include "TestLoanSheets.moc"
