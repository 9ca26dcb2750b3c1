#include "common/WorkTable.h"
#include "fund/FundPage.h"
#include "services/Registry.h"
#include "shell/Look.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"
#include "translations/Translations.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace steward;

namespace {

/** A window of 1366×768 leaves this to a page beside the navigation, under the search and over the foot. */
constexpr QSize PageSize{1366 - 168, 768 - 96};

} // namespace

/**
 * Shows the fund's books at the smallest screen of the house, in both languages, with few and with many
 * entries. With STEWARD_PICTURES naming a folder, each is saved there to be looked at.
 */
class TestFundPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPageFits_data();
    void everyPageFits();
    void holdsManyEntries();

private:
    void shoot(QWidget& widget, const QString& name);
    void findEntries(FundPage& page);
    std::unique_ptr<PracticeOffice> practice_;
};

void TestFundPictures::initTestCase() {
    applyLook(*qApp);
    practice_ = std::make_unique<PracticeOffice>();
    QVERIFY2(practice_->made(), practice_->refusal().constData());
    QVERIFY(practice_->signInAs(Role::Clerk));
}

void TestFundPictures::shoot(QWidget& widget, const QString& name) {
    QCoreApplication::processEvents();
    for (const auto* button : widget.findChildren<QPushButton*>())
        QVERIFY2(!button->isVisible() || button->width() >= qMin(button->sizeHint().width(), 36),
                 qPrintable(button->text()));
    const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void TestFundPictures::everyPageFits_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << false;
    QTest::newRow("English") << QStringLiteral("en") << false;
    QTest::newRow("Chinese, dark") << QStringLiteral("zh_CN") << true;
}

/** The demonstration's entries lie some quarters back. */
void TestFundPictures::findEntries(FundPage& page) {
    auto* table = page.findChild<QTableView*>(QStringLiteral("cashBookTable"));
    for (int i = 0; i < 8 && table->model()->rowCount() == 2; ++i)
        page.findChild<QPushButton*>(QStringLiteral("fundPeriodBefore"))->click();
    QVERIFY(table->model()->rowCount() > 2);
}

void TestFundPictures::everyPageFits() {
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QVERIFY(useLanguage(language));
    QApplication::setPalette(stewardPalette(dark));
    applyLook(*qApp);
    if (dark)
        language += QStringLiteral("-dark");
    StandInHost host(practice_->office());
    FundPage page(host);
    page.resize(PageSize);
    page.reload();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    findEntries(page);
    auto* table = page.findChild<QTableView*>(QStringLiteral("cashBookTable"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    shoot(page, language + QStringLiteral("-fund"));
    QVERIFY(!table->horizontalScrollBar()->isVisible());
    page.findChild<QAction*>(QStringLiteral("entryKind_contribution"))->trigger();
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("contributionDialog"));
    QTest::qWait(50);
    shoot(*dialog, language + QStringLiteral("-contributionDialog"));
    dialog->reject();
    const AccountId account(
        page.findChild<QComboBox*>(QStringLiteral("fundAccount"))->currentData().toLongLong());
    const auto draft =
        contribution(account, LedgerAccount::CountyFunds, Amount::yuan(200'000), practice_->office().today(),
                     QStringLiteral(u"县级财政专项资金到账"), QStringLiteral(u"巫财农〔2018〕12号"));
    QVERIFY(draft && Fund(practice_->office()).prepare(*draft));
    page.reload();
    page.showWaiting();
    shoot(page, language + QStringLiteral("-fund-waiting"));
    QCOMPARE(host.refused, QStringList());
}

void TestFundPictures::holdsManyEntries() {
    QVERIFY(useLanguage(QStringLiteral("zh_CN")));
    Office& office = practice_->office();
    const AccountId account = Fund(office).accounts()->last().id;
    std::optional<User> reviewer;
    const auto clerk = *office.user();
    QVERIFY(practice_->signInAs(Role::Reviewer, Role::Clerk));
    reviewer = office.user();
    constexpr int Entries = 5000;
    AuditNote note{QStringLiteral("entry.post"), QStringLiteral("entry"), 0, {}};
    const auto posted = office.act(note, [&]() -> Result<void> {
        for (int i = 0; i < Entries; ++i) {
            STEWARD_LET(draft, contribution(account, LedgerAccount::CityFunds, Amount::fen(100 + i),
                                            QDate(2018, 1, 2).addDays(i % 70),
                                            QStringLiteral(u"第%1笔").arg(i), QStringLiteral("D%1").arg(i)));
            STEWARD_TRY(Fund(office).postNow(draft, clerk.id, reviewer->id));
        }
        return {};
    });
    QVERIFY2(posted.has_value(), posted ? "" : qPrintable(posted.error().text()));
    StandInHost host(office);
    FundPage page(host);
    page.resize(PageSize);
    page.reload();
    auto* accounts = page.findChild<QComboBox*>(QStringLiteral("fundAccount"));
    accounts->setCurrentIndex(accounts->findData(account.value));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QElapsedTimer timer;
    timer.start();
    emit accounts->activated(accounts->currentIndex());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    auto* table = page.findChild<QTableView*>(QStringLiteral("cashBookTable"));
    QVERIFY(table->model()->rowCount() >= Entries + 2);
    shoot(page, QStringLiteral("fund-5000"));
}

QTEST_MAIN(TestFundPictures)
#include "TestFundPictures.moc"
