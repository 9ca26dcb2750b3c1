#include "Sheets.h"
#include "exchange/ClaimList.h"
#include "exchange/HouseholdRegister.h"
#include "exchange/LoanRegister.h"
#include "exchange/ReviewSheet.h"
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
        const auto review = readReview(*readWorkbook(blank(TemplateKind::Review), u"b.xlsx"_s));
        QVERIFY(review && review->rows.isEmpty() && review->unknownColumns.isEmpty());
        QVERIFY(!review->township && review->bank.isEmpty() && review->handler.isEmpty());
    }

    /** Every column of choices has its list, and what names something is text. */
    void columnsAreChecked_data() {
        QTest::addColumn<TemplateKind>("kind");
        for (const auto kind :
             {TemplateKind::Claim, TemplateKind::Households, TemplateKind::Loans, TemplateKind::Review})
            QTest::newRow(qPrintable(templateName(kind))) << kind;
    }
    void columnsAreChecked() {
        QFETCH(TemplateKind, kind);
        const auto columns = kind == TemplateKind::Claim    ? claimListColumns()
                             : kind == TemplateKind::Loans  ? loanColumns()
                             : kind == TemplateKind::Review ? reviewColumns()
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

    /** Townships' answers in other layouts than our workbook's. */
    void reviewsAreReadAsTownshipsWriteThem_data() {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("words") << QList<QStringList>{
            {u"庙宇镇扶贫小额信贷风险补偿初审表"_s},
            {u"银行：巫山农商行    季度：2018年第1季度"_s, {}, u"经办人：周文 初审时间：2018年3月26日"_s},
            {u"序号"_s, u"姓名"_s, u"借据编号"_s, u"身份属实"_s, u"建档立卡"_s, u"原因属实"_s, u"证明材料"_s,
             u"乡镇意见"_s, u"理由"_s},
            {u"1"_s, u"张三"_s, u"NS001"_s, u"属实"_s, u"是"_s, u"√"_s, u"死亡证明"_s, u"同意"_s, {}},
            {u"2"_s, u"李四"_s, u"NS002"_s, u"属实"_s, u"是"_s, u"×"_s, {}, u"不同意"_s, u"在外务工"_s},
            {u"合计"_s, {}, u"2笔"_s},
            {u"经办人（签字）："_s}};
        QTest::newRow("ticked boxes under two rows of headings") << QList<QStringList>{
            {u"填报单位：庙宇镇人民政府"_s, {}, u"合作银行：巫山农商行"_s, u"2018年第1季度"_s},
            {u"经办：周文"_s, {}, u"填报日期：2018/3/26"_s},
            {u"序号"_s,
             u"借款人"_s,
             u"借据号"_s,
             u"初审核实"_s,
             {},
             {},
             u"所附证明"_s,
             u"初审意见"_s,
             u"不同意理由"_s},
            {{}, {}, {}, u"身份是否属实"_s, u"是否建档立卡户"_s, u"原因是否属实"_s},
            {u"1"_s, u"张三"_s, u"NS001"_s, u"☑属实 □不实"_s, u"☑是 □否"_s, u"■属实 □不实"_s, u"死亡证明"_s,
             u"☑同意 □不同意"_s, u"无"_s},
            {u"2"_s, u"李四"_s, u"NS002"_s, u"√属实□不实"_s, u"是"_s, u"□属实 ☑不实"_s, u"/"_s,
             u"□同意 √不同意"_s, u"在外务工"_s}};
    }
    void reviewsAreReadAsTownshipsWriteThem() {
        QFETCH(QList<QStringList>, rows);
        const auto read = readReview(sheets::workbookOf(rows));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY2(read->problems.isEmpty(),
                 read->problems.isEmpty() ? "" : qPrintable(read->problems.first().sentence()));
        QCOMPARE(read->township->name, u"庙宇镇"_s);
        QCOMPARE(read->bank, u"巫山农商行"_s);
        QCOMPARE(read->quarter, (Quarter{2018, 1}));
        QCOMPARE(read->handler, u"周文"_s);
        QCOMPARE(read->reviewedOn, QDate(2018, 3, 26));
        QCOMPARE(read->rows.size(), 2);
        const auto& first = read->rows.first();
        QVERIFY(*first.identityTrue && *first.registeredTrue && *first.groundTrue && *first.agrees);
        QCOMPARE(first.certificate, u"死亡证明"_s);
        const auto& last = read->rows.last();
        QVERIFY(*last.identityTrue && !*last.groundTrue && !*last.agrees);
        QCOMPARE(last.note, u"NS002"_s);
        QCOMPARE(last.reason, u"在外务工"_s);
        QVERIFY(last.certificate.isEmpty());
    }
    void answersThatSayNothingOrTooMuchAreNamed() {
        const auto read = readReview(
            sheets::workbookOf({{u"借据号"_s, u"借款人"_s, u"原因是否属实"_s, u"初审意见"_s, u"所附证明"_s},
                                {u"NS001"_s, u"张三"_s, u"□属实 □不实"_s, u"☑同意 ☑不同意"_s, u"x"_s},
                                {u"NS002"_s, u"李四"_s, u"也许"_s, u"再议"_s, u"x"_s},
                                {{}, u"王五"_s, u"属实"_s, u"同意"_s, u"x"_s}}));
        QVERIFY(read);
        QStringList codes;
        for (const auto& problem : read->problems)
            codes << u"%1 %2 %3"_s.arg(problem.row).arg(problem.column, problem.code());
        QCOMPARE(codes, (QStringList{u"2 原因是否属实 review.unanswered"_s, u"2 初审意见 cell.unknown_word"_s,
                                     u"3 原因是否属实 cell.unknown_word"_s, u"3 初审意见 cell.unknown_word"_s,
                                     u"4 借据号 cell.missing"_s}));
        QVERIFY(!read->township && !read->quarter && !read->reviewedOn);
        QCOMPARE(readReview(sheets::workbookOf({{u"借据号"_s, u"借款人"_s, u"理由"_s}})).error().code,
                 u"sheet.column_missing"_s);
    }

    void kindsAreKnownByTheirNames() {
        for (const auto kind :
             {TemplateKind::Claim, TemplateKind::Households, TemplateKind::Loans, TemplateKind::Review})
            QCOMPARE(templateKindFrom(templateName(kind)), kind);
        QVERIFY(!templateKindFrom(u"cheque"_s));
        const auto refused = writeTemplate(u"/nowhere/at/all.xlsx"_s, TemplateKind::Claim, policy_);
        QCOMPARE(refused.error().code, u"sheet.not_written"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "TestTemplates.moc"
