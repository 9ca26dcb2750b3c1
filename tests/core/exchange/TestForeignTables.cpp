#include "Sheets.h"
#include "exchange/ClaimList.h"
#include "exchange/ColumnHeadings.h"
#include "exchange/HouseholdRegister.h"
#include "exchange/LoanRegister.h"

#include <QTest>

using namespace steward;
using namespace steward::sheets;
using namespace Qt::StringLiterals;

namespace {

const QStringList Heads{u"序号"_s, u"借据号"_s, u"借款人"_s, u"逾期本金"_s};
const QStringList First{u"1"_s, u"NS1"_s, u"赵"_s, u"100"_s};
const QStringList Second{u"2"_s, u"NS2"_s, u"钱"_s, u"200"_s};

QString fieldOf(std::span<const ColumnField> fields, const QString& heading) {
    const auto* field = fieldByName(fields, heading);
    return field ? QString::fromLatin1(field->key) : QString();
}

} // namespace

/** What is unlike our own templates in tables that come from elsewhere. */
class TestForeignTables : public QObject {
    Q_OBJECT
private slots:
    /** No heading may name two fields of a table: the second would never get it. */
    void everyHeadingNamesItsField() {
        for (const auto fields : {claimListColumns(), householdColumns(), loanColumns()}) {
            for (const auto& field : fields) {
                auto headings = QString::fromUtf16(field.synonyms).split(u'|', Qt::SkipEmptyParts);
                headings << QString::fromUtf16(field.more).split(u'|', Qt::SkipEmptyParts)
                         << QString::fromUtf16(field.name);
                for (const auto& heading : std::as_const(headings))
                    QVERIFY2(fieldOf(fields, heading) == QLatin1String(field.key), qPrintable(heading));
            }
        }
    }

