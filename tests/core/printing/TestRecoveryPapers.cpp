#include "core/printing/PdfProbe.h"
#include "core/printing/SampleBookForms.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

RecoveryNoticeForm notice(int loans) {
    RecoveryNoticeForm form;
    form.head = sample::head();
    form.head.number = u"巫扶贷追〔2018〕1号"_s;
    form.head.chain.reset();
    form.bankName = u"重庆农村商业银行股份有限公司巫山支行"_s;
    form.account = {u"巫山县扶贫开发办公室"_s, u"5002370000000001"_s, u"重庆农商行巫山支行"_s};
    for (int i = 0; i < loans; ++i) {
        NoticedLoan loan;
        loan.note = u"NS20150015%1"_s.arg(70 + i);
        loan.borrower = u"王五𠮷"_s;
        loan.principal = Amount::fen(123'456);
        loan.interest = Amount::fen(1'000);
        loan.lastDay = {2018, 3, 30};
        loan.share = u"70%"_s;
        loan.fundPart = Amount::fen(87'119);
        loan.returned = Amount::fen(80'000);
        loan.due = Amount::fen(7'119);
        loan.dueOn = {2018, 4, 9};
        loan.daysLate = i;
        form.loans << loan;
    }
    return form;
}

ClawbackNoticeForm clawbackNotice() {
    ClawbackNoticeForm form;
    form.head = sample::head();
    form.head.number = u"巫扶贷回〔2018〕1号"_s;
    form.head.chain.reset();
    form.bankName = u"邮储银行巫山支行"_s;
    form.note = u"NS2015001579"_s;
    form.borrower = u"李四"_s;
    form.loss = Amount::fen(3'333'333);
    form.fundPart = Amount::fen(2'333'333);
    form.paidOn = {2018, 2, 26};
    form.returned = Amount::yuan(7'000);
    form.amount = Amount::fen(1'633'333);
    form.orderedOn = {2018, 4, 9};
    form.reason = u"出具虚假证明"_s;
    return form;
}

} // namespace

/** The letters on what a bank owes the special account (Art. 21, 27). */
class TestRecoveryPapers : public QObject {
    Q_OBJECT

private slots:
    void aReturnNoticeAsksForWhatIsDue() {
        const auto paper = printRecoveryNotice(notice(3));
        STEWARD_PROBE(probe, paper);
        const auto text = probe.text();
        for (const auto& words :
             {u"追偿退回通知书"_s, u"重庆农村商业银行股份有限公司巫山支行："_s, u"第二十一条"_s,
              u"5个工作日"_s, u"NS2015001570"_s, u"王五𠮷"_s, u"1,234.56"_s, u"70%"_s, u"871.19"_s,
              u"71.19"_s, u"2018-04-09"_s, u"已逾期2天"_s, u"未到期"_s, u"￥213.57"_s,
              u"人民币贰佰壹拾叁元伍角柒分"_s, u"5002370000000001"_s, u"巫扶贷追〔2018〕1号"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        auto form = notice(60);
        form.head.draft = true;
        const auto longer = printRecoveryNotice(form);
        STEWARD_PROBE(pages, longer);
        QVERIFY(longer->pages > 2);
        QVERIFY(!pages.text().contains(form.head.number));
        QVERIFY(pages.text(longer->pages).contains(u"特此通知"_s));
    }
    void oneSheetHoldsWhatFits() {
        for (const int loans : {1, 2})
            QVERIFY2(printRecoveryNotice(notice(loans))->pages == 1, qPrintable(QString::number(loans)));
        QCOMPARE(printClawbackNotice(clawbackNotice())->pages, 1);
    }
    void aConfirmationSaysWhatAReturnPays() {
        ReturnConfirmationForm form;
        form.head = sample::head();
        form.head.number = u"巫扶贷确〔2018〕1号"_s;
        form.head.chain.reset();
        form.bankName = u"邮储银行巫山支行"_s;
        form.entryNumber = u"2018-收-0005"_s;
        form.receivedOn = {2018, 4, 12};
        form.replaces = u"巫扶贷确〔2018〕9号"_s;
        ConfirmedReturn loan;
        loan.note = u"NS2015001579"_s;
        loan.borrower = u"李四"_s;
        loan.principal = Amount::yuan(1'000);
        loan.lastDay = {2018, 4, 2};
        loan.share = u"70%"_s;
        loan.due = Amount::yuan(700);
        loan.amount = Amount::yuan(650);
        loan.left = Amount::yuan(50);
        loan.daysLate = 3;
        form.loans = {loan, loan};
        const auto paper = printReturnConfirmation(form);
        STEWARD_PROBE(probe, paper);
        QCOMPARE(paper->pages, 1);
        const auto text = probe.text();
        for (const auto& words :
             {u"追偿退回确认单"_s, u"邮储银行巫山支行："_s, u"第二十一条"_s, u"2018-收-0005"_s, u"1,300.00"_s,
              u"人民币壹仟叁佰元整"_s, u"尚应退￥100.00"_s, u"代替巫扶贷确〔2018〕9号"_s, u"特此确认"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        form.clawback = true;
        for (auto& one : form.loans)
            one.left = {};
        QVERIFY(form.title().startsWith(u"收回补偿"_s) && form.opening().first().contains(u"第二十七条"_s));
        QVERIFY(form.closing()->first().contains(u"没有尚应退的款项"_s));
    }
    void theAgeingListAddsUp() {
        AgeingListForm form;
        form.head = sample::head();
        form.spans = {{0, 0}, {1, 30}, {366, 0}};
        AgedLoan loan;
        loan.bank = u"邮储银行"_s;
        loan.note = u"NS2015001579"_s;
        loan.borrower = u"李四"_s;
        loan.due = Amount::yuan(700);
        loan.spans = {Amount::yuan(500), Amount::yuan(200), {}};
        loan.oldestDue = {2018, 4, 2};
        loan.daysLate = 3;
        form.loans.fill(loan, 60);
        const auto paper = printAgeingList(form);
        STEWARD_PROBE(probe, paper);
        QVERIFY(paper->pages > 1);
        QVERIFY(probe.text(1).contains(u"逾期1-30天"_s) && probe.text(2).contains(u"逾期1-30天"_s));
        const auto last = probe.text(paper->pages);
        for (const auto& words :
             {u"60笔"_s, u"42,000.00"_s, u"30,000.00"_s, u"12,000.00"_s, u"内部资料不得对外公开"_s})
            QVERIFY2(last.contains(words), qPrintable(words + u" in "_s + last));
        QCOMPARE(form.headings().size(), form.rows().first().size());
        QCOMPARE(form.rows().last().at(4), u"42000.00"_s);
    }
    void aClawbackNoticeSaysWhy() {
        const auto paper = printClawbackNotice(clawbackNotice());
        STEWARD_PROBE(probe, paper);
        const auto text = probe.text();
        for (const auto& words :
             {u"收回扶贫小额信贷风险补偿金通知书"_s, u"邮储银行巫山支行："_s, u"第二十七条"_s,
              u"出具虚假证明"_s, u"NS2015001579"_s, u"23,333.33"_s, u"7,000.00"_s, u"￥16,333.33"_s,
              u"人民币壹万陆仟叁佰叁拾叁元叁角叁分"_s, u"不再予以风险补偿"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        auto form = clawbackNotice();
        form.amount = Amount::yuan(1'000'000'000'000);
        QCOMPARE(printClawbackNotice(form).error().code, u"amount.too_large"_s);
    }
};

QTEST_MAIN(TestRecoveryPapers)
#include "TestRecoveryPapers.moc"
