#include "JourneyFixture.h"

#include "claims/ClaimPage.h"
#include "claims/MeetingModel.h"
#include "services/Fund.h"
#include "services/Meetings.h"
#include "services/Papers.h"
#include "support/ClaimSteps.h"

using namespace steward;
using namespace steward::journey;
using namespace Qt::StringLiterals;

/** One meeting over the claims of two banks, by keys; then letter and voucher of one, which two people void
 * and two people issue anew. */
class TestMeeting : public JourneyFixture {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto fault = office_.prepare();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        auto made = Office::open(office_.file(), office_.clock());
        QVERIFY(made);
        for (const auto& [list, bank] :
             {std::pair{office_.claimList(), BankId(1)}, {office_.otherClaimList(), BankId(2)}}) {
            const auto claim = office_.claimOf(**made, list, bank);
            QVERIFY2(claim, claim ? "" : qPrintable(claim.error().text()));
            claims_ << *claim;
            const auto done = broughtToMeeting(**made, *claim);
            QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        }
        made->reset();
        openWindow(office_.file(), office_.clock());
    }

    void theClerkTypesWhatWasDecided() {
        office_.clock()->setDay(QDate(2018, 4, 2));
        signIn(u"jia"_s);
        QVERIFY(hands_->key(u"claimsTable"_s, Qt::Key_M, Qt::ControlModifier));
        QTRY_COMPARE(rows(u"meetingTable"_s), 5 + 3 + 2);
        QVERIFY2(!hands_->offers(u"meetingRecord"_s), "recording is the director's");
        QVERIFY(hands_->type(u"sheetNumber"_s, u"2018年第1次"_s));
        QVERIFY(hands_->chooseDay(u"sheetDay"_s, QDate(2018, 4, 2)));
        QVERIFY(hands_->type(u"sheetPlace"_s, u"县政府"_s));
        QVERIFY(hands_->type(u"sheetChair"_s, u"副县长"_s));
        QVERIFY(hands_->type(u"sheetPresent"_s, u"扶贫办、财政局"_s));
        decide(deferred(), Qt::Key_D, u"死亡证明待核"_s);
        decide(rejected(), Qt::Key_R, u"贷款被挪用"_s);
        QVERIFY(hands_->press(u"meetingRest"_s));
    }

    void theDirectorRecordsItAtOnce() {
        signIn(u"bing"_s);
        QVERIFY(hands_->key(u"claimsTable"_s, Qt::Key_M, Qt::ControlModifier));
        hands_->willSayYes();
        QVERIFY(hands_->press(u"meetingRecord"_s));
        QTRY_COMPARE(rows(u"heldTable"_s), 1);
        QCOMPARE(rows(u"heldClaims"_s), 2);
    }

    void letterAndVoucherGoOut() {
        issue();
        QTRY_COMPARE(stateOf(claims_.first()), ClaimState::Issued);
        letter_ = Claims(office()).view(claims_.first())->summary.claim.letter;
    }

    void twoPeopleVoidThem() {
        signIn(u"jia"_s);
        openClaim(claims_.first());
        QVERIFY(hands_->choose(u"claimMore"_s, u"act_prepare_void"_s));
        QVERIFY(hands_->type(u"reasonText"_s, u"收款账号有误"_s));
        QVERIFY(hands_->press(u"reasonConfirm"_s));
        QVERIFY(hands_->gone(u"reasonDialog"_s));
        QVERIFY2(!hands_->offers(u"act_void"_s), "who asked for it can't confirm it");
        QVERIFY2(!hands_->offers(u"act_confirm_transfer"_s), "nothing is paid on what is to be voided");
        signIn(u"bing"_s);
        openClaim(claims_.first());
        QVERIFY(hands_->press(u"act_void"_s));
        QVERIFY(hands_->press(u"reasonConfirm"_s)); // with the reason that was given
        QTRY_COMPARE(stateOf(claims_.first()), ClaimState::Decided);
    }

    void theyAreIssuedAnew() {
        issue();
        QTRY_COMPARE(stateOf(claims_.first()), ClaimState::Issued);
        closeWindow();
    }

    void theFileSaysSo() {
        const auto opened = reopened(office_.file(), office_.clock());
        QVERIFY(opened);
        const auto all = Claims(*opened).list();
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        const auto issued = Claims(*opened).view(claims_.first());
        const auto other = Claims(*opened).view(claims_.last());
        QVERIFY(issued && other);
        QCOMPARE(issued->summary.claim.state, ClaimState::Issued);
        QCOMPARE(other->summary.claim.state, ClaimState::Decided);
        QCOMPARE(outcomes(*issued), QStringList{deferred() + u" 缓议 死亡证明待核"_s});
        QCOMPARE(outcomes(*other), QStringList{rejected() + u" 不同意 贷款被挪用"_s});
        const auto next = std::ranges::find_if(
            *all, [this](const ClaimSummary& one) { return one.claim.follows == claims_.first(); });
        QVERIFY(next != all->end());
        QCOMPARE(next->claim.state, ClaimState::AwaitingDecision);
        QCOMPARE(Claims(*opened).view(next->claim.id)->items.first().row.note, deferred());
        const auto held = Meetings(*opened).held();
        QCOMPARE(held->size(), 1);
        QCOMPARE(held->first().held.claims.size(), 2);
        QCOMPARE(held->first().held.recordedBy, u"丙"_s);
        QCOMPARE(held->first().forms.size(), 2);
    }

    void theBooksAndPapersSayItToo() {
        const auto opened = reopened(office_.file(), office_.clock());
        QVERIFY(opened);
        const auto issued = Claims(*opened).view(claims_.first());
        // 70 % of 20,000, 33,333, 50,000 and 10,000; paid, taken back, paid again
        const auto paid = Amount::fen(7'933'310);
        const Fund fund(*opened);
        QCOMPARE(*fund.balance(issued->account->id), Amount::yuan(500'000) - paid);
        const auto entry = fund.entry(issued->summary.claim.compensation);
        QVERIFY(entry);
        QCOMPARE(entry->number(), u"2018-付-0003"_s);
        const auto other = Claims(*opened).view(claims_.last());
        QCOMPARE(*fund.balance(other->account->id), Amount::yuan(500'000));

        const Papers papers(*opened);
        const auto voided = papers.find(letter_);
        const auto anew = papers.find(issued->summary.claim.letter);
        QVERIFY(voided && anew);
        QVERIFY(voided->voided && !anew->voided);
        QCOMPARE(anew->replaces, voided->number);
        QVERIFY(papers.verifyPdf(*papers.bytes(anew->id))->genuine);
        const auto verdict = papers.verifyCode(voided->verificationCode);
        QVERIFY(verdict && verdict->sentence.contains(anew->number));
    }

private:
    static QString deferred() { return borrowers().at(2).note(); }
    static QString rejected() { return borrowersOfTheOtherBank().at(1).note(); }
    void decide(const QString& note, Qt::Key key, const QString& reason) {
        QVERIFY(hands_->chooseRow(u"meetingTable"_s, MeetingModel::Note, note));
        QVERIFY(hands_->key(u"meetingTable"_s, key));
        QVERIFY(hands_->type(u"reasonEditor"_s, reason));
        QVERIFY(hands_->key(u"reasonEditor"_s, Qt::Key_Return));
        QVERIFY(hands_->gone(u"reasonEditor"_s));
    }
    void issue() {
        for (const auto& [login, act] :
             {std::pair{u"jia"_s, u"act_prepare_issue"_s}, {u"yi"_s, u"act_issue"_s}}) {
            signIn(login);
            openClaim(claims_.first());
            QVERIFY(hands_->press(act));
            QVERIFY(hands_->press(u"issueConfirm"_s));
            QVERIFY(hands_->gone(u"issueDialog"_s));
        }
    }
    ClaimState stateOf(ClaimId claim) { return Claims(office()).view(claim)->summary.claim.state; }
    /** The loans that were not approved, each with outcome and reason. */
    static QStringList outcomes(const ClaimView& view) {
        QStringList said;
        for (const auto& item : view.items)
            if (item.state == ItemState::Rejected || item.state == ItemState::Deferred)
                said << item.row.note + (item.state == ItemState::Rejected ? u" 不同意 "_s : u" 缓议 "_s) +
                            item.outcomeReason;
        return said;
    }

    JourneyOffice office_{JourneyOffice::Banks::Two};
    QList<ClaimId> claims_;
    PaperId letter_;
};

QTEST_MAIN(TestMeeting)
#include "TestMeeting.moc"
