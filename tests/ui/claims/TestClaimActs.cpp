#include "ClaimsFixture.h"

#include "services/Papers.h"

#include <QTabWidget>

using namespace steward;

/** Leads claims through the acts of the workflow by the page's buttons and keys. */
class TestClaimActs : public ClaimsFixture {
    Q_OBJECT
private slots:
    void greyedActTellsWhy();
    void acceptedClaimGoesToTheTownships();
    void townshipReviewIsRecordedAndApproved();
    void meetingDecidesByKeys();
    void letterIsIssuedByTwoPeople();
};

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

void TestClaimActs::acceptedClaimGoesToTheTownships() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    const int clean = view(claim).summary.live.items;
    page_->openClaim(claim);
    button("act_accept")->click();
    QCOMPARE(view(claim).summary.claim.state, ClaimState::Accepted);
    QCOMPARE(view(claim).summary.live.items, clean);
    button("act_forward")->click();
    QCOMPARE(view(claim).summary.claim.state, ClaimState::TownshipReview);
    page_->page()->showTab(ClaimPage::Townships);
    QCOMPARE(child<QTableView>("townshipsTable")->model()->rowCount(), int(view(claim).reviews.size()));
    QCOMPARE(host_->refused, QStringList());
}

void TestClaimActs::townshipReviewIsRecordedAndApproved() {
    const ClaimId claim = claimIn(ClaimState::TownshipReview);
    page_->openClaim(claim);
    page_->page()->showTab(ClaimPage::Townships);
    const auto open = [&] {
        const auto reviews = view(claim).reviews;
        return std::ranges::count_if(reviews, [](const Review& review) { return !review.approved(); });
    };
    const auto before = open();
    QVERIFY(before > 0);
    setCurrentSourceRow(child<QTableView>("townshipsTable"), 0); // what is still to do stands first
    QVERIFY(!button("reviewApproveButton")->isEnabled());
    QVERIFY(!button("reviewApproveButton")->toolTip().isEmpty());
    button("reviewRecordButton")->click();
    auto* dialog = child<QDialog>("reviewDialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("reviewHandler"))->setText(QStringLiteral("周文"));
    dialog->findChild<QPushButton*>(QStringLiteral("reviewSupportClean"))->click();
    dialog->findChild<QPushButton*>(QStringLiteral("reviewRecord"))->click();
    QVERIFY2(!dialog->isVisible(),
             qPrintable(dialog->findChild<QLabel*>(QStringLiteral("reviewRefusal"))->text()));
    QVERIFY(button("reviewApproveButton")->isEnabled());
    button("reviewApproveButton")->click();
    auto* head = child<QDialog>("dayDialog");
    QVERIFY(head);
    head->findChild<QLineEdit*>(QStringLiteral("dayDialogName"))->setText(QStringLiteral("陈镇长"));
    head->findChild<QPushButton*>(QStringLiteral("dayDialogConfirm"))->click();
    QCOMPARE(open(), before - 1);
    QCOMPARE(host_->refused, QStringList());
}

void TestClaimActs::meetingDecidesByKeys() {
    const ClaimId claim = claimIn(ClaimState::TownshipReview);
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
    signIn(Role::Reviewer);
    page_->openClaim(claim);
    button("act_submit")->click();
    QCOMPARE(view(claim).summary.claim.state, ClaimState::AwaitingDecision);
    signIn(Role::Director);
    page_->page()->showTab(ClaimPage::Decision);
    child<QLineEdit>("meetingNumber")->setText(QStringLiteral("2018年第2次"));
    child<QLineEdit>("meetingPlace")->setText(QStringLiteral("会议室"));
    child<QLineEdit>("meetingChair")->setText(QStringLiteral("副县长"));
    child<QLineEdit>("meetingPresent")->setText(QStringLiteral("扶贫办、财政局"));
    auto* table = child<QTableView>("decisionTable");
    table->selectAll();
    QTest::keyClick(table, Qt::Key_A);
    setCurrentSourceRow(table, 1);
    QTest::keyClick(table, Qt::Key_D);
    auto* reason = child<QComboBox>("reasonEditor");
    QVERIFY(reason);
    reason->setEditText(QStringLiteral("材料待补"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!child<QComboBox>("reasonEditor"));
    button("decisionRecord")->click();
    QCOMPARE(host_->refused, QStringList());
    const ClaimView decided = view(claim);
    QCOMPARE(decided.summary.claim.state, ClaimState::Decided);
    const auto deferred = std::ranges::count(decided.items, ItemState::Deferred, &Item::state);
    QCOMPARE(deferred, 1);
    QCOMPARE(host_->refused, QStringList());
}

void TestClaimActs::letterIsIssuedByTwoPeople() {
    const ClaimId claim = claimIn(ClaimState::Decided);
    page_->openClaim(claim);
    QVERIFY(!button("act_issue")->isEnabled());
    button("act_prepare_issue")->click();
    const auto confirm = [this] {
        auto* dialog = child<QDialog>("issueDialog");
        QVERIFY(dialog);
        auto* yes = dialog->findChild<QPushButton*>(QStringLiteral("issueConfirm"));
        QTRY_VERIFY(yes->isEnabled());
        yes->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    confirm();
    QVERIFY(view(claim).summary.claim.issuePreparedBy);
    QVERIFY(!button("act_issue")->isEnabled()); // whoever prepared it can't be its checker
    signIn(Role::Reviewer);
    QVERIFY2(button("act_issue")->isEnabled(), qPrintable(button("act_issue")->toolTip()));
    button("act_issue")->click();
    confirm();
    QCOMPARE(view(claim).summary.claim.state, ClaimState::Issued);
    QCOMPARE(child<QTabWidget>("claimTabs")->currentIndex(), int(ClaimPage::PapersTab));
    const auto papers = Papers(practice_->office()).ofClaim(claim);
    QCOMPARE(child<QTableView>("papersTable")->model()->rowCount(), int(papers->size()));
    const auto vouchers = std::ranges::count(*papers, PaperKind::TransferVoucher, &IssuedPaper::kind);
    QCOMPARE(vouchers, 1);
    const auto letter = std::ranges::find(*papers, PaperKind::ConfirmationLetter, &IssuedPaper::kind);
    QVERIFY(letter != papers->end());
    QVERIFY2(child<QLabel>("paperShown")->text().endsWith(letter->number), "the letter is what goes out now");
    QCOMPARE(host_->refused, QStringList());
}

QTEST_MAIN(TestClaimActs)
#include "TestClaimActs.moc"
