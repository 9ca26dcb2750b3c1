#include "services/Meetings.h"
#include "services/PaperForms.h"
#include "services/Papers.h"
#include "support/ClaimSteps.h"
#include "support/PracticeOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** The leading group's meeting over two banks' claims: prepared, written down, recorded, minutes added. The
 * functions follow one another in one office, as its days do. */
class TestMeetings : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    ClaimId rural_;
    ClaimId postal_;
    MeetingId meeting_;
    const QString deferral_ = u"病历待补"_s;

    Office& office() { return practice_->office(); }
    Meetings meetings() { return Meetings(office()); }
    QList<AgendaClaim> agenda() { return *meetings().agenda(); }
    ClaimState stateOf(ClaimId claim) { return Claims(office()).view(claim)->summary.claim.state; }
    QString minutesFile() {
        QFile file(practice_->file(u"纪要.txt"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("会议同意补偿");
        return file.fileName();
    }
    /** Everything approved but the rural bank's first two loans: the bank's negligence, and put off. */
    MeetingSheet wholeSheet() {
        MeetingSheet sheet;
        sheet.meeting = {u"2018年第2次"_s, {2018, 3, 20},       u"会议室"_s,
                         u"副县长"_s,      u"扶贫办、财政局"_s, u"人行"_s};
        const auto waiting = agenda();
        for (const auto& claim : waiting)
            for (const auto& line : claim.items)
                sheet.outcomes.append({line.item.id, Outcome::Approved, {}, false});
        sheet.outcomes[0] = {sheet.outcomes[0].item, Outcome::Rejected, u"银行疏于管理"_s, true};
        sheet.outcomes[1] = {sheet.outcomes[1].item, Outcome::Deferred, deferral_, false};
        return sheet;
    }
    /** Refused so, with both claims still waiting and nothing in the trail. */
    void refusedWhole(const MeetingSheet& sheet, const QString& code) {
        const auto before = auditTrail(office()).size();
        const auto papers = Papers(office()).all()->size();
        const auto refused = meetings().record(sheet);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(auditTrail(office()).size(), before);
        QCOMPARE(Papers(office()).all()->size(), papers);
        QCOMPARE(stateOf(rural_), ClaimState::AwaitingDecision);
        QCOMPARE(stateOf(postal_), ClaimState::AwaitingDecision);
    }

private slots:
    void initTestCase() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        rural_ = claimIn(office(), ClaimState::Draft);
        postal_ = claimIn(office(), ClaimState::TownshipReview);
    }

    void withoutAClaimThereIsNoMeeting() {
        QVERIFY(agenda().isEmpty());
        QVERIFY(sitDown(office(), Role::Director));
        QCOMPARE(meetings().record({}).error().code, u"meeting.empty"_s);
        QCOMPARE(meetings().bookDraft({}).error().code, u"meeting.empty"_s);
        QCOMPARE(meetings().issueBook({}).error().code, u"meeting.empty"_s);
    }

    void submittedClaimsWaitWithTheTownshipsWord() {
        for (const auto claim : {rural_, postal_}) {
            const auto done = broughtToMeeting(office(), claim);
            QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        }
        QVERIFY(sitDown(office(), Role::Director));
        const auto waiting = agenda();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting[0].claim.id, rural_);
        QCOMPARE(waiting[0].name, u"巫山农商行2018年第1季度"_s);
        QCOMPARE(waiting[0].items.size(), 9);
        QCOMPARE(waiting[1].items.size(), 9);
        QVERIFY(!waiting[0].refusal && !waiting[0].deferredBy);
        QVERIFY(waiting[0].balance && waiting[0].balance->isPositive());
        for (const auto& line : waiting[0].items) {
            QVERIFY(line.opinion && line.opinion->agrees);
            QCOMPARE(line.opinion->certificate, u"村委会证明"_s);
            QVERIFY(!line.township.isEmpty());
        }
        QVERIFY(sitDown(office(), Role::Clerk));
        QVERIFY(agenda()[0].refusal);
        QCOMPARE(agenda()[0].refusal->code, u"claim.not_your_role"_s);
    }

    void theMeasuresHaveTheirReasons() {
        const auto reasons = meetings().reasons();
        const auto negligence = std::ranges::find(reasons, 26, &DecisionReason::article);
        QVERIFY(negligence != reasons.end());
        QVERIFY(negligence->rejects && negligence->negligence);
        QVERIFY(std::ranges::any_of(reasons, [](const DecisionReason& one) { return !one.rejects; }));
        QVERIFY(meetings().givenReasons()->contains(u"借款人有还款能力，由银行继续追收"_s));
    }

    void aNewSheetProposesTheLastMeetingsPeople() {
        const auto sheet = meetings().sheet();
        QVERIFY(sheet->meeting.number.isEmpty() && !sheet->meeting.day.isValid());
        QCOMPARE(sheet->meeting.place, u"县政府二楼会议室"_s);
        QCOMPARE(sheet->meeting.chair, u"分管副县长"_s);
        QVERIFY(sheet->outcomes.isEmpty());
    }

    /** Whoever goes on with the sheet finds it as it was left. */
    void theSheetIsKeptInTheFile() {
        QVERIFY(sitDown(office(), Role::Clerk));
        auto sheet = wholeSheet();
        sheet.leftOut = {postal_};
        sheet.minutes = u"/daten/纪要.txt"_s;
        const auto before = auditTrail(office()).size();
        QVERIFY(meetings().keepSheet(sheet));
        QCOMPARE(auditTrail(office()).size(), before);
        const auto other = Office::open(office().path(), office().sharedClock(), OpenMode::ReadOnly);
        QVERIFY(other);
        const auto kept = Meetings(**other).sheet();
        QCOMPARE(kept->meeting, sheet.meeting);
        QCOMPARE(kept->leftOut, sheet.leftOut);
        QCOMPARE(kept->minutes, sheet.minutes);
        QCOMPARE(kept->outcomes.size(), sheet.outcomes.size());
        QCOMPARE(kept->outcomes[0].outcome, Outcome::Rejected);
        QCOMPARE(kept->outcomes[0].reason, u"银行疏于管理"_s);
        QVERIFY(kept->outcomes[0].negligence && !kept->outcomes[1].negligence);
        QCOMPARE(kept->outcomes[1].item, sheet.outcomes[1].item);
        QVERIFY(sitDown(office(), Role::Inspector));
        QCOMPARE(meetings().keepSheet({}).error().code, u"access.role_missing"_s);
        QCOMPARE(meetings().sheet()->meeting, sheet.meeting);
    }

    void theBookIsNumberedForTheMembers() {
        QVERIFY(sitDown(office(), Role::Clerk));
        auto sheet = wholeSheet();
        sheet.leftOut = {postal_};
        QVERIFY(meetings().bookDraft(sheet)->startsWith("%PDF"));
        const auto before = auditTrail(office()).size();
        const auto next = *Papers(office()).nextNumber(PaperKind::MeetingBook);
        const auto book = meetings().issueBook(sheet);
        QVERIFY2(book, book ? "" : qPrintable(book.error().text()));
        QCOMPARE(book->number, next);
        Amount fund;
        const auto waiting = agenda();
        for (const auto& line : waiting[0].items)
            fund += line.item.shares->fund;
        QCOMPARE(book->amount, fund); // of the claim that is before the meeting alone
        QCOMPARE(actsSince(office(), before), QStringList{u"meeting.book"_s});
        QCOMPARE(factOf(auditTrail(office()).last(), u"loans"_s), u"9"_s);
        QVERIFY(sitDown(office(), Role::Inspector));
        QCOMPARE(meetings().issueBook(sheet).error().code, u"access.role_missing"_s);
    }

    void aMeetingIsRecordedWholeOrNotAtAll() {
        const auto whole = wholeSheet();
        QVERIFY(sitDown(office(), Role::Reviewer));
        refusedWhole(whole, u"access.role_missing"_s);
        QVERIFY(sitDown(office(), Role::Director));
        auto sheet = whole;
        sheet.leftOut = {rural_, postal_};
        refusedWhole(sheet, u"meeting.empty"_s);
        sheet = whole;
        sheet.outcomes.removeLast();
        refusedWhole(sheet, u"meeting.outcome_missing"_s);
        sheet = whole;
        sheet.outcomes[1].reason = u"  "_s;
        refusedWhole(sheet, u"meeting.reason_missing"_s);
        sheet = whole;
        sheet.minutes = practice_->file(u"fehlt.txt"_s);
        refusedWhole(sheet, u"meeting.minutes_unreadable"_s);
        office().watch([](qint64 done, qint64) { return done < 2; });
        refusedWhole(whole, u"work.cancelled"_s);
        office().watch({});
        sheet = whole;
        sheet.meeting.present.clear();
        const auto refused = meetings().record(sheet);
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence().contains(u"巫山农商行")); // which claim
        QCOMPARE(stateOf(rural_), ClaimState::AwaitingDecision);
    }

    void bothClaimsAreOneAct() {
        QVERIFY(sitDown(office(), Role::Director));
        auto sheet = wholeSheet();
        sheet.minutes = minutesFile();
        Amount approved;
        const auto waiting = agenda();
        for (const auto& claim : waiting)
            for (const auto& line : claim.items)
                if (line.item.id != sheet.outcomes[0].item && line.item.id != sheet.outcomes[1].item)
                    approved += line.item.shares->fund;
        const auto before = auditTrail(office()).size();
        const auto done = meetings().record(sheet);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        meeting_ = *done;
        QCOMPARE(actsSince(office(), before), QStringList{u"meeting.record"_s});
        const auto line = auditTrail(office()).last();
        QCOMPARE(line.subject, meeting_.value);
        QCOMPARE(factOf(line, u"approved"_s), u"16"_s);
        QCOMPARE(factOf(line, u"rejected"_s), u"1"_s);
        QCOMPARE(factOf(line, u"deferred"_s), u"1"_s);
        QCOMPARE(factOf(line, u"amount"_s), approved.text());
        QCOMPARE(stateOf(rural_), ClaimState::Decided);
        QCOMPARE(stateOf(postal_), ClaimState::Decided);
        const auto held = meetings().find(meeting_);
        QCOMPARE(held->held.meeting, sheet.meeting);
        QCOMPARE(held->held.recordedBy, u"丙（负责人）"_s);
        QCOMPARE(held->claims.size(), 2);
        QCOMPARE(held->forms.size(), 2);
        QCOMPARE(held->forms.first().kind, PaperKind::ApprovalForm);
        QCOMPARE(held->approved.items, 16);
        QCOMPARE(held->approved.fund, approved);
        QCOMPARE(held->rejected.items, 1);
        QCOMPARE(held->deferred.items, 1);
        QCOMPARE(*meetings().openMinutes(held->held.minutes.first().id), QByteArray("会议同意补偿"));
        QCOMPARE(meetings().held()->first().held.id, meeting_);
        QVERIFY(meetings().givenReasons()->contains(deferral_));
        const auto next = meetings().sheet(); // empty again
        QVERIFY(next->outcomes.isEmpty() && next->leftOut.isEmpty() && next->minutes.isEmpty());
        QCOMPARE(next->meeting.place, u"会议室"_s);
    }

    /** The loan that was put off waits alone for the next meeting, with all that was said of it. */
    void theDeferredLoanWaitsOn() {
        const auto waiting = agenda();
        QCOMPARE(waiting.size(), 1);
        const auto& claim = waiting.first();
        QCOMPARE(claim.items.size(), 1);
        QCOMPARE(claim.follows, u"巫山农商行2018年第1季度"_s);
        QVERIFY(claim.deferredBy);
        QCOMPARE(claim.deferredBy->number, u"2018年第2次"_s);
        QCOMPARE(claim.items.first().item.outcomeReason, deferral_);
        QVERIFY(claim.items.first().opinion && claim.items.first().opinion->agrees);
        // Its papers say it, too.
        const auto dossier = readDossier(office(), claim.claim.id);
        QCOMPARE(approvalForm(*dossier, {}).loans.first().townshipOpinion, u"同意"_s);
        QCOMPARE(claimListForm(*dossier, {}).loans.first().proof, claim.items.first().opinion->certificate);
        QVERIFY(sitDown(office(), Role::Clerk));
        const auto book = meetings().issueBook(*meetings().sheet());
        QVERIFY(book);
        QCOMPARE(book->amount, claim.items.first().item.shares->fund);
    }

    void minutesComeLater() {
        QVERIFY(sitDown(office(), Role::Clerk));
        const auto before = auditTrail(office()).size();
        QCOMPARE(meetings().attachMinutes(MeetingId(99), minutesFile()).error().code, u"meeting.unknown"_s);
        QCOMPARE(meetings().attachMinutes(meeting_, practice_->file(u"fehlt.txt"_s)).error().code,
                 u"meeting.minutes_unreadable"_s);
        QCOMPARE(meetings().openMinutes(MinutesId(99)).error().code, u"meeting.no_minutes"_s);
        QCOMPARE(meetings().find(MeetingId(99)).error().code, u"meeting.unknown"_s);
        QVERIFY(sitDown(office(), Role::Administrator));
        QCOMPARE(meetings().attachMinutes(meeting_, minutesFile()).error().code, u"access.role_missing"_s);
        QCOMPARE(auditTrail(office()).size(), before);
        QVERIFY(sitDown(office(), Role::Clerk));
        const auto added = meetings().attachMinutes(meeting_, minutesFile());
        QVERIFY(added);
        QCOMPARE(actsSince(office(), before), QStringList{u"meeting.minutes"_s});
        QCOMPARE(factOf(auditTrail(office()).last(), u"file"_s), u"纪要.txt"_s);
        const auto minutes = meetings().find(meeting_)->held.minutes;
        QCOMPARE(minutes.size(), 2);
        QCOMPARE(minutes.last().id, *added);
        QCOMPARE(minutes.last().addedBy, u"甲（经办）"_s);
    }
};

QTEST_MAIN(TestMeetings)
#include "TestMeetings.moc"
