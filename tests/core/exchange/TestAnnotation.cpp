#include "Archive.h"
#include "RichWorkbook.h"
#include "exchange/Annotation.h"
#include "exchange/Workbook.h"
#include "exchange/XlsxComments.h"
#include "exchange/ZipFile.h"
#include "support/Backgrounds.h"
#include "support/Vectors.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QString List = u"补偿名单"_s;
const auto Refused = u"F8CBC6"_s;
const auto Doubted = u"FFF0C2"_s;

QByteArray annotated(const QByteArray& source, const QList<CellMark>& marks, const QString& sheet = List) {
    const auto done = annotatedWorkbook(source, u"list.xlsx"_s, sheet, marks);
    return done ? *done : done.error().code.toUtf8();
}

QStringList partsOf(const QByteArray& archive) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(archive);
    file.close();
    QStringList names;
    auto* zip = zip_open(QFile::encodeName(file.fileName()).constData(), ZIP_RDONLY, nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i)
        names << QString::fromUtf8(zip_get_name(zip, static_cast<zip_uint64_t>(i), 0));
    zip_discard(zip);
    return names;
}

/** The comments of a sheet's part by cell. */
QMap<QString, QString> commentsIn(const QByteArray& part) {
    QMap<QString, QString> comments;
    QXmlStreamReader xml(part);
    QString cell;
    bool text = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"comment")
            cell = xml.attributes().value(u"ref"_s).toString();
        if (xml.isStartElement() || xml.isEndElement())
            text = xml.isStartElement() && xml.name() == u"t";
        if (xml.isCharacters() && text)
            comments[cell] += xml.text();
    }
    return xml.hasError() ? QMap<QString, QString>{{u"broken"_s, xml.errorString()}} : comments;
}

/** What LibreOffice makes of a workbook: each cell's text and formula, its background and its comment. */
struct Seen {
    QMap<QString, QString> cells;
    QMap<QString, QString> backgrounds;
    QMap<QString, QString> comments;
    int charts = 0;
};

Seen seenIn(const QByteArray& flat) {
    Seen seen;
    QXmlStreamReader xml(flat);
    QHash<QString, QString> styles;
    QString style;
    QString sheet;
    int row = 0;
    int column = 0;
    int repeatedRows = 1;
    int repeated = 1;
    QString cell;
    bool comment = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.qualifiedName();
        const auto attributes = xml.attributes();
        if (xml.isStartElement() && name == u"style:style")
            style = attributes.value(u"style:name"_s).toString();
        if (xml.isStartElement() && name == u"style:table-cell-properties")
            styles.insert(style, attributes.value(u"fo:background-color"_s).mid(1).toString().toUpper());
        if (xml.isStartElement() && name == u"table:table" && sheet != attributes.value(u"table:name"_s)) {
            sheet = attributes.value(u"table:name"_s).toString();
            row = 0;
        }
        if (xml.isStartElement() && name == u"table:table-row") {
            repeatedRows = std::max(1, attributes.value(u"table:number-rows-repeated"_s).toInt());
            column = 0;
        }
        if (xml.isEndElement() && name == u"table:table-row")
            row += repeatedRows;
        if (xml.isStartElement() && (name == u"table:table-cell" || name == u"table:covered-table-cell")) {
            repeated = std::max(1, attributes.value(u"table:number-columns-repeated"_s).toInt());
            cell = sheet + u'!' + QString::fromLatin1(xlsx::referenceOf({row + 1, column}));
            const auto formula = attributes.value(u"table:formula"_s).toString();
            if (!formula.isEmpty())
                seen.cells[cell] += formula + u'|' + attributes.value(u"office:value"_s).toString();
            const auto background = styles.value(attributes.value(u"table:style-name"_s).toString());
            if (!background.isEmpty() && background != u"RANSPARENT")
                seen.backgrounds.insert(cell, background);
        }
        if (xml.isEndElement() && (name == u"table:table-cell" || name == u"table:covered-table-cell"))
            column += repeated;
        if (name == u"office:annotation")
            comment = xml.isStartElement();
        if (xml.isStartElement() && name == u"draw:object")
            ++seen.charts;
        if (xml.isCharacters() && !xml.isWhitespace() && !cell.isEmpty())
            (comment ? seen.comments : seen.cells)[cell] += xml.text();
    }
    return seen;
}

