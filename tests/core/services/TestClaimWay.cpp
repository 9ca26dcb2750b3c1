#include "services/Desk.h"
#include "services/Fund.h"
#include "support/ClaimSteps.h"
#include "support/PracticeOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** One claim from the bank's list to its close, with what the desk asks for at every step. */
class TestClaimWay : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    ClaimId claim_;

    Office& office() { return practice_->office(); }
    Claims claims() { return Claims(office()); }
    bool as(Role role) { return sitDown(office(), role); }
    QList<Duty> duties() {
        auto all = Desk(office()).view()->duties;
        all.removeIf([this](const Duty& duty) { return duty.claim != claim_; });
        return all;
    }
    /** The one thing to do about the claim; none where there are several. */
    std::optional<DutyKind> asked() {
        const auto all = duties();
        return all.size() == 1 ? std::optional(all.first().kind) : std::nullopt;
    }
    Amount fund() { return claims().view(claim_)->summary.live.fund; }
    Amount balance() {
        const auto account = claims().view(claim_)->account;
        return *Fund(office()).balance(account->id);
    }
    Result<void> approveAll() {
        QList<ItemOutcome> outcomes;
        STEWARD_LET(view, claims().view(claim_));
        for (const auto& item : view.items)
            if (item.state == ItemState::Live)
                outcomes.append({item.id, Outcome::Approved, {}, false});
        return claims().decide(
            claim_, {u"2018年第2次"_s, office().today(), u"会议室"_s, u"副县长"_s, u"扶贫办"_s, {}},
            outcomes);
    }
    static const char* why(const Result<void>& result) {
        static QByteArray text;
        text = result ? QByteArray() : result.error().text().toUtf8();
        return text.constData();
    }

private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        claim_ = claimIn(office(), ClaimState::Draft);
        QVERIFY(as(Role::Clerk));
    }

    void theDeskAsksForEachNextStep() {
        QCOMPARE(asked(), DutyKind::AcceptClaim);
        QVERIFY(claims().returnToBank(claim_, u"缺催收通知书"_s));
        QCOMPARE(asked(), DutyKind::MendedList);
        QVERIFY(claims().resubmit(claim_));
        QVERIFY(claims().accept(claim_));
        QCOMPARE(asked(), DutyKind::ForwardClaim);
        QCOMPARE(duties().first().items, 9);
        QCOMPARE(duties().first().amount, fund());
        QVERIFY(claims().forward(claim_));
        const auto reviews = duties();
        QCOMPARE(reviews.size(), claims().view(claim_)->reviews.size());
        for (const auto& duty : reviews) {
            QCOMPARE(duty.kind, DutyKind::TownshipReview);
            QCOMPARE(duty.due->day, QDate(2018, 3, 27)); // 5 working days (Art. 19)
            QCOMPARE(duty.daysLeft, 5);
        }
        QVERIFY(reviewed(office(), claim_));
        QCOMPARE(asked(), DutyKind::SubmitClaim);
        QVERIFY(as(Role::Reviewer));
        QVERIFY(claims().submit(claim_));
        QCOMPARE(asked(), DutyKind::Decide);
        QVERIFY(as(Role::Director));
        const auto decided = approveAll();
        QVERIFY2(decided, why(decided));
        QCOMPARE(asked(), DutyKind::PrepareIssue);
        QCOMPARE(duties().first().due->day, QDate(2018, 3, 23)); // 3 working days (Art. 20)
        QVERIFY(as(Role::Clerk));
        QVERIFY(claims().prepareIssue(claim_));
        QCOMPARE(asked(), DutyKind::CheckIssue);
        const auto before = balance();
        const auto paid = fund();
        QVERIFY(as(Role::Reviewer));
        const auto issued = claims().issue(claim_);
        QVERIFY2(issued, why(issued));
        QCOMPARE(balance(), before - paid);
        QCOMPARE(asked(), DutyKind::ConfirmTransfer);
        QVERIFY(as(Role::Clerk));
        QVERIFY(claims().confirmTransfer(claim_, office().today()));
        QCOMPARE(asked(), DutyKind::CloseClaim);
        QVERIFY(as(Role::Reviewer));
        QVERIFY(claims().close(claim_));
        QVERIFY(duties().isEmpty());
    }

    /** What the clerk asks to be voided waits for the director alone, not for a second check as well. */
    void aVoidWaitsForTheDirector() {
        QVERIFY(broughtToMeeting(office(), claim_) && as(Role::Director) && approveAll());
        QVERIFY(as(Role::Clerk) && claims().prepareIssue(claim_));
        QVERIFY(as(Role::Reviewer) && claims().issue(claim_));
        const auto paid = fund();
        const auto before = balance();
        QVERIFY(as(Role::Clerk) && claims().prepareVoid(claim_, u"收款账号有误"_s));
        QCOMPARE(asked(), DutyKind::ConfirmVoid);
        const auto waiting = Desk(office()).view()->duties;
        QVERIFY(std::ranges::none_of(waiting, [](const Duty& d) { return d.kind == DutyKind::CheckEntry; }));
        const auto request = claims().view(claim_)->voidRequest;
        QVERIFY(request);
        QCOMPARE(request->by, u"甲（经办）"_s);
        QCOMPARE(request->reason, u"收款账号有误"_s);
        QCOMPARE(balance(), before); // nothing moves until the director's word
        QVERIFY(as(Role::Director) && claims().voidIssue(claim_, u"同意作废"_s));
        QCOMPARE(balance(), before + paid);
        QCOMPARE(asked(), DutyKind::PrepareIssue);
        QCOMPARE(claims().view(claim_)->summary.claim.state, ClaimState::Decided);
    }

    void aReviewThatIsNotThere() {
        QCOMPARE(claims().approveReview(ReviewId(999), u"陈镇长"_s, office().today()).error().code,
                 u"review.unknown"_s);
        QCOMPARE(claims().reviewOffers(ReviewId(999)).error().code, u"review.unknown"_s);
    }

    /** The headings of the bank's file can be told by hand before anything is imported. */
    void headingsAreOfferedForTheBank() {
        const auto workbook = readWorkbook("编号甲,客户,金额乙\nNS1,赵,100\n", u"名单.csv"_s);
        QVERIFY(workbook);
        const auto found = claims().headings(claim_, *workbook);
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        QCOMPARE(found->columns.size(), 3);
        QCOMPARE(found->samples.first(), u"NS1"_s);
        const ColumnMapping told{
            {u"note"_s, u"编号甲"_s}, {u"borrower"_s, u"客户"_s}, {u"overduePrincipal"_s, u"金额乙"_s}};
        QVERIFY(claims().importColumns(claim_, *workbook, told));
        // Remembered for the bank's next list.
        const auto again = claims().headings(claim_, *workbook);
        QCOMPARE(again->columns.first().field, u"note"_s);
    }
};

QTEST_MAIN(TestClaimWay)
#include "TestClaimWay.moc"
