#include "ClaimsFixture.h"

#include "claims/MeetingModel.h"
#include "services/Check.h"
#include "services/Meetings.h"
#include "services/Papers.h"
#include "storage/AuditRepository.h"
#include "support/NamedControls.h"

#include <QDir>

using namespace steward;

/** Decides the claims of two banks at one meeting by keys, and looks at the file afterwards. */
class TestMeetingPage : public ClaimsFixture {
    Q_OBJECT

    /** Every township of the claim has supported it. */
    void toReviews(ClaimId claim);
    /** As after a power cut: another window reads what the file kept. */
    void openAnotherWindow();
    /** The claim waits for the leading group. */
    void toMeeting(ClaimId claim);
    void chooseReason(const QString& reason);

private slots:
    void meetingOverTwoBanksByKeys();
    void meetingIsOneActOrNone();
    void theSheetIsSortedAndFiltered();
    void theRestThatIsHiddenIsNotAgreedTo();
    void theSheetKeepsWhatItSaysOfOtherClaims();
    void aClaimsOwnTabIsTheSameSheet();
};

void TestMeetingPage::toReviews(ClaimId claim) {
    Claims claims(practice_->office());
    for (const Review& review : view(claim).reviews) {
        if (review.approved())
            continue;
        QList<ReviewFinding> findings;
        for (const Item& item : view(claim).items)
            if (item.state == ItemState::Live && item.townshipCode == review.townshipCode)
                findings.append({item.id, true, true, true, QStringLiteral("证明"), true, {}});
        QVERIFY(
            claims.recordReview(review.id, findings, QStringLiteral("周文"), practice_->office().today()));
        QVERIFY(claims.approveReview(review.id, QStringLiteral("陈镇长"), practice_->office().today()));
    }
}

void TestMeetingPage::toMeeting(ClaimId claim) {
    Claims claims(practice_->office());
    QVERIFY(practice_->signInAs(Role::Clerk));
    if (view(claim).summary.claim.state == ClaimState::Draft) {
        QVERIFY(claims.accept(claim));
        QVERIFY(claims.forward(claim));
    }
    toReviews(claim);
    QVERIFY(practice_->signInAs(Role::Reviewer));
    QVERIFY(claims.submit(claim));
}

void TestMeetingPage::chooseReason(const QString& reason) {
    auto* list = child<QComboBox>("reasonEditor");
    QVERIFY(list);
    QVERIFY(!toldName(list).isEmpty());
    if (reason.isEmpty())
        QTest::keyClick(list, Qt::Key_Down); // from none to the first
    else
        list->setEditText(reason);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!child<QComboBox>("reasonEditor"));
}

