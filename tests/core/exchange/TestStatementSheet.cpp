#include "Sheets.h"
#include "exchange/StatementSheet.h"
#include "exchange/TitleLines.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace steward;
using namespace steward::sheets;
using namespace Qt::StringLiterals;

namespace {

/** Rows from lines of text whose cells are parted by `|`. */
Workbook tableOf(const QStringList& rows, const QString& name = u"statement.xlsx"_s) {
    QList<QStringList> cells;
    for (const auto& row : rows)
        cells.append(row.isEmpty() ? QStringList() : row.split(u'|'));
    return workbookOf(cells, name);
}

/** Opening, every movement and closing in a line: `3000000.00 +800000.00 -96250.00 = 3703750.00`. */
QString flowOf(const Result<StatementRead>& read) {
    if (!read)
        return read.error().code;
    QStringList texts{read->statement.opening.plain()};
    for (const auto& line : read->statement.lines)
        texts.append((line.amount.isPositive() ? u"+"_s : QString()) + line.amount.plain());
    texts << u"="_s << read->statement.closing.plain();
    return texts.join(u' ');
}

QString daysOf(const Result<StatementRead>& read) {
    return read->statement.from.toString(Qt::ISODate) + u' ' + read->statement.to.toString(Qt::ISODate);
}

QStringList codesOf(const Result<StatementRead>& read) {
    QStringList codes;
    for (const auto& problem : read->problems)
        codes.append(QString::number(problem.row) + u' ' + problem.code());
    return codes;
}

const auto Flow = u"100.00 +50.00 -30.00 +7.00 = 127.00"_s;

} // namespace

/** Statements as banks lay them out. */
class TestStatementSheet : public QObject {
    Q_OBJECT
private slots:
    void sample() {
        const auto path =
            QString::fromUtf8(STEWARD_SHARED) + u"/samples/农商行专户2018年第1季度对账单.xlsx"_s;
        if (!QFile::exists(path))
            QSKIP("the shared samples are not beside the project");
        const auto read = readStatement(path);
        QVERIFY(read);
        QVERIFY(read->problems.isEmpty());
        QVERIFY(read->unknownColumns.isEmpty());
        QCOMPARE(flowOf(read), u"3000000.00 +800000.00 +6482.13 +1400.00 -96250.00 +2406.18 +864.19 = "
                               "3714902.50"_s);
        QCOMPARE(daysOf(read), u"2018-01-01 2018-03-31"_s);
        QCOMPARE(read->accountNumber, u"5002370000000001"_s);
        const auto& paid = read->statement.lines.at(3);
        QCOMPARE(paid.row, 8);
        QCOMPARE(paid.day, QDate(2018, 3, 12));
        QCOMPARE(paid.serial, u"67603387"_s);
        QCOMPARE(paid.memo, u"划拨风险补偿金 2018-付-0001"_s);
        QCOMPARE(paid.counterparty, u"巫山农商行"_s);
        QCOMPARE(paid.balance, std::optional(Amount::fen(371'163'213)));
        QVERIFY(checkStatement(read->statement));
    }

