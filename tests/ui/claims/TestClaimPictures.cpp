#include "claims/ClaimPage.h"
#include "claims/ClaimsPage.h"
#include "shell/Look.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"
#include "translations/Translations.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace steward;

namespace {

/** A window of 1366×768 leaves this to a page beside the navigation, under the menu and over the foot. */
constexpr QSize PageSize{1366 - 168, 768 - 96};
/** And this under the strips of practice and of a message: a page that asks for more would scroll as a whole.
 */
constexpr int LeastHeight = PageSize.height() - 58;

} // namespace

/**
 * Shows every page of the claims at the smallest screen of the house, in both languages: nothing may be cut
 * off. With STEWARD_PICTURES naming a folder, each is saved there to be looked at.
 */
class TestClaimPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPageFits_data();
    void everyPageFits();
    void everyQuestionFits_data() { everyPageFits_data(); }
    void everyQuestionFits();
    void theMeetingFits_data() { everyPageFits_data(); }
    void theMeetingFits();

private:
    /** Leads a claim to where it waits for the leading group. */
    Result<void> submit(ClaimId claim);
    void shoot(QWidget& widget, const QString& name);
    ClaimId claimIn(ClaimState state);
    std::unique_ptr<PracticeOffice> practice_;
};

void TestClaimPictures::initTestCase() {
    applyLook(*qApp);
    QVERIFY(useLanguage(QStringLiteral("zh_CN")));
    practice_ = std::make_unique<PracticeOffice>();
    QVERIFY2(practice_->made(), practice_->refusal().constData());
}

ClaimId TestClaimPictures::claimIn(ClaimState state) {
    ClaimFilter filter;
    filter.state = state;
    const auto claims = Claims(practice_->office()).list(filter);
    return claims && !claims->isEmpty() ? claims->first().claim.id : ClaimId();
}

