#include "Archive.h"
#include "Sheets.h"
#include "exchange/ClaimList.h"
#include "exchange/TableWriter.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Strings = "<sst><si><t>借据号</t></si><si><r><t>借款</t></r><r><t>人</t></r></si>"
                           "<si><t>逾期本金</t></si><si><t>到期日</t></si></sst>";
const QByteArray SheetXml = "<worksheet><sheetData>"
                            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                            "<c r=\"C2\" t=\"s\"><v>2</v></c><c r=\"D2\" t=\"s\"><v>3</v></c></row>"
                            "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>NS1</t></is></c>"
                            "<c r=\"B3\" t=\"str\"><f>\"x\"</f><v>赵&amp;霞</v></c><c "
                            "r=\"C3\"><f>B1*2</f><v>864.1900000000001</v></c>"
                            "<c r=\"D3\" s=\"1\"><v>43174</v></c></row>"
                            "</sheetData></worksheet>";

QByteArray workbookBytes(const QByteArray& sheet = SheetXml, const QByteArray& strings = Strings,
                         const QByteArray& properties = {}) {
    return archive::of(archive::workbookParts(sheet, strings, properties));
}

QString codeOf(const QByteArray& bytes) {
    const auto read = readWorkbook(bytes, u"list.xlsx"_s);
    return read ? u"read"_s : read.error().code;
}

const QString Csv = u"借据编号;客户名称;逾期本金\nNS1;赵霞;\"1,000.50\"\nNS2;钱;2000\n"_s;

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool mark) {
    return QStringEncoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default)
        .encode(text);
}

} // namespace

