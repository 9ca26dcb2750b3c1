#include "ClaimWalk.h"

#include "services/Check.h"
#include "services/Desk.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "storage/AuditRepository.h"

#include <QAction>
#include <QDir>
#include <QListWidget>
#include <QTabWidget>

using namespace steward;

/** Leads claims along every line of the workflow table by the page's keys, and opens the file anew to see. */
class TestClaimActs : public ClaimWalk {
    Q_OBJECT
private slots:
    void everyLineOfTheTable_data();
    void everyLineOfTheTable();
    void greyedActTellsWhy();
    void aRefusedReasonStaysToBeMended();
    void aPacketComesBackByDropping();
    void scansLieWithTheirTownship();
    void issuingShowsWhatGoesOut();
    void voidedPapersPointToThoseInTheirPlace();
    void nothingIsPaidOnWhatIsToBeVoided();

private:
    bool walk(const Transition& line, ClaimId& claim);
    bool walkReview(const Transition& line, ClaimId claim);
    bool walkDecision(const Transition& line, ClaimId& claim);
    bool walkRegister(ClaimId& claim);
    bool rare(const Transition& line, ClaimId claim);
    std::unique_ptr<Office> reopened();
    qsizetype entries(Office& office) { return Fund(office).entries({2017, 1, 1}, {2019, 1, 1})->size(); }
    void issueByHand(ClaimId claim);
};

std::unique_ptr<Office> TestClaimActs::reopened() {
    auto opened = Office::open(practice_->file(QStringLiteral("office.steward")),
                               std::make_shared<FixedClock>(practice_->office().today()), OpenMode::ReadOnly);
    return opened ? std::move(*opened) : nullptr;
}

void TestClaimActs::everyLineOfTheTable_data() {
    QTest::addColumn<int>("line");
    for (size_t i = 0; i < workflowTable().size(); ++i) {
        const auto& line = workflowTable()[i];
        QTest::addRow("%s: %s → %s", qPrintable(stateName(line.from)), qPrintable(actName(line.act)),
                      qPrintable(stateName(line.to)))
            << int(i);
    }
}

void TestClaimActs::everyLineOfTheTable() {
    QFETCH(int, line);
    const auto& wanted = workflowTable()[size_t(line)];
    const auto before = entries(practice_->office());
    auto claim = wanted.from == ClaimState::None ? ClaimId() : ledTo(wanted.from);
    const auto led = entries(practice_->office());
    QVERIFY(led >= before);
    QVERIFY(walk(wanted, claim));
    QCOMPARE(host_->refused, QStringList());

    const auto file = reopened();
    QVERIFY(file);
    const auto read = Claims(*file).view(claim);
    QVERIFY(read);
    QCOMPARE(read->summary.claim.state, wanted.to);
    QVERIFY(!read->timeline.isEmpty());
    const auto& last = read->timeline.last();
    QCOMPARE(last.act, wanted.act);
    QCOMPARE(last.from, wanted.from);
    QCOMPARE(last.to, wanted.to);
    QCOMPARE(last.who, practice_->office().user()->name);
    QVERIFY(practice_->office().user()->roles.testFlag(wanted.by));
    QString audited;
    QVERIFY(AuditRepository(file->database()).forEach([&](const ChainedAuditLine& one) {
        if (one.line.act.startsWith(QLatin1String("claim.")))
            audited = one.line.act;
    }));
    const bool byDecision = wanted.act == ClaimAct::Register && wanted.by == Role::Director;
    QCOMPARE(audited, QStringLiteral("claim.") + actName(byDecision ? ClaimAct::Decide : wanted.act));
    const bool posts = wanted.act == ClaimAct::Issue || wanted.act == ClaimAct::Void;
    QCOMPARE(entries(*file), led + (posts ? 1 : 0));
    const auto check = checkOffice(*file);
    QVERIFY(check);
    QVERIFY2(check->good(), qPrintable(check->good() ? QString() : check->faults.first().sentence()));
}

