#include "common/WorkTable.h"
#include "registry/BanksPage.h"
#include "registry/LoansPage.h"
#include "registry/RegisterReport.h"
#include "shell/Look.h"
#include "support/PracticeOffice.h"
#include "support/SmallOffice.h"
#include "support/StandInHost.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace steward;

namespace {

/** A window of 1366×768 leaves this to a page beside the navigation, under the search and over the foot. */
constexpr QSize PageSize{1366 - 168, 768 - 96};

/** Whole, so that nothing of a button's or label's words is cut off. */
QStringList cutOff(const QWidget& page) {
    QStringList cut;
    for (const auto* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->width() < button->sizeHint().width())
            cut << button->text();
    return cut;
}

} // namespace

/**
 * Shows the registers and the banks at the smallest screen of the house, in both languages: nothing may be
 * cut off. With STEWARD_PICTURES naming a folder, each is saved there to be looked at.
 */
class TestRegisterPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPageFits_data();
    void everyPageFits();
    void fillsWithManyRows();

private:
    void shoot(QWidget& widget, const QString& name);
    void shootLoans(DeskHost& host, const QString& name);
    void shootBanks(DeskHost& host, const QString& name);
    std::unique_ptr<PracticeOffice> practice_;
};

void TestRegisterPictures::initTestCase() {
    applyLook(*qApp);
    practice_ = std::make_unique<PracticeOffice>();
    QVERIFY2(practice_->made(), practice_->refusal().constData());
    QVERIFY(practice_->signInAs(Role::Clerk));
}

void TestRegisterPictures::shoot(QWidget& widget, const QString& name) {
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(widget), QStringList());
    const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void TestRegisterPictures::everyPageFits_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << false;
    QTest::newRow("English") << QStringLiteral("en") << false;
    QTest::newRow("Chinese, dark") << QStringLiteral("zh_CN") << true;
}

void TestRegisterPictures::everyPageFits() {
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QVERIFY(useLanguage(language));
    QApplication::setPalette(stewardPalette(dark));
    applyLook(*qApp);
    if (dark)
        language += QStringLiteral("-dark");
    StandInHost host(practice_->office());
    shootLoans(host, language);
    shootBanks(host, language);
}

void TestRegisterPictures::shootLoans(DeskHost& host, const QString& name) {
    LoansPage page(host);
    page.resize(PageSize);
    page.reload();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    shoot(page, name + QStringLiteral("-households"));
    page.findChild<QTabWidget*>(QStringLiteral("registerTabs"))->setCurrentIndex(1);
    QTest::keyClick(&page, Qt::Key_F2);
    shoot(page, name + QStringLiteral("-loans"));
    for (const auto& [button, dialog] :
         {std::pair{"householdEdit", "householdDialog"}, std::pair{"loanEdit", "loanDialog"}}) {
        page.findChild<QPushButton*>(QString::fromLatin1(button))->click();
        auto* shown = page.findChild<QDialog*>(QString::fromLatin1(dialog));
        QVERIFY(shown);
        QTest::qWait(50);
        shoot(*shown, name + QLatin1Char('-') + QString::fromLatin1(dialog));
        shown->reject();
    }
}

void TestRegisterPictures::shootBanks(DeskHost& host, const QString& name) {
    BanksPage page(host);
    page.resize(PageSize);
    page.reload();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* figures = page.findChild<QTableView*>(QStringLiteral("figuresTable"));
    figures->setFocus();
    QTest::keyClick(figures, Qt::Key_F2);
    shoot(page, name + QStringLiteral("-banks"));
    for (const auto& [button, dialog] :
         {std::pair{"bankEdit", "bankDialog"}, std::pair{"figuresAdd", "figureDialog"}}) {
        page.findChild<QPushButton*>(QString::fromLatin1(button))->click();
        auto* shown = page.findChild<QDialog*>(QString::fromLatin1(dialog));
        QVERIFY(shown);
        QTest::qWait(50);
        shoot(*shown, name + QLatin1Char('-') + QString::fromLatin1(dialog));
        shown->reject();
    }
}

/** Five rows leave their room empty, five thousand fill it; both must be read at a glance. */
void TestRegisterPictures::fillsWithManyRows() {
    QVERIFY(useLanguage(QStringLiteral("zh_CN")));
    SmallOffice small;
    QVERIFY(small.made());
    for (const auto& user : demonstrationUsers())
        if (user.roles == Roles(Role::Clerk))
            QVERIFY(small.signInAs(user.login));
    const auto from = Registry(practice_->office()).households({});
    for (const int count : {5, 5000}) {
        QList<HouseholdRow> rows;
        for (int i = 0; i < count; ++i) {
            const Household& like = from->rows.at(i % from->rows.size());
            HouseholdRow row;
            row.row = i + 2;
            row.number = QStringLiteral("WS%1").arg(i + 1, 6, 10, QLatin1Char('0'));
            row.township = like.townshipCode;
            row.village = like.village;
            row.head = like.head;
            row.headIdNumber = like.headIdNumber;
            row.people = like.people;
            row.phone = like.phone;
            row.registeredOn = like.registeredOn;
            rows << row;
        }
        const auto taken = Registry(small.office()).takeHouseholds(rows);
        QVERIFY2(taken.has_value(), taken ? "" : qPrintable(taken.error().text()));
        StandInHost host(small.office());
        LoansPage page(host);
        page.resize(PageSize);
        page.reload();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* table = page.findChild<QTableView*>(QStringLiteral("householdsTable"));
        QCOMPARE(table->model()->rowCount(), count);
        setCurrentSourceRow(table, count - 1);
        shoot(page, QStringLiteral("households-%1").arg(count));
    }
}

QTEST_MAIN(TestRegisterPictures)
#include "TestRegisterPictures.moc"
