#include "base/MaskedId.h"
#include "forms/ApprovalForm.h"
#include "forms/ConfirmationLetterForm.h"
#include "forms/FirstReviewForm.h"
#include "forms/IssuedPaper.h"
#include "forms/MeetingBookForm.h"
#include "forms/ReceiptForm.h"
#include "forms/ReminderForm.h"
#include "forms/TransferVoucherForm.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

PaperHead head() {
    PaperHead head;
    head.officeName = u"巫山县扶贫开发办公室"_s;
    head.fundName = u"扶贫小额信贷风险补偿金"_s;
    head.decidingBody = u"县扶贫小额信贷工作领导小组"_s;
    head.number = u"巫扶贷补〔2018〕2号"_s;
    head.day = QDate(2018, 4, 10);
    return head;
}

ListedLoan listed(qint64 principal, qint64 insurer, qint64 fund, qint64 bank) {
    ListedLoan loan;
    loan.position = 1;
    loan.township = u"庙宇镇"_s;
    loan.village = u"金坪村"_s;
    loan.householdHead = u"徐㙍芳"_s;
    loan.headIdNumber = u"990237196310046777"_s;
    loan.borrower = u"徐小明"_s;
    loan.borrowerIdNumber = u"99023719890412724X"_s;
    loan.relation = u"之子"_s;
    loan.lent = Amount::yuan(50'000);
    loan.lentOn = QDate(2016, 6, 28);
    loan.dueOn = QDate(2017, 6, 27);
    loan.extendedTo = QDate(2017, 12, 27);
    loan.overduePrincipal = Amount::fen(principal);
    loan.insurerPaid = Amount::fen(insurer);
    loan.fund = Amount::fen(fund);
    loan.bank = Amount::fen(bank);
    return loan;
}

ConfirmationLetterForm letter() {
    ConfirmationLetterForm form;
    form.head = head();
    form.bankName = u"邮储银行巫山支行"_s;
    form.quarter = u"2018年第1季度"_s;
    form.meetingNumber = u"2018年第2次"_s;
    form.meetingDay = QDate(2018, 4, 8);
    form.accountName = u"邮储银行巫山支行"_s;
    form.accountNumber = u"5002370000009001"_s;
    form.accountBank = u"邮储银行巫山支行"_s;
    form.list.head = form.head;
    form.list.fundShare = u"70%"_s;
    form.list.loans = {listed(4'000'000, 2'000'000, 1'400'000, 600'000), listed(5, 0, 4, 1)};
    return form;
}

QStringList texts(const QList<FormCell>& cells) {
    QStringList all;
    for (const auto& cell : cells)
        all << cell.text;
    return all;
}

} // namespace

class TestForms : public QObject {
    Q_OBJECT
private slots:
    void anIssuedPaperNeedsNumberAndDay() {
        auto paper = head();
        QVERIFY(checkHead(paper));
        paper.day = QDate();
        QCOMPARE(checkHead(paper).error().code, u"paper.day_missing"_s);
        paper.number.clear();
        QCOMPARE(checkHead(paper).error().code, u"paper.number_missing"_s);
        paper.draft = true;
        QVERIFY(checkHead(paper));
    }
    void kindsKeepTheirNames() {
        const QStringList chinese{u"补偿名单"_s,       u"受理回执"_s,   u"退件清单"_s, u"初审意见表"_s,
                                  u"领导小组审定表"_s, u"补偿确认书"_s, u"划款凭证"_s};
        for (int kind = 0; kind < chinese.size(); ++kind) {
            QCOMPARE(paperKindChinese(PaperKind(kind)), chinese[kind]);
            QCOMPARE(paperKindFrom(paperKindName(PaperKind(kind))), PaperKind(kind));
        }
        QCOMPARE(paperKindName(PaperKind::TransferVoucher), u"transfer_voucher"_s);
        QVERIFY(!paperKindFrom(u"receipts"_s));
    }
    void idNumbersAreMasked_data() {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("masked");
        QTest::newRow("18") << u"99023719890412724X"_s << u"990237**********4X"_s;
        QTest::newRow("15") << u"990237890412724"_s << u"990237*******24"_s;
        QTest::newRow("too short to show anything") << u"9902"_s << u"****"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void idNumbersAreMasked() {
        QFETCH(QString, whole);
        QFETCH(QString, masked);
        QCOMPARE(maskedId(whole), masked);
    }
    void articlesAreWrittenInWords_data() {
        QTest::addColumn<int>("article");
        QTest::addColumn<QString>("words");
        QTest::newRow("0") << 0 << QString();
        QTest::newRow("8") << 8 << u"第八条"_s;
        QTest::newRow("10") << 10 << u"第十条"_s;
        QTest::newRow("17") << 17 << u"第十七条"_s;
        QTest::newRow("20") << 20 << u"第二十条"_s;
        QTest::newRow("28") << 28 << u"第二十八条"_s;
        QTest::newRow("128") << 128 << u"第128条"_s;
    }
    void articlesAreWrittenInWords() {
        QFETCH(int, article);
        QFETCH(QString, words);
        QCOMPARE(articleInWords(article), words);
    }
    void daysHaveAPlaceUntilTheyAreKnown() {
        QCOMPARE(dayOrPlace(QDate(2018, 3, 5)), u"2018年3月5日"_s);
        QVERIFY(dayOrPlace({}).contains(u'月'));
        QVERIFY(!dayOrPlace({}).contains(u'1'));
        QCOMPARE(tableDay(QDate(2018, 3, 5)), u"2018-03-05"_s);
        QCOMPARE(tableDay({}), QString());
    }
    void chainDigitsAreGrouped() {
        QCOMPARE((ChainHead{219, {}, u"3be077c291d406aa"_s}.grouped()), u"3be0 77c2 91d4 06aa"_s);
    }
    void titlesFollowTheFund() {
        auto form = letter();
        QCOMPARE(form.title(), u"扶贫小额信贷风险补偿确认书"_s);
        form.head.fundName = u"小额信贷风险补偿资金池"_s;
        QCOMPARE(form.title(), u"小额信贷风险补偿资金池确认书"_s);
    }
    void theListSumsItsLoans() {
        const auto form = letter().list;
        const auto table = form.table();
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows[0].size(), table.columns.size());
        QCOMPARE(table.totals.size(), table.columns.size());
        const auto totals = texts(table.totals);
        for (const auto& sum :
             {u"100,000.00"_s, u"40,000.05"_s, u"20,000.00"_s, u"14,000.04"_s, u"6,000.01"_s})
            QVERIFY2(totals.contains(sum), qPrintable(sum));
    }
    void theListMasksIdsUnlessItMustNot() {
        auto form = letter().list;
        QVERIFY(texts(form.table().rows[0]).join(u' ').contains(u"990237**********77"_s));
        QVERIFY(!texts(form.table().rows[0]).join(u' ').contains(u"196310046777"_s));
        form.wholeIds = true;
        QVERIFY(texts(form.table().rows[0]).join(u' ').contains(u"990237196310046777"_s));
    }
    void aRowSaysWhatTheBankSaid() {
        const auto row = texts(letter().list.table().rows[0]).join(u'|');
        QVERIFY(row.contains(u"徐小明（之子）"_s));
        QVERIFY(row.contains(u"2016-06-28\n2017-06-27\n2017-12-27"_s));
    }
    void negativeAmountsAreMarked() {
        QVERIFY(FormCell(Amount::fen(-1)).negative);
        QVERIFY(!FormCell(Amount()).negative);
    }
    void theLetterNamesDecisionAmountAndAccount() {
        const auto form = letter();
        QVERIFY(form.opening().join(QString()).contains(
            u"经乡镇（街道）初审、县扶贫小额信贷工作领导小组2018年第2次会议（2018年4月8日）审定"_s));
        const auto closing = form.closing();
        QVERIFY(closing);
        const auto text = closing->join(u'\n');
        QVERIFY(text.contains(u"人民币壹万肆仟元零肆分（￥14,000.04）"_s));
        QVERIFY(text.contains(u"5002370000009001"_s));
        QVERIFY(text.contains(u"5个工作日内退回"_s));
        QCOMPARE(form.enclosure(), u"附件：补偿名单（2笔）"_s);
        QCOMPARE(texts(form.sums().rows[0]),
                 (QStringList{u"2"_s, u"40,000.05"_s, u"20,000.00"_s, u"14,000.04"_s, u"6,000.01"_s}));
    }
    void papersInThePlaceOfVoidedOnesSaySo() {
        auto form = letter();
        QVERIFY(!form.closing()->join(QString()).contains(u"作废"_s));
        form.replaces = u"巫扶贷补〔2018〕1号"_s;
        QVERIFY(form.closing()->last().contains(u"代替巫扶贷补〔2018〕1号确认书，该确认书已作废"_s));
        TransferVoucherForm voucher;
        voucher.purpose = u"冲抵逾期贷款本金"_s;
        QCOMPARE(voucher.use(), voucher.purpose);
        voucher.replaces = u"2018-付-0001"_s;
        QCOMPARE(voucher.use(), u"冲抵逾期贷款本金；代替已作废的2018-付-0001号凭证"_s);
    }
    void theLetterSendsToTheVoucherWithoutAccount() {
        auto form = letter();
        form.accountNumber.clear();
        form.returnWorkingDays = false;
        form.meetingNumber = u"第2次会议"_s;
        form.head.measures = u"巫山府办发〔2017〕166号"_s;
        const auto text = form.closing()->join(u'\n');
        QVERIFY(text.contains(u"户名、账号见划款凭证"_s));
        QVERIFY(text.contains(u"5日内退回"_s));
        QVERIFY(form.opening()[0].contains(u"第2次会议（"_s));
        QVERIFY(form.opening()[0].startsWith(u"依据巫山府办发〔2017〕166号文件"_s));
    }
    void anAmountBeyondCapitalsIsRefused() {
        auto form = letter();
        form.list.loans[0].fund = Amount::yuan(1'000'000'000'000);
        QCOMPARE(form.closing().error().code, u"amount.too_large"_s);
    }
    void theVoucherGroupsAccountsAndNamesCopies() {
        TransferVoucherForm form;
        form.head = head();
        form.amount = Amount::fen(10'322'533);
        QCOMPARE((VoucherParty{{}, u"5002 370000000002"_s, {}}.spacedAccount()), u"5002 3700 0000 0002"_s);
        QCOMPARE(*form.capitals(), u"人民币壹拾万叁仟贰佰贰拾伍元叁角叁分"_s);
        QCOMPARE(form.amountInFigures(), u"￥103,225.33"_s);
        QCOMPARE(form.title(), u"扶贫小额信贷风险补偿金划款凭证"_s);
        QCOMPARE(TransferVoucherForm::copies().size(), 3);
        QVERIFY(voucherPurpose(u"2018年第1季度"_s, form.head.fundName, 8)
                    .startsWith(u"2018年第1季度扶贫小额信贷风险补偿8笔"_s));
    }
    void theReceiptTellsWhatComesBack() {
        ReceiptForm form;
        form.head = head();
        form.receivedOn = QDate(2018, 3, 26);
        form.rows = 18;
        form.accepted = 18;
        form.attachments = {{u"报告"_s, 1, {}}, {u"申请表"_s, 2, u"两页"_s}};
        QVERIFY(!form.paragraphs().join(QString()).contains(u"退件清单"_s));
        form.sentBack = 10;
        QVERIFY(form.paragraphs().join(QString()).contains(u"10笔退回"_s));
        QVERIFY(form.paragraphs().join(QString()).contains(u"见退件清单，"_s));
        form.returnNumber = u"巫扶贷退〔2018〕2号"_s;
        form.reviewDue = QDate(2018, 4, 2);
        form.sourceFile = u"名单.xlsx"_s;
        const auto text = form.paragraphs().join(QString());
        QVERIFY(text.contains(u"退件清单（巫扶贷退〔2018〕2号）"_s));
        QVERIFY(text.contains(u"初审期限至2018年4月2日"_s));
        QVERIFY(text.contains(u"名单文件：名单.xlsx"_s));
        QCOMPARE(texts(form.attachmentTable().rows[1]),
                 (QStringList{u"2"_s, u"申请表"_s, u"2"_s, u"两页"_s}));
    }
    void theReturnListNamesArticleAndRemedyByRow() {
        ReturnListForm form;
        form.head = head();
        form.receivedOn = QDate(2018, 3, 26);
        form.rows = {
            {14, u"13"_s, u"于平"_s, u"YC1"_s, Amount::yuan(3), {{u"没有原因。"_s, 17, u"填写原因。"_s}}},
            {0, {}, u"吴萍"_s, u"YC2"_s, Amount::yuan(4), {{u"甲"_s, 17, u"丙"_s}, {u"乙"_s, 0, u"丁"_s}}}};
        const auto table = form.table();
        QCOMPARE(texts(table.rows[0]), (QStringList{u"13"_s, u"14"_s, u"于平"_s, u"YC1"_s, u"3.00"_s,
                                                    u"没有原因（第十七条）。"_s, u"填写原因。"_s}));
        QCOMPARE(table.rows[1][1].text, QString());
        QCOMPARE(table.rows[1][5].text, u"1．甲（第十七条）\n2．乙"_s);
        QCOMPARE(table.rows[1][6].text, u"1．丙\n2．丁"_s);
        QCOMPARE(table.totals[4].text, u"7.00"_s);
        QVERIFY(form.paragraphs().join(QString()).contains(u"下列2笔退回"_s));
        form.rows.clear();
        form.reason = u"缺催收通知书。"_s;
        QVERIFY(form.paragraphs().join(QString()).endsWith(u"退回补正：缺催收通知书。"_s));
    }
    void theReviewFormIsBlankUntilRecorded() {
        FirstReviewForm form;
        form.head = head();
        QVERIFY(!form.recorded());
        ReviewedLoan loan;
        loan.borrowerIdNumber = u"99023719890412724X"_s;
        loan.overduePrincipal = Amount::yuan(10);
        loan.fund = Amount::yuan(7);
        form.loans = {loan, loan};
        QVERIFY(!form.recorded());
        QVERIFY(texts(form.table().rows[0]).contains(u"□同意\n□不同意"_s));
        form.loans[0].agrees = true;
        form.loans[1].agrees = false;
        form.loans[1].identityTrue = false;
        QVERIFY(form.recorded());
        QCOMPARE(form.supported(), 1);
        QCOMPARE(form.supportedFund(), Amount::yuan(7));
        QCOMPARE(texts(form.table().rows[1])[12], u"0.00"_s);
        QCOMPARE(texts(form.table().totals)[12], u"7.00"_s);
        QVERIFY(texts(form.table().rows[1]).contains(u"不实"_s));
        QVERIFY(texts(form.table().totals).contains(u"20.00"_s));
        QVERIFY(texts(form.table().rows[0]).join(QString()).contains(u"990237**"_s));
    }
    void theMeetingBookSumsByBank() {
        MeetingBookForm form;
        form.head = head();
        BookLoan loan;
        loan.overduePrincipal = Amount::yuan(10);
        loan.fund = Amount::yuan(7);
        loan.bank = Amount::yuan(3);
        loan.townshipOpinion = u"同意"_s;
        BookClaim claim;
        claim.bankName = u"甲银行"_s;
        claim.quarter = u"2018年第1季度"_s;
        claim.loans = {loan, loan};
        auto later = claim;
        later.quarter = u"2018年第2季度"_s;
        later.earlier = u"2018年第1次"_s;
        later.loans = {loan};
        later.loans[0].townshipOpinion = u"不同意：有收入"_s;
        auto other = claim;
        other.bankName = u"乙银行"_s;
        other.balance = Amount::yuan(100);
        form.claims = {claim, later, other};
        const auto summary = form.summaryTable();
        QCOMPARE(summary.rows.size(), 2);
        QCOMPARE(texts(summary.rows[0]),
                 (QStringList{u"甲银行"_s, u"2018年第1季度、2018年第2季度"_s, u"3"_s, u"30.00"_s, u"0.00"_s,
                              u"21.00"_s, u"9.00"_s, u"2"_s, u"1"_s, u"—"_s}));
        QCOMPARE(texts(summary.rows[1]).last(), u"100.00"_s);
        QCOMPARE(texts(summary.totals)[5], u"35.00"_s);
        QCOMPARE(texts(form.loanTable(other).totals)[7], u"14.00"_s);
        QCOMPARE(form.tallyTable(claim).rows.size(), 2);
        const auto agenda = form.agenda().join(u'\n');
        QVERIFY(agenda.contains(u"3 份申请、5 笔贷款，逾期本金 50.00 元，测算风险补偿金 35.00 元"_s));
        QVERIFY(agenda.contains(u"其中不支持 1 笔"_s));
        QVERIFY(agenda.contains(u"2018年第2季度（2018年第1次暂缓）"_s));
    }
    /** On a Saturday after the day due no working day is lost yet, but the thing is late all the same. */
    void aReminderOnADayOffSaysLate() {
        ReminderForm form;
        form.head = head();
        form.matters << LateMatter{u"名单"_s, u"初审意见"_s, {2018, 3, 2}, {2018, 3, 9}, true, 0};
        QCOMPARE(form.late(), 1);
        QCOMPARE(form.table().rows.first().last().text, u"已逾期"_s);
        QVERIFY(form.closing().first().startsWith(u"其中1项已逾期，请"_s));
        form.matters.first().daysLate = 2;
        QVERIFY(form.closing().first().startsWith(u"其中1项已逾期，最长的已逾期2个工作日，"_s));
        form.matters.first() = {u"名单"_s, u"初审意见"_s, {2018, 3, 2}, {2018, 3, 12}, false, 0};
        QVERIFY(form.closing().first().startsWith(u"上述事项即将到期，"_s));
    }
    void theApprovalFormSumsByOutcome() {
        ApprovalForm form;
        form.head = head();
        DecidedLoan loan;
        loan.overduePrincipal = Amount::yuan(10);
        loan.fund = Amount::yuan(7);
        for (const auto outcome :
             {DecidedOutcome::Approved, DecidedOutcome::Approved, DecidedOutcome::Rejected,
              DecidedOutcome::Deferred, DecidedOutcome::Open}) {
            loan.outcome = outcome;
            form.loans << loan;
        }
        const auto rows = form.summaryTable().rows;
        QCOMPARE(texts(rows[0]), (QStringList{u"申请"_s, u"5"_s, u"50.00"_s, u"35.00"_s}));
        QCOMPARE(texts(rows[1]), (QStringList{u"同意"_s, u"2"_s, u"20.00"_s, u"14.00"_s}));
        QCOMPARE(texts(rows[2]), (QStringList{u"不同意"_s, u"1"_s, u"10.00"_s, u"7.00"_s}));
        QCOMPARE(texts(rows[3]), (QStringList{u"暂缓"_s, u"1"_s, u"10.00"_s, u"7.00"_s}));
        QVERIFY(texts(form.table().rows[4]).join(QString()).contains(u"□同意"_s));
        QCOMPARE(form.table().rows[2][9].text, u"不同意"_s);
    }
};

QTEST_APPLESS_MAIN(TestForms)
#include "TestForms.moc"