void TestMeetingPage::meetingOverTwoBanksByKeys() {
    const QList<ClaimId> claims{claimIn(ClaimState::TownshipReview), claimIn(ClaimState::Draft)};
    for (const ClaimId claim : claims)
        toMeeting(claim);
    QVERIFY(practice_->signInAs(Role::Clerk));
    page_->showList();
    QVERIFY(button("claimMeeting")->text().contains(QLatin1Char('2')));
    button("claimMeeting")->click();
    auto* table = child<QTableView>("meetingTable");
    const int loans = view(claims.at(0)).summary.live.items + view(claims.at(1)).summary.live.items;
    QCOMPARE(table->model()->rowCount(), loans + 2);
    QVERIFY2(!button("meetingRecord")->isEnabled(), "recording is the director's");
    QTest::keyClicks(child<QLineEdit>("sheetNumber"), QStringLiteral("2018-2"));
    child<QLineEdit>("sheetPresent")->clear();
    QTest::keyClicks(child<QLineEdit>("sheetPresent"), QStringLiteral("everybody"));
    setCurrentSourceRow(table, 1);
    QTest::keyClick(table, Qt::Key_R);
    chooseReason({}); // the first of the list is the bank's negligence
    setCurrentSourceRow(table, 2);
    QTest::keyClick(table, Qt::Key_D);
    chooseReason(QStringLiteral("材料待补"));
    setCurrentSourceRow(table, 3);
    QTest::keyClick(table, Qt::Key_A);
    QCOMPARE(currentSourceRow(table), 4);
    button("meetingRest")->click();
    QTRY_COMPARE(Meetings(practice_->office()).sheet()->outcomes.size(), loans); // were the machine to stop
    QTest::keyClicks(child<QLineEdit>("sheetExcused"), QStringLiteral("nobody"));
    host_->files = {write(QStringLiteral("纪要.txt"), {QStringLiteral("同意")})};
    button("sheetMinutes")->click();
    page_->openClaim(claims.at(0)); // what is typed is kept when the page is left

    signIn(Role::Director);
    page_->openMeeting();
    QCOMPARE(child<QLineEdit>("sheetNumber")->text(), QStringLiteral("2018-2"));
    QCOMPARE(child<QLineEdit>("sheetExcused")->text(), QStringLiteral("nobody"));
    QCOMPARE(button("sheetMinutes")->text(), QStringLiteral("纪要.txt"));
    host_->answer = false;
    button("meetingRecord")->click();
    QCOMPARE(claimIn(ClaimState::AwaitingDecision).isNull(), false);
    host_->answer = true;
    button("meetingRecord")->click();
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(child<QTableView>("heldTable")->model()->rowCount(), 2 + 1); // the demonstration had two
    host_->target = practice_->file(QStringLiteral("forms"));
    button("heldSave")->click();
    QCOMPARE(host_->refused, QStringList());

    const auto again = Office::open(practice_->file(QStringLiteral("office.steward")),
                                    practice_->office().sharedClock(), OpenMode::ReadOnly);
    QVERIFY(again);
    const auto held = Meetings(**again).held();
    QVERIFY(held);
    const MeetingSummary& meeting = held->first();
    QCOMPARE(meeting.held.claims.size(), 2);
    QCOMPARE(meeting.rejected.items, 1);
    QCOMPARE(meeting.deferred.items, 1);
    QCOMPARE(meeting.approved.items, loans - 2);
    QCOMPARE(meeting.forms.size(), 2);
    QCOMPARE(meeting.held.minutes.size(), 1);
    int negligent = 0;
    for (const ClaimId claim : claims) {
        const auto decided = Claims(**again).view(claim);
        QCOMPARE(decided->summary.claim.state, ClaimState::Decided);
        QCOMPARE(decided->timeline.last().act, ClaimAct::Decide);
        negligent += int(std::ranges::count(decided->items, true, &Item::negligence));
    }
    QCOMPARE(negligent, 1);
    const auto waiting = Meetings(**again).agenda();
    QCOMPARE(waiting->size(), 1); // the deferred loan
    QCOMPARE(waiting->first().deferredBy->number, QStringLiteral("2018-2"));
    QCOMPARE(waiting->first().items.first().item.outcomeReason, QStringLiteral("材料待补"));
    QVERIFY(waiting->first().items.first().opinion->agrees);
    const QFileInfoList saved = QDir(host_->target).entryInfoList(QDir::Files);
    QCOMPARE(saved.size(), 2);
    QFile form(saved.first().filePath());
    QVERIFY(form.open(QIODevice::ReadOnly));
    QVERIFY(Papers(**again).verifyPdf(form.readAll())->genuine);
    const auto check = checkOffice(**again);
    QVERIFY2(check && check->good(),
             check && !check->good() ? qPrintable(check->faults.first().sentence()) : "");
}

void TestMeetingPage::meetingIsOneActOrNone() {
    for (const ClaimId claim : {claimIn(ClaimState::TownshipReview), claimIn(ClaimState::Draft)})
        toMeeting(claim);
    Office& office = practice_->office();
    QVERIFY(practice_->signInAs(Role::Director));
    Meetings meetings(office);
    const auto agenda = meetings.agenda();
    MeetingSheet sheet;
    sheet.meeting = {QStringLiteral("2018-2"), office.today(), {}, {}, QStringLiteral("everybody"), {}};
    for (const AgendaClaim& claim : *agenda)
        for (const AgendaItem& line : claim.items)
            sheet.outcomes.append({line.item.id, Outcome::Approved, {}, false});
    const auto trail = [&office] {
        QList<AuditLine> lines;
        const auto read = AuditRepository(office.database()).forEach([&lines](const ChainedAuditLine& one) {
            lines << one.line;
        });
        return read ? lines : QList<AuditLine>();
    };
    const auto before = trail().size();

    office.watch([](qint64, qint64) { return false; });
    QCOMPARE(meetings.record(sheet).error().code, QStringLiteral("work.cancelled"));
    office.watch({});
    auto lacking = sheet;
    lacking.outcomes.removeLast();
    const auto refused = meetings.record(lacking);
    QCOMPARE(refused.error().code, QStringLiteral("meeting.outcome_missing"));
    QVERIFY(refused.error().sentence().contains(agenda->last().name));
    QVERIFY(refused.error().sentence().contains(agenda->last().items.last().item.row.note));
    QCOMPARE(trail().size(), before);
    QCOMPARE(meetings.agenda()->size(), 2);

    QVERIFY(meetings.record(sheet));
    const auto lines = trail();
    QCOMPARE(lines.size(), before + 1);
    QCOMPARE(lines.last().act, QStringLiteral("meeting.record"));
    QStringList said;
    for (const Fact& fact : lines.last().facts)
        said << fact.value;
    for (const AgendaClaim& claim : *agenda)
        QVERIFY(said.join(QLatin1Char(' ')).contains(claim.name));
    QVERIFY(meetings.agenda()->isEmpty());
    QVERIFY2(meetings.sheet()->outcomes.isEmpty(), "the next meeting begins with an empty sheet");
    QCOMPARE(meetings.sheet()->meeting.present, QStringLiteral("everybody"));
}

