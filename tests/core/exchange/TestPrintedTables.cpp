#include "Sheets.h"
#include "exchange/ClaimList.h"
#include "exchange/HouseholdRegister.h"

#include <QTest>

using namespace steward;
using namespace steward::sheets;
using namespace Qt::StringLiterals;

namespace {

const QStringList Heads{u"序号"_s, u"借据号"_s, u"借款人"_s, u"逾期本金"_s};
const QStringList First{u"1"_s, u"NS1"_s, u"赵"_s, u"100"_s};
const QStringList Second{u"2"_s, u"NS2"_s, u"钱"_s, u"200"_s};
const QStringList Third{u"3"_s, u"NS3"_s, u"孙"_s, u"400"_s};

QString notes(const Result<ClaimListRead>& read) {
    if (!read)
        return read.error().code;
    QStringList notes;
    for (const auto& row : read->rows)
        notes << row.note;
    return notes.join(u' ');
}

QStringList codes(const SheetReport& report) {
    QStringList codes;
    for (const auto& problem : report.problems)
        codes << problem.code();
    return codes;
}

Sheet sheetOf(const QString& name, const QList<QStringList>& rows) {
    auto sheet = workbookOf(rows).sheets.first();
    sheet.name = name;
    return sheet;
}

} // namespace

/** Tables that were made to be printed: pages, groups, merged and hidden cells, several sheets. */
class TestPrintedTables : public QObject {
    Q_OBJECT
private slots:
    void pages() {
        const QStringList title{u"扶贫小额信贷风险补偿名单"_s};
        const QStringList under{u"填报单位：巫山农商行"_s, {}, {}, u"单位：元"_s};
        const auto list = readClaimList(workbookOf({title,
                                                    under,
                                                    Heads,
                                                    First,
                                                    Second,
                                                    {u"本页合计"_s, {}, {}, u"300"_s},
                                                    {u"第 1 页 共 2 页"_s},
                                                    {},
                                                    title,
                                                    under,
                                                    Heads,
                                                    Third,
                                                    {},
                                                    {u"本页合计"_s, {}, {}, u"400"_s},
                                                    {u"总　计"_s, {}, {}, u"700"_s},
                                                    {{}, {}, {}, u"第2页/共2页"_s},
                                                    {u"备注：一式三份"_s},
                                                    {u"单位负责人："_s, {}, u"经办人：赵"_s}}));
        QCOMPARE(notes(list), u"NS1 NS2 NS3"_s);
        QCOMPARE(codes(*list), QStringList());
        QCOMPARE(list->totals.size(), 3);
        for (const auto& total : list->totals)
            QVERIFY2(total.agrees(), qPrintable(total.computed.text()));
    }

