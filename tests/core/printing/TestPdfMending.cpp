#include "printing/PdfMending.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace steward;

namespace {

QByteArray written(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawRect(100, 100, 200 + page, 200);
    }
    painter.end();
    return bytes;
}

} // namespace

class TestPdfMending : public QObject {
    Q_OBJECT
private slots:
    void charactersBeyondTheFirstPlaneTakeTwoUnits() {
        const auto map = toUnicodeMap({U'山', U'𠮷'});
        QVERIFY(map.contains("2 beginbfchar\n<0001> <5C71>\n<0002> <D842DFB7>\nendbfchar"));
    }
    void blocksHoldNoMoreThanAHundred() {
        const auto map = toUnicodeMap(QList<char32_t>(250, U'山'));
        QCOMPARE(map.count("100 beginbfchar"), 2);
        QCOMPARE(map.count("50 beginbfchar"), 1);
        QVERIFY(map.contains("<00FA> <5C71>"));
    }
    void offsetsPointAtTheirObjects() {
        const auto pdf =
            mendPdf(written(3), {QStringLiteral("题"), {}, QDateTime::fromSecsSinceEpoch(0), {}});
        const auto tableAt = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').value(0).toLongLong();
        QVERIFY(pdf.mid(tableAt).startsWith("xref\n0 "));
        const auto lines = pdf.mid(tableAt).split('\n');
        const int count = lines[1].split(' ')[1].toInt();
        QVERIFY(count > 5);
        for (int n = 1; n < count; ++n) {
            const auto offset = lines[2 + n].left(10).toLongLong();
            QVERIFY(pdf.mid(offset).startsWith(QByteArray::number(n) + " 0 obj\n"));
        }
    }
    void titleDatesAndLanguageAreStated() {
        const auto moment = QDateTime(QDate(2018, 4, 10), QTime(2, 30, 0), Qt::UTC);
        const auto pdf = mendPdf(written(1), {QStringLiteral("题"), QStringLiteral("县"), moment, {}});
        QVERIFY(pdf.contains("/Title <FEFF9898>"));
        QVERIFY(pdf.contains("/Author <FEFF53BF>"));
        QVERIFY(pdf.contains("/CreationDate (D:20180410023000Z)"));
        QVERIFY(pdf.contains("/Lang (zh-CN)"));
    }
    void theClockLeavesNoTrace() {
        const auto moment = QDateTime::fromSecsSinceEpoch(0);
        const auto first = mendPdf(written(2), {QStringLiteral("题"), {}, moment, {}});
        QTest::qWait(1100); // Qt's own dates differ by now
        QCOMPARE(mendPdf(written(2), {QStringLiteral("题"), {}, moment, {}}), first);
    }
};

QTEST_MAIN(TestPdfMending)
#include "TestPdfMending.moc"