    void layouts_data() {
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("debit and credit, rows for both ends")
            << QStringList{u"记账日期|凭证号码|摘要|借方金额|贷方金额|余额|对方单位"_s,
                           u"||期初余额|||100.00|"_s,
                           u"2018-01-05|1|入|0.00|50.00|150|财政局"_s,
                           u"2018-01-05|2|出|30.00||120|农商行"_s,
                           u"2018-03-21|3|结息||7.00|127|"_s,
                           u"||期末余额|||127.00|"_s};
        QTest::newRow("payments and receipts, balances above")
            << QStringList{u"账户明细"_s,
                           u"起始余额：100.00    终止余额：￥127.00"_s,
                           u"日期|收入|支出|用途"_s,
                           u"20180105|50||"_s,
                           u"20180105||30|"_s,
                           u"20180321|7||"_s};
        QTest::newRow("one signed column with a clock, balances below")
            << QStringList{u"交易时间|交易流水号|交易金额|账户余额"_s, u"2018-01-05 09:30:01|a|50|150"_s,
                           u"2018-01-05 10:00:00|b|-30|120"_s, u"2018/3/21 00:00|c|7|127"_s,
                           u"期初余额：100.00  期末余额：127.00"_s};
        QTest::newRow("amount with 借贷")
            << QStringList{u"交易日期|借贷标志|发生额|本次余额"_s, u"2018-01-05|贷|50|150"_s,
                           u"2018-01-05|借|30|120"_s, u"2018-03-21|贷|7|127"_s};
        QTest::newRow("signed amount with 收支 beside it")
            << QStringList{u"交易日期|收支方向|发生额|余额"_s, u"2018-01-05|收入|50|150"_s,
                           u"2018-01-05|支出|-30|120"_s, u"2018-03-21|收|7|127"_s};
        QTest::newRow("corrections in red")
            << QStringList{u"交易日期|借方发生额|贷方发生额|余额"_s, u"2018-01-05|(50.00)||150"_s,
                           u"2018-01-05||-30.00|120"_s, u"2018-03-21|-7.00||127"_s};
        QTest::newRow("newest first")
            << QStringList{u"交易日期|借方发生额|贷方发生额|余额"_s, u"2018-03-21||7|127"_s,
                           u"2018-01-05|30||120"_s, u"2018-01-05||50|150"_s};
        QTest::newRow("newest first, the ends among the lines") << QStringList{
            u"交易日期|摘要|支出|收入|余额"_s, u"|期末余额|||127"_s,     u"2018-03-21|||7|127"_s,
            u"2018-01-05||30||120"_s,          u"2018-01-05|||50|150"_s, u"|期初余额|||100"_s};
        QTest::newRow("newest day first, each day forward")
            << QStringList{u"交易日期|借方发生额|贷方发生额|余额"_s, u"2018-03-21||7|127"_s,
                           u"2018-01-05||50|150"_s, u"2018-01-05|30||120"_s};
        QTest::newRow("oldest day first, each day backward")
            << QStringList{u"交易日期|借方发生额|贷方发生额|余额"_s, u"2018-01-05|30||120"_s,
                           u"2018-01-05||50|150"_s, u"2018-03-21||7|127"_s};
        QTest::newRow("one day, newest first")
            << QStringList{u"2018-01-05 至 2018-03-21"_s, u"交易日期|借方发生额|贷方发生额|余额"_s,
                           u"2018-01-05||7|127"_s, u"2018-01-05|30||120"_s, u"2018-01-05||50|150"_s};
        QTest::newRow("pages and totals") << QStringList{u"交易日期|摘要|借方发生额|贷方发生额|余额"_s,
                                                         u"|承前页|||100"_s,
                                                         u"2018-01-05|||50|150"_s,
                                                         u"2018-01-05||30||120"_s,
                                                         u"2018-01-31|本月合计|30|50|120"_s,
                                                         u"|过次页|30|50|120"_s,
                                                         u"交易日期|摘要|借方发生额|贷方发生额|余额"_s,
                                                         u"|承前页|30|50|120"_s,
                                                         u"2018-03-21|||7|127"_s,
                                                         u"|本月合计||7|127"_s,
                                                         u"|本年累计|30|57|127"_s,
                                                         u"|合计|30|57|"_s,
                                                         u"打印日期：|2018-04-02||001|"_s};
        QTest::newRow("two rows of headings")
            << QStringList{u"交易日期|发生额||余额"_s, u"|借方|贷方|"_s, u"2018-01-05||50|150"_s,
                           u"2018-01-05|30||120"_s, u"2018-03-21||7|127"_s};
        QTest::newRow("only the opening")
            << QStringList{u"上期余额|100"_s, u"交易日期|支出|收入|摘要"_s, u"2018-01-05||50|x"_s,
                           u"2018-01-05|30||y"_s, u"2018-03-21||7|z"_s};
        QTest::newRow("both ends in one row below")
            << QStringList{u"交易日期|支出|收入|摘要"_s, u"2018-01-05||50|x"_s, u"2018-01-05|30||y"_s,
                           u"2018-03-21||7|z"_s, u"期初余额|100|期末余额|127"_s};
    }
    void layouts() {
        QFETCH(const QStringList, rows);
        const auto read = readStatement(tableOf(rows));
        QCOMPARE(flowOf(read), Flow);
        QCOMPARE(daysOf(read), u"2018-01-05 2018-03-21"_s);
        QVERIFY2(!read->blocked(), qPrintable(codesOf(read).join(u' ')));
        const auto checked = checkStatement(read->statement);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text()));
        for (const auto& total : read->totals)
            QVERIFY2(total.agrees(), qPrintable(total.heading));
    }

    void encodings_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto csv =
            u"账号：5002370000000001,,,\n交易日期,摘要,发生额,余额\n2018-01-05,拨付,\"1,050.00\","
            "1150.00\n2018-03-21,手续费,-30.00,1120.00\n"_s;
        QTest::newRow("UTF-8") << csv.toUtf8();
        QTest::newRow("UTF-16") << QByteArray(
            QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom)(csv));
        QTest::newRow("HTML") << u"<html><body><table><tr><td colspan=4>账号：5002370000000001</td></tr>"
                                 "<tr><td>交易日期</td><td>摘要</td><td>发生额</td><td>余额</td></tr>"
                                 "<tr><td>2018-01-05</td><td>拨付</td><td>1,050.00</td><td>1,150.00</td></tr>"
                                 "<tr><td>2018-03-21</td><td>手续费</td><td>-30.00</td><td>1,120.00</td></tr>"
                                 "</table></body></html>"_s.toUtf8();
        QTest::newRow("GB18030") << QByteArray::fromHex(
            "d5cbbac5a3ba353030323337303030303030303030312c2c2c0abdbbd2d7c8d5c6da2cd5aad2aa2cb7a2"
            "c9fab6ee2cd3e0b6ee0a323031382d30312d30352cb2a6b8b62c22312c3035302e3030222c313135302e"
            "30300a323031382d30332d32312ccad6d0f8b7d12c2d33302e30302c313132302e30300a");
    }
    void encodings() {
        QFETCH(const QByteArray, bytes);
        const auto workbook = readWorkbook(bytes, u"statement.xls"_s);
        QVERIFY(workbook);
        const auto read = readStatement(*workbook);
        QCOMPARE(flowOf(read), u"100.00 +1050.00 -30.00 = 1120.00"_s);
        QCOMPARE(read->accountNumber, u"5002370000000001"_s);
        QCOMPARE(read->statement.lines.first().memo, u"拨付"_s);
    }

    void periods_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("days");
        const auto whole = u"2018-01-01 2018-03-31"_s;
        QTest::newRow("joined") << u"账号：5002370000000001 2018-01-01 至 2018-03-31"_s << whole;
        QTest::newRow("named") << u"起始日期：20180101 截止日期：20180331"_s << whole;
        QTest::newRow("cells") << u"开始日期：|2018/1/1|结束日期：|2018/3/31"_s << whole;
        QTest::newRow("Chinese") << u"2018年1月1日—2018年3月31日"_s << whole;
        QTest::newRow("year once") << u"（2018年1月1日至3月31日）"_s << whole;
        QTest::newRow("digits") << u"查询区间:20180101-20180331"_s << whole;
        QTest::newRow("clock") << u"2018-01-01 00:00:00 ~ 2018-03-31 23:59:59"_s << whole;
        QTest::newRow("quarter") << u"2018年第1季度对账单"_s << whole;
        QTest::newRow("month") << u"2018年2月对账单"_s << u"2018-02-01 2018-02-28"_s;
        QTest::newRow("another quarter") << u"2018年第2季度对账单"_s << u"2018-02-06 2018-02-09"_s;
        QTest::newRow("none") << u"对账单"_s << u"2018-02-06 2018-02-09"_s;
        QTest::newRow("printed") << u"打印日期：2018-04-02"_s << u"2018-02-06 2018-02-09"_s;
    }
    void periods() {
        QFETCH(const QString, title);
        QFETCH(const QString, days);
        const auto read = readStatement(
            tableOf({title, u"交易日期|发生额|余额"_s, u"2018-02-06|5|105"_s, u"2018-02-09|-3|102"_s}));
        QCOMPARE(flowOf(read), u"100.00 +5.00 -3.00 = 102.00"_s);
        QCOMPARE(daysOf(read), days);
    }

    void accountNumbers_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("number");
        QTest::newRow("plain") << u"账号：5002370000000001"_s << u"5002370000000001"_s;
        QTest::newRow("grouped") << u"帐号:5002 3700 0000 0001 2018-01-01 至 2018-03-31"_s
                                 << u"5002370000000001"_s;
        QTest::newRow("holder's") << u"户名：扶贫办    账户号码    31500240012345678"_s
                                  << u"31500240012345678"_s;
        QTest::newRow("the other party's") << u"对方账号：31500240012345678"_s << QString();
        QTest::newRow("none") << u"户名：扶贫办"_s << QString();
    }
    void accountNumbers() {
        QFETCH(const QString, line);
        QTEST(titleLines::accountNumber({line}), "number");
    }

    void accountNumberLostInASpreadsheet() {
        auto workbook =
            tableOf({u"账号|5002370000000000"_s, u"交易日期|发生额|余额"_s, u"2018-02-06|5|105"_s});
        QCOMPARE(readStatement(workbook)->accountNumber, u"5002370000000000"_s);
        setNumber(workbook, 0, 1, u"5002370000000000"_s);
        QCOMPARE(readStatement(workbook)->accountNumber, QString());
    }

    void quietQuarter() {
        const auto read =
            readStatement(tableOf({u"2018-04-01 至 2018-06-30"_s, u"交易日期|摘要|发生额|余额"_s,
                                   u"|上期余额||100"_s, u"|本期余额||100"_s}));
        QCOMPARE(flowOf(read), u"100.00 = 100.00"_s);
        QCOMPARE(daysOf(read), u"2018-04-01 2018-06-30"_s);
        QVERIFY(read->problems.isEmpty());
    }

    void serialsAndMemos() {
        const auto read = readStatement(
            tableOf({u"序号|交易日期|流水号|凭证号|摘要|附言|发生额|余额|对方账号|对方户名"_s,
                     u"1|2018-02-06|F1||转账|2018-付-0001|5|105|6222|甲"_s,
                     u"2|2018-02-06|F2|V2|转账|转账|5|110|6222|乙"_s, u"3|2018-02-07||||还|5|115||"_s}));
        QVERIFY(read);
        const auto& lines = read->statement.lines;
        QCOMPARE(lines.at(0).serial, u"F1"_s);
        QCOMPARE(lines.at(0).memo, u"转账 2018-付-0001"_s);
        QCOMPARE(lines.at(0).counterparty, u"甲"_s);
        QCOMPARE(lines.at(1).serial, u"V2"_s);
        QCOMPARE(lines.at(1).memo, u"转账"_s);
        QCOMPARE(lines.at(2).serial, QString());
        QCOMPARE(read->unknownColumns, QStringList{u"对方账号"_s});
    }

    void mappingWins() {
        const auto workbook = tableOf({u"交易日期|记账日期|金额一|金额二|余额"_s,
                                       u"2018-02-05|2018-02-06|5||105"_s, u"2018-02-05|2018-02-06||3|102"_s});
        QCOMPARE(
            readStatement(workbook,
                          {{u"debit"_s, u"金额二"_s}, {u"credit"_s, u"金额一"_s}, {u"day"_s, u"记账日期"_s}})
                ->statement.from,
            QDate(2018, 2, 6));
        QCOMPARE(flowOf(readStatement(workbook, {{u"debit"_s, u"金额二"_s}, {u"credit"_s, u"金额一"_s}})),
                 u"100.00 +5.00 -3.00 = 102.00"_s);
        const auto headings = statementHeadings(workbook);
        QVERIFY(headings);
        QCOMPARE(headings->columns.size(), 5);
        QCOMPARE(statementFields().first().key, u"day"_s);
    }

    /** Everything wrong is told, with its place. */
    void problemsByRowAndColumn() {
        const auto read = readStatement(
            tableOf({u"交易日期|借贷标志|发生额|余额"_s, u"2018-02-30|贷|5|105"_s, u"2018-02-06|双|5|110"_s,
                     u"2018-02-06|借|五|105"_s, u"2018-02-06|贷|5.001|105"_s, u"2018-02-06|贷||105"_s}));
        QVERIFY(read);
        QVERIFY(read->blocked());
        QCOMPARE(codesOf(read),
                 (QStringList{u"2 cell.not_a_day"_s, u"3 cell.unknown_word"_s, u"4 amount.not_a_number"_s,
                              u"5 amount.below_fen"_s, u"6 cell.missing"_s}));
        QCOMPARE(read->problems.at(1).column, u"借贷标志"_s);
        QCOMPARE(read->problems.at(1).text, u"双"_s);
    }

    void contradictions() {
        const auto read =
            readStatement(tableOf({u"期初余额：101.00"_s, u"交易日期|摘要|借方发生额|贷方发生额|余额"_s,
                                   u"|期初余额|||100"_s, u"2018-01-05|||50|150"_s, u"|过次页|||151"_s,
                                   u"2018-01-06|||1|151"_s, u"|合计|0|52|"_s, u"|期末余额|||151"_s}));
        QVERIFY(read);
        QCOMPARE(codesOf(read), (QStringList{u"7 sheet.total_differs"_s, u"5 statement.balances_differ"_s,
                                             u"0 statement.balances_differ"_s}));
        QVERIFY(read->blocked());
    }

    void oneBalanceIsACaution() {
        const auto read = readStatement(tableOf(
            {u"期末余额：102.00"_s, u"交易日期|支出|收入"_s, u"2018-01-05||5"_s, u"2018-01-06|3|"_s}));
        QCOMPARE(flowOf(read), u"100.00 +5.00 -3.00 = 102.00"_s);
        QVERIFY(!read->blocked());
        QCOMPARE(codesOf(read), QStringList{u"0 statement.balance_not_stated"_s});
    }

    void refusedWhole() {
        QCOMPARE(flowOf(readStatement(tableOf({u"交易日期|支出|收入"_s, u"2018-01-05||5"_s}))),
                 u"statement.no_balance"_s);
        QCOMPARE(flowOf(readStatement(tableOf({u"摘要|支出|收入"_s, u"x||5"_s}))), u"sheet.column_missing"_s);
        QCOMPARE(flowOf(readStatement(tableOf({u"交易日期|摘要|余额"_s, u"2018-01-05|x|5"_s}))),
                 u"sheet.column_missing"_s);
        QCOMPARE(flowOf(readStatement(tableOf({u"甲|乙|丙"_s, u"1|2|3"_s}))), u"sheet.no_headings"_s);
    }

    /** A statement that doesn't add up is found at its row, also when it was turned round. */
    void breaksAtItsRow() {
        const auto broken = [](const QStringList& rows) {
            const auto read = readStatement(tableOf(rows));
            const auto checked = checkStatement(read->statement);
            return checked ? QString() : checked.error().code + u' ' + checked.error().facts.first().value;
        };
        QCOMPARE(broken({u"交易日期|借方发生额|贷方发生额|余额"_s, u"2018-01-05||50|150"_s,
                         u"2018-01-05|30||120"_s, u"2018-03-21||7|128"_s, u"2018-03-22||1|129"_s}),
                 u"statement.breaks_at 4"_s);
        QCOMPARE(broken({u"交易日期|借方发生额|贷方发生额|余额"_s, u"2018-03-22||1|128"_s,
                         u"2018-03-21||7|127"_s, u"2018-01-05|30||121"_s, u"2018-01-05||50|150"_s}),
                 u"statement.breaks_at 4"_s);
        QCOMPARE(broken({u"期初余额：100"_s, u"期末余额：122"_s, u"交易日期|支出|收入"_s, u"2018-01-05||50"_s,
                         u"2018-01-05|30|"_s}),
                 u"statement.closing_differs 120.00"_s);
        QCOMPARE(broken({u"2018-01-01 至 2018-03-31"_s, u"交易日期|发生额|余额"_s, u"2018-04-05|5|105"_s}),
                 u"statement.line_outside 3"_s);
    }
};

QTEST_APPLESS_MAIN(TestStatementSheet)
#include "TestStatementSheet.moc"