    /** The same where the number of the note stands first, and everything else under it. */
    void pagesUnderTheNumber_data() {
        QTest::addColumn<QString>("text");
        for (const auto& text :
             {u"扶贫小额信贷风险补偿名单"_s, u"第 1 页 共 2 页"_s, u"第1页"_s, u"- 1 -"_s, u"Page 1 of 2"_s,
              u"说明 本表一式三份"_s, u"注：逾期本金不含利息"_s, u"1. 本表由银行填写"_s, u"填表人：赵"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void pagesUnderTheNumber() {
        QFETCH(QString, text);
        const auto list = readClaimList(workbookOf({{u"借据号"_s, u"借款人"_s, u"逾期本金"_s},
                                                    {u"NS1"_s, u"赵"_s, u"100"_s},
                                                    {text},
                                                    {u"NS2"_s, u"钱"_s, u"200"_s}}));
        QCOMPARE(notes(list), u"NS1 NS2"_s);
        QCOMPARE(codes(*list), QStringList());
    }
    /** A number alone in its row may be a loan of which the rest was forgotten. */
    void aLoneNumberIsTold() {
        const auto list = readClaimList(workbookOf(
            {{u"借据号"_s, u"借款人"_s, u"逾期本金"_s}, {u"NS1"_s, u"赵"_s, u"100"_s}, {u"NS2"_s}}));
        QCOMPARE(notes(list), u"NS1 NS2"_s);
    }

    void groupsWithSubtotals() {
        const auto list = readClaimList(workbookOf({Heads,
                                                    {u"庙宇镇"_s},
                                                    First,
                                                    Second,
                                                    {u"小计"_s, {}, {}, u"300"_s},
                                                    {u"官渡镇"_s},
                                                    Third,
                                                    {u"小 计"_s, {}, {}, u"400"_s},
                                                    {u"合计"_s, {}, {}, u"700"_s}}));
        QCOMPARE(notes(list), u"NS1 NS2 NS3"_s);
        QCOMPARE(codes(*list), QStringList());
        QCOMPARE(list->totals.size(), 3);
    }

    void cellsMergedOverRows() {
        auto workbook = workbookOf({{u"乡镇"_s, u"借据号"_s, u"借款人"_s, u"逾期本金"_s},
                                    {u"庙宇镇"_s, u"NS1"_s, u"赵"_s, u"100"_s},
                                    {{}, u"NS2"_s, {}, u"200"_s},
                                    {{}, u"NS3"_s, u"孙"_s, {}}});
        workbook.sheets[0].merges = {{2, 4, 0, 0}, {2, 3, 2, 2}, {3, 4, 3, 3}};
        const auto list = readClaimList(workbook);
        QCOMPARE(notes(list), u"NS1 NS2 NS3"_s);
        QCOMPARE(list->rows.at(2).township, u"庙宇镇"_s);
        QCOMPARE(list->rows.at(1).borrower, u"赵"_s);
        QCOMPARE(list->rows.at(2).borrower, u"孙"_s);
        QVERIFY(!list->rows.at(2).overduePrincipal); // no amount is counted twice
    }

    void hiddenRowsAreReadAndTold() {
        auto workbook = workbookOf({Heads, First, Second, Third});
        workbook.sheets[0].rows[2].hidden = true;
        const auto list = readClaimList(workbook);
        QCOMPARE(notes(list), u"NS1 NS2 NS3"_s);
        QCOMPARE(codes(*list), QStringList{u"sheet.hidden_rows"_s});
        QVERIFY(list->problems.first().sentence().contains(u'3'));
        QVERIFY(!list->blocked());
    }

    void oneOfSeveralSheets() {
        Workbook workbook{
            u"list.xlsx"_s,
            {sheetOf(u"填表说明"_s, {{u"一、借据号按银行编号填写"_s}, {u"二、逾期本金不含利息"_s}}),
             sheetOf(u"汇总"_s, {{u"乡镇"_s, u"户数"_s, u"逾期本金"_s}, {u"庙宇镇"_s, u"2"_s, u"300"_s}}),
             sheetOf(u"名单"_s, {Heads, First, Second}), sheetOf(u"空表"_s, {Heads}),
             sheetOf(u"上季"_s, {Heads, Third})}};
        workbook.sheets[4].hidden = true;
        const auto list = readClaimList(workbook);
        QCOMPARE(notes(list), u"NS1 NS2"_s);
        QCOMPARE(list->sheet, u"名单"_s);
    }
    /** The choice is the office's, never the program's. */
    void severalTablesAreRefused() {
        const Workbook workbook{
            u"list.xlsx"_s, {sheetOf(u"第一批"_s, {Heads, First}), sheetOf(u"第二批"_s, {Heads, Second})}};
        const auto list = readClaimList(workbook);
        QVERIFY(!list);
        QCOMPARE(list.error().code, u"sheet.several_tables"_s);
        QVERIFY(list.error().sentence().contains(u"第一批、第二批"_s));
    }

    void separators_data() {
        QTest::addColumn<QString>("text");
        const auto table =
            u"填报单位：巫山农商行\n序号,借据号,借款人,逾期本金\n1,NS1,赵,\"1,000.50\"\n2,NS2,钱,200\n合计,,,\"1,200.50\"\n"_s;
        QTest::newRow("commas") << table;
        for (const QString& separator : {u"\t"_s, u";"_s, u"|"_s}) {
            auto text = table;
            text.replace(u"1,000"_s, u"1#000"_s).replace(u"1,200"_s, u"1#200"_s).replace(u","_s, separator);
            QTest::newRow(qPrintable(separator)) << QString(text).replace(u'#', u',');
            QTest::newRow(qPrintable(separator + u" without quotes"_s))
                << QString(text).remove(u'"').replace(u'#', u',');
        }
    }
    void separators() {
        QFETCH(QString, text);
        const auto workbook = readWorkbook(text.toUtf8(), u"list.csv"_s);
        QVERIFY(workbook);
        const auto list = readClaimList(*workbook);
        QCOMPARE(notes(list), u"NS1 NS2"_s);
        QCOMPARE(list->rows.first().overduePrincipal, std::optional(Amount::fen(100'050)));
        QCOMPARE(codes(*list), QStringList());
        QCOMPARE(list->totals.size(), 1);
    }

    void noiseOfBinaryNumbersInText() {
        const auto workbook = readWorkbook(
            u"借据号,借款人,逾期本金,申请金额\nNS1,赵,864.1900000000001,2406.1800000000003\nNS2,钱,1.005,0.1\n"_s
                .toUtf8(),
            u"list.csv"_s);
        const auto list = readClaimList(*workbook);
        QCOMPARE(list->rows.first().overduePrincipal, std::optional(Amount::fen(86'419)));
        QCOMPARE(list->rows.first().asked, std::optional(Amount::fen(240'618)));
        QCOMPARE(codes(*list), QStringList{u"amount.below_fen"_s});
    }

    void quartersInTitles_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("quarter");
        const auto row = [](const QString& title, const QString& quarter) {
            QTest::newRow(qPrintable(title)) << title << quarter;
        };
        row(u"巫山农商行2018年1-3月补偿名单"_s, u"2018Q1"_s);
        row(u"2018年4月—6月"_s, u"2018Q2"_s);
        row(u"（2018年7至9月份）"_s, u"2018Q3"_s);
        row(u"2018年10月-2018年12月"_s, u"2018Q4"_s);
        row(u"二〇一八年一至三月"_s, u"2018Q1"_s);
        row(u"2018年一季度扶贫小额信贷补偿名单"_s, u"2018Q1"_s);
        row(u"2018年度扶贫小额信贷第Ⅰ季度补偿名单"_s, u"2018Q1"_s);
        row(u"2018年第IV季度"_s, u"2018Q4"_s);
        row(u"二〇一八年第一季度"_s, u"2018Q1"_s);
        row(u"二○一八年第三季度"_s, u"2018Q3"_s);
        row(u"2018Q1"_s, u"2018Q1"_s);
        row(u"名单_2018-Q3_终稿"_s, u"2018Q3"_s);
        row(u"Q2 2018"_s, u"2018Q2"_s);
        row(u"2018年1季度"_s, u"2018Q1"_s);
        row(u"２０１８年第２季度"_s, u"2018Q2"_s);
        row(u"2018年1月1日至3月31日"_s, u"2018Q1"_s);
        row(u"2018-04-01至2018-06-30"_s, u"2018Q2"_s);
        row(u"2018年1-2月"_s, QString());
        row(u"2018年2-4月"_s, QString());
        row(u"2018年1-3季度"_s, QString()); // three quarters together
        row(u"2018年度"_s, QString());
        row(u"账号5002370000000001 第1季度"_s, QString());
    }
    void quartersInTitles() {
        QFETCH(QString, title);
        QFETCH(QString, quarter);
        const auto list = readClaimList(workbookOf({{title}, Heads, First}));
        QVERIFY(list);
        QCOMPARE(list->quarter ? list->quarter->code() : QString(), quarter);
    }

    void householdsOnPages() {
        const QStringList heads{u"户编号"_s, u"乡镇"_s, u"户主"_s, u"身份证号"_s, u"建档日期"_s};
        auto workbook =
            workbookOf({{u"建档立卡户登记表"_s},
                        heads,
                        {u"W1"_s, u"庙宇镇"_s, u"赵"_s, u"990237198505040745"_s, u"二〇一四年三月十五日"_s},
                        {u"W2"_s, {}, u"钱"_s, u"’990237198505040745"_s, u"2014-03-15 00:00:00"_s},
                        {u"第1页，共2页"_s},
                        {u"建档立卡户登记表"_s},
                        heads,
                        {u"W3"_s, u"官渡镇"_s, u"孙"_s, u"990237850504074"_s, u"2014年3月15日"_s},
                        {u"共3户"_s},
                        {u"说明：本表由乡镇填报"_s}});
        workbook.sheets[0].merges = {{3, 4, 1, 1}};
        const auto read = readHouseholds(workbook);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(codes(*read), QStringList());
        QCOMPARE(read->rows.size(), 3);
        QCOMPARE(read->rows.at(1).township, u"庙宇镇"_s);
        QCOMPARE(read->rows.at(1).headIdNumber, u"990237198505040745"_s);
        for (const auto& row : read->rows)
            QCOMPARE(row.registeredOn, QDate(2014, 3, 15));
    }
};

QTEST_APPLESS_MAIN(TestPrintedTables)
#include "TestPrintedTables.moc"
