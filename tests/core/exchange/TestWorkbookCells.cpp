#include "Archive.h"
#include "Sheets.h"
#include "exchange/CellNumber.h"
#include "exchange/ClaimList.h"

#include <QStringEncoder>
#include <QTest>

using namespace steward;
using namespace steward::sheets;
using namespace Qt::StringLiterals;

namespace {

QByteArray sheetOf(const QByteArray& cells) {
    return "<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>";
}

Result<Workbook> read(const QByteArray& sheet, const QByteArray& strings = "<sst/>",
                      const QByteArray& styles = {}) {
    auto parts = archive::workbookParts(sheet, strings);
    if (!styles.isEmpty())
        parts[3].second = styles;
    return readWorkbook(archive::of(parts), u"list.xlsx"_s);
}

QByteArray utf16(const QString& text, QStringConverter::Flag flag = QStringConverter::Flag::Default) {
    return QStringEncoder(QStringConverter::Utf16LE, flag).encode(text);
}

/** The container of old Office files, with the name of a stream in it. */
QByteArray compoundFile(const QString& stream) {
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(504, '\0') + utf16(stream);
}

} // namespace

Q_DECLARE_METATYPE(steward::CellKind)

/** What spreadsheets write seldom into a workbook, and other files that come instead of one. */
class TestWorkbookCells : public QObject {
    Q_OBJECT
private slots:
    void cellsOfEveryKind_data() {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellKind>("kind");
        using enum CellKind;
        QTest::newRow("true") << QByteArray("<c t=\"b\"><v>1</v></c>") << u"TRUE"_s << Bool;
        QTest::newRow("false") << QByteArray("<c t=\"b\"><v>0</v></c>") << u"FALSE"_s << Bool;
        QTest::newRow("error") << QByteArray("<c t=\"e\"><v>#REF!</v></c>") << u"#REF!"_s << Error;
        QTest::newRow("number said to be one")
            << QByteArray("<c t=\"n\"><v>1E3</v></c>") << u"1000"_s << Number;
        QTest::newRow("no number") << QByteArray("<c><v>1,5</v></c>") << u"1,5"_s << Text;
        QTest::newRow("line end in code")
            << QByteArray("<c t=\"inlineStr\"><is><t>赵_x000A_霞</t></is></c>") << u"赵\n霞"_s << Text;
        QTest::newRow("underline in code")
            << QByteArray("<c t=\"str\"><v>A_x005F_x0041_</v></c>") << u"A_x0041_"_s << Text;
        QTest::newRow("no code") << QByteArray("<c t=\"str\"><v>a_xyz_1_x</v></c>") << u"a_xyz_1_x"_s << Text;
        QTest::newRow("how it is spoken")
            << QByteArray("<c t=\"inlineStr\"><is><t>赵</t><rPh sb=\"0\" eb=\"1\"><t>zhao</t></rPh></is></c>")
            << u"赵"_s << Text;
        QTest::newRow("string that is not there")
            << QByteArray("<c t=\"s\"><v>7</v></c><c><v>1</v></c>") << QString() << Empty;
    }
    void cellsOfEveryKind() {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QFETCH(CellKind, kind);
        const auto workbook = read(sheetOf(cell));
        QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().text()));
        const auto& found = workbook->sheets.first().rows.first().at(0);
        QCOMPARE(found.text, text);
        QCOMPARE(found.kind, kind);
    }

    /** A serial number is a day only where its format is one of days. */
    void daysByTheirFormat_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("day");
        QTest::newRow("plain") << QByteArray("yyyy/m/d") << true;
        QTest::newRow("Chinese") << QByteArray("[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;")
                                 << true;
        QTest::newRow("month") << QByteArray("mmm\\-yy") << true;
        QTest::newRow("hours") << QByteArray("h:mm:ss") << false;
        QTest::newRow("yuan and d in a text") << QByteArray("#,##0.00&quot; yuan d&quot;") << false;
        QTest::newRow("colour") << QByteArray("[Red]0.00") << false;
        QTest::newRow("letter that fills") << QByteArray("0_d*y") << false;
        QTest::newRow("open quote") << QByteArray("0.00&quot;yd") << false;
    }
    void daysByTheirFormat() {
        QFETCH(QByteArray, code);
        QFETCH(bool, day);
        const auto styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + code +
                            "\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
        const auto workbook = read(sheetOf("<c s=\"0\"><v>43174</v></c>"), "<sst/>", styles);
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets.first().rows.first().at(0).dateStyle, day);
    }

    void cellsThatCantBe_data() {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("code");
        QTest::newRow("column beyond the last")
            << sheetOf("<c r=\"XFE1\"><v>1</v></c>") << u"sheet.damaged"_s;
        QTest::newRow("no column") << sheetOf("<c r=\"1\"><v>1</v></c>") << u"sheet.damaged"_s;
        QTest::newRow("far to the right") << sheetOf("<c r=\"XFD1\"><v>1</v></c>") << u"sheet.too_large"_s;
        QTest::newRow("endless text")
            << sheetOf("<c t=\"str\"><v>" + QByteArray(9 << 20, 'x') + "</v></c>") << u"sheet.too_large"_s;
    }
    void cellsThatCantBe() {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, code);
        const auto workbook = read(sheet);
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().code, code);
    }

    void mergesThatMakeNoSenseAreLeftOut() {
        const auto workbook =
            read("<worksheet><sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData><mergeCells>"
                 "<mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"nichts\"/>"
                 "<mergeCell ref=\"D4\"/></mergeCells></worksheet>");
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets.first().merges, (QList<MergedCells>{{1, 2, 0, 1}, {4, 4, 3, 3}}));
    }

    void numbersAtASpreadsheetsPrecision_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("carried on") << u"0.19999999999999998"_s << u"0.2"_s;
        QTest::newRow("carried through all") << u"999.9999999999999"_s << u"1000"_s;
        QTest::newRow("below one") << u"1.5E-3"_s << u"0.0015"_s;
        QTest::newRow("negative") << u"-12.50"_s << u"-12.5"_s;
        QTest::newRow("signed") << u"+7"_s << u"7"_s;
        QTest::newRow("nothing") << u"0.000"_s << u"0"_s;
        QTest::newRow("too large") << u"1E31"_s << QString();
        QTest::newRow("too small") << u"1E-60"_s << QString();
        QTest::newRow("beyond any") << u"1E2000"_s << QString();
        QTest::newRow("two points") << u"1.2.3"_s << QString();
        QTest::newRow("sign alone") << u"-"_s << QString();
    }
    void numbersAtASpreadsheetsPrecision() {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QCOMPARE(cellNumber(text).value_or(QString()), number);
    }

    void otherFilesAreCalledWhatTheyAre_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("with a password") << compoundFile(u"EncryptedPackage"_s) << u"sheet.encrypted"_s;
        QTest::newRow("Excel 97") << compoundFile(u"Workbook"_s) << u"sheet.old_xls"_s;
        QTest::newRow("Excel 95") << compoundFile(u"Book"_s) << u"sheet.old_xls"_s;
        QTest::newRow("Word 97") << compoundFile(u"WordDocument"_s) << u"sheet.not_a_workbook"_s;
        QTest::newRow("blanks in two bytes each")
            << utf16(u" \r\n "_s, QStringConverter::Flag::WriteBom) << u"sheet.empty"_s;
        QTest::newRow("XML of something")
            << QByteArray("<?xml version=\"1.0\"?><a/>") << u"sheet.not_a_workbook"_s;
        QTest::newRow("rich text") << QByteArray("{\\rtf1 hallo}") << u"sheet.not_a_workbook"_s;
    }
    void otherFilesAreCalledWhatTheyAre() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto workbook = readWorkbook(bytes, u"list.xls"_s);
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().code, code);
    }

    /** Excel's way to keep digits in separated text, and quotes in quotes. */
    void separatedTextWithQuotes() {
        const auto workbook =
            readWorkbook("借据号,借款人,逾期本金\n=\"00123\", \"赵\"\"小\"\"霞\" ,100\n", u"list.csv"_s);
        QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().text()));
        const auto& row = workbook->sheets.first().rows.last();
        QCOMPARE(row.at(0).text, u"00123"_s);
        QCOMPARE(row.at(1).text, u"赵\"小\"霞"_s);
        QCOMPARE(row.at(2).text, u"100"_s);
    }

    /** Where the headings are in nobody's words the fullest row is offered, to be told by hand. */
    void headingsInNobodysWords() {
        auto workbook =
            workbookOf({{u"某某表"_s}, {u"甲列"_s, u"乙列"_s, u"丙列"_s}, {u"NS1"_s, u"赵"_s, u"100"_s}});
        setNumber(workbook, 2, 2, u"100"_s);
        auto hidden = workbook.sheets.first();
        hidden.hidden = true;
        hidden.rows[1].cells.append(Cell{u"丁列"_s, CellKind::Text, false});
        workbook.sheets.append(hidden);
        const auto headings = claimListHeadings(workbook);
        QVERIFY2(headings, headings ? "" : qPrintable(headings.error().text()));
        QCOMPARE(headings->row, 2);
        QCOMPARE(headings->columns.size(), 3);
        QCOMPARE(headings->columns[1].heading, u"乙列"_s);
        QVERIFY(headings->columns[1].field.isEmpty());
        QCOMPARE(headings->samples, (QStringList{u"NS1"_s, u"赵"_s, u"100"_s}));
        QCOMPARE(readClaimList(workbook).error().code, u"sheet.no_headings"_s);
        // Told by hand, the same file is a list.
        const ColumnMapping told{
            {u"note"_s, u"甲列"_s}, {u"borrower"_s, u"乙列"_s}, {u"overduePrincipal"_s, u"丙列"_s}};
        const auto list = readClaimList(workbook, told);
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        QCOMPARE(list->rows.first().note, u"NS1"_s);
        QCOMPARE(list->rows.first().overduePrincipal, std::optional(Amount::yuan(100)));
        QCOMPARE(claimListHeadings(workbookOf({})).error().code, u"sheet.no_headings"_s);
    }

    /** What a person can choose for a column: every field once, the required ones known. */
    void fieldsOfAClaimList() {
        const auto fields = claimListFields();
        QStringList required;
        QSet<QString> keys;
        for (const auto& field : fields) {
            keys.insert(field.key);
            if (field.required)
                required.append(field.key);
        }
        QCOMPARE(keys.size(), fields.size());
        QCOMPARE(required, (QStringList{u"borrower"_s, u"note"_s, u"overduePrincipal"_s}));
    }

    void problemsSayWhereTheyAre() {
        CellProblem problem;
        problem.row = 14;
        problem.column = u"借据号"_s;
        problem.error = {u"x"_s, "It is empty.", "", {}, 0};
        QVERIFY(problem.sentence().contains(u"14") && problem.sentence().contains(u"借据号"));
        problem.column.clear();
        QVERIFY(problem.sentence().contains(u"14") && problem.sentence().contains(u"It is empty."));
    }
};

QTEST_APPLESS_MAIN(TestWorkbookCells)
#include "TestWorkbookCells.moc"
