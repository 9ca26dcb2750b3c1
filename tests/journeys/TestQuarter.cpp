#include "JourneyFixture.h"

#include "claims/ClaimPage.h"
#include "claims/MeetingModel.h"
#include "claims/ReviewModel.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "services/Reports.h"
#include "support/AuditTrail.h"

using namespace steward;
using namespace steward::journey;
using namespace Qt::StringLiterals;

/** One quarter as its people walk it, in the real window; at the end the file is opened anew and read. */
class TestQuarter : public JourneyFixture {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto fault = office_.prepare();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        openWindow(office_.file(), office_.clock());
    }

    void theClerkTakesTheListIn() {
        signIn(u"jia"_s);
        window_->work()->showPage(u"fund"_s); // a list may be dropped anywhere in the window
        QVERIFY(hands_->drop(u"workView"_s, {office_.claimList()}));
        QCOMPARE(window_->work()->currentPage(), u"claims"_s);
        QVERIFY(hands_->find(u"newClaimDialog"_s));
        QTRY_VERIFY(hands_->offers(u"newClaimRegister"_s));
        QVERIFY(hands_->chooseDay(u"newClaimReceived"_s, QDate(2018, 3, 26)));
        QVERIFY(hands_->press(u"newClaimRegister"_s));
        QTRY_COMPARE(rows(u"itemsTable"_s), 6);
        QVERIFY(hands_->press(u"listReportClose"_s));
        QVERIFY(hands_->gone(u"listReportDialog"_s));
        QVERIFY2(!hands_->offers(u"act_accept"_s), "the enclosures of Art. 18 are missing");
        showTab(ClaimPage::Materials);
        for (int slot = 1; slot <= 4; ++slot)
            QVERIFY(hands_->drop(u"slot%1"_s.arg(slot), {office_.attachment(slot)}));
        QTRY_VERIFY(hands_->offers(u"act_accept"_s));
        QVERIFY(hands_->press(u"act_accept"_s));
        QTRY_VERIFY(hands_->offers(u"act_forward"_s));
        QVERIFY(hands_->press(u"act_forward"_s));
    }

    void everyTownshipAnswers() {
        showTab(ClaimPage::Townships);
        QTRY_COMPARE(rows(u"townshipsTable"_s), 2);
        office_.clock()->setDay(QDate(2018, 3, 28));
        for (int township = 0; township < 2; ++township) {
            chooseUnanswered();
            QVERIFY(hands_->press(u"reviewRecordButton"_s));
            QVERIFY(hands_->type(u"reviewHandler"_s, u"经办员"_s));
            QVERIFY(hands_->chooseDay(u"reviewDay"_s, QDate(2018, 3, 28)));
            QVERIFY(hands_->press(u"reviewSupportClean"_s));
            auto* model = hands_->find<QAbstractItemView>(u"reviewTable"_s)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                QVERIFY(model->setData(model->index(row, ReviewModel::Certificate),
                                       u"村证明%1号"_s.arg(row + 1)));
            QVERIFY(hands_->press(u"reviewRecord"_s));
            QVERIFY(hands_->gone(u"reviewDialog"_s));
            chooseUnanswered();
            QVERIFY(hands_->press(u"reviewApproveButton"_s));
            QVERIFY(hands_->type(u"dayDialogName"_s, u"镇长"_s));
            QVERIFY(hands_->chooseDay(u"dayDialogDay"_s, QDate(2018, 3, 28)));
            QVERIFY(hands_->press(u"dayDialogConfirm"_s));
            QVERIFY(hands_->gone(u"dayDialog"_s));
        }
        QVERIFY2(!hands_->offers(u"act_submit"_s), "submitting is the reviewer's");
    }

    void theMeetingDecides() {
        signIn(u"yi"_s);
        openTheClaim();
        QVERIFY(hands_->press(u"act_submit"_s));
        office_.clock()->setDay(QDate(2018, 4, 2));
        signIn(u"bing"_s);
        openTheClaim();
        showTab(ClaimPage::Decision);
        QVERIFY(hands_->type(u"meetingNumber"_s, u"2018年第2次"_s));
        QVERIFY(hands_->chooseDay(u"meetingDay"_s, QDate(2018, 4, 2)));
        QVERIFY(hands_->type(u"meetingPlace"_s, u"县政府"_s));
        QVERIFY(hands_->type(u"meetingChair"_s, u"副县长"_s));
        QVERIFY(hands_->type(u"meetingPresent"_s, u"扶贫办、财政局"_s));
        auto* table = hands_->find<QAbstractItemView>(u"decisionTable"_s);
        QCOMPARE(table->model()->rowCount(), 5);
        setOutcome(table, 3, Outcome::Rejected, u"贷款被挪用"_s);
        setOutcome(table, 4, Outcome::Deferred, u"待补充材料"_s);
        QVERIFY(hands_->press(u"decisionRest"_s));
        hands_->willSayYes();
        QVERIFY(hands_->press(u"decisionRecord"_s));
        QTRY_VERIFY(!hands_->offers(u"decisionRecord"_s));
    }

    void twoPeopleIssue() {
        signIn(u"jia"_s);
        openTheClaim();
        QVERIFY(hands_->press(u"act_prepare_issue"_s));
        QVERIFY(hands_->press(u"issueConfirm"_s));
        QVERIFY(hands_->gone(u"issueDialog"_s));
        QVERIFY2(!hands_->offers(u"act_issue"_s), "who prepared can't check");
        signIn(u"yi"_s);
        openTheClaim();
        QVERIFY(hands_->press(u"act_issue"_s));
        QVERIFY(hands_->press(u"issueConfirm"_s));
        QVERIFY(hands_->gone(u"issueDialog"_s));
        showTab(ClaimPage::PapersTab);
        QTRY_VERIFY(rows(u"papersTable"_s) >= 6); // receipt, list, two reviews, approval, letter, voucher
    }

    void theBankPays() {
        office_.clock()->setDay(QDate(2018, 4, 4));
        signIn(u"jia"_s);
        openTheClaim();
        QVERIFY(hands_->press(u"act_confirm_transfer"_s));
        QVERIFY(hands_->chooseDay(u"dayDialogDay"_s, QDate(2018, 4, 3)));
        QVERIFY(hands_->press(u"dayDialogConfirm"_s));
        QVERIFY(hands_->gone(u"dayDialog"_s));
        signIn(u"yi"_s);
        openTheClaim();
        QVERIFY(hands_->press(u"act_close"_s));
        QTRY_VERIFY(!hands_->offers(u"act_close"_s));
        closeWindow();
    }

    void theFileSaysSo() {
        const auto opened = reopened(office_.file(), office_.clock());
        QVERIFY(opened);
        auto& office = *opened;
        const auto claims = Claims(office).list();
        QVERIFY(claims);
        QCOMPARE(claims->size(), 2);
        const auto [closed, followUp] = both(*claims);
        QCOMPARE(closed.claim.state, ClaimState::Closed);
        QCOMPARE(followUp.claim.state, ClaimState::AwaitingDecision);
        QCOMPARE(followUp.claim.follows, closed.claim.id);
        QCOMPARE(followUp.items, 1);
        // 20,000 + 30,000 + 10,000 or what the meeting left, at 70 %, to the fen
        const auto view = Claims(office).view(closed.claim.id);
        QVERIFY(view);
        Amount expected;
        int approved = 0;
        for (const auto& item : view->items) {
            if (item.state != ItemState::Approved)
                continue;
            ++approved;
            expected += shareOf(*item.row.overduePrincipal, Ratio::percent(70));
        }
        QCOMPARE(approved, 3);

        const Fund fund(office);
        const auto account = view->account->id;
        QCOMPARE(*fund.balance(account), Amount::yuan(500'000) - expected);
        const auto entry = fund.entry(closed.claim.compensation);
        QVERIFY(entry);
        QCOMPARE(entry->number(), u"2018-付-0001"_s);
        // the window's own program can print it: no type of a page shares its name with one of the paper
        const auto voucher = Reports(office).accountingVouchers({entry->id});
        QVERIFY2(voucher, voucher ? "" : qPrintable(voucher.error().code));

        const auto papers = Papers(office).ofClaim(closed.claim.id);
        QVERIFY(papers);
        QSet<PaperKind> kinds;
        for (const auto& paper : *papers)
            kinds << paper.kind;
        for (const auto kind :
             {PaperKind::Receipt, PaperKind::ReturnList, PaperKind::ClaimList, PaperKind::ReviewForm,
              PaperKind::ApprovalForm, PaperKind::ConfirmationLetter, PaperKind::TransferVoucher})
            QVERIFY2(kinds.contains(kind), qPrintable(paperKindName(kind)));
        const auto letter = Papers(office).bytes(closed.claim.letter);
        QVERIFY(letter && letter->startsWith("%PDF"));
        QVERIFY(Papers(office).verifyPdf(*letter)->genuine);

        const auto acts = actsSince(office, 0);
        for (const auto& act : {u"claim.register"_s, u"claim.accept"_s, u"claim.forward"_s, u"claim.submit"_s,
                                u"claim.decide"_s, u"claim.prepare_issue"_s, u"claim.issue"_s,
                                u"claim.confirm_transfer"_s, u"claim.close"_s})
            QCOMPARE(acts.count(act), 1);
        QCOMPARE(acts.count(u"claim.record_review"_s), 2);
        QCOMPARE(acts.count(u"claim.approve_review"_s), 2);
    }

private:
    void openTheClaim() {
        const auto claims = Claims(office()).list();
        QVERIFY(claims && !claims->isEmpty());
        openClaim(both(*claims).first.claim.id);
    }
    /** The first township whose head has not approved; answered ones sort to the end. */
    void chooseUnanswered() const {
        constexpr int HeadApproved = 7;
        auto* view = hands_->find<QAbstractItemView>(u"townshipsTable"_s);
        QVERIFY(view);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, HeadApproved).data().toString().isEmpty())
                return view->setCurrentIndex(view->model()->index(row, 0));
        QFAIL("every township has answered already");
    }
    static void setOutcome(QAbstractItemView* table, int row, Outcome outcome, const QString& reason) {
        auto* model = table->model();
        QVERIFY(model->setData(model->index(row, MeetingModel::Result), static_cast<int>(outcome)));
        QVERIFY(model->setData(model->index(row, MeetingModel::Reason), reason));
    }
    /** The claim that was registered, and the one that follows it. */
    static std::pair<ClaimSummary, ClaimSummary> both(const QList<ClaimSummary>& claims) {
        auto first = claims.first();
        auto second = claims.last();
        if (!first.claim.follows.isNull())
            std::swap(first, second);
        return {first, second};
    }

    JourneyOffice office_;
};

QTEST_MAIN(TestQuarter)
#include "TestQuarter.moc"
