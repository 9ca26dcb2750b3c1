#include "common/Place.h"
#include "common/WorkTable.h"
#include "desk/DeskPage.h"
#include "desk/PlotView.h"
#include "services/Fund.h"
#include "shell/Look.h"
#include "support/PracticeOffice.h"
#include "support/SmallOffice.h"
#include "support/StandInHost.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace steward;

namespace {

/** A window of 1366×768 leaves this to a page beside the navigation, under the search and over the foot. */
constexpr QSize PageSize{1366 - 168, 768 - 96};

} // namespace

/**
 * The desk's page over the demonstration office: shown at the smallest screen of the house, worked by mouse
 * and keys. With STEWARD_PICTURES naming a folder, each picture is saved there to be looked at.
 */
class TestDeskPage : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<DeskPage> page_;

    template<class Widget>
    Widget* child(const char* name) {
        return page_->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* table() { return child<QTableView>("deskTable"); }
    void show(Office& office) {
        host_ = std::make_unique<StandInHost>(office);
        page_ = std::make_unique<DeskPage>(*host_);
        page_->resize(PageSize);
        page_->reload();
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get())); // keys go to the active window alone
        QTRY_VERIFY(!child<QLabel>("deskHeading")->text().isEmpty());
        QCOMPARE(host_->refused, QStringList());
    }
    void shoot(const QString& name) {
        QCoreApplication::processEvents();
        QVERIFY2(page_->minimumSizeHint().height() <= PageSize.height(),
                 qPrintable(QString::number(page_->minimumSizeHint().height())));
        QVERIFY(page_->minimumSizeHint().width() <= PageSize.width());
        for (const auto* each : page_->findChildren<QPushButton*>()) {
            QVERIFY(!each->text().isEmpty() || !each->accessibleName().isEmpty());
            QVERIFY2(!each->isVisible() || each->width() >= each->minimumSizeHint().width(),
                     qPrintable(each->text()));
        }
        for (const auto* plot : page_->findChildren<PlotView*>())
            QVERIFY(!plot->accessibleName().isEmpty() && !plot->accessibleDescription().isEmpty());
        const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(page_->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }

private slots:
    void initTestCase() {
        applyLook(*qApp);
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(practice_->signInAs(Role::Clerk));
    }
    void init() {
        QVERIFY(useLanguage(QStringLiteral("zh_CN")));
        show(practice_->office());
    }
    void cleanup() {
        page_.reset();
        host_.reset();
    }
    void fits_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << false;
        QTest::newRow("English") << QStringLiteral("en") << false;
        QTest::newRow("Chinese, dark") << QStringLiteral("zh_CN") << true;
    }
    void fits() {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QVERIFY(useLanguage(language));
        QApplication::setPalette(stewardPalette(dark));
        applyLook(*qApp);
        show(practice_->office());
        shoot(language + (dark ? QStringLiteral("-dark-desk") : QStringLiteral("-desk")));
        QVERIFY(!table()->horizontalScrollBar()->isVisible());
        child<QPushButton>("multiple")->click();
        shoot(language + (dark ? QStringLiteral("-dark-desk-explained") : QStringLiteral("-desk-explained")));
        QApplication::setPalette(stewardPalette(false));
        applyLook(*qApp);
    }
    void anEmptyOfficeLooksRight() {
        SmallOffice small;
        QVERIFY(small.made() && small.signInAs(QStringLiteral("jingban")));
        show(small.office());
        QVERIFY(table()->isHidden());
        QVERIFY(!child<QLabel>("deskEmpty")->text().isEmpty());
        shoot(QStringLiteral("desk-empty"));
    }
    void oneClickLeadsToWhereItIsDone() {
        QSignalSpy places(page_.get(), &DeskPage::placeWanted);
        const auto index = table()->model()->index(0, table()->model()->columnCount() - 1);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
        QCOMPARE(places.count(), 1);
        const auto place = places.first().first().value<Place>();
        QVERIFY(!place.page.isEmpty());
        setCurrentSourceRow(table(), 0);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(places.count(), 2);
        QCOMPARE(places.last().first().value<Place>(), place);
    }
    void everyFigureOfACardExplainsItself() {
        auto* text = page_->findChild<QTextBrowser*>(QStringLiteral("explanationText"));
        for (const auto* name : {"balance", "multiple", "npl"}) {
            auto* figure = child<QPushButton>(name);
            // a window that is still becoming the active one loses keys, so they are pressed again
            const auto press = [&](Qt::Key key) {
                page_->activateWindow();
                figure->setFocus();
                QTest::keyClick(figure, key);
                return text->isVisible();
            };
            QTRY_VERIFY2(press(Qt::Key_F2), name);
            QVERIFY(text->toPlainText().size() > 20);
            QTRY_VERIFY(!press(Qt::Key_Escape));
        }
        QCOMPARE(host_->refused, QStringList());
    }
    void aRowCountsItsLegalDay() {
        auto* text = page_->findChild<QTextBrowser*>(QStringLiteral("explanationText"));
        const auto day = Desk(practice_->office()).view()->duties.first().due->day;
        const auto press = [&](Qt::Key key) {
            page_->activateWindow();
            setCurrentSourceRow(table(), 0);
            table()->setFocus();
            QTest::keyClick(table(), key);
            return text->isVisible();
        };
        QTRY_VERIFY(press(Qt::Key_F2));
        QVERIFY2(text->toPlainText().contains(day.toString(Qt::ISODate)), qPrintable(text->toPlainText()));
        QTRY_VERIFY(!press(Qt::Key_Escape));
    }
    void plotsArePrinted() {
        child<QPushButton>("deskPrint")->click();
        QTRY_VERIFY(child<QDialog>("paperDialog"));
        QCOMPARE(host_->refused, QStringList());
        const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
        const auto pdf = Desk(practice_->office()).plotsPaper();
        QVERIFY(pdf && pdf->startsWith("%PDF"));
        if (!folder.isEmpty()) {
            QFile file(QDir(folder).filePath(QStringLiteral("desk-plots.pdf")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        }
    }
    void holdsManyDuties() {
        const auto account = Fund(practice_->office()).accounts()->first().id;
        for (int i = 0; i < 200; ++i) {
            const auto draft = contribution(account, LedgerAccount::CityFunds, Amount::fen(100 + i),
                                            practice_->office().today(),
                                            QStringLiteral(u"市级资金第%1笔").arg(i), QStringLiteral("D"));
            QVERIFY(draft && Fund(practice_->office()).prepare(*draft));
        }
        page_->reload();
        QTRY_VERIFY(table()->model()->rowCount() > 200);
        shoot(QStringLiteral("desk-many"));
    }
};

QTEST_MAIN(TestDeskPage)
#include "TestDeskPage.moc"
