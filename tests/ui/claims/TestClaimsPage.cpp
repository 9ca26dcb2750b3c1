#include "claims/ClaimPage.h"
#include "claims/ClaimsPage.h"
#include "claims/RowFields.h"
#include "common/WorkTable.h"
#include "services/Papers.h"
#include "services/Registry.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace steward;

/** Does on the page what a clerk does, and looks afterwards at what the office's file says. */
class TestClaimsPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void enterOpensTheClaimInHand();
    void filterIsKept();
    void greyedActTellsWhy();
    void everyFigureExplainsItself();
    void droppedListIsJudged();
    void strangeHeadingsAreAskedOnce();
    void droppedScansGoIntoTheirSlot();
    void rowIsMendedByEnter();
    void acceptedClaimGoesToTheTownships();
    void townshipReviewIsRecordedAndApproved();
    void meetingDecidesByKeys();
    void letterIsIssuedByTwoPeople();

private:
    template<class Widget>
    Widget* child(const char* name) {
        return page_->findChild<Widget*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) { return child<QPushButton>(name); }
    ClaimId claimIn(ClaimState state);
    ClaimView view(ClaimId claim) { return *Claims(practice_->office()).view(claim); }
    void drop(QWidget* on, const QStringList& paths);
    QString write(const QString& name, const QStringList& lines);
    QString note(int loan);
    QString explanation() { return child<QTextBrowser>("explanationText")->toPlainText(); }
    void signIn(Role role);

    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<ClaimsPage> page_;
};

void TestClaimsPage::init() {
    practice_ = std::make_unique<PracticeOffice>();
    QVERIFY2(practice_->made(), practice_->refusal().constData());
    QVERIFY(practice_->signInAs(Role::Clerk));
    host_ = std::make_unique<StandInHost>(practice_->office());
    page_ = std::make_unique<ClaimsPage>(*host_);
    page_->resize(1198, 672);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    page_->showList();
}

void TestClaimsPage::cleanup() {
    page_.reset();
    host_.reset();
    practice_.reset();
}

ClaimId TestClaimsPage::claimIn(ClaimState state) {
    ClaimFilter filter;
    filter.state = state;
    const auto claims = Claims(practice_->office()).list(filter);
    return claims && !claims->isEmpty() ? claims->first().claim.id : ClaimId();
}

void TestClaimsPage::signIn(Role role) {
    practice_->office().signOut();
    QVERIFY(practice_->signInAs(role));
    page_->reload();
}

void TestClaimsPage::drop(QWidget* on, const QStringList& paths) {
    QMimeData files;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    files.setUrls(urls);
    const QPoint middle = on->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &event);
}

QString TestClaimsPage::write(const QString& name, const QStringList& lines) {
    const QString path = practice_->file(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(QLatin1Char('\n')).toUtf8()) < 0)
        return {};
    return path;
}

/** The note of a loan of the draft's bank that is not in the draft yet. */
QString TestClaimsPage::note(int loan) {
    return QStringLiteral("NEW%1").arg(loan);
}

void TestClaimsPage::enterOpensTheClaimInHand() {
    auto* table = child<QTableView>("claimsTable");
    QCOMPARE(table->model()->rowCount(), int(Claims(practice_->office()).list()->size()));
    const QString bank = table->model()->index(1, 1).data().toString();
    setCurrentSourceRow(table, 1);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(page_->page()->isVisible());
    const auto list = Claims(practice_->office()).list();
    QCOMPARE(page_->page()->claim(), list->at(1).claim.id);
    QVERIFY(child<QLabel>("claimOccasion")->text().contains(QStringLiteral("2018")));
    page_->findChild<QAbstractButton*>(QStringLiteral("claimBack"))->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(1, 1).data().toString(), bank);
}

void TestClaimsPage::filterIsKept() {
    auto* search = child<QLineEdit>("claimFilterText");
    auto* table = child<QTableView>("claimsTable");
    search->setText(QStringLiteral("邮储"));
    QCOMPARE(table->model()->rowCount(), 1);
    ClaimsPage again(*host_);
    QCOMPARE(again.findChild<QLineEdit*>(QStringLiteral("claimFilterText"))->text(), QStringLiteral("邮储"));
    search->clear();
    QVERIFY(table->model()->rowCount() > 1);
}

void TestClaimsPage::greyedActTellsWhy() {
    page_->openClaim(claimIn(ClaimState::Draft));
    QVERIFY(button("act_accept")->isEnabled());
    QPushButton* forward = button("act_forward");
    QVERIFY(!forward->isEnabled());
    QVERIFY(!forward->toolTip().isEmpty());
    signIn(Role::Inspector);
    QVERIFY(!button("act_accept")->isEnabled());
    QVERIFY(!button("act_accept")->toolTip().isEmpty());
}

void TestClaimsPage::everyFigureExplainsItself() {
    const ClaimId claim = claimIn(ClaimState::Decided);
    page_->openClaim(claim);
    auto* table = child<QTableView>("itemsTable");
    setCurrentSourceRow(table, 2, 7);
    QTest::keyClick(table, Qt::Key_F2);
    const Item item = view(claim).items.at(2);
    QVERIFY2(explanation().contains(item.shares->fund.text()), qPrintable(explanation()));
    QVERIFY(explanation().contains(item.shares->principal.text()));
    QTest::keyClick(table, Qt::Key_F2, Qt::ShiftModifier);
    const QString total = view(claim).summary.live.fund.text();
    QVERIFY2(explanation().contains(total), qPrintable(explanation()));
    QWidget* foot = child<QWidget>("itemsTableFoot");
    setCurrentSourceRow(table, 1, 7);
    QVERIFY(!explanation().contains(total));
    const auto* header = table->horizontalHeader();
    QTest::mouseClick(foot, Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(7) + 20, 10));
    QVERIFY(explanation().contains(total));
}