bool TestClaimActs::walk(const Transition& line, ClaimId& claim) {
    if (line.act == ClaimAct::Register && line.by == Role::Clerk)
        return walkRegister(claim);
    if (line.act == ClaimAct::Register || line.act == ClaimAct::Decide)
        return walkDecision(line, claim);
    if (line.from == ClaimState::TownshipReview && line.to == ClaimState::TownshipReview)
        return walkReview(line, claim);
    if (line.act == ClaimAct::Submit && !review(claim, true))
        return false;
    if (line.act == ClaimAct::Issue) {
        signIn(Role::Clerk);
        page_->openClaim(claim);
        if (!press("act_prepare_issue") || !confirmIssue())
            return false;
    }
    if (line.act == ClaimAct::Withdraw || line.act == ClaimAct::PrepareVoid || line.act == ClaimAct::Void)
        return rare(line, claim);
    signIn(line.by);
    page_->openClaim(claim);
    if (line.act == ClaimAct::EditItems) {
        QTest::keyClick(child<QTableView>("itemsTable"), Qt::Key_F8);
        return true;
    }
    if (!press(qPrintable(QStringLiteral("act_") + actName(line.act))))
        return false;
    if (line.act == ClaimAct::ReturnToBank)
        return giveReason(QStringLiteral("缺催收通知书"));
    if (line.act == ClaimAct::PrepareIssue || line.act == ClaimAct::Issue)
        return confirmIssue();
    return line.act != ClaimAct::ConfirmTransfer || press("dayDialogConfirm");
}

bool TestClaimActs::walkRegister(ClaimId& claim) {
    const auto before = Claims(practice_->office()).list()->size();
    signIn(Role::Clerk);
    page_->showList();
    if (!press("claimNew"))
        return false;
    child<QAbstractButton>("newClaimSupplement")->setChecked(true);
    const bool done = press("newClaimRegister");
    claim = page_->page()->claim();
    return done && Claims(practice_->office()).list()->size() == before + 1 &&
           view(claim).summary.claim.supplement > 0;
}

bool TestClaimActs::walkReview(const Transition& line, ClaimId claim) {
    if (line.act != ClaimAct::RecordReview && !review(claim, line.act == ClaimAct::SendBackReview))
        return false;
    signIn(Role::Clerk);
    page_->openClaim(claim);
    page_->page()->showTab(ClaimPage::Townships);
    auto* table = child<QTableView>("townshipsTable");
    setCurrentSourceRow(table, 0);
    if (line.act == ClaimAct::SendBackReview)
        return press("reviewSendBackButton") && giveReason(QStringLiteral("证明不清"));
    if (line.act == ClaimAct::ApproveReview) {
        if (!press("reviewApproveButton"))
            return false;
        child<QLineEdit>("dayDialogName")->setText(QStringLiteral("陈镇长"));
        return press("dayDialogConfirm");
    }
    QTest::keyClick(table, Qt::Key_Return);
    if (!child<QDialog>("reviewDialog"))
        return false;
    child<QLineEdit>("reviewHandler")->setText(QStringLiteral("周文"));
    return press("reviewSupportClean") && press("reviewRecord");
}

/** All approved, all rejected, all deferred; and one deferred, which makes the follow-up claim. */
bool TestClaimActs::walkDecision(const Transition& line, ClaimId& claim) {
    const bool followed = line.act == ClaimAct::Register;
    if (followed)
        claim = ledTo(ClaimState::AwaitingDecision);
    signIn(Role::Director);
    page_->openClaim(claim);
    if (!press("act_decide"))
        return false;
    fillMeeting();
    decideAll(line.to == ClaimState::Rejected                        ? Qt::Key_R
              : line.to == ClaimState::AwaitingDecision && !followed ? Qt::Key_D
                                                                     : Qt::Key_A);
    if (followed) {
        setCurrentSourceRow(child<QTableView>("decisionTable"), 1);
        decideChosen(Qt::Key_D);
    }
    if (!press("decisionRecord"))
        return false;
    if (!followed)
        return true;
    const auto all = *Claims(practice_->office()).list();
    const auto next = std::ranges::find_if(all, [&](const auto& one) { return one.claim.follows == claim; });
    claim = next == all.end() ? ClaimId() : next->claim.id;
    return next != all.end() && next->items == 1;
}

bool TestClaimActs::rare(const Transition& line, ClaimId claim) {
    if (line.act == ClaimAct::Void) {
        signIn(Role::Clerk);
        page_->openClaim(claim);
        if (!chooseRare("act_prepare_void") || !giveReason(QStringLiteral("收款账号有误")))
            return false;
    }
    signIn(line.by);
    page_->openClaim(claim);
    if (line.act == ClaimAct::Void) // asked for, it stands beside the title, with the reason given
        return press("act_void") &&
               child<QPlainTextEdit>("reasonText")->toPlainText() == QStringLiteral("收款账号有误") &&
               press("reasonConfirm");
    return chooseRare(qPrintable(QStringLiteral("act_") + actName(line.act))) &&
           giveReason(QStringLiteral("银行来函"));
}

