#include "Sheets.h"
#include "exchange/ClaimList.h"
#include "exchange/LoanRegister.h"

#include <QTest>

using namespace steward;
using namespace steward::sheets;
using namespace Qt::StringLiterals;

/** Tables as different banks lay them out: the reader goes by names, not by places. */
class TestLayouts : public QObject {
    Q_OBJECT
private slots:
    void headingsInTheFirstRow() {
        const auto list =
            readClaimList(workbookOf({{u"逾期本金"_s, u"客户名称"_s, u"借据编号"_s, u"证件号码"_s},
                                      {u"500"_s, u"赵"_s, u"NS1"_s, u"990237198505040745"_s}}));
        QVERIFY(list);
        QCOMPARE(list->headingRow, 1);
        QCOMPARE(list->rows.size(), 1);
        QCOMPARE(list->rows.first().note, u"NS1"_s);
        QCOMPARE(list->rows.first().borrower, u"赵"_s);
        QCOMPARE(list->rows.first().idNumber, u"990237198505040745"_s);
        QVERIFY(list->problems.isEmpty());
    }

    void titlesTotalsAndSignatures() {
        const auto list = readClaimList(
            workbookOf({{u"扶贫小额信贷风险补偿名单（2018年第1季度）"_s},
                        {u"填报单位：巫山农商行（盖章）    填报日期：2018年3月26日    单位：元"_s},
                        {},
                        {},
                        {u"序 号"_s, u"借据号码"_s, u"借款人姓名"_s, u"欠本金额（元）"_s},
                        {u"1"_s, u"NS1"_s, u"赵"_s, u"100.50"_s},
                        {},
                        {u"2"_s, u"NS2"_s, u"钱"_s, u"200"_s},
                        {u"合 计"_s, QString(), QString(), u"300.50"_s},
                        {u"填报人："_s, QString(), u"负责人："_s}}));
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        QCOMPARE(list->headingRow, 5);
        QCOMPARE(list->bank, u"巫山农商行"_s);
        QCOMPARE(list->quarter, std::optional(Quarter{2018, 1}));
        QCOMPARE(list->filedOn, std::optional(QDate(2018, 3, 26)));
        QCOMPARE(list->rows.size(), 2);
        QCOMPARE(list->rows.at(1).row, 8);
        QCOMPARE(list->totals.size(), 1);
        QVERIFY(list->totals.first().agrees());
        QCOMPARE(list->skipped.size(), 2);
        QCOMPARE(list->skipped.at(0).why, SkippedRow::Why::Total);
        QCOMPARE(list->skipped.at(1).why, SkippedRow::Why::Signature);
    }

    void signaturesWithoutColons() {
        const auto list = readClaimList(workbookOf({{u"序号"_s, u"借据号"_s, u"借款人"_s, u"逾期本金"_s},
                                                    {u"1"_s, u"2"_s, u"3"_s, u"4"_s},
                                                    {u"1"_s, u"NS1"_s, u"赵"_s, u"100"_s},
                                                    {u"本季度合计"_s, QString(), QString(), u"100"_s},
                                                    {u"填 报 人"_s, QString(), u"张三"_s, u"李四"_s}}));
        QVERIFY(list);
        QCOMPARE(list->rows.size(), 1);
        QCOMPARE(list->skipped.size(), 3);
        QCOMPARE(list->skipped.at(0).why, SkippedRow::Why::Heading);
        QCOMPARE(list->skipped.at(1).why, SkippedRow::Why::Total);
        QCOMPARE(list->skipped.at(2).why, SkippedRow::Why::Signature);
        QVERIFY(list->problems.isEmpty());
    }

    void wrongTotalIsACaution() {
        const auto list = readClaimList(workbookOf({{u"借据号"_s, u"借款人"_s, u"逾期本金"_s},
                                                    {u"NS1"_s, u"赵"_s, u"100"_s},
                                                    {u"NS2"_s, u"钱"_s, u"200"_s},
                                                    {u"总计"_s, QString(), u"310"_s}}));
        QVERIFY(list);
        QCOMPARE(list->problems.size(), 1);
        QCOMPARE(list->problems.first().code(), u"sheet.total_differs"_s);
        QCOMPARE(list->problems.first().row, 4);
        QVERIFY(!list->blocked());
        QCOMPARE(list->totals.first().computed, Amount::yuan(300));
        QCOMPARE(list->totals.first().stated, Amount::yuan(310));
    }

    void twoHeadingRowsWithMergedCells() {
        auto workbook = workbookOf({{u"借据号"_s, u"借款人"_s, QString(), u"逾期情况"_s},
                                    {QString(), u"姓名"_s, u"身份证号"_s, u"逾期本金"_s, u"逾期天数"_s},
                                    {u"NS1"_s, u"赵"_s, u"990237198505040745"_s, u"100"_s, u"51"_s}});
        workbook.sheets[0].merges = {{1, 2, 0, 0}, {1, 1, 1, 2}, {1, 1, 3, 4}};
        const auto list = readClaimList(workbook);
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        QCOMPARE(list->headingRow, 2);
        QCOMPARE(list->rows.size(), 1);
        const auto& row = list->rows.first();
        QCOMPARE(row.note, u"NS1"_s);
        QCOMPARE(row.borrower, u"赵"_s);
        QCOMPARE(row.idNumber, u"990237198505040745"_s);
        QCOMPARE(row.overduePrincipal, std::optional(Amount::yuan(100)));
        QCOMPARE(row.overdueDays, std::optional(51));
    }