/** Files of every kind as bytes: what they say, and that broken ones are refused and never bring us down. */
class TestFiles : public QObject {
    Q_OBJECT
private slots:
    /** Shared strings with runs, inline strings, the kept values of formulas, days by their format. */
    void workbookCells() {
        const auto workbook = readWorkbook(workbookBytes(), u"list.xlsx"_s);
        QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().text()));
        const auto list = readClaimList(*workbook);
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        QCOMPARE(list->headingRow, 2);
        QCOMPARE(list->rows.size(), 1);
        const auto& row = list->rows.first();
        QCOMPARE(row.row, 3);
        QCOMPARE(row.note, u"NS1"_s);
        QCOMPARE(row.borrower, u"赵&霞"_s);
        QCOMPARE(row.overduePrincipal, std::optional(Amount::fen(86'419)));
        QCOMPARE(row.dueOn, std::optional(QDate(2018, 3, 15)));
        QVERIFY(workbook->sheets.first().rows.last().at(3).dateStyle);
    }

    void daysSince1904() {
        const auto workbook =
            readWorkbook(workbookBytes(SheetXml, Strings, "<workbookPr date1904=\"1\"/>"), u"list.xlsx"_s);
        QVERIFY(workbook);
        const auto list = readClaimList(*workbook);
        QVERIFY(list);
        QCOMPARE(list->rows.first().dueOn, std::optional(QDate(2022, 3, 16)));
    }

    void separatedText_data() {
        QTest::addColumn<QByteArray>("bytes");
        auto tabs = Csv;
        tabs.replace(u';', u'\t');
        QTest::newRow("UTF-8, semicolons") << Csv.toUtf8();
        QTest::newRow("UTF-8 with a mark") << encoded(Csv, QStringConverter::Utf8, true);
        QTest::newRow("UTF-16") << encoded(tabs, QStringConverter::Utf16LE, true);
        QTest::newRow("UTF-16, big-endian") << encoded(Csv, QStringConverter::Utf16BE, true);
        QTest::newRow("UTF-16 without a mark") << encoded(Csv, QStringConverter::Utf16LE, false);
        QTest::newRow("HTML")
            << u"<html><body><table><tr><th>借据编号</th><th>客户名称</th><th>逾期本金</th></tr>"
               "<tr><td>NS1</td><td>赵霞</td><td>1,000.50</td></tr>"
               "<tr><td>NS2</td><td>钱</td><td>2000</td></tr></table></body></html>"_s.toUtf8();
    }
    void separatedText() {
        QFETCH(QByteArray, bytes);
        const auto workbook = readWorkbook(bytes, u"list.csv"_s);
        QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().text()));
        const auto list = readClaimList(*workbook);
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        QCOMPARE(list->rows.size(), 2);
        QCOMPARE(list->rows.first().borrower, u"赵霞"_s);
        QCOMPARE(list->rows.first().overduePrincipal, std::optional(Amount::fen(100'050)));
    }

    void brokenFiles_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto whole = workbookBytes();
        QTest::newRow("empty") << QByteArray() << u"sheet.empty"_s;
        QTest::newRow("blanks") << QByteArray(" \r\n") << u"sheet.empty"_s;
        QTest::newRow("half an archive") << whole.first(whole.size() / 2) << u"sheet.damaged"_s;
        QTest::newRow("another archive") << archive::of({{"a.txt", "text"}}) << u"sheet.not_a_workbook"_s;
        QTest::newRow("declared entity")
            << workbookBytes("<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>")
            << u"sheet.damaged"_s;
        QTest::newRow("declared entity in the strings")
            << workbookBytes(SheetXml, "<!DOCTYPE s [<!ENTITY a \"b\">]><sst><si><t>&a;</t></si></sst>")
            << u"sheet.damaged"_s;
        QTest::newRow("unknown entity")
            << workbookBytes("<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>")
            << u"sheet.damaged"_s;
        QTest::newRow("sheet that stops")
            << workbookBytes(SheetXml.first(SheetXml.size() - 40)) << u"sheet.damaged"_s;
        QTest::newRow("elements not closed in order")
            << workbookBytes("<worksheet><sheetData></worksheet></sheetData>") << u"sheet.damaged"_s;
        QTest::newRow("row beyond the last")
            << workbookBytes("<worksheet><sheetData><row r=\"99999999\"/></sheetData></worksheet>")
            << u"sheet.damaged"_s;
        QTest::newRow("million elements deep")
            << workbookBytes(QByteArray("<a>").repeated(1'000'000)) << u"sheet.damaged"_s;
        QTest::newRow("old workbook")
            << QByteArray("\x09\x08\x10\x00", 4) + QByteArray(64, '\0') << u"sheet.old_xls"_s;
        QTest::newRow("open quote") << QByteArray("a,b\n\"c,d\n") << u"sheet.open_quote"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n") << u"sheet.not_a_workbook"_s;
    }
    void brokenFiles() {
        QFETCH(QByteArray, bytes);
        QTEST(codeOf(bytes), "code");
    }

    void bombIsRefused() {
        const auto sheet =
            QByteArray("<worksheet><sheetData>") + QByteArray(80 << 20, ' ') + "</sheetData></worksheet>";
        const auto bytes = workbookBytes(sheet);
        QVERIFY(bytes.size() < (1 << 20));
        QCOMPARE(codeOf(bytes), u"sheet.too_large"_s);
    }

    void missingFile() {
        const auto read = openWorkbook(u"/nowhere/at/all.xlsx"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"sheet.unreadable"_s);
    }

    /** Random bytes, and a workbook with bytes changed anywhere: an answer each time, whatever it is. */
    void damageAnywhere() {
        QRandomGenerator random(20180326);
        const auto whole = workbookBytes();
        int refused = 0;
        for (int round = 0; round < 400; ++round) {
            auto bytes = whole;
            for (int change = 0; change < 8; ++change)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            if (const auto read = readWorkbook(bytes, u"list.xlsx"_s); !read)
                refused += !read.error().sentence().isEmpty();
            else
                (void)readClaimList(*read);
        }
        QVERIFY(refused > 0);
        for (int round = 0; round < 200; ++round) {
            QByteArray noise(random.bounded(1, 4000), '\0');
            for (auto& byte : noise)
                byte = static_cast<char>(random.bounded(256));
            if (const auto read = readWorkbook(noise, u"noise"_s))
                QVERIFY(!readClaimList(*read));
        }
    }

    /** What is written comes back character by character. */
    void writtenTableIsReadAgain() {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"名单.xlsx"_s);
        const QStringList headings{u"借据号"_s, u"借款人姓名"_s, u"身份证号码"_s, u"逾期本金（元）"_s};
        const QList<QStringList> rows{{u"0012"_s, u"于𠮷平"_s, u"990237198505040745"_s, u"12260.01"_s},
                                      {u"=1+1"_s, u"赵<&>霞"_s, u"99023719890412724X"_s, u"0.10"_s}};
        const auto written = writeTable(path, headings, rows);
        QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
        const auto list = readClaimList(path);
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        QVERIFY(list->problems.isEmpty());
        QCOMPARE(list->rows.size(), 2);
        QCOMPARE(list->rows.at(0).note, u"0012"_s);
        QCOMPARE(list->rows.at(0).borrower, u"于𠮷平"_s);
        QCOMPARE(list->rows.at(0).idNumber, u"990237198505040745"_s);
        QCOMPARE(list->rows.at(0).overduePrincipal, std::optional(Amount::fen(1'226'001)));
        QCOMPARE(list->rows.at(1).note, u"=1+1"_s);
        QCOMPARE(list->rows.at(1).borrower, u"赵<&>霞"_s);
    }

    void aLineAboveStandsOverTheHeadings() {
        const QTemporaryDir folder;
        for (const auto& name : {u"a.xlsx"_s, u"a.csv"_s}) {
            const auto path = folder.filePath(name);
            QVERIFY(writeTable(path, {u"借据号"_s, u"借款人姓名"_s, u"逾期本金（元）"_s},
                               {{u"0012"_s, u"某人"_s, u"1.00"_s}}, NotPublic));
            const auto list = readClaimList(path);
            QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
            QVERIFY(list->titles.join(QString()).contains(NotPublic));
            QCOMPARE(list->rows.size(), 1);
            QCOMPARE(list->rows.first().note, u"0012"_s);
        }
    }

    void unwritableTableLeavesTheOldOne() {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.xlsx"_s);
        QVERIFY(writeTable(path, {u"一"_s}));
        const auto refused = writeTable(path, {u"一"_s}, {{QString(40'000, u'x')}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"sheet.not_written"_s);
        const auto old = openWorkbook(path);
        QVERIFY(old);
        QCOMPARE(old->sheets.first().rows.size(), 1);
        QVERIFY(!writeTable(u"/nowhere/at/all.xlsx"_s, {u"一"_s}));
    }
};

QTEST_APPLESS_MAIN(TestFiles)
#include "TestFiles.moc"