void TestClaimActs::greyedActTellsWhy() {
    page_->openClaim(claimIn(ClaimState::Draft));
    QVERIFY(button("act_accept")->isEnabled());
    QPushButton* forward = button("act_forward");
    QVERIFY(!forward->isEnabled());
    QVERIFY(!forward->toolTip().isEmpty());
    signIn(Role::Inspector);
    QVERIFY(!button("act_accept")->isEnabled());
    QVERIFY(!button("act_accept")->toolTip().isEmpty());
}

void TestClaimActs::issueByHand(ClaimId claim) {
    signIn(Role::Clerk);
    page_->openClaim(claim);
    QVERIFY(press("act_prepare_issue") && confirmIssue());
    QVERIFY(!button("act_issue")->isEnabled()); // whoever prepared it can't be its checker
    signIn(Role::Reviewer);
    QVERIFY(press("act_issue") && confirmIssue());
}

void TestClaimActs::issuingShowsWhatGoesOut() {
    const ClaimId claim = claimIn(ClaimState::Decided);
    issueByHand(claim);
    QCOMPARE(child<QTabWidget>("claimTabs")->currentIndex(), int(ClaimPage::PapersTab));
    const auto papers = Papers(practice_->office()).ofClaim(claim);
    QCOMPARE(child<QTableView>("papersTable")->model()->rowCount(), int(papers->size()));
    const auto letter = std::ranges::find(*papers, PaperKind::ConfirmationLetter, &IssuedPaper::kind);
    QVERIFY(letter != papers->end());
    QVERIFY2(child<QLabel>("paperShown")->text().endsWith(letter->number), "the letter is what goes out now");
    QVERIFY(!child<QLabel>("paperStanding")->isVisible());
    QCOMPARE(host_->refused, QStringList());
}

void TestClaimActs::voidedPapersPointToThoseInTheirPlace() {
    const ClaimId claim = ledTo(ClaimState::Issued);
    const auto first = view(claim).summary.claim;
    QVERIFY(rare({ClaimState::Issued, ClaimAct::Void, Role::Director, {}, {}, 20}, claim));
    const QString told = view(claim).timeline.last().note;
    const auto letter = *Papers(practice_->office()).find(first.letter);
    QVERIFY2(told.contains(letter.number) && told.contains(QStringLiteral("冲销凭证")), qPrintable(told));
    page_->page()->showPaper(first.letter);
    auto* standing = child<QLabel>("paperStanding");
    QVERIFY(standing->isVisible() && standing->text().contains(QStringLiteral("收款账号有误")));
    issueByHand(claim);
    const auto anew = *Papers(practice_->office()).find(view(claim).summary.claim.letter);
    QCOMPARE(anew.replaces, letter.number);
    QVERIFY(standing->text().contains(letter.number));
    page_->page()->showPaper(first.letter);
    QVERIFY(standing->text().contains(anew.number));
    emit standing->linkActivated(anew.number);
    QVERIFY(child<QLabel>("paperShown")->text().endsWith(anew.number));
    const auto voucher = *Papers(practice_->office()).find(view(claim).summary.claim.voucher);
    QCOMPARE(voucher.replaces, Papers(practice_->office()).find(first.voucher)->number);
    const auto verdict = Papers(practice_->office()).verifyCode(letter.verificationCode);
    QVERIFY(verdict && verdict->genuine && verdict->sentence.contains(anew.number));
}

void TestClaimActs::nothingIsPaidOnWhatIsToBeVoided() {
    const ClaimId claim = ledTo(ClaimState::Issued);
    signIn(Role::Clerk);
    page_->openClaim(claim);
    QVERIFY(button("act_confirm_transfer")->isEnabled());
    QVERIFY(chooseRare("act_prepare_void") && giveReason(QStringLiteral("收款账号有误")));
    QVERIFY(!button("act_confirm_transfer")->isEnabled());
    QVERIFY(!button("act_void")->isEnabled()); // the clerk can't confirm it
    QVERIFY(child<QLabel>("claimNotice")->text().contains(QStringLiteral("收款账号有误")));
    const auto desk = Desk(practice_->office()).view();
    QVERIFY(desk);
    const auto duties = std::ranges::count_if(desk->duties, [claim](const Duty& duty) {
        return duty.kind == DutyKind::ConfirmVoid && duty.claim == claim;
    });
    QCOMPARE(duties, 1); // and the reversal is not beside it as an entry that a reviewer could check
    QVERIFY(std::ranges::find(desk->duties, DutyKind::CheckEntry, &Duty::kind) == desk->duties.end());
    const auto refused = Claims(practice_->office()).confirmTransfer(claim, practice_->office().today());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("claim.void_asked_for"));
}

