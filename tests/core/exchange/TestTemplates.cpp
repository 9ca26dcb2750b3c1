#include "exchange/ClaimList.h"
#include "exchange/HouseholdRegister.h"
#include "exchange/LoanRegister.h"
#include "exchange/TemplateColumns.h"
#include "exchange/TemplateWriter.h"
#include "support/FilledTable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** The blank tables: what they offer, and that they are read as they are once filled in. */
class TestTemplates : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    Policy policy_ = *parsePolicy(shippedPolicies().constLast());

    QByteArray blank(TemplateKind kind) const {
        const auto path = folder_.filePath(templateName(kind) + u".xlsx"_s);
        QFile file(path);
        return writeTemplate(path, kind, policy_) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                    : QByteArray();
    }
    static QByteArray part(const QByteArray& workbook, const QString& name) {
        ZipFile zip(workbook);
        const auto stream = zip.part(name);
        return stream ? stream->readAll() : QByteArray();
    }
    static Workbook filled(const QByteArray& workbook, const QStringList& row) {
        return readWorkbook(filledTable(workbook, 4, {row}), u"filled.xlsx"_s).value_or(Workbook());
    }

private slots:
    void blankTablesSayNothing() {
        const auto claim = readClaimList(*readWorkbook(blank(TemplateKind::Claim), u"blank.xlsx"_s));
        QVERIFY2(claim, claim ? "" : qPrintable(claim.error().text()));
        QVERIFY(claim->rows.isEmpty() && claim->problems.isEmpty() && claim->unknownColumns.isEmpty());
        QCOMPARE(claim->mapping.size(), qsizetype(claimListColumns().size()));
        QVERIFY(claim->bank.isEmpty() && !claim->quarter && !claim->filedOn);
        const auto loans = readLoans(*readWorkbook(blank(TemplateKind::Loans), u"blank.xlsx"_s));
        QVERIFY(loans && loans->rows.isEmpty() && loans->unknownColumns.isEmpty());
        const auto households = readHouseholds(*readWorkbook(blank(TemplateKind::Households), u"b.xlsx"_s));
        QVERIFY(households && households->rows.isEmpty() && households->unknownColumns.isEmpty());
    }

    /** Every column of choices has its list, and what names something is text. */
    void columnsAreChecked_data() {
        QTest::addColumn<TemplateKind>("kind");
        for (const auto kind : {TemplateKind::Claim, TemplateKind::Households, TemplateKind::Loans})
            QTest::newRow(qPrintable(templateName(kind))) << kind;
    }
    void columnsAreChecked() {
        QFETCH(TemplateKind, kind);
        const auto columns = kind == TemplateKind::Claim   ? claimListColumns()
                             : kind == TemplateKind::Loans ? loanColumns()
                                                           : householdColumns();
        const auto workbook = blank(kind);
        const auto sheet = part(workbook, u"xl/worksheets/sheet1.xml"_s);
        const auto texts = part(workbook, u"xl/sharedStrings.xml"_s);
        qsizetype lists = 0;
        QByteArray formats;
        xlsx::XmlTags styles(formats = part(workbook, u"xl/styles.xml"_s));
        QList<int> numbers;
        for (bool cells = false; styles.next();) {
            cells = styles.tag().name == "cellXfs" ? styles.opens() : cells;
            if (cells && styles.tag().name == "xf" && styles.opens())
                numbers << styles.attribute("numFmtId").toInt();
        }
        for (const auto& column : columns) {
            const auto manner = mannerOf(column);
            if (manner == FillManner::Choice) {
                ++lists;
                QVERIFY2(!choicesOf(column, policy_).isEmpty(), column.key);
                for (const auto& word : choicesOf(column, policy_))
                    QVERIFY2(texts.contains(word.toUtf8()), qPrintable(word));
            }
            const auto index = int(&column - columns.data()) + 1;
            xlsx::XmlTags tags(sheet);
            while (tags.next())
                if (tags.tag().name == "col" && tags.attribute("min").toInt() == index &&
                    (manner == FillManner::Code || manner == FillManner::IdNumber))
                    QVERIFY2(numbers.at(tags.attribute("style").toInt()) == 49, column.key);
        }
        QCOMPARE(sheet.count("<dataValidation type=\"list\""), lists);
        QVERIFY(lists > 0);
        QVERIFY(part(workbook, u"xl/workbook.xml"_s).contains("state=\"hidden\""));
    }

    void filledTablesAreRead() {
        const auto list =
            readClaimList(filled(blank(TemplateKind::Claim), {u"1"_s,
                                                              u"高唐街道"_s,
                                                              u"一村"_s,
                                                              u"张三"_s,
                                                              u"张三"_s,
                                                              u"500237197001011027"_s,
                                                              u"户主"_s,
                                                              u"0012"_s,
                                                              u"50,000.00"_s,
                                                              u"2016-03-01"_s,
                                                              u"2017-03-01"_s,
                                                              {},
                                                              u"12345.67"_s,
                                                              u"300"_s,
                                                              u"可疑"_s,
                                                              u"3"_s,
                                                              u"2018-01-05"_s,
                                                              policy_.grounds.value.first().mark + u"重病"_s,
                                                              u"0"_s}));
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        QCOMPARE(list->rows.size(), 1);
        QVERIFY2(list->problems.isEmpty(),
                 list->problems.isEmpty() ? "" : qPrintable(list->problems.first().sentence()));
        const auto& row = list->rows.first();
        QCOMPARE(row.note, u"0012"_s);
        QCOMPARE(row.idNumber, u"500237197001011027"_s);
        QCOMPARE(row.overduePrincipal, Amount::fen(1234567));
        QCOMPARE(row.lastNotice, QDate(2018, 1, 5));
        QCOMPARE(row.ground, 1);
        QCOMPARE(row.loanClass, LoanClass::Doubtful);
    }

    void kindsAreKnownByTheirNames() {
        for (const auto kind : {TemplateKind::Claim, TemplateKind::Households, TemplateKind::Loans})
            QCOMPARE(templateKindFrom(templateName(kind)), kind);
        QVERIFY(!templateKindFrom(u"cheque"_s));
        const auto refused = writeTemplate(u"/nowhere/at/all.xlsx"_s, TemplateKind::Claim, policy_);
        QCOMPARE(refused.error().code, u"sheet.not_written"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "TestTemplates.moc"