void TestClaimPictures::shoot(QWidget& widget, const QString& name) {
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
    if (folder.isEmpty())
        return;
    if (auto* pages = widget.findChild<QWidget*>(QStringLiteral("paperPages")); pages && pages->isVisible())
        QTest::qWait(700); // pages of a PDF are drawn on another thread that doesn't say when it is done
    QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void TestClaimPictures::everyPageFits_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestClaimPictures::everyPageFits() {
    QFETCH(QString, language);
    QVERIFY(useLanguage(language));
    QVERIFY(practice_->signInAs(Role::Clerk));
    StandInHost host(practice_->office());
    ClaimsPage page(host);
    page.resize(PageSize);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.showList();
    shoot(page, language + QStringLiteral("-list"));
    QVERIFY2(page.minimumSizeHint().width() <= PageSize.width(), "the list is wider than the screen");
    const QList<std::pair<ClaimState, QList<ClaimPage::Tab>>> wanted{
        {ClaimState::Draft, {ClaimPage::List, ClaimPage::Materials, ClaimPage::PapersTab}},
        {ClaimState::TownshipReview, {ClaimPage::List, ClaimPage::Townships}},
        {ClaimState::Decided, {ClaimPage::List, ClaimPage::Decision, ClaimPage::PapersTab}},
        {ClaimState::Closed, {ClaimPage::Townships, ClaimPage::PapersTab, ClaimPage::History}},
    };
    for (const auto& [state, tabs] : wanted) {
        const ClaimId claim = claimIn(state);
        QVERIFY2(claim, qPrintable(stateName(state)));
        page.openClaim(claim);
        for (const auto tab : tabs) {
            page.page()->showTab(tab);
            shoot(page, QStringLiteral("%1-%2-%3").arg(language, stateName(state)).arg(int(tab)));
            QVERIFY2(page.page()->minimumSizeHint().width() <= PageSize.width(), "wider than the screen");
            QVERIFY2(page.page()->minimumSizeHint().height() <= LeastHeight, "higher than the screen");
            QVERIFY2(page.page()->heightForWidth(PageSize.width()) <= LeastHeight, "higher than the screen");
        }
    }
    QCOMPARE(host.refused, QStringList());
}

void TestClaimPictures::everyQuestionFits() {
    QFETCH(QString, language);
    QVERIFY(useLanguage(language));
    QVERIFY(practice_->signInAs(Role::Clerk));
    StandInHost host(practice_->office());
    ClaimsPage page(host);
    page.resize(PageSize);
    page.show();
    const auto look = [&](const char* name) {
        auto* dialog = page.findChild<QDialog*>(QLatin1String(name));
        QVERIFY2(dialog, name);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        shoot(*dialog, language + QLatin1Char('-') + QLatin1String(name));
        QVERIFY2(dialog->width() <= 1366 && dialog->height() <= 768, name);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto press = [&](const char* name) {
        auto* button = page.findChild<QAbstractButton*>(QLatin1String(name));
        QVERIFY2(button, name);
        button->click();
    };
    page.showList();
    press("claimNew");
    look("newClaimDialog");
    page.openClaim(claimIn(ClaimState::Draft));
    press("act_return_to_bank");
    look("reasonDialog");
    press("itemsEdit");
    look("itemDialog");
    host.files = {practice_->file(QStringLiteral("list.csv"))};
    QFile list(host.files.first());
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("次第,债务人,凭证编码,身份证,应还未还,附言\n1,王玉平,NS2017000241,500237197001011027,"
               "20000.00,\n");
    list.close();
    press("itemsImport");
    look("columnsDialog");
    QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const auto taken = Claims(practice_->office()).view(claimIn(ClaimState::Draft))->items.first().row;
    list.write(QStringLiteral(
                   "序号,借款人,借据号,逾期本金,补偿情形\n1,%1,%2,1.00,\n2,某人,NS2099999999,1x0,（一）\n")
                   .arg(taken.borrower, taken.note)
                   .toUtf8());
    list.close();
    press("itemsImport");
    look("listReportDialog");
    page.openClaim(claimIn(ClaimState::TownshipReview));
    page.page()->showTab(ClaimPage::Townships);
    press("reviewRecordButton");
    look("reviewDialog");
    page.openClaim(claimIn(ClaimState::Decided));
    press("act_prepare_issue");
    look("issueDialog");
    QCOMPARE(host.refused, QStringList());
}

Result<void> TestClaimPictures::submit(ClaimId id) {
    Claims claims(practice_->office());
    practice_->signInAs(Role::Clerk);
    if (claims.view(id)->summary.claim.state == ClaimState::Draft) {
        STEWARD_TRY(claims.accept(id));
        STEWARD_TRY(claims.forward(id));
    }
    const auto view = claims.view(id);
    for (const Review& review : view->reviews) {
        if (review.approved())
            continue;
        QList<ReviewFinding> findings;
        for (const Item& item : view->items)
            if (item.state == ItemState::Live && item.townshipCode == review.townshipCode)
                findings.append({item.id, true, true, item.position != 3, QStringLiteral("证明"),
                                 item.position != 3, QStringLiteral("外出务工，有收入")});
        STEWARD_TRY(
            claims.recordReview(review.id, findings, QStringLiteral("周文"), practice_->office().today()));
        STEWARD_TRY(claims.approveReview(review.id, QStringLiteral("陈镇长"), practice_->office().today()));
    }
    practice_->signInAs(Role::Reviewer);
    return claims.submit(id);
}

void TestClaimPictures::theMeetingFits() {
    QFETCH(QString, language);
    QVERIFY(useLanguage(language));
    for (const auto state : {ClaimState::TownshipReview, ClaimState::Draft})
        if (const ClaimId claim = claimIn(state))
            QVERIFY(submit(claim));
    QVERIFY(practice_->signInAs(Role::Director));
    StandInHost host(practice_->office());
    ClaimsPage page(host);
    page.resize(PageSize);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.openMeeting();
    auto* table = page.findChild<QTableView*>(QStringLiteral("meetingTable"));
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_R);
    QTest::keyClick(page.findChild<QWidget*>(QStringLiteral("reasonEditor")), Qt::Key_Return);
    page.findChild<QPushButton*>(QStringLiteral("meetingRest"))->click();
    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("meetingTabs"));
    for (const int tab : {0, 1}) {
        tabs->setCurrentIndex(tab);
        shoot(page, QStringLiteral("%1-meeting-%2").arg(language).arg(tab));
        QVERIFY2(page.minimumSizeHint().width() <= PageSize.width(), "wider than the screen");
        QVERIFY2(page.minimumSizeHint().height() <= LeastHeight, "higher than the screen");
    }
    QCOMPARE(host.refused, QStringList());
}

QTEST_MAIN(TestClaimPictures)
#include "TestClaimPictures.moc"
