#include "Sheets.h"
#include "exchange/StatementSheet.h"

#include <QTest>

using namespace steward;
using namespace steward::sheets;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(const QStringList& rows, const QString& name = u"Sheet1"_s) {
    QList<QStringList> cells;
    for (const auto& row : rows)
        cells.append(row.isEmpty() ? QStringList() : row.split(u'|'));
    auto sheet = workbookOf(cells).sheets.first();
    sheet.name = name;
    return sheet;
}

Workbook tableOf(const QStringList& rows) {
    return {u"statement.xlsx"_s, {sheetOf(rows)}};
}

QString flowOf(const Result<StatementRead>& read) {
    if (!read)
        return read.error().code;
    QStringList texts{read->statement.opening.plain()};
    for (const auto& line : read->statement.lines)
        texts.append((line.amount.isPositive() ? u"+"_s : QString()) + line.amount.plain());
    for (const auto& problem : read->problems)
        texts.append(problem.code());
    return texts.join(u' ');
}

const auto Flow = u"100.00 +50.00 -30.00 +7.00"_s;

} // namespace

/** Which way the money of a statement's line went, where the amount alone doesn't say it. */
class TestStatementSigns : public QObject {
    Q_OBJECT
private slots:
    void words_data() {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        const auto row = [](const QString& in, const QString& out) {
            QTest::newRow(qPrintable(in + out)) << in << out;
        };
        row(u"贷"_s, u"借"_s);
        row(u"贷方"_s, u"借方"_s);
        row(u"收"_s, u"付"_s);
        row(u"收入"_s, u"支出"_s);
        row(u"C"_s, u"D"_s);
        row(u"CR"_s, u"Dr"_s);
        row(u"转入"_s, u"转出"_s);
        row(u"+"_s, u"-"_s);
        row(u"＋"_s, u"－"_s);
        row(u"存入"_s, u"支取"_s);
        row(u"入账"_s, u"出账"_s);
    }
    void words() {
        QFETCH(QString, in);
        QFETCH(QString, out);
        const auto read =
            readStatement(tableOf({u"交易日期|收付标志|发生额|余额"_s, u"2018-01-05|%1|50|150"_s.arg(in),
                                   u"2018-01-05|%1|30|120"_s.arg(out), u"2018-03-21|%1|7|127"_s.arg(in)}));
        QCOMPARE(flowOf(read), Flow);
    }

    void byBalances_data() {
        QTest::addColumn<QStringList>("rows");
        const auto heads = u"交易日期|摘要|金额|余额"_s;
        QTest::newRow("forward") << QStringList{u"期初余额：100.00"_s, heads, u"2018-01-05|a|50|150"_s,
                                                u"2018-01-05|b|30|120"_s, u"2018-03-21|c|7|127"_s};
        QTest::newRow("opening among the lines")
            << QStringList{heads, u"|上期余额||100"_s, u"2018-01-05|a|50|150"_s, u"2018-01-05|b|30|120"_s,
                           u"2018-03-21|c|7|127"_s};
        QTest::newRow("newest first") << QStringList{u"期初余额：100.00"_s, heads, u"2018-03-21|c|7|127"_s,
                                                     u"2018-01-05|b|30|120"_s, u"2018-01-05|a|50|150"_s};
        QTest::newRow("noise") << QStringList{u"期初余额：100.00"_s, heads, u"2018-01-05|a|50.00|150"_s,
                                              u"2018-01-05|b|30|120.00"_s, u"2018-03-21|c|7|127.00"_s};
    }
    void byBalances() {
        QFETCH(QStringList, rows);
        QCOMPARE(flowOf(readStatement(tableOf(rows))), Flow);
    }

    /** 借 or 贷 the same on every line beside the balance tells where the balance stands, not what moved. */
    void theBalancesSide() {
        const auto heads = u"交易日期|摘要|金额|方向|余额"_s;
        for (const auto& side : {u"贷"_s, u"借"_s}) {
            const QStringList lines{u"2018-01-05|a|50|%1|150"_s.arg(side),
                                    u"2018-01-05|b|30|%1|120"_s.arg(side),
                                    u"2018-03-21|c|7|%1|127"_s.arg(side)};
            const auto opening = u"期初余额：100.00"_s;
            QCOMPARE(flowOf(readStatement(tableOf(QStringList{opening, heads} + lines))), Flow);
            QCOMPARE(flowOf(readStatement(tableOf({opening, heads, lines[2], lines[1], lines[0]}))), Flow);
        }
        // All of it money in, as the words say: nothing to overrule.
        QCOMPARE(
            flowOf(readStatement(tableOf({heads, u"2018-01-05|a|50|贷|150"_s, u"2018-01-06|b|30|贷|180"_s}))),
            u"100.00 +50.00 +30.00"_s);
        // Balances that a missing line breaks overrule nothing: the import names the line where they break.
        const auto gap = readStatement(tableOf(
            {u"期初余额：100.00"_s, heads, u"2018-01-05|a|50|贷|150"_s, u"2018-01-06|b|30|贷|190"_s}));
        QCOMPARE(flowOf(gap), u"100.00 +50.00 +30.00"_s);
    }