/** A folder goes out; what comes back is looked at in the dialog of findings before it is recorded. */
void TestClaimActs::aRefusedReasonStaysToBeMended() {
    page_->openClaim(claimIn(ClaimState::TownshipReview));
    page_->page()->findChild<ClaimActs*>()->perform(ClaimAct::Withdraw);
    auto* reason = child<QPlainTextEdit>("reasonText");
    reason->setPlainText(QStringLiteral("银行来函撤回"));
    practice_->office().signOut();
    button("reasonConfirm")->click();
    QVERIFY(child<QLabel>("reasonRefusal")->isVisible());
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->toPlainText(), QStringLiteral("银行来函撤回"));
}

void TestClaimActs::aPacketComesBackByDropping() {
    const ClaimId claim = claimIn(ClaimState::TownshipReview);
    page_->openClaim(claim);
    page_->page()->showTab(ClaimPage::Townships);
    host_->folder = practice_->file(QStringLiteral("out"));
    child<QAction>("packetOfChosen")->trigger();
    QCOMPARE(host_->refused, QStringList());
    const QDir out(host_->folder);
    const QStringList folders = out.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    QCOMPARE(QDir(out.filePath(folders.first())).entryList(QDir::Files).size(), 3);

    Review review;
    for (const Review& one : view(claim).reviews)
        if (view(claim).townshipNames.value(one.townshipCode) == folders.first())
            review = one;
    QStringList rows{
        QStringLiteral("乡镇：%1,合作银行：%2,%3,经办人：周文")
            .arg(folders.first(), view(claim).bank.name, view(claim).summary.claim.quarter.chinese()),
        QStringLiteral("借据号,身份,原因是否属实,是否建档立卡户,身份是否属实,初审意见,所附证明,理由")};
    for (const Item& item : view(claim).items)
        if (item.state == ItemState::Live && item.townshipCode == review.townshipCode)
            rows << item.row.note + QStringLiteral(",,属实,是,属实,同意,村委会证明,");
    QWidget* tab = child<QTableView>("townshipsTable")->parentWidget();
    // One without its certificate: nothing is recorded, the row is named.
    QStringList spoiled = rows;
    spoiled.last().replace(QStringLiteral("村委会证明"), QString());
    drop(tab, {write(QStringLiteral("缺证明.csv"), spoiled)});
    auto* report = child<QDialog>("importReport");
    QVERIFY(report);
    QVERIFY(report->findChild<QTableView*>()->model()->rowCount() == 1);
    report->close();
    drop(tab, {write(QStringLiteral("回填.csv"), rows)});
    auto* dialog = child<QDialog>("reviewDialog");
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("reviewSource"))->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("reviewHandler"))->text(), QStringLiteral("周文"));
    const auto recorded = [&] {
        for (const Review& one : view(claim).reviews)
            if (one.id == review.id)
                return one.recorded();
        return false;
    };
    QVERIFY(!recorded());
    dialog->findChild<QPushButton*>(QStringLiteral("reviewRecord"))->click();
    QVERIFY(recorded());
    QCOMPARE(host_->refused, QStringList());
}

void TestClaimActs::scansLieWithTheirTownship() {
    const ClaimId claim = claimIn(ClaimState::TownshipReview);
    page_->openClaim(claim);
    page_->page()->showTab(ClaimPage::Townships);
    setCurrentSourceRow(child<QTableView>("townshipsTable"), 0);
    QWidget* tab = child<QTableView>("townshipsTable")->parentWidget();
    drop(tab, {write(QStringLiteral("初审意见表 签字.jpg"), {QStringLiteral("scan")}),
               write(QStringLiteral("村委会证明.jpg"), {QStringLiteral("scan")})});
    const auto files = view(claim).attachments;
    const auto at = [&](int slot) {
        return std::ranges::count_if(files, [slot](const Attachment& file) {
            return file.slot == slot && !file.townshipCode.isEmpty();
        });
    };
    QCOMPARE(at(SignedReviewSlot), 1);
    QCOMPARE(at(OtherSlot), 1);
    QCOMPARE(child<QListWidget>("signedReviewFiles")->count(), 1);
    // Another township shows none of them; taking one off again asks first.
    setCurrentSourceRow(child<QTableView>("townshipsTable"), 1);
    QCOMPARE(child<QListWidget>("signedReviewFiles")->count(), 0);
    setCurrentSourceRow(child<QTableView>("townshipsTable"), 0);
    button("certificatesRemove")->click();
    QCOMPARE(view(claim).attachments.size(), files.size() - 1);
    QCOMPARE(host_->asked.size(), 1);
    QCOMPARE(host_->refused, QStringList());
}

QTEST_MAIN(TestClaimActs)
#include "TestClaimActs.moc"
