#include "core/printing/PdfProbe.h"
#include "core/printing/SampleForms.h"

#include "printing/PdfBytes.h"
#include "printing/QrCode.h"
#include "printing/TableSetter.h"
#include "printing/TextSetter.h"
#include "printing/Units.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPrinting : public QObject {
    Q_OBJECT
private slots:
    void theLetterCanBeSearched() {
        const auto paper = printConfirmationLetter(sample::letter(8));
        STEWARD_PROBE(probe, paper);
        const auto text = probe.text(1);
        for (const auto& words :
             {u"巫山县扶贫开发办公室"_s, u"邮储银行巫山支行"_s, u"人民币壹拾万肆仟零陆拾贰元壹角叁分"_s,
              u"巫扶贷补〔2018〕2号"_s, u"2018年4月10日"_s, u"账链219笔3be077c291d406aa"_s,
              u"7Q4M-2KXD-9A1C"_s, u"内部资料不得对外公开"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        QCOMPARE(probe.complaints(), QString());
    }
    void theLetterEnclosesItsList() {
        const auto paper = printConfirmationLetter(sample::letter(8));
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 2);
        const auto text = probe.text(2);
        for (const auto& words :
             {u"附件"_s, u"扶贫小额信贷风险补偿名单"_s, u"990237196310046777"_s, u"合计8笔"_s,
              u"158,570.84"_s, u"单位：元"_s, u"第2页共2页"_s, u"巫扶贷补〔2018〕2号"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(!probe.text(1).contains(u"第1页"_s)); // GB/T 9704: a letter's first page bears none
    }
    void rareCharactersArePrintedAndFound() {
        const auto paper = printClaimList(sample::list(5));
        STEWARD_PROBE(probe, paper);
        const auto text = probe.text();
        QVERIFY(text.contains(u"徐㙍芳"_s));
        QVERIFY(text.contains(u"𠮷大山"_s));
        QVERIFY(!text.contains(QChar(QChar::ReplacementCharacter)));
    }
    void noTextHidesBehindLookAlikes_data() { everyPaper(); }
    void noTextHidesBehindLookAlikes() {
        QFETCH(PrintedPaper, paper);
        if (!PdfProbe::available())
            QSKIP("poppler-utils is not installed: the text of PDFs can't be looked at");
        const PdfProbe probe(paper.pdf);
        for (const auto character : probe.text().toUcs4()) {
            QVERIFY2(character < 0x2E80 || character > 0x2FDF, "a radical instead of a character");
            QVERIFY2(character < 0xF900 || character > 0xFAFF, "a compatibility ideograph");
            QVERIFY(character != QChar::ReplacementCharacter);
        }
        QCOMPARE(probe.complaints(), QString());
    }
    void allFontsAreEmbedded_data() { everyPaper(); }
    void allFontsAreEmbedded() {
        QFETCH(PrintedPaper, paper);
        if (!PdfProbe::available())
            QSKIP("poppler-utils is not installed: the fonts of PDFs can't be looked at");
        const auto fonts = PdfProbe(paper.pdf).fonts();
        QVERIFY(!fonts.isEmpty());
        for (const auto& font : fonts) {
            const auto columns = font.simplified().split(u' ');
            // … emb sub uni object ID, from the right: the object number has two parts
            QCOMPARE(columns.value(columns.size() - 5), u"yes"_s);
            QCOMPARE(columns.value(columns.size() - 3), u"yes"_s);
        }
    }
    void theSameFormGivesTheSameBytes_data() { everyPaper(); }
    void theSameFormGivesTheSameBytes() {
        QFETCH(PrintedPaper, paper);
        QFETCH(PrintedPaper, again);
        QVERIFY(!paper.pdf.isEmpty());
        QCOMPARE(again.pdf, paper.pdf);
    }
    void bytesDependOnTheMomentOfIssue() {
        auto form = sample::voucher();
        const auto first = printTransferVoucher(form);
        form.head.issuedAt = form.head.issuedAt.addSecs(1);
        const auto second = printTransferVoucher(form);
        QVERIFY(first->pdf != second->pdf);
        QVERIFY(first->pdf.contains("/CreationDate (D:20180410023000Z)"));
        QVERIFY(second->pdf.contains("/CreationDate (D:20180410023001Z)"));
    }
    void theFileSaysWhatItIs() {
        const auto paper = printConfirmationLetter(sample::letter(1));
        STEWARD_PROBE(probe, paper);
        QVERIFY(probe.info().contains(u"扶贫小额信贷风险补偿确认书 巫扶贷补〔2018〕2号"_s));
        QVERIFY(probe.info().contains(u"巫山县扶贫开发办公室"_s));
    }
    void everyPageOfAListRepeatsItsHeader() {
        const auto paper = printClaimList(sample::list(60));
        STEWARD_PROBE(probe, paper);
        QVERIFY(paper->pages > 2);
        for (int page = 1; page <= paper->pages; ++page) {
            const auto text = probe.text(page);
            QVERIFY(text.contains(u"补偿原因及证明"_s));
            QVERIFY(text.contains(u"第%1页共%2页"_s.arg(page).arg(paper->pages)));
            QVERIFY(text.contains(u"内部资料不得对外公开"_s));
            QCOMPARE(text.contains(u"合计60笔"_s), page == paper->pages);
        }
    }
    void aTownshipsListSaysWhose() {
        auto form = sample::list(2);
        form.township = u"庙宇镇"_s;
        form.head.draft = true;
        const auto paper = printClaimList(form);
        STEWARD_PROBE(probe, paper);
        QVERIFY(probe.text().contains(u"乡镇（街道）：庙宇镇"_s));
    }
    void longHeadingsDontRunIntoEachOther() {
        auto form = sample::review(1, true);
        form.township = u"红椿土家族乡人民政府"_s;
        form.bankName = u"中国邮政储蓄银行股份有限公司重庆市巫山县支行营业部"_s;
        const auto paper = printFirstReview(form);
        STEWARD_PROBE(probe, paper);
        QVERIFY(probe.text().contains(u"申请季度：2018年第1季度"_s));
        QVERIFY(probe.text().contains(u"编号：巫扶贷初〔2018〕5号单位：元"_s));
    }
    void aLongReceiptLeavesRoomForItsCode() {
        auto form = sample::receipt();
        for (auto& attachment : form.attachments)
            attachment.remark = u"庙宇镇徐某某借款借据扫描件.pdf、"_s.repeated(12);
        const auto paper = printReceipt(form);
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 2);
        QVERIFY(probe.text(1).contains(u"7Q4M-2KXD-9A1C"_s));
        QVERIFY(probe.text(2).contains(u"巫山县扶贫开发办公室"_s));
        QVERIFY(probe.text(2).contains(u"扫描件"_s)); // no page with nothing but name and day
        QCOMPARE(probe.text().count(u'庙'), 48);
    }
    void everyLoanOfALongListIsThereOnce() {
        const auto paper = printClaimList(sample::list(500));
        STEWARD_PROBE(probe, paper);
        const auto text = probe.text();
        for (int i = 1; i <= 500; ++i)
            QCOMPARE(text.count(sample::loan(i).note), 1);
    }
    void listsMaskIdNumbers() {
        const auto paper = printClaimList(sample::list(2));
        STEWARD_PROBE(probe, paper);
        QVERIFY(probe.text().contains(u"990237**********77"_s));
        QVERIFY(!probe.text().contains(u"990237196310046777"_s));
    }
    void draftsBearWatermarkAndNoNumber() {
        auto form = sample::letter(2);
        form.head.draft = true;
        const auto paper = printConfirmationLetter(form);
        STEWARD_PROBE(probe, paper);
        for (int page = 1; page <= paper->pages; ++page) {
            QVERIFY(probe.text(page).contains(u'草') && probe.text(page).contains(u'稿'));
            QVERIFY(!probe.text(page).contains(u"巫扶贷补"_s));
            QVERIFY(!probe.text(page).contains(u"7Q4M"_s));
        }
        QVERIFY(!probe.info().contains(u"巫扶贷补"_s));
    }
    void draftVouchersAndFormsBearNoNumber() {
        auto voucher = sample::voucher();
        voucher.head.draft = true;
        const auto first = printTransferVoucher(voucher);
        auto approval = sample::approval(2);
        approval.head.draft = true;
        const auto second = printApproval(approval);
        auto review = sample::review(2, false);
        review.head.draft = true;
        const auto third = printFirstReview(review);
        STEWARD_PROBE(one, first);
        STEWARD_PROBE(two, second);
        STEWARD_PROBE(three, third);
        QVERIFY(!one.text().contains(u"2018-付-0002"_s));
        QVERIFY(!two.text().contains(u"巫扶贷审"_s));
        QVERIFY(!three.text().contains(u"巫扶贷初"_s));
    }
    void practicePapersAreMarkedOnEveryPage() {
        auto form = sample::letter(20);
        form.head.practice = true;
        const auto paper = printConfirmationLetter(form);
        STEWARD_PROBE(probe, paper);
        for (int page = 1; page <= paper->pages; ++page)
            QVERIFY(probe.text(page).contains(u"演示仅供练习不作凭证"_s));
        const auto real = printConfirmationLetter(sample::letter(20));
        QVERIFY(!PdfProbe(real->pdf).text().contains(u"演示"_s));
    }
    void theVoucherHasThreeCopies() {
        const auto paper = printTransferVoucher(sample::voucher());
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 3);
        const QStringList copies{u"第一联银行划款"_s, u"第二联银行收款记账"_s, u"第三联存档"_s};
        for (int page = 1; page <= 3; ++page) {
            const auto text = probe.text(page);
            QVERIFY(text.contains(copies[page - 1]));
            for (const auto& words :
                 {u"人民币壹拾万叁仟贰佰贰拾伍元叁角叁分"_s, u"￥103,225.33"_s, u"贰零壹捌年肆月零壹拾日"_s,
                  u"5002370000009001"_s, u"2018-付-0002"_s, u"巫扶贷补〔2018〕2号"_s, u"李建国"_s})
                QVERIFY2(text.contains(words), qPrintable(words));
        }
    }
    void longNamesAndLargeAmountsAreNotCut() {
        auto form = sample::voucher();
        form.payee.name = u"重庆市巫山县某某某某某某农村商业银行股份有限公司巫峡镇平湖路支行营业部"_s;
        form.amount = Amount::fen(98'765'432'198'765);
        form.prepared.clear();
        const auto paper = printTransferVoucher(form);
        STEWARD_PROBE(probe, paper);
        QVERIFY(probe.text(1).contains(u"￥987,654,321,987.65"_s));
        int found = 0;
        for (const auto character : form.payee.name)
            found += probe.text(1).contains(character) ? 1 : 0;
        QCOMPARE(found, int(form.payee.name.size()));
    }
    void aLongLetterStillEndsWithNameAndDay() {
        auto form = sample::letter(3);
        form.accountName = form.accountBank = u"某某银行"_s.repeated(40);
        const auto paper = printConfirmationLetter(form);
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 3);
        const auto second = probe.text(2);
        QVERIFY(second.contains(u"请继续追索"_s)); // no page with nothing but name and day
        QVERIFY(second.contains(u"巫山县扶贫开发办公室"_s));
        QVERIFY(second.contains(u"2018年4月10日"_s));
    }
    void aVeryLongOfficeSignsInTwoLines() {
        auto form = sample::letter(1);
        form.head.officeName = u"重庆市巫山县扶贫开发领导小组办公室（巫山县乡村振兴局）"_s;
        const auto paper = printConfirmationLetter(form);
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 2);
        const auto text = probe.plainText(1);
        QVERIFY(text.contains(u"重庆市巫山县扶贫开发领导小组\n"_s));
        QVERIFY(text.contains(u"办公室（巫山县乡村振兴局）\n"_s));
    }
    void signaturesStandWithTheLastRow_data() {
        QTest::addColumn<int>("loans");
        for (int loans = 1; loans <= 30; ++loans)
            QTest::addRow("%d", loans) << loans;
    }
    void signaturesStandWithTheLastRow() {
        QFETCH(int, loans);
        const auto review = printFirstReview(sample::review(loans, true));
        STEWARD_PROBE(probe, review);
        const auto last = probe.text(review->pages);
        QVERIFY(last.contains(u"主要负责人：周大海"_s));
        QVERIFY(last.contains(u"合计"_s));
        QVERIFY(last.contains(sample::loan(loans).note));
    }
    void aLongNameGivesWayToTheOthers() {
        auto form = sample::list(5);
        form.loans[2].borrower = u"阿卜杜热合曼·买买提尼亚孜·某某某"_s;
        const auto table = form.table();
        const TableSetter setter(table, mm(273), {8});
        QVERIFY(setter.points() >= 7);
        const auto paper = printClaimList(form);
        STEWARD_PROBE(probe, paper);
        QVERIFY(probe.text().contains(u"阿卜杜热合曼·买买提尼亚孜·"_s));
    }
    void amountsBeyondCapitalsAreRefused() {
        auto form = sample::voucher();
        form.amount = Amount::yuan(1'000'000'000'000);
        QCOMPARE(printTransferVoucher(form).error().code, u"amount.too_large"_s);
        auto letter = sample::letter(1);
        letter.list.loans[0].fund = Amount::yuan(1'000'000'000'000);
        QCOMPARE(printConfirmationLetter(letter).error().code, u"amount.too_large"_s);
    }
    void anIssuedPaperWithoutNumberIsRefused() {
        auto form = sample::receipt();
        form.head.number.clear();
        QCOMPARE(printReceipt(form).error().code, u"paper.number_missing"_s);
    }
    void manyVouchersAreOneJob() {
        const auto paper = printTransferVouchers(QList<TransferVoucherForm>(20, sample::voucher()));
        QVERIFY(paper);
        QCOMPARE(paper->pages, 60);
        QCOMPARE(printTransferVouchers({})->pages, 0);
    }
    void returnListNamesArticleAndRemedy() {
        const auto paper = printReturnList(sample::returnList(12));
        STEWARD_PROBE(probe, paper);
        for (const auto& words :
             {u"没有催收通知书的日期（第十八条）。"_s, u"按借据余额更正逾期本金。"_s, u"合计"_s, u"12笔"_s})
            QVERIFY2(probe.text().contains(words), qPrintable(words));
        auto whole = sample::returnList(0);
        whole.reason = u"缺催收通知书。"_s;
        QCOMPARE(printReturnList(whole)->pages, 1);
    }
    void formsShowWhatIsRecorded() {
        const auto review = printFirstReview(sample::review(8, true));
        STEWARD_PROBE(probe, review);
        QVERIFY(probe.text().contains(u"同意6笔"_s));
        QVERIFY(probe.text().contains(u"周大海"_s));
        const auto approval = printApproval(sample::approval(8));
        STEWARD_PROBE(sheet, approval);
        for (const auto& words : {u"2018年第2次"_s, u"陈明"_s, u"县扶贫办"_s, u"118,928.17"_s})
            QVERIFY2(sheet.text(1).contains(words), qPrintable(words));
        QVERIFY(sheet.text(2).contains(u"待补充死亡证明"_s));
    }
    void theMeetingBookEndsWithItsTally() {
        const auto book = printMeetingBook(sample::meetingBook(5));
        STEWARD_PROBE(probe, book);
        for (const auto& words : {u"2018年第2次"_s, u"一、议程"_s, u"各银行申请汇总"_s, u"合计"_s})
            QVERIFY2(probe.text(1).contains(words), qPrintable(words));
        QVERIFY(probe.text(book->pages).contains(u"计票人"_s));
        QVERIFY(!probe.text().contains(u"99023719890412724X"_s));
        for (int page = 1; page <= book->pages; ++page)
            QVERIFY(probe.text(page).contains(u"内部资料"_s));
    }
    void aTextTallerThanAPageIsNotLost() {
        auto form = sample::list(3);
        form.loans[1].remark = u"甲乙丙丁戊己庚辛壬癸"_s.repeated(200);
        const auto paper = printClaimList(form);
        STEWARD_PROBE(probe, paper);
        QCOMPARE(probe.text().count(u'癸'), 200);
        QVERIFY(paper->pages > 1);
    }
    void digitsStandInColumns() {
        const TextStyle tabular{Face::Body, 9, 0, true};
        QCOMPARE(widthOf(u"1,111.11"_s, tabular), widthOf(u"8,888.88"_s, tabular));
    }
    void linesDontBeginWithClosingMarks() {
        const TextStyle style{Face::Body, 16};
        const auto lines =
            setText(u"补偿情况不得对外公开，防止风险扩大。"_s.repeated(6), style, {mm(60), 0, true});
        QVERIFY(lines.size() > 5);
        for (const auto& line : lines) {
            QVERIFY(!line.text.startsWith(u'，'));
            QVERIFY(!line.text.startsWith(u'。'));
        }
    }
    void qrCodesAreMadeOfBars() {
        const QRectF square(0, 0, 500, 500);
        QVERIFY(qrCode({}, square).isEmpty());
        const auto bars = qrCode(u"巫扶贷补〔2018〕2号"_s, square);
        QVERIFY(bars.size() > 50);
        for (const auto& bar : bars)
            QVERIFY(square.contains(bar));
        QCOMPARE(qrCode(u"巫扶贷补〔2018〕2号"_s, square), bars);
        QVERIFY(qrCode(u"另一张"_s, square) != bars);
    }
    void pagesCanBeDrawnOnAnyDevice() {
        Document document;
        Flow flow(document, {QPageSize::A5, true, mm(10), mm(10), mm(10), mm(10)});
        flow.paragraph(u"巫山县"_s, {{Face::Title, 40}, pt(60)});
        QImage image(827, 583, QImage::Format_RGB32); // A5 at 100 dpi
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(100.0 / UnitsPerInch, 100.0 / UnitsPerInch);
        paintPage(painter, document.pages[0]);
        painter.end();
        int dark = 0;
        for (int x = 0; x < 200; ++x)
            for (int y = 0; y < 150; ++y)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        QVERIFY(dark > 500);
    }

private:
    template<class Print>
    static void addRow(const char* name, Print print) {
        const auto paper = print();
        const auto again = print();
        QVERIFY(paper && again);
        QTest::newRow(name) << *paper << *again;
    }
    static void everyPaper() {
        QTest::addColumn<PrintedPaper>("paper");
        QTest::addColumn<PrintedPaper>("again");
        addRow("claim list", [] { return printClaimList(sample::list(12)); });
        addRow("receipt", [] { return printReceipt(sample::receipt()); });
        addRow("return list", [] { return printReturnList(sample::returnList(12)); });
        addRow("first review, blank", [] { return printFirstReview(sample::review(8, false)); });
        addRow("first review", [] { return printFirstReview(sample::review(8, true)); });
        addRow("approval", [] { return printApproval(sample::approval(8)); });
        addRow("meeting book", [] { return printMeetingBook(sample::meetingBook(6)); });
        addRow("letter", [] { return printConfirmationLetter(sample::letter(8)); });
        addRow("voucher", [] { return printTransferVoucher(sample::voucher()); });
    }
};

QTEST_MAIN(TestPrinting)
#include "TestPrinting.moc"