    void unclear_data() {
        QTest::addColumn<QStringList>("rows");
        const auto heads = u"交易日期|摘要|金额|余额"_s;
        QTest::newRow("no opening: the first line may be either")
            << QStringList{heads, u"2018-01-05|a|50|150"_s, u"2018-01-06|b|30|120"_s};
        QTest::newRow("a balance that fits neither way")
            << QStringList{u"期初余额：100"_s, heads, u"2018-01-05|a|50|150"_s, u"2018-01-06|b|30|121"_s};
        QTest::newRow("a balance missing")
            << QStringList{u"期初余额：100"_s,       u"期末余额：127"_s,    heads,
                           u"2018-01-05|a|50|150"_s, u"2018-01-06|b|30|"_s, u"2018-01-07|c|7|127"_s};
        QTest::newRow("no balances after the lines")
            << QStringList{u"期初余额：100"_s, u"期末余额：120"_s, u"交易日期|摘要|金额|附言"_s,
                           u"2018-01-05|a|50|"_s, u"2018-01-06|b|30|"_s};
    }
    void unclear() {
        QFETCH(QStringList, rows);
        QCOMPARE(flowOf(readStatement(tableOf(rows))), u"statement.direction_unclear"_s);
    }

    void nothingTellsOfTheDirection() {
        QCOMPARE(flowOf(readStatement(tableOf({u"交易日期|摘要|金额|余额"_s, u"2018-01-05|a|50|150"_s}))),
                 u"100.00 +50.00 statement.direction_assumed"_s);
        QCOMPARE(flowOf(readStatement(tableOf({u"交易日期|摘要|金额|余额"_s, u"2018-01-05|a|-50|150"_s}))),
                 u"200.00 -50.00"_s);
    }

    void numbersThatCountAreNoSerials() {
        const auto serials = [](const QStringList& numbers) {
            QStringList rows{u"流水号|交易日期|发生额|余额"_s};
            qsizetype day = 1;
            for (const auto& number : numbers) {
                rows << u"%1|2018-01-%2|5|%3"_s.arg(number).arg(day, 2, 10, QChar(u'0')).arg(100 + 5 * day);
                ++day;
            }
            QStringList found;
            const auto read = readStatement(tableOf(rows));
            for (const auto& line : read->statement.lines)
                found << line.serial;
            return found.join(u' ').trimmed();
        };
        QCOMPARE(serials({u"1"_s, u"2"_s, u"3"_s}), QString());
        QCOMPARE(serials({u"0001"_s, u"0002"_s}), QString());
        QCOMPARE(serials({u"1"_s, u"3"_s, u"2"_s}), u"1 3 2"_s);
        QCOMPARE(serials({u"67603387"_s, u"67603388"_s}), u"67603387 67603388"_s);
    }

    void sheets() {
        const QStringList first{u"交易日期|摘要|支出|收入|余额"_s, u"2018-01-05|a||50|150"_s};
        const QStringList second{u"交易日期|摘要|支出|收入|余额"_s, u"2018-02-05|b||50|200"_s};
        const QStringList other{u"项目|金额"_s, u"利息|5"_s};
        const Workbook one{u"s.xlsx"_s, {sheetOf(other, u"说明"_s), sheetOf(first, u"明细"_s)}};
        QCOMPARE(flowOf(readStatement(one)), u"100.00 +50.00"_s);
        const Workbook two{u"s.xlsx"_s, {sheetOf(first, u"1月"_s), sheetOf(second, u"2月"_s)}};
        QCOMPARE(flowOf(readStatement(two)), u"sheet.several_tables"_s);
        auto hidden = two;
        hidden.sheets[0].hidden = true;
        QCOMPARE(flowOf(readStatement(hidden)), u"150.00 +50.00"_s);
    }

    void balancesInTheTitleCountItsUnit() {
        const auto read =
            readStatement(tableOf({u"单位：千元"_s, u"期初余额：100.00  期末余额：150.5"_s,
                                   u"交易日期|支出|收入|余额"_s, u"2018-01-05||50.50|150.50"_s}));
        QCOMPARE(flowOf(read), u"100000.00 +50500.00"_s);
    }
};

QTEST_APPLESS_MAIN(TestStatementSigns)
#include "TestStatementSigns.moc"