    void tenThousands_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("heading");
        QTest::newRow("in the heading") << u"名单"_s << u"逾期本金（万元）"_s;
        QTest::newRow("in the line above") << u"单位：万元"_s << u"逾期本金"_s;
    }
    void tenThousands() {
        QFETCH(QString, title);
        QFETCH(QString, heading);
        const auto list = readClaimList(
            workbookOf({{title}, {u"借据号"_s, u"借款人"_s, heading}, {u"NS1"_s, u"赵"_s, u"1.226"_s}}));
        QVERIFY(list);
        QCOMPARE(list->rows.first().overduePrincipal, std::optional(Amount::yuan(12'260)));
    }

    void missingColumnIsNamed() {
        const auto list = readClaimList(workbookOf(
            {{u"序号"_s, u"借款人"_s, u"身份证号"_s, u"逾期本金"_s}, {u"1"_s, u"赵"_s, u"9"_s, u"1"_s}}));
        QVERIFY(!list);
        QCOMPARE(list.error().code, u"sheet.column_missing"_s);
        QVERIFY(list.error().sentence().contains(u"借据号"_s));
    }

    void anotherTableIsRefused() {
        const auto list = readClaimList(workbookOf({{u"姓名"_s, u"工资"_s}, {u"赵"_s, u"1"_s}}));
        QVERIFY(!list);
        QCOMPARE(list.error().code, u"sheet.no_headings"_s);
    }

    /** Where no column is called a note's, the contract's number is what the bank knows the loan by. */
    void otherNamesAndOrder() {
        const auto list = readClaimList(workbookOf(
            {{u"理赔金额"_s, u"合同编号"_s, u"欠本（元）"_s, u"起贷日"_s, u"止贷日"_s, u"公民身份号码"_s,
              u"贷款人姓名"_s},
             {u"0"_s, u"HT1"_s, u"7"_s, u"2017.1.2"_s, u"2018.1.2"_s, u"990237198505040745"_s, u"赵"_s}}));
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        const auto& row = list->rows.first();
        QCOMPARE(row.note, u"HT1"_s);
        QCOMPARE(row.overduePrincipal, std::optional(Amount::yuan(7)));
        QCOMPARE(row.insurerPaid, std::optional(Amount()));
        QCOMPARE(row.lentOn, std::optional(QDate(2017, 1, 2)));
        QCOMPARE(row.dueOn, std::optional(QDate(2018, 1, 2)));
        QVERIFY(list->unknownColumns.isEmpty());
        const auto both = readClaimList(workbookOf(
            {{u"合同编号"_s, u"借据号"_s, u"姓名"_s, u"逾期本金"_s}, {u"HT1"_s, u"NS1"_s, u"赵"_s, u"7"_s}}));
        QVERIFY(both);
        QCOMPARE(both->rows.first().note, u"NS1"_s);
    }

    void mappingWins() {
        const auto workbook = workbookOf(
            {{u"甲"_s, u"借款人"_s, u"逾期本金"_s, u"借据号"_s}, {u"NS1"_s, u"赵"_s, u"5"_s, u"old"_s}});
        const auto list = readClaimList(workbook, {{u"note"_s, u"甲"_s}});
        QVERIFY(list);
        QCOMPARE(list->rows.first().note, u"NS1"_s);
        QCOMPARE(list->mapping.value(u"note"_s), u"甲"_s);
        QCOMPARE(list->mapping.value(u"borrower"_s), u"借款人"_s);
    }

    /** Where no column names the bank, the title line does; a day stands beside 截至. */
    void loansTakeTheBankOfTheTitle() {
        const auto loans = readLoans(workbookOf({{u"填报单位：巫山农商行"_s, u"截至2018年2月28日"_s},
                                                 {u"户号"_s, u"借据编号"_s, u"姓名"_s, u"证件号码"_s,
                                                  u"放款日"_s, u"到期日"_s, u"借款金额"_s, u"贷款余额"_s},
                                                 {u"WS1"_s, u"NS1"_s, u"赵"_s, u"990237198505040745"_s,
                                                  u"20170101"_s, u"20180101"_s, u"5"_s, u"4"_s}}));
        QVERIFY2(loans, loans ? "" : qPrintable(loans.error().text()));
        QCOMPARE(loans->asOf, std::optional(QDate(2018, 2, 28)));
        QCOMPARE(loans->rows.first().bank, u"巫山农商行"_s);
        QCOMPARE(loans->rows.first().outstanding, Amount::yuan(4));
        QVERIFY(loans->problems.isEmpty());
    }

    void hiddenSheetsAreNotLookedAt() {
        auto workbook = workbookOf({{u"借据号"_s, u"借款人"_s, u"逾期本金"_s}, {u"NS1"_s, u"赵"_s, u"5"_s}});
        workbook.sheets[0].hidden = true;
        QVERIFY(!readClaimList(workbook));
    }
};

QTEST_APPLESS_MAIN(TestLayouts)
#include "TestLayouts.moc"