/** Converts a workbook by LibreOffice; empty when that fails. */
QByteArray converted(const QString& program, const QByteArray& workbook) {
    const QTemporaryDir folder;
    QFile source(folder.filePath(u"book.xlsx"_s));
    if (!source.open(QIODevice::WriteOnly))
        return {};
    source.write(workbook);
    source.close();
    QProcess office;
    office.start(program,
                 {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                  u"--convert-to"_s, u"fods"_s, u"--outdir"_s, folder.path(), source.fileName()});
    QFile result(folder.filePath(u"book.fods"_s));
    if (!office.waitForFinished(120'000) || !result.open(QIODevice::ReadOnly))
        return {};
    return result.readAll();
}

const QList<CellMark> Marks{
    {4, rich::Note, u"借据号不在台账中。（第二十八条）请更正。"_s, Severity::Blocking},
    {4, rich::Principal, u"金额 < 台账 & \"有出入\""_s, Severity::Caution},
    {5, rich::Asked, u"金额不符"_s, Severity::Caution},
    {5, rich::Asked, u"未逾期"_s, Severity::Blocking},
    {6, rich::Ground, u"未填情形"_s, Severity::Blocking}};

} // namespace

/** The bank's workbook comes back as it was, with our marks on it. */
class TestAnnotation : public QObject {
    Q_OBJECT
private slots:
    /** Backgrounds by severity, the worst of several; a cell that is not there is made in its format. */
    void coloursCells() {
        const auto done = annotated(rich::workbook(), Marks);
        const auto before = backgrounds(rich::workbook(), u"xl/worksheets/sheet1.xml"_s);
        auto after = backgrounds(done, u"xl/worksheets/sheet1.xml"_s);
        QCOMPARE(after.take(u"B4"_s), Refused);
        QCOMPARE(after.take(u"C4"_s), Doubted);
        QCOMPARE(after.take(u"D5"_s), Refused);
        QCOMPARE(after.take(u"F6"_s), Refused);
        QCOMPARE(after, before);
    }

    /** The bank's own words stay in front of ours; several of ours share a comment. */
    void commentsOnCells() {
        const auto done = annotated(rich::workbook(), Marks);
        const auto comments = commentsIn(partOf(done, u"xl/comments1.xml"_s));
        QCOMPARE(comments.keys(), (QStringList{u"A6"_s, u"B4"_s, u"C4"_s, u"D5"_s, u"F6"_s}));
        QCOMPARE(comments.value(u"A6"_s), u"本人在外务工"_s);
        QCOMPARE(comments.value(u"C4"_s), u"行内核对过\n【受理核对】\n金额 < 台账 & \"有出入\""_s);
        QCOMPARE(comments.value(u"D5"_s), u"【受理核对】\n金额不符\n未逾期"_s);
        const auto boxes = partOf(done, u"xl/drawings/vmlDrawing1.vml"_s);
        QCOMPARE(boxes.count("<x:Row>"), comments.size());
    }

    /** Every other part keeps its bytes, and in the sheet nothing but formats of cells changed. */
    void leavesAllElse() {
        const auto before = rich::workbook();
        const auto after = annotated(before, Marks);
        const QSet<QString> touched{u"xl/worksheets/sheet1.xml"_s, u"xl/styles.xml"_s, u"xl/comments1.xml"_s,
                                    u"xl/drawings/vmlDrawing1.vml"_s,
                                    u"xl/worksheets/_rels/sheet1.xml.rels"_s};
        QCOMPARE(partsOf(after), partsOf(before));
        for (const auto& name : partsOf(before))
            if (!touched.contains(name))
                QCOMPARE(partOf(after, name), partOf(before, name));
        static const QRegularExpression formats(u" s=\"\\d+\""_s);
        static const QRegularExpression made(u"<c r=\"F6\"/>"_s);
        const auto text = [](const QByteArray& archive) {
            return QString::fromUtf8(partOf(archive, u"xl/worksheets/sheet1.xml"_s)).remove(formats);
        };
        QCOMPARE(text(after).remove(made), text(before));
        const auto one = readWorkbook(before, u"list.xlsx"_s);
        const auto other = readWorkbook(after, u"list.xlsx"_s);
        QVERIFY(one && other);
        for (qsizetype sheet = 0; sheet < one->sheets.size(); ++sheet)
            for (qsizetype row = 0; row < one->sheets.at(sheet).rows.size(); ++row)
                QCOMPARE(other->sheets.at(sheet).rows.at(row).cells,
                         one->sheets.at(sheet).rows.at(row).cells);
    }

    /** Marked, mended and marked again, it bears the second marks alone. */
    void forgetsEarlierMarks() {
        const auto once = annotated(rich::workbook(), Marks);
        const auto twice = annotated(once, {Marks.at(2)});
        auto left = backgrounds(twice, u"xl/worksheets/sheet1.xml"_s);
        QCOMPARE(left.take(u"D5"_s), Doubted);
        QCOMPARE(left, backgrounds(rich::workbook(), u"xl/worksheets/sheet1.xml"_s));
        const auto comments = commentsIn(partOf(twice, u"xl/comments1.xml"_s));
        QCOMPARE(comments.keys(), (QStringList{u"A6"_s, u"C4"_s, u"D5"_s}));
        QCOMPARE(comments.value(u"C4"_s), u"行内核对过"_s);
        QCOMPARE(partOf(twice, u"xl/drawings/vmlDrawing1.vml"_s).count("<x:Row>"), 3);
        QCOMPARE(partOf(annotated(twice, {Marks.at(2)}), u"xl/styles.xml"_s),
                 partOf(twice, u"xl/styles.xml"_s));
        const auto none = annotated(twice, {});
        QCOMPARE(commentsIn(partOf(none, u"xl/comments1.xml"_s)).keys(), (QStringList{u"A6"_s, u"C4"_s}));
    }

    /** A workbook without styles, comments and references in its cells, as small exporters write them. */
    void sparseWorkbook() {
        auto parts = archive::workbookParts(
            "<x:worksheet xmlns:x=\"urn:main\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>借据号"
            "</x:t></x:is></x:c></x:row></x:sheetData><x:tableParts/></x:worksheet>",
            "<sst/>");
        parts[2].second = archive::relations(archive::relation("rId1", "worksheet", "worksheets/sheet1.xml"));
        parts.remove(3, 2);
        parts.append(std::pair<QByteArray, QByteArray>("[Content_Types].xml", "<Types/>"));
        const auto done = annotated(archive::of(parts), {{1, 0, u"一"_s}, {1, 2, u"二"_s}}, u"A"_s);
        const auto sheet = partOf(done, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(sheet.contains("<x:c r=\"C1\" s=\"1\"/></x:row>"), sheet.constData());
        QVERIFY2(sheet.contains("<x:c s=\"1\" t=\"inlineStr\">"), sheet.constData());
        QVERIFY2(sheet.contains("<x:legacyDrawing xmlns:r="), sheet.constData());
        QVERIFY(sheet.indexOf("legacyDrawing") < sheet.indexOf("tableParts"));
        QCOMPARE(commentsIn(partOf(done, u"xl/comments1.xml"_s)).size(), 2);
        const auto types = partOf(done, u"[Content_Types].xml"_s);
        QCOMPARE(types.count("<Override "), 3);
        QVERIFY(types.endsWith("</Types>"));
        QVERIFY(readWorkbook(done, u"list.xlsx"_s));
    }

    /** A list in CSV comes back as a workbook with the same texts. */
    void fromCsv() {
        const QByteArray csv = "借据号,客户名称,逾期本金\nNS0012,赵霞,\"1,000.50\"\n001,钱,2000\n";
        const auto done =
            annotated(csv, {{3, 0, u"不在台账中"_s}}, readWorkbook(csv, u"a.csv"_s)->sheets[0].name);
        const auto read = readWorkbook(done, u"a.xlsx"_s);
        QVERIFY2(read, done.constData());
        QCOMPARE(read->sheets.at(0).rows.size(), 3);
        QCOMPARE(read->sheets.at(0).rows.at(1).at(2).text, u"1,000.50"_s);
        QCOMPARE(read->sheets.at(0).rows.at(2).at(0).text, u"001"_s);
        QCOMPARE(backgrounds(done, u"xl/worksheets/sheet1.xml"_s).value(u"A3"_s), Refused);
    }

    void brokenFiles() {
        QCOMPARE(annotated("PK\x03\x04 nothing", Marks), QByteArray("sheet.damaged"));
        QCOMPARE(annotated(rich::workbook(), Marks, u"没有"_s), QByteArray("sheet.damaged"));
    }

    /** Parts that nobody reads but this may be broken in any way: it answers with a file or a refusal. */
    void mangledParts() {
        const auto whole = annotated(rich::workbook(), Marks);
        const auto names = partsOf(whole);
        QRandomGenerator random(4);
        for (int round = 0; round < 300; ++round) {
            archive::Parts parts;
            const auto chosen = random.bounded(names.size());
            for (qsizetype i = 0; i < names.size(); ++i) {
                auto bytes = partOf(whole, names.at(i));
                if (i == chosen && !bytes.isEmpty()) {
                    const auto at = random.bounded(bytes.size());
                    const auto length = std::min<qsizetype>(random.bounded(1, 40), bytes.size() - at);
                    if (round % 3 == 0)
                        bytes.truncate(at);
                    else if (round % 3 == 1)
                        bytes.remove(at, length);
                    else
                        bytes.insert(random.bounded(bytes.size()), bytes.sliced(at, length));
                }
                parts.append(std::pair(names.at(i).toUtf8(), bytes));
            }
            const auto mangled = archive::of(parts);
            const auto done = annotatedWorkbook(mangled, u"list.xlsx"_s, List, Marks);
            QVERIFY(done ? done->startsWith("PK") : !done.error().code.isEmpty());
        }
    }

    /** LibreOffice finds our colours and comments, and everything else as it was. */
    void libreOfficeAgrees() {
        auto program = QStandardPaths::findExecutable(u"soffice"_s);
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(u"libreoffice"_s);
        if (program.isEmpty())
            QSKIP("LibreOffice is not installed: the annotated workbook was not converted and compared.");
        const auto flat = converted(program, rich::workbook());
        if (flat.isEmpty())
            QSKIP("LibreOffice is installed but converts no workbook here (its Calc is missing).");
        const auto before = seenIn(flat);
        auto after = seenIn(converted(program, annotated(rich::workbook(), Marks)));
        QCOMPARE(after.cells, before.cells);
        QVERIFY(before.cells.size() > 30);
        QCOMPARE(after.charts, before.charts);
        for (const auto& mark : Marks) {
            const auto cell = List + u'!' + QString::fromLatin1(xlsx::referenceOf({mark.row, mark.column}));
            QVERIFY2(after.comments.value(cell).contains(mark.text), qPrintable(cell));
        }
        QCOMPARE(after.backgrounds.value(List + u"!B4"_s), Refused);
        QCOMPARE(after.backgrounds.value(List + u"!C4"_s), Doubted);
        QCOMPARE(after.backgrounds.value(List + u"!D5"_s), Refused);
        QCOMPARE(after.backgrounds.value(List + u"!F6"_s), Refused);
        for (const auto& marked : {u"!B4"_s, u"!C4"_s, u"!D5"_s, u"!F6"_s}) {
            after.backgrounds.remove(List + marked);
            after.comments.remove(List + marked);
        }
        auto comments = before.comments;
        QVERIFY(comments.take(List + u"!C4"_s).contains(u"行内核对过"_s));
        QCOMPARE(after.comments, comments);
        QCOMPARE(after.backgrounds, before.backgrounds);
    }
};

QTEST_GUILESS_MAIN(TestAnnotation)
#include "TestAnnotation.moc"
