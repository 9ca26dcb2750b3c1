#include "exchange/Annotation.h"
#include "exchange/ClaimList.h"
#include "exchange/Workbook.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QString& rows) {
    return u"<html><head><title>x</title></head><body><table>%1</table></body></html>"_s.arg(rows).toUtf8();
}

/** The rows as texts; the refusal's code where there are none. */
QList<QStringList> rowsOf(const QByteArray& bytes) {
    const auto workbook = readWorkbook(bytes, u"名单.xls"_s);
    if (!workbook)
        return {{workbook.error().code}};
    QList<QStringList> rows;
    for (const auto& row : workbook->sheets.first().rows) {
        rows.append(QStringList());
        for (const auto& cell : row.cells)
            rows.last().append(cell.text);
    }
    return rows;
}

} // namespace

/** Tables that a bank's system saves as a page and calls .xls. */
class TestHtmlTables : public QObject {
    Q_OBJECT
private slots:
    void whatACellSays_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"<td>赵霞</td>"_s << u"赵霞"_s;
        QTest::newRow("in tags") << u"<td><b><font color=red>赵</font>霞</b></td>"_s << u"赵霞"_s;
        QTest::newRow("attributes") << u"<TD align='right' x:num=\"1000.5\">1,000.50</TD>"_s << u"1,000.50"_s;
        QTest::newRow("never closed") << u"<td>赵霞"_s << u"赵霞"_s;
        QTest::newRow("broken line") << u"<td>赵<br>霞</td>"_s << u"赵 霞"_s;
        QTest::newRow("broken line, closed") << u"<td>赵<br/>霞</td>"_s << u"赵 霞"_s;
        QTest::newRow("named") << u"<td>A&amp;B&lt;C&gt;&quot;D&quot;</td>"_s << u"A&B<C>\"D\""_s;
        QTest::newRow("blank") << u"<td>赵&nbsp;&nbsp;霞&nbsp;</td>"_s << u"赵 霞"_s;
        QTest::newRow("yuan sign") << u"<td>&yen;100.00</td>"_s << u"¥100.00"_s;
        QTest::newRow("by number") << u"<td>&#36213;&#x971E;</td>"_s << u"赵霞"_s;
        QTest::newRow("rare name") << u"<td>&#x20BB7;祥</td>"_s << u"𠮷祥"_s;
        QTest::newRow("number of nothing") << u"<td>赵&#7;&#x110000;霞</td>"_s << u"赵霞"_s;
        QTest::newRow("and sign") << u"<td>R&D &，公司</td>"_s << u"R&D &，公司"_s;
        QTest::newRow("and sign at the end") << u"<td>R&</td>"_s << u"R&"_s;
        QTest::newRow("comment") << u"<td>赵<!-- <td>钱</td> -->霞</td>"_s << u"赵霞"_s;
        QTest::newRow("style") << u"<td><style>td {color: red}</style>赵霞</td>"_s << u"赵霞"_s;
        QTest::newRow("script") << u"<td>赵<SCRIPT>if (a < b) c();</SCRIPT>霞</td>"_s << u"赵霞"_s;
        QTest::newRow("float noise") << u"<td>864.1900000000001</td>"_s << u"864.19"_s;
    }
    void whatACellSays() {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        QCOMPARE(rowsOf(page(u"<tr>"_s + cell + u"</tr>"_s)), (QList<QStringList>{{text}}));
    }

    void whatIsOutsideCellsIsNoData() {
        const auto bytes = page(u"<!-- &amp; --><caption>A &amp; B</caption><tr><td>赵</td></tr>&nbsp;"_s);
        QCOMPARE(rowsOf(bytes), (QList<QStringList>{{u"赵"_s}}));
    }

    /** A cell over several columns or rows keeps the others from moving. */
    void cellsOverColumnsAndRows() {
        const auto rows = rowsOf(page(u"<tr><td colspan=3>补偿名单</td></tr>"
                                      "<tr><td rowspan=\"2\">赵</td><td>NS1</td><td>100</td></tr>"
                                      "<tr><td>NS2</td><td>200</td></tr>"
                                      "<tr><td>钱</td><td colspan='2'>NS3</td></tr>"
                                      "<tr><td>孙</td><td>NS4</td><td>400</td></tr>"_s));
        QCOMPARE(rows, (QList<QStringList>{{u"补偿名单"_s},
                                           {u"赵"_s, u"NS1"_s, u"100"_s},
                                           {QString(), u"NS2"_s, u"200"_s},
                                           {u"钱"_s, u"NS3"_s},
                                           {u"孙"_s, u"NS4"_s, u"400"_s}}));
    }

    void aSpanThatIsNoNumberIsOne() {
        QCOMPARE(rowsOf(page(u"<tr><td colspan=alle>赵</td><td colspan=\"0\">钱</td><td>孙</td></tr>"_s)),
                 (QList<QStringList>{{u"赵"_s, u"钱"_s, u"孙"_s}}));
    }

    void pagesThatHoldNoTable_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("no rows") << page({}) << u"sheet.not_a_workbook"_s;
        QTest::newRow("sign-in page")
            << QByteArray("<html><body><p>Please sign in</p></body></html>") << u"sheet.not_a_workbook"_s;
        QTest::newRow("tag without end") << QByteArray("<html><table><tr><td") << u"sheet.not_a_workbook"_s;
        QTest::newRow("comment without end")
            << QByteArray("<html><!-- <table><tr><td>1</td></tr></table>") << u"sheet.not_a_workbook"_s;
        QTest::newRow("too wide") << page(u"<tr>"_s + u"<td colspan=1024>1</td>"_s.repeated(2) + u"</tr>"_s)
                                  << u"sheet.too_large"_s;
        QTest::newRow("too long") << page(u"<tr><td>1</td></tr>"_s.repeated(200'001)) << u"sheet.too_large"_s;
    }
    void pagesThatHoldNoTable() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(rowsOf(bytes), (QList<QStringList>{{code}}));
    }

    /** Given back with a finding it is a real workbook, with the same cells and the title still across. */
    void aPageGoesBackAsAWorkbook() {
        const auto bytes = page(u"<tr><td colspan=3>补偿名单</td></tr>"
                                "<tr><td>借据编号</td><td>客户名称</td><td>逾期本金</td></tr>"
                                "<tr><td>NS1</td><td>赵霞</td><td>1,000.50</td></tr>"_s);
        const auto before = readWorkbook(bytes, u"名单.xls"_s);
        QVERIFY(before);
        const auto& sheet = before->sheets.first();
        const auto back = annotatedWorkbook(bytes, u"名单.xls"_s, sheet.name,
                                            {{3, 2, u"本金与台账不符"_s, Severity::Blocking}});
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QVERIFY(!staysAsItIs(bytes) && staysAsItIs(*back));
        const auto after = readWorkbook(*back, u"名单.xlsx"_s);
        QVERIFY(after);
        QCOMPARE(after->sheets.first().merges, sheet.merges);
        const auto list = readClaimList(*after);
        QVERIFY(list);
        QCOMPARE(list->rows, readClaimList(*before)->rows);
        QCOMPARE(list->rows.first().overduePrincipal, std::optional(Amount::fen(100'050)));
    }
};

QTEST_APPLESS_MAIN(TestHtmlTables)
#include "TestHtmlTables.moc"