    void headingsInOtherWords_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString& heading, const char* field) {
            QTest::newRow(qPrintable(heading)) << heading << QString::fromLatin1(field);
        };
        row(u"借 据\n编 码"_s, "note");
        row(u"3.放款借据号码"_s, "note");
        row(u"居民身份证号码（18位）"_s, "idNumber");
        row(u"所属乡（镇）"_s, "township");
        row(u"贷款户名称"_s, "borrower");
        row(u"放款年月日"_s, "lentOn");
        row(u"约定的到期时间"_s, "dueOn");
        row(u"逾期贷款额（万元）"_s, "overduePrincipal");
        row(u"五级分类结果"_s, "loanClass");
        row(u"保险理赔金额/元"_s, "insurerPaid");
        row(u"逾期利息（元）"_s, "");
        row(u"客户经理"_s, "");
    }
    void headingsInOtherWords() {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        QCOMPARE(fieldOf(claimListColumns(), heading), field);
    }

    /** 逾期情况 over 本金 is 逾期本金; 金额 under 贷款情况 is not. */
    void groupsOverShortHeadings() {
        auto workbook = workbookOf(
            {{u"借据"_s, u"借款人情况"_s, QString(), u"贷款情况"_s, QString(), u"逾期情况"_s},
             {u"编号"_s, u"姓名"_s, u"身份证号"_s, u"金额"_s, u"发放日"_s, u"本金"_s, u"天数"_s},
             {u"NS1"_s, u"赵"_s, u"990237198505040745"_s, u"300"_s, u"2016-01-01"_s, u"100"_s, u"51"_s}});
        workbook.sheets[0].merges = {{1, 1, 1, 2}, {1, 1, 3, 4}, {1, 1, 5, 6}};
        const auto list = readClaimList(workbook);
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        QCOMPARE(list->rows.size(), 1);
        QCOMPARE(list->rows.first().overduePrincipal, std::optional(Amount::yuan(100)));
        QCOMPARE(list->rows.first().lent, std::optional(Amount::yuan(300)));
        QCOMPARE(list->rows.first().overdueDays, std::optional(51));
    }

    /** A bank's name in the first row is a value and makes that row no second row of headings. */
    void firstRowIsNoHeading() {
        const auto loans =
            readLoans(workbookOf({{u"填报单位：巫山农商行"_s},
                                  {u"甲"_s, u"户号"_s, u"借据"_s, u"姓名"_s, u"证件号码"_s, u"放款日"_s,
                                   u"到期日"_s, u"金额"_s, u"余额"_s},
                                  {u"银行"_s, u"W1"_s, u"NS1"_s, u"赵"_s, u"990237198505040745"_s,
                                   u"20170101"_s, u"20180101"_s, u"5"_s, u"4"_s}}));
        QVERIFY2(loans, loans ? "" : qPrintable(loans.error().text()));
        QCOMPARE(loans->rows.size(), 1);
    }

    void rowsOfNobody_data() {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<SkippedRow::Why>("why");
        using enum SkippedRow::Why;
        QTest::newRow("sum without a word") << QStringList{{}, {}, {}, u"300"_s} << Total;
        QTest::newRow("total") << QStringList{{}, {}, u"Total"_s, u"300"_s} << Total;
        QTest::newRow("so many notes") << QStringList{u"共2笔"_s, {}, {}, u"300"_s} << Total;
        QTest::newRow("empty line of the form") << QStringList{u"3"_s, {}, {}, u"0"_s} << Note;
        QTest::newRow("remark") << QStringList{u"1. 一式三份；"_s, {}, {}, u"两份存档"_s} << Note;
        QTest::newRow("signature") << QStringList{{}, {}, u"客户经理："_s, u"同意"_s} << Signature;
        QTest::newRow("day") << QStringList{{}, {}, u"2018年3月26日"_s} << Note;
        QTest::newRow("letters") << QStringList{u"甲"_s, u"乙"_s, u"丙"_s, u"（1）"_s} << Heading;
        QTest::newRow("formulas") << QStringList{u"A"_s, u"B"_s, u"①"_s, u"③=①×70%"_s} << Heading;
    }
    void rowsOfNobody() {
        QFETCH(QStringList, row);
        QFETCH(SkippedRow::Why, why);
        const auto list = readClaimList(workbookOf({Heads, First, Second, row}));
        QVERIFY(list);
        QCOMPARE(list->rows.size(), 2);
        QCOMPARE(list->skipped.size(), 1);
        QCOMPARE(list->skipped.first().why, why);
        QVERIFY(list->problems.isEmpty());
    }

    void aTotalMayStandAbove() {
        const auto list = readClaimList(workbookOf({Heads, {u"合计"_s, {}, {}, u"300"_s}, First, Second}));
        QVERIFY(list);
        QCOMPARE(list->totals.size(), 1);
        QVERIFY(list->totals.first().agrees());
    }

    void unitsOfTheWholeTable_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("yuan");
        QTest::newRow("plain") << u"金额单位：人民币万元"_s << 1'000'000;
        QTest::newRow("in brackets") << u"2018年第1季度（万元）"_s << 1'000'000;
        QTest::newRow("remark") << u"注：本表单位为万元"_s << 1'000'000;
        QTest::newRow("an amount") << u"填报单位：农商行 5万元以下贷款"_s << 100;
        QTest::newRow("yuan") << u"5万元以下小额信贷　单位：元"_s << 100;
    }
    void unitsOfTheWholeTable() {
        QFETCH(QString, line);
        QFETCH(int, yuan);
        const auto above = readClaimList(workbookOf({{line}, Heads, First}));
        QCOMPARE(above->rows.first().overduePrincipal, std::optional(Amount::yuan(yuan)));
        const auto below = readClaimList(workbookOf({Heads, First, {line}}));
        QCOMPARE(below->rows.first().overduePrincipal, std::optional(Amount::yuan(yuan)));
    }

    void numbersAreReadWithoutBlanksAndWideDigits() {
        const auto list =
            readClaimList(workbookOf({{u"借据号"_s, u"借款人"_s, u"身份证号"_s, u"逾期本金"_s, u"催收日期"_s},
                                      {u"ＮＳ２０１７ 001"_s, u"赵"_s, u"\u202a990237 19850504 074x\u202c"_s,
                                       u"1"_s, u"2018 年 3 月 5 日"_s}}));
        QVERIFY(list);
        QCOMPARE(list->rows.first().note, u"NS2017001"_s);
        QCOMPARE(list->rows.first().idNumber, u"99023719850504074X"_s);
        QCOMPARE(list->rows.first().lastNotice, std::optional(QDate(2018, 3, 5)));
        QVERIFY(list->problems.isEmpty());
    }

    void householdsHaveLongNumbersToo() {
        auto workbook =
            workbookOf({{u"户编号"_s, u"乡镇"_s, u"户主"_s, u"身份证号"_s, u"建档日期"_s},
                        {u"5.00237E+17"_s, u"庙宇镇"_s, u"赵"_s, u"990237198505040745"_s, u"2014.1.2"_s}});
        const auto read = readHouseholds(workbook);
        QVERIFY(read);
        QCOMPARE(read->problems.size(), 1);
        QCOMPARE(read->problems.first().code(), u"cell.spoiled_by_spreadsheet"_s);
    }

    void insuredByWordOrByPolicy_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("insured");
        QTest::newRow("policy only") << QString() << u"BX1"_s << true;
        QTest::newRow("neither") << QString() << QString() << false;
        QTest::newRow("insured") << u"已参保"_s << QString() << true;
        QTest::newRow("not") << u"未保险"_s << u"BX1"_s << false;
    }
    void insuredByWordOrByPolicy() {
        QFETCH(QString, word);
        QFETCH(QString, policy);
        QFETCH(bool, insured);
        const auto loans = readLoans(
            workbookOf({{u"填报单位：巫山农商行"_s},
                        {u"户号"_s, u"借据"_s, u"姓名"_s, u"证件号码"_s, u"放款日"_s, u"到期日"_s, u"金额"_s,
                         u"余额"_s, u"贷款类型"_s, u"分类"_s, u"是否投保"_s, u"保单号"_s},
                        {u"W1"_s, u"NS1"_s, u"赵"_s, u"990237198505040745"_s, u"20170101"_s, u"20180101"_s,
                         u"5"_s, u"4"_s, u"无还本续贷"_s, u"03-次级"_s, word, policy}}));
        QVERIFY2(loans, loans ? "" : qPrintable(loans.error().text()));
        QVERIFY(loans->problems.isEmpty());
        QCOMPARE(loans->rows.first().insured, insured);
        QCOMPARE(loans->rows.first().kind, LoanKind::Renewal);
        QCOMPARE(loans->rows.first().loanClass, LoanClass::Substandard);
    }
};

QTEST_APPLESS_MAIN(TestForeignTables)
#include "TestForeignTables.moc"
