#include "services/Recoveries.h"
#include "services/Registry.h"
#include "shell/Look.h"
#include "shell/SearchBox.h"
#include "shell/WorkView.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace steward;

/** The search as a clerk works it: by keys alone, over the whole window. */
class TestSearchBox : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<QWidget> window_;
    SearchBox* box_ = nullptr;
    WorkView* work_ = nullptr;

    QListWidget* list() { return window_->findChild<QListWidget*>(QStringLiteral("searchList")); }
    void type(const QString& text) {
        box_->setFocus();
        box_->setText(text);
        emit box_->textEdited(text); // as an input method does: keyClicks knows no Chinese
        QTRY_VERIFY(list()->isVisible());
    }

private slots:
    void initTestCase() {
        applyLook(*qApp);
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(practice_->signInAs(Role::Clerk));
    }
    void init() {
        host_ = std::make_unique<StandInHost>(practice_->office());
        window_ = std::make_unique<QWidget>();
        window_->resize(1366, 740);
        box_ = new SearchBox(practice_->office(), window_.get());
        work_ = new WorkView(*host_, window_.get());
        auto* column = new QVBoxLayout(window_.get());
        column->addWidget(box_);
        column->addWidget(work_, 1);
        connect(box_, &SearchBox::placeWanted, work_, &WorkView::open);
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    void cleanup() { window_.reset(); }
    void enterOpensWhatWasFound() {
        const auto loan = Registry(practice_->office()).loans({})->rows.at(4);
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(box_->hasFocus());
        type(loan.note);
        QVERIFY(list()->count() > 0);
        QVERIFY(list()->item(0)->text().contains(loan.borrower));
        QVERIFY(!list()->item(0)->text().contains(loan.borrowerIdNumber));
        const QString folder = qEnvironmentVariable("STEWARD_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window_->grab().save(QDir(folder).filePath(QStringLiteral("search.png"))));
        QTest::keyClick(box_, Qt::Key_Return);
        QCOMPARE(work_->currentPage(), QStringLiteral("loans"));
        QVERIFY(!list()->isVisible() && box_->text().isEmpty());
        QCOMPARE(host_->refused, QStringList());
    }
    void aCompensatedLoanLeadsToItsRecoveries() {
        const auto loan = Recoveries(practice_->office()).loans()->first().item;
        type(loan.note);
        QCOMPARE(list()->count(), 2);
        QTest::keyClick(box_, Qt::Key_Down);
        QTest::keyClick(box_, Qt::Key_Return);
        QCOMPARE(work_->currentPage(), QStringLiteral("recoveries"));
        QTRY_VERIFY(work_->findChild<QLabel*>(QStringLiteral("recoveryTitle"))->text().startsWith(loan.note));
        QCOMPARE(host_->refused, QStringList());
    }
    void everyKindLeadsToItsPage() {
        QSignalSpy places(box_, &SearchBox::placeWanted);
        type(QStringLiteral("2017"));
        const int count = list()->count();
        QVERIFY(count > 3);
        QSet<QString> pages;
        for (int row = 0; row < count; ++row) {
            type(QStringLiteral("2017"));
            for (int step = 0; step < row; ++step)
                QTest::keyClick(box_, Qt::Key_Down);
            QTest::keyClick(box_, Qt::Key_Return);
            QCOMPARE(places.count(), row + 1);
            const auto place = places.last().first().value<Place>();
            QCOMPARE(work_->currentPage(), place.page);
            pages << place.page;
        }
        QVERIFY(pages.contains(QStringLiteral("claims")) && pages.contains(QStringLiteral("fund")));
        QCOMPARE(host_->refused, QStringList());
    }
    void nothingFoundIsSaidAndEscapeLeaves() {
        type(QStringLiteral(u"没有这样的名字"));
        QCOMPARE(list()->count(), 1);
        QTest::keyClick(box_, Qt::Key_Return);
        QVERIFY(box_->hasFocus());
        QTest::keyClick(box_, Qt::Key_Escape);
        QVERIFY(!list()->isVisible() && box_->text().isEmpty());
    }
};

QTEST_MAIN(TestSearchBox)
#include "TestSearchBox.moc"
