#include "ClaimsFixture.h"

#include "claims/ReviewModel.h"
#include "claims/RowFields.h"
#include "services/Drafts.h"
#include "services/Papers.h"

#include <QCheckBox>
#include <QListWidget>
#include <QTabWidget>

using namespace steward;

/** Does on the pages what a clerk does, and looks afterwards at what the office's file says. */
class TestClaimsPage : public ClaimsFixture {
    Q_OBJECT
private slots:
    void enterOpensTheClaimInHand();
    void filterIsKept();
    void droppedListOfNoKnownClaimIsRegistered();
    void oneListIsDroppedAtATime();
    void droppedListOfAReturnedClaim();
    void droppedListIsJudged();
    void rowsToMendGoToTheBankAndComeBack();
    void theFileGoesBackWithComments();
    void strangeHeadingsAreAskedOnce();
    void droppedScansGoIntoTheirSlot();
    void aReviewHalfTypedSurvives();
};

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

void TestClaimsPage::oneListIsDroppedAtATime() {
    const QStringList two{write(QStringLiteral("a.csv"), {QStringLiteral("序号")}),
                          write(QStringLiteral("b.csv"), {QStringLiteral("序号")})};
    drop(page_.get(), two);
    QVERIFY(!child<QDialog>("newClaimDialog"));
    page_->openClaim(claimIn(ClaimState::Draft));
    drop(page_->page(), two);
    QCOMPARE(host_->refused, QStringList({QStringLiteral("drop.several"), QStringLiteral("drop.several")}));
    page_->showList();
    button("claimNew")->click();
    drop(child<QDialog>("newClaimDialog"), two);
    QVERIFY(child<QLabel>("newClaimRefusal")->isVisible());
    QVERIFY(child<QLineEdit>("newClaimFile")->text().isEmpty());
}

void TestClaimsPage::droppedListOfNoKnownClaimIsRegistered() {
    const auto before = Claims(practice_->office()).list()->size();
    drop(page_.get(),
         {write(QStringLiteral("三峡2018年第1季度.csv"),
                {QStringLiteral("次第,债务人,凭证编码,应还未还"), QStringLiteral("1,某人,NEW1,100.00")})});
    QCOMPARE(host_->refused, QStringList());
    auto* dialog = child<QDialog>("newClaimDialog");
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLineEdit*>(QStringLiteral("newClaimFile"))
                ->text()
                .contains(QStringLiteral("三峡")));
    auto* again = dialog->findChild<QAbstractButton*>(QStringLiteral("newClaimSupplement"));
    auto* enter = dialog->findChild<QPushButton*>(QStringLiteral("newClaimRegister"));
    QVERIFY(qobject_cast<QCheckBox*>(again)->isChecked()); // the bank's claim of this quarter exists
    again->click();
    enter->click();
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("newClaimRefusal"))->isVisible());
    again->click();
    enter->click();
    QCOMPARE(Claims(practice_->office()).list()->size(), before + 1);
    QCOMPARE(view(page_->page()->claim()).summary.claim.supplement, 1);
    QVERIFY(child<QDialog>("columnsDialog")); // its headings are strange: they are asked about now
}

/** As a supplement its good rows would be blocked: they are in the claim that was returned. */
void TestClaimsPage::droppedListOfAReturnedClaim() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    QVERIFY(Claims(practice_->office()).returnToBank(claim, QStringLiteral("印章不全")));
    drop(page_.get(), {write(QStringLiteral("农商行2018年第1季度.csv"),
                             {QStringLiteral("序号,借款人姓名,借据号,逾期本金（元）"),
                              QStringLiteral("1,某人,NEW1,100.00")})});
    QVERIFY(!child<QDialog>("newClaimDialog"));
    QCOMPARE(page_->page()->claim(), claim);
    QVERIFY(host_->said.last().contains(QStringLiteral("resubmit")));
}