void TestMeetingPage::openAnotherWindow() {
    page_.reset();
    page_ = std::make_unique<ClaimsPage>(*host_);
    page_->resize(1198, 672);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
}

void TestMeetingPage::theSheetIsSortedAndFiltered() {
    const QList<ClaimId> claims{claimIn(ClaimState::TownshipReview), claimIn(ClaimState::Draft)};
    for (const ClaimId claim : claims)
        toMeeting(claim);
    QVERIFY(practice_->signInAs(Role::Clerk));
    page_->openMeeting();
    auto* table = child<QTableView>("meetingTable");
    const auto cell = [](const QTableView* shown, int row, int column) {
        return shown->model()->index(row, column).data().toString();
    };
    table->sortByColumn(MeetingModel::Fund, Qt::DescendingOrder);
    const int rows = table->model()->rowCount();
    Amount before;
    QStringList names;
    for (int row = 0; row < rows; ++row) {
        if (table->columnSpan(row, 0) > 1) { // a claim's own row: the loans below it are in order
            names << cell(table, row, MeetingModel::Number);
            before = Amount::yuan(1'000'000);
            continue;
        }
        const auto fund = parseAmount(cell(table, row, MeetingModel::Fund));
        QVERIFY(fund && *fund <= before);
        before = *fund;
    }
    QCOMPARE(names, QStringList({Meetings(practice_->office()).agenda()->at(0).name,
                                 Meetings(practice_->office()).agenda()->at(1).name}));

    const QString note = cell(table, rows - 1, MeetingModel::Note);
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    auto* words = child<QLineEdit>("meetingTableWords");
    QTest::keyClicks(words, note);
    QCOMPARE(table->model()->rowCount(), 2); // the loan and its claim
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_A); // a claim's row means those of its loans that are shown
    QCOMPARE(cell(table, 1, MeetingModel::Note), note);
    QVERIFY(!cell(table, 1, MeetingModel::Result).isEmpty());
    QTRY_COMPARE(Meetings(practice_->office()).sheet()->outcomes.size(), 1);

    table->selectRow(1);
    host_->said.clear();
    QTest::keyClick(table, Qt::Key_N); // none is open but what the words hide
    const QString hidden = QString::number(rows - 2 - 1);
    QVERIFY(host_->said.value(0).startsWith(hidden));

    openAnotherWindow();
    page_->openMeeting();
    table = child<QTableView>("meetingTable");
    words = child<QLineEdit>("meetingTableWords");
    QVERIFY2(words->text().isEmpty(), "words of another day would hide loans unseen");
    QCOMPARE(table->model()->rowCount(), rows);
    QCOMPARE(cell(table, rows - 1, MeetingModel::Note), note); // sorted as before
    table->setCurrentIndex(table->model()->index(rows - 1, 0));
    QTest::keyClick(table, Qt::Key_N); // from the last, on from the top
    QCOMPARE(table->currentIndex().row(), 1);
}

void TestMeetingPage::theRestThatIsHiddenIsNotAgreedTo() {
    for (const ClaimId claim : {claimIn(ClaimState::TownshipReview), claimIn(ClaimState::Draft)})
        toMeeting(claim);
    QVERIFY(practice_->signInAs(Role::Clerk));
    page_->openMeeting();
    auto* table = child<QTableView>("meetingTable");
    const int loans = table->model()->rowCount() - 2;
    const QString note = table->model()->index(1, MeetingModel::Note).data().toString();
    child<QLineEdit>("meetingTableWords")->setText(note);
    button("meetingRest")->click();
    QTRY_COMPARE(Meetings(practice_->office()).sheet()->outcomes.size(), 1);
    QVERIFY(host_->said.last().startsWith(QString::number(loans - 1)));

    child<QLineEdit>("meetingTableWords")->clear();
    host_->said.clear();
    button("meetingRest")->click();
    QTRY_COMPARE(Meetings(practice_->office()).sheet()->outcomes.size(), loans);
    QCOMPARE(host_->said, QStringList());
}