void TestClaimsPage::droppedListIsJudged() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    page_->openClaim(claim);
    const auto before = view(claim).items.size();
    const QString path =
        write(QStringLiteral("more.csv"), {QStringLiteral("序号,借款人姓名,借据号,逾期本金（元）"),
                                           QStringLiteral("1,某人,%1,100.00").arg(note(1)),
                                           QStringLiteral("2,某人,%1,1x0.00").arg(note(2))});
    drop(page_->page(), {path});
    const ClaimView after = view(claim);
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(after.items.size(), before + 2);
    QCOMPARE(after.items.last().row.note, note(2));
    QVERIFY(after.items.last().blocked());
    QCOMPARE(child<QTableView>("itemsTable")->model()->rowCount(), int(before) + 2);
    QVERIFY(child<QDialog>("problemsDialog")); // the unreadable amount is told
    QCOMPARE(host_->refused, QStringList());
    QVERIFY(host_->changes > 0);
}

void TestClaimsPage::strangeHeadingsAreAskedOnce() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    page_->openClaim(claim);
    const auto before = view(claim).items.size();
    const QString strange = QStringLiteral("次第,债务人,凭证编码,应还未还");
    drop(page_->page(),
         {write(QStringLiteral("strange.csv"), {strange, QStringLiteral("1,某人,%1,100.00").arg(note(1))})});
    auto* dialog = child<QDialog>("columnsDialog");
    QVERIFY(dialog);
    QCOMPARE(view(claim).items.size(), before);
    auto* import = dialog->findChild<QPushButton*>(QStringLiteral("columnsImport"));
    const auto choose = [dialog](const char* field, int column) {
        auto* choice = dialog->findChild<QComboBox*>(QStringLiteral("column_") + QLatin1String(field));
        choice->setCurrentIndex(choice->findData(column));
        emit choice->activated(choice->currentIndex());
    };
    choose("borrower", 1);
    choose("note", 1); // the same heading again leaves the first field
    QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("column_borrower"))->currentData().toInt(), -1);
    QVERIFY(!import->isEnabled());
    choose("borrower", 1);
    choose("note", 2);
    choose("overduePrincipal", 3);
    QVERIFY(import->isEnabled());
    import->click();
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(view(claim).items.size(), before + 1);
    QCOMPARE(view(claim).items.last().row.overduePrincipal, Amount::yuan(100));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    drop(page_->page(),
         {write(QStringLiteral("again.csv"), {strange, QStringLiteral("1,某人,%1,200.00").arg(note(2))})});
    QVERIFY(!child<QDialog>("columnsDialog"));
    QCOMPARE(view(claim).items.size(), before + 2);
    QCOMPARE(host_->refused, QStringList());
}

void TestClaimsPage::droppedScansGoIntoTheirSlot() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    page_->openClaim(claim);
    page_->page()->showTab(ClaimPage::Materials);
    const auto before = view(claim).attachments.size();
    drop(child<QWidget>("slot2"), {write(QStringLiteral("scan1.jpg"), {QStringLiteral("one")}),
                                   write(QStringLiteral("scan2.jpg"), {QStringLiteral("two")})});
    auto attachments = view(claim).attachments;
    QCOMPARE(attachments.size(), before + 2);
    const auto in2 = std::ranges::count_if(attachments, [](const Attachment& a) { return a.slot == 2; });
    auto* list = child<QListWidget>("slot2Files");
    QCOMPARE(list->count(), int(in2));
    list->setCurrentRow(list->count() - 1);
    host_->answer = false;
    button("slot2Remove")->click();
    QCOMPARE(view(claim).attachments.size(), before + 2); // asked first, and not confirmed
    host_->answer = true;
    button("slot2Remove")->click();
    QCOMPARE(view(claim).attachments.size(), before + 1);
}

void TestClaimsPage::rowIsMendedByEnter() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    page_->openClaim(claim);
    auto* table = child<QTableView>("itemsTable");
    setCurrentSourceRow(table, 1);
    QTest::keyClick(table, Qt::Key_Return);
    auto* dialog = child<QDialog>("itemDialog");
    QVERIFY(dialog);
    const auto field = [dialog](RowField which) {
        return dialog->findChild<QLineEdit*>(QStringLiteral("itemField%1").arg(int(which)));
    };
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    field(RowField::OverduePrincipal)->setFocus();
    field(RowField::OverduePrincipal)->setText(QStringLiteral("20000.005"));
    QTest::keyClick(field(RowField::OverduePrincipal), Qt::Key_Return);
    QCOMPARE(dialog->focusWidget(), field(RowField::OverdueDays)); // Enter goes on, as in a table
    dialog->findChild<QPushButton*>(QStringLiteral("itemSave"))->click();
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("itemRefusal"))->isVisible()); // three decimals
    field(RowField::OverduePrincipal)->setText(QStringLiteral("19,999.99"));
    dialog->findChild<QPushButton*>(QStringLiteral("itemSave"))->click();
    QCOMPARE(view(claim).items.at(1).row.overduePrincipal, Amount::fen(1999999));
}

void TestClaimsPage::acceptedClaimGoesToTheTownships() {
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

void TestClaimsPage::townshipReviewIsRecordedAndApproved() {
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

void TestClaimsPage::meetingDecidesByKeys() {
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

void TestClaimsPage::letterIsIssuedByTwoPeople() {
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
    QCOMPARE(host_->refused, QStringList());
}

QTEST_MAIN(TestClaimsPage)
#include "TestClaimsPage.moc"