void TestClaimsPage::droppedListIsJudged() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    page_->openClaim(claim);
    const auto before = view(claim).items.size();
    const QString path = write(QStringLiteral("more.csv"),
                               {QStringLiteral("序号,借款人姓名,借据号,逾期本金（元）"),
                                QStringLiteral("1,某人,NEW1,100.00"), QStringLiteral("2,某人,NEW2,1x0.00")});
    drop(page_->page(), {path});
    const ClaimView after = view(claim);
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(after.items.size(), before + 2);
    QCOMPARE(after.items.last().row.note, QStringLiteral("NEW2"));
    QVERIFY(after.items.last().blocked());
    QCOMPARE(child<QTableView>("itemsTable")->model()->rowCount(), int(before) + 2);
    auto* report = child<QDialog>("listReportDialog"); // the unreadable amount is told
    QVERIFY(report);
    QCOMPARE(report->findChild<QTableView*>()->model()->rowCount(), 1);
    QCOMPARE(host_->refused, QStringList());
    QVERIFY(host_->changes > 0);
}

void TestClaimsPage::rowsToMendGoToTheBankAndComeBack() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    page_->openClaim(claim);
    QStringList notes;
    for (const Item& item : view(claim).items)
        if (item.blocked())
            notes << item.row.note;
    QVERIFY(!notes.isEmpty());
    host_->target = practice_->file(QStringLiteral("mend.xlsx"));
    button("itemsReturned")->click();
    QCOMPARE(host_->refused, QStringList());
    const auto back = readClaimList(host_->target);
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->rows.size(), notes.size());
    QCOMPARE(back->unknownColumns, QStringList(QStringLiteral("需补正的事项")));
    for (int i = 0; i < notes.size(); ++i) {
        QCOMPARE(back->rows.at(i).note, notes.at(i));
        const auto& items = view(claim).items;
        const auto item = std::ranges::find(items, notes.at(i), [](const Item& one) { return one.row.note; });
        ClaimRow before = item->row;
        before.row = back->rows.at(i).row;               // only its place in the file is another
        before.groundText = back->rows.at(i).groundText; // the number alone counts
        QCOMPARE(back->rows.at(i).overduePrincipal, before.overduePrincipal);
        QCOMPARE(back->rows.at(i).ground, before.ground);
        QCOMPARE(back->rows.at(i).lastNotice, before.lastNotice);
        QCOMPARE(back->rows.at(i).notices, before.notices);
        QCOMPARE(back->rows.at(i).insurerPaid, before.insurerPaid);
        QCOMPARE(back->rows.at(i).sequence, before.sequence);
        QVERIFY(back->rows.at(i) == before);
    }
    const auto all = view(claim).items.size();
    drop(page_->page(), {host_->target});
    QCOMPARE(view(claim).items.size(), all); // each took its predecessor's place
    QCOMPARE(host_->refused, QStringList());
    host_->target = QStringLiteral("/nowhere/at/all.xlsx");
    button("itemsReturned")->click();
    QCOMPARE(host_->refused, QStringList(QStringLiteral("sheet.not_written")));
}

/** Dropped, judged, given back with comments and a return list; mended and dropped again, the rest comes in.
 */
void TestClaimsPage::theFileGoesBackWithComments() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    page_->openClaim(claim);
    const auto items = view(claim).items;
    const auto good = std::ranges::find_if(items, [](const Item& item) { return !item.blocked(); });
    QVERIFY(good != items.end());
    const QString headings = QStringLiteral("序号,借款人姓名,借据号,逾期本金（元）");
    const QString known = QStringLiteral("1,%1,%2,1.00").arg(good->row.borrower, good->row.note);
    const QString path =
        write(QStringLiteral("巫山.csv"), {headings, known, QStringLiteral("2,某人,NEW1,100.00")});
    drop(page_->page(), {path});
    QCOMPARE(view(claim).items.size(), items.size() + 1);
    auto* report = child<QDialog>("listReportDialog");
    QVERIFY(report);
    QCOMPARE(report->findChild<QTableView*>()->model()->rowCount(), 1); // another principal than taken up
    host_->target = practice_->file(QStringLiteral("巫山 批注.xlsx"));
    report->findChild<QPushButton*>(QStringLiteral("listReportAnnotate"))->click();
    QCOMPARE(host_->refused, QStringList());
    const auto back = readClaimList(host_->target);
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->rows.size(), 2);
    // Another day, the claim opened anew: the file is still known.
    page_->openClaim(claimIn(ClaimState::Decided));
    page_->openClaim(claim);
    host_->target = practice_->file(QStringLiteral("巫山 再批注.xlsx"));
    button("itemsReturned")->click();
    QCOMPARE(readClaimList(host_->target)->rows.size(), 2);
    report->findChild<QPushButton*>(QStringLiteral("listReportReturnList"))->click();
    QCOMPARE(host_->refused, QStringList());
    const auto papers = Papers(practice_->office()).ofClaim(claim);
    QVERIFY(papers);
    QCOMPARE(papers->last().kind, PaperKind::ReturnList);
    QCOMPARE(child<QTabWidget>("claimTabs")->currentIndex(), int(ClaimPage::PapersTab));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // The bank mends the wrong note number into another one and sends the whole list again.
    drop(page_->page(),
         {write(QStringLiteral("again.csv"), {headings, known, QStringLiteral("2,某人,NEW2,100.00")})});
    QCOMPARE(view(claim).items.size(), items.size() + 1);
    QCOMPARE(view(claim).items.last().row.note, QStringLiteral("NEW2"));
    for (const Item& item : view(claim).items)
        if (item.id == good->id)
            QCOMPARE(item.row, good->row);
    QCOMPARE(host_->refused, QStringList());
}

