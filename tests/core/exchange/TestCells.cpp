#include "Sheets.h"
#include "exchange/ClaimList.h"
#include "exchange/HouseholdRegister.h"
#include "exchange/LoanRegister.h"

#include <QTest>

using namespace steward;
using namespace steward::sheets;
using namespace Qt::StringLiterals;

namespace {

const QStringList Headings{u"借据号"_s,   u"借款人"_s,   u"身份证号码"_s, u"逾期本金"_s,
                           u"到期日期"_s, u"逾期天数"_s, u"补偿情形"_s};

/** A claim list of one row that has `text` in the column of that heading, and is right otherwise. */
Workbook rowWith(const QString& heading, const QString& text) {
    QStringList row{u"NS1"_s, u"赵霞平"_s, u"990237198505040745"_s, u"100"_s, u"2018-02-03"_s,
                    u"51"_s,  u"（一）"_s};
    row[Headings.indexOf(heading)] = text;
    return workbookOf({Headings, row});
}

} // namespace

/** How single cells are read, and what is said of those that can't be. */
class TestCells : public QObject {
    Q_OBJECT
private slots:
    void days_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2018, 3, 15);
        QTest::newRow("dashes") << u"2018-03-15"_s << day;
        QTest::newRow("strokes") << u"2018/3/15"_s << day;
        QTest::newRow("points") << u"2018.3.15"_s << day;
        QTest::newRow("digits") << u"20180315"_s << day;
        QTest::newRow("Chinese") << u"2018年3月15日"_s << day;
        QTest::newRow("full-width") << u"２０１８年３月１５日"_s << day;
        QTest::newRow("with a time") << u"2018-03-15 00:00:00"_s << day;
        QTest::newRow("Chinese numerals") << u"二〇一八年三月十五日"_s << day;
        QTest::newRow("Chinese numerals with a ring") << u"二○一八年三月十五日"_s << day;
        QTest::newRow("bill capitals") << u"贰零壹捌年零叁月壹拾伍日"_s << day;
        QTest::newRow("Chinese, with its weekday") << u"2018年3月15日（星期四）"_s << day;
        QTest::newRow("Chinese, with a time") << u"2018年3月15日 09:30"_s << day;
        QTest::newRow("with a T") << u"2018-03-15T09:30:00"_s << day;
        QTest::newRow("points and blanks") << u"2018. 3. 15"_s << day;
        QTest::newRow("serial with a time") << u"43174.5"_s << day;
        QTest::newRow("twenties") << u"二〇一八年十二月二十一日"_s << QDate(2018, 12, 21);
        QTest::newRow("serial") << u"43174"_s << day;
        QTest::newRow("leap day") << u"2016-02-29"_s << QDate(2016, 2, 29);
    }
    void days() {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const auto list = readClaimList(rowWith(u"到期日期"_s, text));
        QVERIFY(list);
        QVERIFY2(list->problems.isEmpty(), qPrintable(text));
        QCOMPARE(list->rows.first().dueOn, std::optional(day));
    }

    void amounts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("plain") << u"6882"_s << qint64(688'200);
        QTest::newRow("grouped, with a sign") << u"￥6,882.00"_s << qint64(688'200);
        QTest::newRow("ten thousands") << u"1.2万元"_s << qint64(1'200'000);
        QTest::newRow("fen") << u"0.01"_s << qint64(1);
        QTest::newRow("full-width") << u"１，２３４．５"_s << qint64(123'450);
        QTest::newRow("currency in front") << u"人民币6,882.00元"_s << qint64(688'200);
        QTest::newRow("currency code") << u"CNY 6,882.00"_s << qint64(688'200);
        QTest::newRow("currency code behind") << u"6882.00 RMB"_s << qint64(688'200);
        QTest::newRow("yuan behind") << u"6,882.00元"_s << qint64(688'200);
        QTest::newRow("yuan whole") << u"6882元整"_s << qint64(688'200);
        QTest::newRow("thousands") << u"1.2千元"_s << qint64(120'000);
        QTest::newRow("brackets") << u"（1,234.50）"_s << qint64(-123'450);
        QTest::newRow("brackets with yuan") << u"(￥1,234.50元)"_s << qint64(-123'450);
        QTest::newRow("minus behind") << u"1,234.50-"_s << qint64(-123'450);
    }
    void amounts() {
        QFETCH(QString, text);
        QFETCH(qint64, fen);
        const auto list = readClaimList(rowWith(u"逾期本金"_s, text));
        QVERIFY(list);
        QVERIFY(list->problems.isEmpty());
        QCOMPARE(list->rows.first().overduePrincipal, std::optional(Amount::fen(fen)));
    }

    void identityNumbers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain") << u"990237198505040745"_s << u"990237198505040745"_s;
        QTest::newRow("tab") << u"\t990237198505040745"_s << u"990237198505040745"_s;
        QTest::newRow("blanks") << u"990237 19850504 0745"_s << u"990237198505040745"_s;
        QTest::newRow("wide blanks") << u"990237　19850504　0745"_s << u"990237198505040745"_s;
        QTest::newRow("curled apostrophe") << u"’990237198505040745"_s << u"990237198505040745"_s;
        QTest::newRow("wide x") << u"99023719890412724ｘ"_s << u"99023719890412724X"_s;
        QTest::newRow("of the first generation") << u"990237850504074"_s << u"990237850504074"_s;
        QTest::newRow("apostrophe") << u"'99023719890412724x"_s << u"99023719890412724X"_s;
        QTest::newRow("full-width") << u"９９０２３７１９８５０５０４０７４５"_s << u"990237198505040745"_s;
    }
    void identityNumbers() {
        QFETCH(QString, text);
        const auto list = readClaimList(rowWith(u"身份证号码"_s, text));
        QVERIFY(list);
        QVERIFY(list->problems.isEmpty());
        QTEST(list->rows.first().idNumber, "read");
    }

    void spoiledIdentityNumberIsNamed() {
        auto asNumber = rowWith(u"身份证号码"_s, u"1"_s);
        setNumber(asNumber, 1, 2, u"990237198505040000"_s);
        for (const auto& workbook : {rowWith(u"身份证号码"_s, u"5.00237E+17"_s), asNumber}) {
            const auto list = readClaimList(workbook);
            QVERIFY(list);
            QCOMPARE(list->problems.size(), 1);
            const auto& problem = list->problems.first();
            QCOMPARE(problem.code(), u"id.spoiled_by_spreadsheet"_s);
            QCOMPARE(problem.row, 2);
            QCOMPARE(problem.column, u"身份证号码"_s);
            QVERIFY(problem.sentence().contains(u"2"_s));
            QVERIFY(!problem.error.advice().isEmpty());
            QVERIFY(list->rowBlocked(2));
            QVERIFY(list->rows.first().idNumber.isEmpty());
        }
    }

    /** A note number with an E in it is none that a spreadsheet spoiled: only digits, a point and E are. */
    void spoiledNoteIsNamed() {
        const auto spoiled = readClaimList(rowWith(u"借据号"_s, u"2.01707E+17"_s));
        QVERIFY(spoiled);
        QCOMPARE(spoiled->problems.size(), 1);
        QCOMPARE(spoiled->problems.first().code(), u"cell.spoiled_by_spreadsheet"_s);
        QCOMPARE(spoiled->problems.first().column, u"借据号"_s);
        const auto whole = readClaimList(rowWith(u"借据号"_s, u"YE2017000001"_s));
        QVERIFY(whole);
        QVERIFY(whole->problems.isEmpty());
        QCOMPARE(whole->rows.first().note, u"YE2017000001"_s);
    }

    void unreadableCells_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such day") << u"到期日期"_s << u"2018-02-30"_s << u"cell.not_a_day"_s;
        QTest::newRow("words for a day") << u"到期日期"_s << u"去年"_s << u"cell.not_a_day"_s;
        QTest::newRow("small number for a day") << u"到期日期"_s << u"12"_s << u"cell.not_a_day"_s;
        QTest::newRow("year of two digits") << u"到期日期"_s << u"18-3-15"_s << u"cell.short_year"_s;
        QTest::newRow("Chinese year of two digits")
            << u"到期日期"_s << u"18年3月15日"_s << u"cell.short_year"_s;
        QTest::newRow("American") << u"到期日期"_s << u"3/15/18"_s << u"cell.short_year"_s;
        QTest::newRow("month only") << u"到期日期"_s << u"2018年3月"_s << u"cell.not_a_day"_s;
        QTest::newRow("two days") << u"到期日期"_s << u"2018-03-15 至 2018-06-15"_s << u"cell.not_a_day"_s;
        QTest::newRow("another currency") << u"逾期本金"_s << u"USD 100"_s << u"amount.not_a_number"_s;
        QTest::newRow("words for an amount") << u"逾期本金"_s << u"约一万"_s << u"amount.not_a_number"_s;
        QTest::newRow("below the fen") << u"逾期本金"_s << u"1.005"_s << u"amount.below_fen"_s;
        QTest::newRow("half a day") << u"逾期天数"_s << u"3.5"_s << u"cell.not_a_count"_s;
        QTest::newRow("no note") << u"借据号"_s << QString() << u"cell.missing"_s;
    }
    void unreadableCells() {
        QFETCH(QString, heading);
        QFETCH(QString, text);
        const auto list = readClaimList(rowWith(heading, text));
        QVERIFY(list);
        QCOMPARE(list->rows.size(), 1);
        QCOMPARE(list->problems.size(), 1);
        QTEST(list->problems.first().code(), "code");
        QCOMPARE(list->problems.first().row, 2);
        QCOMPARE(list->problems.first().column, heading);
        QCOMPARE(list->problems.first().text, text);
        QVERIFY(list->blocked());
    }

    void grounds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("ground");
        QTest::newRow("bracketed") << u"（四）展期后仍不能归还"_s << 4;
        QTest::newRow("digit") << u"(2)"_s << 2;
        QTest::newRow("listed") << u"三、市场变化"_s << 3;
        QTest::newRow("bare") << u"1"_s << 1;
        QTest::newRow("none") << u"二人外出"_s << 0;
    }
    void grounds() {
        QFETCH(QString, text);
        const auto list = readClaimList(rowWith(u"补偿情形"_s, text));
        QVERIFY(list);
        QTEST(list->rows.first().ground, "ground");
    }

    void yesAndNoAndRates() {
        const QStringList headings{u"银行"_s,        u"借据号"_s,   u"户编号"_s,   u"借款人"_s,
                                   u"身份证号"_s,    u"发放日期"_s, u"到期日期"_s, u"贷款金额"_s,
                                   u"年利率（%）"_s, u"是否投保"_s, u"余额"_s};
        const auto row = [](const QString& rate, const QString& insured) {
            return QStringList{u"巫山农商行"_s, u"NS1"_s,        u"WS1"_s,   u"赵"_s, u"990237198505040745"_s,
                               u"2017-01-01"_s, u"2018-01-01"_s, u"50000"_s, rate,    insured,
                               u"0"_s};
        };
        const auto loans = readLoans(workbookOf(
            {headings, row(u"4.75"_s, u"是"_s), row(u"4.75%"_s, u"否"_s), row(u"4.9"_s, u"大概"_s)}));
        QVERIFY2(loans, loans ? "" : qPrintable(loans.error().text()));
        QCOMPARE(loans->rows.at(0).ratePerMillion, std::optional<qint64>(47'500));
        QCOMPARE(loans->rows.at(1).ratePerMillion, std::optional<qint64>(47'500));
        QVERIFY(loans->rows.at(0).insured);
        QVERIFY(!loans->rows.at(1).insured);
        QCOMPARE(loans->problems.size(), 1);
        QCOMPARE(loans->problems.first().code(), u"cell.not_yes_or_no"_s);
        QCOMPARE(loans->problems.first().row, 4);
    }

    void householdNeedsItsDay() {
        const auto read =
            readHouseholds(workbookOf({{u"户编号"_s, u"乡镇"_s, u"户主"_s, u"身份证号"_s, u"建档日期"_s},
                                       {u"WS1"_s, u"大溪乡"_s, u"赵"_s, u"990237198505040745"_s}}));
        QVERIFY(read);
        QVERIFY(read->blocked());
        QCOMPARE(read->problems.first().code(), u"cell.missing"_s);
        QCOMPARE(read->problems.first().column, u"建档日期"_s);
    }
};

QTEST_APPLESS_MAIN(TestCells)
#include "TestCells.moc"
