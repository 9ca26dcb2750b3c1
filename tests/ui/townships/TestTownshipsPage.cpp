#include "common/WorkTable.h"
#include "exchange/TableWriter.h"
#include "registry/Township.h"
#include "services/Papers.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"
#include "townships/TownshipsPage.h"
#include "translations/Translations.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace steward;
using namespace Qt::StringLiterals;

/**
 * The county's list of townships over the demonstration office, days after its open reviews fell due. With
 * STEWARD_PICTURES naming a folder, it is saved there to be looked at.
 */
class TestTownshipsPage : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<TownshipsPage> page_;

    template<class Widget>
    Widget* part(const QString& name) {
        return page_->findChild<Widget*>(name);
    }
    QTableView* table() { return part<QTableView>(u"countyTownships"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void filterBy(int choice) {
        auto* show = part<QComboBox>(u"townshipFilterShow"_s);
        show->setCurrentIndex(choice);
        emit show->activated(choice);
    }
    static TownshipStanding standing(const QList<Review>& reviews) {
        TownshipStanding one;
        for (const auto& review : reviews) {
            TownshipReview each;
            each.review = review;
            each.items = 2;
            each.daysLeft = review.approved() ? 0 : -3;
            each.late = !review.approved();
            (review.approved() ? one.past : one.open) << each;
        }
        return one;
    }

private slots:
    void initTestCase() { QVERIFY(useLanguage(u"zh_CN"_s)); }
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        practice_->passTo({2018, 3, 28}); // the demonstration's open reviews were due on the 21st
        QVERIFY(practice_->signInAs(Role::Clerk));
        host_ = std::make_unique<StandInHost>(practice_->office());
        page_ = std::make_unique<TownshipsPage>(*host_);
        page_->resize(1366 - 168, 768 - 96);
        page_->reload();
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }
    void cleanup() {
        page_.reset();
        host_.reset();
        practice_.reset();
    }

    void lateOnesStandFirst() {
        QCOMPARE(table()->model()->rowCount(), int(shippedTownships().size()));
        QCOMPARE(cell(0, 2), u"1"_s);
        QVERIFY2(cell(0, 5).contains(u"逾期"_s), qPrintable(cell(0, 5)));
        QCOMPARE(cell(table()->model()->rowCount() - 1, 1), QString());
        QVERIFY(part<QTableView>(u"townshipReviews"_s)->model()->rowCount() > 0);
        const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(page_->grab().save(QDir(folder).filePath(u"townships.png"_s)));
    }
    void filtersAndKeysLeadToTheClaim() {
        filterBy(2);
        QCOMPARE(table()->model()->rowCount(), 2);
        QTest::keyClick(page_.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = part<QLineEdit>(u"townshipFilterText"_s);
        QTRY_VERIFY(search->hasFocus());
        search->insert(cell(1, 0)); // Chinese comes from an input method, not from keys
        QCOMPARE(table()->model()->rowCount(), 1);
        QSignalSpy places(page_.get(), &TownshipsPage::placeWanted);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        const auto place = places.first().first().value<Place>();
        QCOMPARE(place.page, u"claims"_s);
        QVERIFY(!place.claim.isNull());
        page_->showTownship(place.township);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(table()->model()->rowCount(), int(shippedTownships().size()));
    }
    void theFilterIsRemembered() {
        filterBy(2);
        page_ = std::make_unique<TownshipsPage>(*host_);
        page_->reload();
        QCOMPARE(part<QComboBox>(u"townshipFilterShow"_s)->currentIndex(), 2);
        QCOMPARE(table()->model()->rowCount(), 2);
    }
    void lateTownshipsAreRemindedInOneJob() {
        host_->folder = practice_->file(QString());
        part<QPushButton>(u"townshipsRemindAll"_s)->click();
        QCOMPARE(host_->refused, QStringList());
        QCOMPARE(QDir(host_->folder).entryList({u"*催*.pdf"_s}).size(), 2);
        QVERIFY(!cell(0, 7).isEmpty());
        // One by one it is looked at first.
        part<QPushButton>(u"townshipRemind"_s)->click();
        auto* dialog = page_->findChild<QDialog*>(u"letterDialog"_s);
        QVERIFY(dialog);
        int reminders = 0;
        const auto papers = Papers(practice_->office()).all();
        for (const auto& paper : *papers)
            reminders += paper.kind == PaperKind::Reminder;
        QCOMPARE(reminders, 2);
    }
    void whatIsShownIsExported() {
        host_->target = practice_->file(u"乡镇.csv"_s);
        filterBy(2);
        part<QPushButton>(u"townshipsExport"_s)->click();
        QFile file(host_->target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(NotPublic)); // Art. 21
        QCOMPARE(text.count(u'\n'), 4);
    }

    void pastReviewsCountByTheirDay() {
        Review good;
        good.due.day = {2018, 3, 5};
        good.approvedOn = QDate(2018, 3, 5);
        Review slow = good;
        slow.approvedOn = QDate(2018, 3, 6);
        Review open = good;
        open.approvedOn.reset();
        const QList<TownshipStanding> all{standing({good, slow, open}), standing({})};
        const auto state = townshipsState(all, TownshipShow::All, {}, {2018, 3, 8});
        QCOMPARE(state.lines.size(), 2);
        QCOMPARE(state.lines.first().pastShare, 50);
        QCOMPARE(state.lines.first().late, 1);
        QCOMPARE(state.lines.first().loans, 2);
        QCOMPARE(state.lines.last().pastShare, -1);
        QVERIFY(state.lines.last().past.isEmpty() && state.lines.last().left.isEmpty());
        QVERIFY(state.anyToRemind);
        QCOMPARE(townshipsState(all, TownshipShow::Open, {}, {2018, 3, 8}).lines.size(), 1);
        const auto lines = reviewLines(all.first(), {2018, 3, 8});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().tone, Tone::Late);
        QVERIFY(lines.at(1).standing != lines.at(2).standing);
    }
};

QTEST_MAIN(TestTownshipsPage)
#include "TestTownshipsPage.moc"
