#include "core/printing/PdfProbe.h"
#include "core/printing/SampleBookForms.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** The papers of the fund's books. */
class TestBookPapers : public QObject {
    Q_OBJECT
private slots:
    void aReconciliationSaysBothSides() {
        const auto paper = printReconciliation(sample::reconciliation(2));
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 2);
        const auto first = probe.text(1);
        for (const auto& words :
             {u"专户季度对账单"_s, u"3,000,000.00"_s, u"资金拨入"_s, u"-2,406.18"_s, u"8.66倍"_s,
              u"3,696,774.67"_s, u"巫扶贷账〔2018〕1号"_s, u"不作记账凭证"_s})
            QVERIFY2(first.contains(words), qPrintable(words + u" in "_s + first));
        const auto second = probe.text(2);
        for (const auto& words :
             {u"余额调节表"_s, u"加：银行已收、我方未收（1笔）"_s, u"减：我方已付、银行未付（2笔）"_s,
              u"减：银行已付、我方未付–"_s, u"2018-付-0101"_s, u"3,697,638.86"_s, u"□相符□不符"_s,
              u"经办：张敏"_s, u"复核：李建国"_s, u"账链：至制表时共219笔"_s, u"3be077c291d406aa"_s,
              u"第2页共2页"_s})
            QVERIFY2(second.contains(words), qPrintable(words + u" in "_s + second));
        QCOMPARE(second.count(u"3,697,638.86"_s), 2); // both adjusted balances
        QCOMPARE(probe.complaints(), QString());
    }
    void longListsRunOverPages_data() {
        QTest::addColumn<int>("items");
        for (const int items : {0, 12, 17, 18, 19, 20, 21, 22, 23, 300})
            QTest::addRow("%d", items) << items;
    }
    void longListsRunOverPages() {
        QFETCH(int, items);
        const auto paper = printReconciliation(sample::reconciliation(items));
        STEWARD_PROBE(probe, paper);
        const auto all = probe.text();
        for (int i = 1; i <= items; ++i)
            QCOMPARE(all.count(sample::outstandingLine(i).reference), 1);
        const auto last = probe.text(paper->pages);
        QVERIFY(last.contains(u"调节后余额"_s)); // signatures stand with the result
        QVERIFY(last.contains(u"□相符"_s));
        QVERIFY(last.contains(u"李建国"_s));
        for (int page = 2; page <= paper->pages; ++page)
            QVERIFY(probe.text(page).contains(u"银行对账单"_s)); // header on every page
    }
    void aReconciliationDraftBearsNoNumber() {
        auto form = sample::reconciliation(1);
        form.head.draft = true;
        form.checked.clear();
        const auto paper = printReconciliation(form);
        STEWARD_PROBE(probe, paper);
        QVERIFY(!probe.text().contains(form.head.number));
        QVERIFY(!probe.text().contains(u"账链"_s));
        QVERIFY(probe.text(2).contains(u'草'));
        form.head.draft = false;
        form.head.number.clear();
        QCOMPARE(printReconciliation(form).error().code, u"paper.number_missing"_s);
    }
    void aVoucherKeepsTheHabit() {
        const auto paper = printAccountingVouchers({sample::accountingVoucher(), sample::redVoucher()});
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 2);
        for (const auto& words :
             {u"记账凭证"_s, u"付字第0007号"_s, u"2018年4月10日"_s, u"风险补偿支出"_s, u"邮储银行巫山支行"_s,
              u"合计（大写）：人民币壹拾万叁仟贰佰贰拾伍元叁角叁分"_s, u"复核：李建国"_s, u"制单：张敏"_s,
              u"巫扶贷补〔2018〕2号"_s})
            QVERIFY2(probe.text(1).contains(words), qPrintable(words + u" in "_s + probe.text(1)));
        QCOMPARE(probe.text(1).count(u"103,225.33"_s), 4); // debit, credit, both totals
        for (const auto& words : {u"人民币（负）"_s, u"-103,225.33"_s, u"红字冲销2018-付-0007"_s})
            QVERIFY2(probe.text(2).contains(words), qPrintable(words + u" in "_s + probe.text(2)));
        QCOMPARE(printAccountingVouchers({})->pages, 0);
    }
    void moreLinesThanASheetGoOn() {
        auto form = sample::accountingVoucher();
        const auto lines = form.lines;
        for (int i = 0; i < 5; ++i)
            form.lines += lines;
        const auto paper = printAccountingVouchers({form});
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 3);
        QVERIFY(probe.text(3).contains(u"付字第0007号（3/3）"_s));
        for (int page = 1; page <= 3; ++page)
            QVERIFY(probe.text(page).contains(u"619,351.98"_s)); // the whole entry's total on each
        form.lines[0].debit = Amount::yuan(1'000'000'000'000);
        QCOMPARE(printAccountingVouchers({form}).error().code, u"amount.too_large"_s);
    }
    void aLongRegisterRepeatsItsHeader() {
        const auto form = sample::registerBook(600);
        const auto paper = printRegisterBook(form);
        STEWARD_PROBE(probe, paper);
        QVERIFY(paper->pages > 10);
        for (const int page : {1, 7, paper->pages}) {
            QVERIFY(probe.text(page).contains(u"凭证号"_s));
            QVERIFY(probe.text(page).contains(u"第%1页共%2页"_s.arg(page).arg(paper->pages)));
            QCOMPARE(probe.text(page).count(u"过次页"_s), page < paper->pages ? 1 : 0);
            QCOMPARE(probe.text(page).count(u"承前页"_s), page > 1 ? 1 : 0);
        }
        const auto all = probe.text();
        for (const auto& line : form.lines)
            QVERIFY2(all.contains(line.number), qPrintable(line.number));
        QVERIFY(probe.text(1).contains(u"上年结转3,000,000.00"_s));
        QVERIFY(probe.text(paper->pages).contains(form.closing().text()));
        QCOMPARE(printRegisterBook(sample::registerBook(0))->pages, 1);
    }
    void theInterestSheetShowsTheArithmetic() {
        const auto paper = printInterestSheet(sample::interestSheet());
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 1);
        for (const auto& words :
             {u"利息核对单"_s, u"2017年9月21日至2017年12月20日"_s, u"91,000,000.00"_s, u"0.35%"_s,
              u"884.722222"_s, u"884.72"_s, u"2017-收-0009"_s, u"实计利息与应计利息相符"_s, u"÷360"_s})
            QVERIFY2(probe.text(1).contains(words), qPrintable(words + u" in "_s + probe.text(1)));
        auto form = sample::interestSheet();
        form.balances = QList<BalanceRow>(120, form.balances.first());
        const auto longer = printInterestSheet(form);
        STEWARD_PROBE(pages, longer);
        QVERIFY(longer->pages > 2);
        QVERIFY(pages.text(longer->pages).contains(u"复核"_s));
        QVERIFY(pages.text(longer->pages).contains(u"91,000,000.00"_s)); // signed beside the last row
    }
    void theTopUpLetterAsksForTheShortage() {
        const auto paper = printTopUpLetter(sample::topUpLetter(3));
        STEWARD_PROBE(probe, paper);
        const auto text = probe.text();
        for (const auto& words :
             {u"关于补足扶贫小额信贷风险补偿金的函"_s, u"巫山县财政局："_s, u"5002370000000002"_s,
              u"32,000,000.00"_s, u"10.67"_s, u"（第七条）"_s, u"2018-05-31"_s, u"人民币陆拾万元整"_s,
              u"￥600,000.00"_s, u"特此函达"_s, u"2018年4月10日"_s, u"巫扶贷函〔2018〕1号"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        auto form = sample::topUpLetter(9);
        form.head.draft = true;
        const auto draft = printTopUpLetter(form);
        STEWARD_PROBE(longer, draft);
        QVERIFY(!longer.text().contains(form.head.number));
        // No page with nothing but name and day.
        QVERIFY(longer.text(draft->pages).contains(u"特此函达"_s));
        form.head.draft = false;
        form.banks[0].needed = Amount::yuan(1'000'000'000'000);
        QCOMPARE(printTopUpLetter(form).error().code, u"amount.too_large"_s);
    }
};

QTEST_MAIN(TestBookPapers)
#include "TestBookPapers.moc"
