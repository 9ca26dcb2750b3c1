#include "ClaimSample.h"

#include "claims/ClaimPageState.h"
#include "claims/DecisionState.h"
#include "claims/ItemsState.h"
#include "claims/MeetingModel.h"
#include "claims/ReviewsState.h"

#include <QTest>

using namespace steward;

namespace {
const QDate today(2018, 4, 9);
}

class TestClaimStates : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void headerSaysWhoseClaimItIs() {
        const ClaimPageState state = claimPageState(sample::view(ClaimState::Draft), today);
        QCOMPARE(state.bank, QStringLiteral("巫山农商行"));
        QCOMPARE(state.occasion, QStringLiteral("2018 Q1"));
        QCOMPARE(state.facts, QStringLiteral("received Mar 26 · 3 loan(s) · from list.xlsx"));
        QCOMPARE(state.badge.tone, Tone::Caution);
    }

    void nextActIsPrimaryAndTheOneAfterGreyed() {
        ClaimView view = sample::view(ClaimState::Draft);
        view.acts = {sample::can(ClaimAct::EditItems),    sample::can(ClaimAct::Accept),
                     sample::can(ClaimAct::ReturnToBank), sample::cannot(ClaimAct::Forward),
                     sample::cannot(ClaimAct::Submit),    sample::can(ClaimAct::Withdraw)};
        const ClaimPageState state = claimPageState(view, today);
        QCOMPARE(state.buttons.size(), 3);
        QCOMPARE(state.buttons.at(0).act, ClaimAct::ReturnToBank);
        QVERIFY(!state.buttons.at(0).primary);
        QCOMPARE(state.buttons.at(1).text, QStringLiteral("Accept 2 loan(s)"));
        QVERIFY(state.buttons.at(1).primary);
        QCOMPARE(state.buttons.at(2).act, ClaimAct::Forward);
        QVERIFY(!state.buttons.at(2).enabled);
        QVERIFY(state.buttons.at(2).reason.contains(QStringLiteral("Not yet.")));
        QCOMPARE(state.more.size(), 1);
        QCOMPARE(state.more.at(0).act, ClaimAct::Withdraw);
        QVERIFY(state.editable);
    }

    void refusedNextActIsNotPrimary() {
        ClaimView view = sample::view(ClaimState::Decided);
        view.acts = {sample::cannot(ClaimAct::PrepareIssue), sample::cannot(ClaimAct::Issue)};
        const ClaimPageState state = claimPageState(view, today);
        QCOMPARE(state.buttons.size(), 2);
        for (const ClaimActState& button : state.buttons)
            QVERIFY(!button.enabled && !button.primary && !button.reason.isEmpty());
        QVERIFY(!state.editable);
    }

    void preparedIsAnotherPersonsTurn() {
        ClaimView view = sample::view(ClaimState::Decided);
        view.acts = {sample::can(ClaimAct::PrepareIssue), sample::cannot(ClaimAct::Issue)};
        QVERIFY(claimPageState(view, today).buttons.first().primary);
        view.summary.claim.issuePreparedBy = UserId(1);
        for (const ClaimActState& button : claimPageState(view, today).buttons)
            QVERIFY(!button.primary);
        view.acts = {sample::cannot(ClaimAct::PrepareIssue), sample::can(ClaimAct::Issue)};
        QVERIFY(claimPageState(view, today).buttons.last().primary);
    }

    /** Every state with every act: what the table has can be pressed, what it hasn't can't. */
    void pageOffersWhatTheTableHas() {
        for (int s = static_cast<int>(ClaimState::Draft); s <= static_cast<int>(ClaimState::Withdrawn); ++s) {
            const auto state = static_cast<ClaimState>(s);
            ClaimView view = sample::view(state);
            QSet<ClaimAct> own; // those with a place in the header
            for (const auto& line : workflowTable())
                if (line.act != ClaimAct::Register && line.from != ClaimState::None &&
                    (line.from != line.to || line.act == ClaimAct::EditItems ||
                     line.act == ClaimAct::PrepareIssue || line.act == ClaimAct::PrepareVoid))
                    own << line.act;
            for (const ClaimAct act : std::as_const(own))
                view.acts << (transitionFor(state, act) ? sample::can(act) : sample::cannot(act));
            const ClaimPageState page = claimPageState(view, today);
            for (const ClaimAct act : std::as_const(own)) {
                const auto all = page.buttons + page.more;
                const auto shown = std::ranges::find(all, act, &ClaimActState::act);
                const bool can =
                    act == ClaimAct::EditItems ? page.editable : shown != all.end() && shown->enabled;
                const auto name = (stateName(state) + u' ' + actName(act)).toUtf8();
                QVERIFY2(can == (transitionFor(state, act) != nullptr), name.constData());
                QVERIFY2(can || shown == all.end() || !shown->reason.isEmpty(), name.constData());
            }
        }
    }

    void askedForVoidingStandsBesideTheTitle() {
        ClaimView view = sample::view(ClaimState::Issued);
        view.acts = {sample::cannot(ClaimAct::ConfirmTransfer), sample::cannot(ClaimAct::PrepareVoid),
                     sample::can(ClaimAct::Void)};
        view.voidRequest = VoidRequest{QStringLiteral("甲"), QStringLiteral("账号有误")};
        const ClaimPageState page = claimPageState(view, today);
        QVERIFY(page.notice.contains(QStringLiteral("甲")) &&
                page.notice.contains(QStringLiteral("账号有误")));
        const auto shown = std::ranges::find(page.buttons, ClaimAct::Void, &ClaimActState::act);
        QVERIFY(shown != page.buttons.end() && shown->primary);
        QVERIFY(std::ranges::find(page.more, ClaimAct::Void, &ClaimActState::act) == page.more.end());
    }

    void stepsFollowTheState_data() {
        QTest::addColumn<ClaimState>("claimState");
        QTest::addColumn<int>("current");
        QTest::newRow("draft") << ClaimState::Draft << 1;
        QTest::newRow("returned") << ClaimState::Returned << 1;
        QTest::newRow("accepted") << ClaimState::Accepted << 2;
        QTest::newRow("review") << ClaimState::TownshipReview << 2;
        QTest::newRow("awaiting") << ClaimState::AwaitingDecision << 4;
        QTest::newRow("decided") << ClaimState::Decided << 5;
        QTest::newRow("issued") << ClaimState::Issued << 6;
        QTest::newRow("transferred") << ClaimState::Transferred << 7;
        QTest::newRow("closed") << ClaimState::Closed << 8;
    }
    void stepsFollowTheState() {
        QFETCH(ClaimState, claimState);
        QFETCH(int, current);
        const QList<StepShown> steps = claimSteps(sample::view(claimState));
        QCOMPARE(steps.size(), 8);
        for (int i = 0; i < steps.size(); ++i) {
            const StepPhase expected = i < current    ? StepPhase::Done
                                       : i == current ? StepPhase::Current
                                                      : StepPhase::Coming;
            QCOMPARE(steps.at(i).phase, expected);
        }
    }

    void stepsTellDaysAndLimits() {
        ClaimView view = sample::view(ClaimState::TownshipReview);
        view.summary.daysLeft = -2;
        const QList<StepShown> steps = claimSteps(view);
        QCOMPARE(steps.at(0).note, QStringLiteral("Mar 26"));
        QCOMPARE(steps.at(2).note, QStringLiteral("2 working day(s) late"));
        QVERIFY(steps.at(2).late);
        QCOMPARE(steps.at(5).note, QStringLiteral("3 working day(s)"));
        const QList<StepShown> draft = claimSteps(sample::view(ClaimState::Draft));
        QCOMPARE(draft.at(2).note, QStringLiteral("5 working day(s)"));
    }

    void withdrawnClaimDropsWhatWasToCome() {
        const QList<StepShown> steps = claimSteps(sample::view(ClaimState::Withdrawn));
        QCOMPARE(steps.at(0).phase, StepPhase::Done);
        for (int i = 1; i < steps.size(); ++i)
            QCOMPARE(steps.at(i).phase, StepPhase::Dropped);
    }

    void reviewedStepGivesWayWhenAllHeadsApproved() {
        ClaimView view = sample::view(ClaimState::TownshipReview);
        Review review;
        review.approvedOn = QDate(2018, 4, 3);
        view.reviews = {review};
        const QList<StepShown> steps = claimSteps(view);
        QCOMPARE(steps.at(2).phase, StepPhase::Done);
        QCOMPARE(steps.at(2).note, QStringLiteral("Apr 3"));
        QCOMPARE(steps.at(3).phase, StepPhase::Current);
    }

    void preparedIssueNamesItsPreparer() {
        ClaimView view = sample::view(ClaimState::Decided);
        QVERIFY(claimPageState(view, today).notice.isEmpty());
        view.summary.claim.issuePreparedBy = UserId(7);
        view.timeline = {{QDateTime(),
                          QStringLiteral("甲"),
                          ClaimAct::PrepareIssue,
                          ClaimState::Decided,
                          ClaimState::Decided,
                          {}}};
        QVERIFY(claimPageState(view, today).notice.contains(QStringLiteral("甲")));
    }

    void tabsCountFilledSlotsAndApprovals() {
        ClaimView view = sample::view(ClaimState::TownshipReview);
        Attachment first;
        first.slot = 1;
        Attachment other;
        other.slot = 0;
        view.attachments = {first, first, other};
        Review approved;
        approved.approvedOn = today;
        view.reviews = {approved, Review()};
        const QStringList tabs = claimPageState(view, today).tabs;
        QCOMPARE(tabs.at(0), QStringLiteral("List 3"));
        QCOMPARE(tabs.at(1), QStringLiteral("Documents 1/4"));
        QCOMPARE(tabs.at(2), QStringLiteral("Townships 1/2"));
    }

    void listSumsOnlyWhatGoesOn() {
        const ItemsState state = itemsState(sample::view(ClaimState::Draft));
        QCOMPARE(state.problems, 1);
        QCOMPARE(state.totals.fund, Amount::fen(1400000 + 2333333));
        QCOMPARE(state.footCount, QStringLiteral("2 loan(s) can be accepted (3 in the list)"));
        QCOMPARE(state.fundTitle, QStringLiteral("Fund 70%"));
        QCOMPARE(state.statedTone, Tone::Quiet);
        ClaimView differs = sample::view(ClaimState::Draft);
        differs.statedTotals = QStringLiteral("The file says 1.00.");
        QCOMPARE(itemsState(differs).stated, QStringLiteral("The file says 1.00."));
        QCOMPARE(itemsState(differs).statedTone, Tone::Late);
    }

    void blockingFindingSpeaksBeforeCaution() {
        const Item item =
            sample::item(1, 100, {{FindingCode::IdChecksum, {}}, {FindingCode::GroundMissing, {}}});
        QCOMPARE(leadingFinding(item)->code, FindingCode::GroundMissing);
        QCOMPARE(checkTone(item), Tone::Late);
        QVERIFY(checkText(item).endsWith(QStringLiteral("(+1)")));
        QCOMPARE(findingAt(item, ItemColumn::IdTail)->code, FindingCode::IdChecksum);
        QCOMPARE(findingAt(item, ItemColumn::Ground)->code, FindingCode::GroundMissing);
        QVERIFY(!findingAt(item, ItemColumn::Principal));
        QCOMPARE(checkTone(sample::item(1, 100)), Tone::Good);
    }

    void idNumbersAreMasked() {
        QCOMPARE(ClaimWords::idTail(QStringLiteral("500237197001011027")), QStringLiteral("****1027"));
        QVERIFY(ClaimWords::idTail(QString()).isEmpty());
    }

    void cleanItemsAreAgreedToAtOnce() {
        ClaimView view = sample::view(ClaimState::TownshipReview);
        for (Item& item : view.items)
            item.state = ItemState::Live;
        Review review;
        review.id = ReviewId(5);
        review.townshipCode = QStringLiteral("T1");
        view.reviews = {review};
        ReviewDraft draft = reviewDraft(view, ReviewId(5), today);
        QCOMPARE(draft.items.size(), 2); // items 1 and 3
        agreeToClean(draft);
        QVERIFY(draft.findings.at(0).agrees && draft.findings.at(0).groundTrue);
        QCOMPARE(draft.findings.at(0).certificate, QStringLiteral("死亡证明"));
        QVERIFY(!draft.findings.at(1).agrees); // it has a finding: somebody must look
        QCOMPARE(reviewSummary(draft), QStringLiteral("1 supported, 1 not supported"));
    }

    void townshipsTellLateAndDone() {
        ClaimView view = sample::view(ClaimState::TownshipReview);
        for (Item& item : view.items)
            item.state = ItemState::Live;
        Review late;
        late.townshipCode = QStringLiteral("T1");
        late.due = {QDate(2018, 4, 6), true};
        Review done = late;
        done.townshipCode = QStringLiteral("T2");
        done.reviewedOn = QDate(2018, 4, 2);
        done.approvedOn = QDate(2018, 4, 3);
        done.headName = QStringLiteral("张镇长");
        view.reviews = {late, done};
        const QList<TownshipLine> lines = townshipLines(view, today, WorkCalendar(shippedHolidays()));
        QCOMPARE(lines.at(0).name, QStringLiteral("骡坪镇"));
        QCOMPARE(lines.at(0).items, 2);
        QCOMPARE(lines.at(0).dueTone, Tone::Late);
        QVERIFY(lines.at(1).dueNote.isEmpty());
        QVERIFY(lines.at(1).approved.contains(QStringLiteral("张镇长")));
    }

    void oneClaimIsPartOfTheMeetingsSheet() {
        ClaimView view = sample::view(ClaimState::AwaitingDecision);
        view.acts = {sample::can(ClaimAct::Decide)};
        MeetingSheet sheet;
        sheet.meeting.number = QStringLiteral("2");
        sheet.leftOut = {ClaimId(1)};
        sheet.outcomes = {{ItemId(2), Outcome::Deferred, QStringLiteral("later"), false},
                          {ItemId(77), Outcome::Approved, {}, false}};
        sheet.minutes = QStringLiteral("minutes.pdf");
        MeetingDraft draft =
            decisionDraft(view, {sample::waiting(5, {9}), sample::waiting(1, {1, 2})}, sheet, today);
        QVERIFY(draft.single && draft.reason.isEmpty());
        QCOMPARE(draft.claims.size(), 1);
        auto& loans = draft.claims[0].loans;
        QCOMPARE(loans.at(1).told->reason, QStringLiteral("later"));
        QVERIFY2(!loans.at(0).told, "nobody has said anything of it");
        loans[0].agenda.opinion =
            ReviewFinding{ItemId(1), true, true, false, {}, false, QStringLiteral("no")};
        tell(loans[0], Outcome::Rejected);
        QCOMPARE(loans.at(0).told->reason, QStringLiteral("no")); // the township's
        draft.meeting.number = QStringLiteral("3");
        const MeetingSheet after = withDraft(sheet, draft);
        QCOMPARE(after.meeting.number, QStringLiteral("3"));
        QCOMPARE(after.leftOut, sheet.leftOut);
        QCOMPARE(after.minutes, sheet.minutes);
        QCOMPARE(after.outcomes.size(), 3); // the other claim's loan as it was
        QCOMPARE(after.outcomes.first().item, ItemId(77));
    }

    void aDecidedClaimShowsWhatWasRecorded() {
        ClaimView view = sample::view(ClaimState::Decided);
        view.summary.claim.meeting = Meeting{QStringLiteral("2"), today, {}, {}, QStringLiteral("x"), {}};
        view.items[0].state = ItemState::Approved;
        view.items[1].state = ItemState::Rejected;
        view.items[1].outcomeReason = QStringLiteral("not true");
        view.items[2].state = ItemState::SentBack;
        const MeetingDraft draft = decisionDraft(view, {}, {}, today);
        QCOMPARE(draft.meeting.number, QStringLiteral("2"));
        const MeetingTotals totals = totalsOf(draft);
        QCOMPARE(totals.applied.items, 2);
        QCOMPARE(totals.rejected.items, 1);
        QCOMPARE(totals.approved.fund, Amount::fen(1400000));
        MeetingModel model;
        model.setDraft(draft);
        QCOMPARE(model.rowCount(), 2); // no row for the claim on its own page
        QCOMPARE(model.index(1, MeetingModel::Reason).data().toString(), QStringLiteral("not true"));
        QVERIFY(model.index(1, MeetingModel::Opinion).data().toString().isEmpty());
    }

    void sheetOfAMeetingSumsWhatItsClaimsCome() {
        MeetingSheet sheet;
        sheet.meeting.number = QStringLiteral("1");
        sheet.outcomes = {{ItemId(1), Outcome::Rejected, QStringLiteral("x"), true},
                          {ItemId(77), Outcome::Approved, {}, false}}; // decided since: no row of its own
        MeetingDraft draft =
            meetingDraft({sample::waiting(1, {1, 2}), sample::waiting(2, {3})}, sheet, today);
        draft.typing = true;
        QCOMPARE(draft.meeting.day, today);
        MeetingTotals totals = totalsOf(draft);
        QCOMPARE(totals.claims, 2);
        QCOMPARE(totals.applied.items, 3);
        QCOMPARE(totals.rejected.fund, Amount::fen(700000));
        QCOMPARE(totals.open.items, 2);
        QCOMPARE(outcomeCounts(totalsOf(draft.claims.at(0))), QStringLiteral("1 rejected · 1 open"));
        draft.claims[1].leftOut = true;
        QCOMPARE(totalsOf(draft).applied.items, 2);
        const MeetingSheet kept = sheetOf(draft);
        QCOMPARE(kept.leftOut, QSet<ClaimId>{ClaimId(2)});
        QCOMPARE(kept.outcomes.size(), 1);
        QVERIFY(kept.outcomes.first().negligence);
        QVERIFY(recordQuestion(draft).contains(QStringLiteral("1 claim(s)")));
    }

    void theRestIsAgreedToWhereTownshipsSupport() {
        MeetingDraft draft = meetingDraft({sample::waiting(1, {1, 2, 3})}, {}, today);
        draft.claims[0].loans[1].agenda.opinion->agrees = false;
        draft.claims[0].loans[2].told = ItemOutcome{ItemId(3), Outcome::Deferred, QStringLiteral("x"), false};
        QList<bool> decided;
        for (MeetingLoan& loan : draft.claims[0].loans)
            decided << agreeWithTownship(loan);
        QCOMPARE(decided, QList<bool>({true, false, true}));
        QCOMPARE(draft.claims.at(0).loans.at(0).told->outcome, Outcome::Approved);
        QVERIFY(!draft.claims.at(0).loans.at(1).told);
        QCOMPARE(draft.claims.at(0).loans.at(2).told->outcome, Outcome::Deferred);
    }

    void reasonOfTheMeasuresMarksNegligence() {
        const QStringList choices = reasonChoices(Outcome::Rejected, {QStringLiteral("own words")});
        QVERIFY(choices.first().contains(QStringLiteral("疏于管理")));
        QCOMPARE(choices.last(), QStringLiteral("own words"));
        QVERIFY(!reasonChoices(Outcome::Deferred).contains(choices.first()));
        ItemOutcome told{ItemId(1), Outcome::Rejected, {}, false};
        setReason(told, QStringLiteral(" something else "));
        QCOMPARE(told.reason, QStringLiteral("something else"));
        QVERIFY(!told.negligence);
        setReason(told, choices.first());
        QVERIFY(told.negligence);
        setOutcome(told, Outcome::Deferred);
        QVERIFY(!told.negligence);
        setReason(told, choices.first());
        QVERIFY2(!told.negligence, "only a rejection can rest on it");
    }

    void keysOfTheSheetMeanLoansAndClaims() {
        MeetingDraft draft = meetingDraft({sample::waiting(1, {1, 2}), sample::waiting(2, {3})}, {}, today);
        draft.typing = true;
        MeetingModel model;
        model.setDraft(draft); // rows: claim, 1, 2, claim, 3
        QCOMPARE(model.rowCount(), 5);
        model.setOutcomes({1}, Outcome::Rejected);
        QVERIFY(model.setData(model.index(1, MeetingModel::Reason), QStringLiteral("x"), Qt::EditRole));
        model.fillDown({1, 2});
        QCOMPARE(sheetOf(model.draft()).outcomes.at(1).reason, QStringLiteral("x"));
        QCOMPARE(sheetOf(model.draft()).outcomes.at(1).item, ItemId(2));
        QVERIFY(!model.isOpen(2) && model.isOpen(4));
        QVERIFY2(!model.isOpen(3), "a claim's row is no loan");
        model.clearOutcomes({2});
        QVERIFY(model.isOpen(2));
        model.setLeftOut(0, true);
        QVERIFY(!model.isOpen(2));
        QVERIFY(!(model.flags(model.index(1, MeetingModel::Result)) & Qt::ItemIsEditable));
        QCOMPARE(model.index(4, MeetingModel::Number).data().toString(), QStringLiteral("1"));
        draft.typing = false;
        model.setDraft(draft);
        model.setOutcomes({1}, Outcome::Approved);
        QVERIFY(sheetOf(model.draft()).outcomes.isEmpty());
    }
};

QTEST_MAIN(TestClaimStates)
#include "TestClaimStates.moc"