void TestClaimsPage::strangeHeadingsAreAskedOnce() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    page_->openClaim(claim);
    const auto before = view(claim).items.size();
    const QString strange = QStringLiteral("次第,债务人,凭证编码,应还未还");
    drop(page_->page(),
         {write(QStringLiteral("strange.csv"), {strange, QStringLiteral("1,某人,NEW1,100.00")})});
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
         {write(QStringLiteral("again.csv"), {strange, QStringLiteral("1,某人,NEW2,200.00")})});
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

/** As after a power cut: another window opens the same form. */
void TestClaimsPage::aReviewHalfTypedSurvives() {
    const ClaimId claim = claimIn(ClaimState::TownshipReview);
    const auto openReview = [this] {
        const ClaimView shown = view(claimIn(ClaimState::TownshipReview));
        return *std::ranges::find_if(shown.reviews, [](const Review& one) { return !one.approved(); });
    };
    const auto openForm = [this, claim] {
        page_->openClaim(claim);
        page_->page()->showTab(ClaimPage::Townships);
        auto* table = child<QTableView>("townshipsTable");
        setCurrentSourceRow(table, 0);
        QTest::keyClick(table, Qt::Key_Return);
        return child<QDialog>("reviewDialog");
    };
    QVERIFY(openForm());
    child<QLineEdit>("reviewHandler")->setText(QStringLiteral("周文"));
    auto* findings = child<QTableView>("reviewTable")->model();
    QVERIFY(findings->setData(findings->index(0, ReviewModel::Reason), QStringLiteral("借款人健在")));
    const QString form = QStringLiteral("review/%1").arg(openReview().id.value);
    const auto kept = [&] { return *Drafts(practice_->office()).kept(form); };
    QTRY_VERIFY(kept());

    page_ = std::make_unique<ClaimsPage>(*host_);
    page_->resize(1198, 672);
    page_->show();
    page_->openClaim(claim);
    ReviewImport workbook;
    workbook.review = openReview().id;
    workbook.file = QStringLiteral("returned.xlsx");
    ClaimActs acts(*page_->page()->findChild<ClaimController*>());
    acts.recordReview(returnedDraft(view(claim), workbook, practice_->office().today()));
    QVERIFY2(!button("draftOffer"), "what was typed is not of the workbook that the audit will name");
    child<QDialog>("reviewDialog")->reject();
    QVERIFY(kept());
    QTRY_VERIFY(!child<QDialog>("reviewDialog"));

    QVERIFY(openForm());
    QVERIFY(child<QLineEdit>("reviewHandler")->text().isEmpty());
    button("draftOffer")->click();
    QCOMPARE(child<QLineEdit>("reviewHandler")->text(), QStringLiteral("周文"));
    findings = child<QTableView>("reviewTable")->model();
    QCOMPARE(findings->index(0, ReviewModel::Reason).data().toString(), QStringLiteral("借款人健在"));
    button("reviewRecord")->click();
    QCOMPARE(openReview().findings.first().reason, QStringLiteral("借款人健在"));
    QVERIFY2(!kept(), "recorded, it is done with");
}

QTEST_MAIN(TestClaimsPage)
#include "TestClaimsPage.moc"