void TestMeetingPage::theSheetKeepsWhatItSaysOfOtherClaims() {
    const ClaimId claim = claimIn(ClaimState::TownshipReview);
    const ClaimId other = claimIn(ClaimState::Draft);
    for (const ClaimId one : {claim, other})
        toMeeting(one);
    QVERIFY(practice_->signInAs(Role::Director));
    Office& office = practice_->office();
    Meetings meetings(office);
    MeetingSheet sheet;
    sheet.meeting = {QStringLiteral("2018-2"), office.today(),          QStringLiteral("hall"), {},
                     QStringLiteral("all"),    QStringLiteral("nobody")};
    sheet.minutes = QStringLiteral("minutes.pdf");
    sheet.leftOut = {other};
    const auto outcomesOf = [&](ClaimId id) {
        QList<ItemOutcome> outcomes;
        for (const Item& item : view(id).items)
            if (item.state == ItemState::Live)
                outcomes.append({item.id, Outcome::Approved, {}, false});
        outcomes.first() = {outcomes.first().item, Outcome::Deferred, QStringLiteral("x"), false};
        return outcomes;
    };
    sheet.outcomes = outcomesOf(claim);
    QVERIFY(meetings.keepSheet(sheet));
    QVERIFY(Claims(office).decide(claim, sheet.meeting, sheet.outcomes));
    const auto kept = meetings.sheet();
    QVERIFY(kept->outcomes.isEmpty());
    QCOMPARE(kept->leftOut, sheet.leftOut);
    QCOMPARE(kept->minutes, sheet.minutes);
    QVERIFY(kept->meeting == sheet.meeting);

    QVERIFY(Claims(office).decide(other, sheet.meeting, outcomesOf(other)));
    const auto fresh = meetings.sheet(); // what waits now was put off by this very meeting
    QVERIFY(fresh->leftOut.isEmpty());
    QCOMPARE(fresh->minutes, QString());
    QCOMPARE(fresh->meeting.number, QString());
}

void TestMeetingPage::aClaimsOwnTabIsTheSameSheet() {
    const ClaimId claim = claimIn(ClaimState::TownshipReview);
    const ClaimId other = claimIn(ClaimState::Draft);
    for (const ClaimId one : {claim, other})
        toMeeting(one);
    const Meeting held = Meetings(practice_->office()).held()->first().held.meeting;
    signIn(Role::Director);
    page_->openClaim(claim);
    page_->page()->showTab(ClaimPage::Decision);
    const int loans = child<QTableView>("decisionTable")->model()->rowCount();
    QCOMPARE(loans, view(claim).summary.live.items);
    child<QLineEdit>("meetingNumber")->setText(held.number); // no keys for its Chinese
    QTest::keyClick(child<QTableView>("decisionTable"), Qt::Key_A);
    QTRY_COMPARE(Meetings(practice_->office()).sheet()->outcomes.size(), 1);

    openAnotherWindow();
    page_->openMeeting(other);
    QCOMPARE(child<QLineEdit>("sheetNumber")->text(), held.number);
    QTest::keyClick(child<QTableView>("meetingTable"), Qt::Key_A); // on the other claim's own row
    page_->openClaim(claim);
    page_->page()->showTab(ClaimPage::Decision);
    QCOMPARE(child<QLineEdit>("meetingNumber")->text(), held.number);
    button("decisionRest")->click();
    host_->answer = false; // it can't be taken back, so it is asked first
    button("decisionRecord")->click();
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(view(claim).summary.claim.state, ClaimState::AwaitingDecision);
    host_->answer = true;
    button("decisionRecord")->click();
    QCOMPARE(host_->refused.takeLast(), QStringLiteral("claim.meeting_number_taken"));
    child<QLineEdit>("meetingNumber")->clear();
    QTest::keyClicks(child<QLineEdit>("meetingNumber"), QStringLiteral("2018-3"));
    button("decisionRecord")->click();
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(view(claim).summary.claim.state, ClaimState::Decided);
    QVERIFY(!button("decisionRecord")->isEnabled());
    QCOMPARE(child<QTableView>("decisionTable")->model()->rowCount(), loans);
    const auto sheet = Meetings(practice_->office()).sheet();
    QCOMPARE(sheet->outcomes.size(), view(other).summary.live.items); // they wait for their recording
    QCOMPARE(sheet->meeting.number, QStringLiteral("2018-3"));
    const auto summary = Meetings(practice_->office()).held()->first();
    QCOMPARE(summary.approved.items, loans);
    QCOMPARE(summary.forms.size(), 1);
}

QTEST_MAIN(TestMeetingPage)
#include "TestMeetingPage.moc"
