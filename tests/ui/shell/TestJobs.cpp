#include "shell/Jobs.h"
#include "shell/ProgressBox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace steward;

namespace {

Error stopped() {
    return {QStringLiteral("test.stopped"), "Stopped.", "", {}, 0};
}

} // namespace

class TestJobs : public QObject {
    Q_OBJECT
private slots:
    void worksOnAnotherThreadAndAnswersInOurs() {
        QWidget window;
        Jobs jobs(&window);
        QThread* worked = nullptr;
        QThread* answered = nullptr;
        jobs.run(
            QStringLiteral("work"),
            [&](const Progress&) -> Result<void> {
                worked = QThread::currentThread();
                return {};
            },
            [&](const Result<void>& result) {
                QVERIFY(result);
                answered = QThread::currentThread();
            });
        QVERIFY(jobs.busy());
        QTRY_VERIFY(answered);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked && worked != answered);
        QVERIFY(!jobs.busy());
    }
    void oneAfterTheOther() {
        QWidget window;
        Jobs jobs(&window);
        QStringList order;
        for (const auto& name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            jobs.run(
                name, [](const Progress&) -> Result<void> { return {}; },
                [&order, name](const Result<void>&) { order << name; });
        QTRY_COMPARE(order, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }
    void cancellingReachesTheJob() {
        QWidget window;
        window.show();
        Jobs jobs(&window);
        QString code;
        jobs.run(
            QStringLiteral("long"),
            [](const Progress& progress) -> Result<void> {
                while (progress(1, 2))
                    QThread::msleep(5);
                return refuse(stopped());
            },
            [&code](const Result<void>& result) { code = result ? QString() : result.error().code; });
        QVERIFY(!window.findChild<ProgressBox*>()); // nothing flickers for short work
        QTRY_VERIFY(window.findChild<ProgressBox*>());
        window.findChild<QPushButton*>(QStringLiteral("progressCancel"))->click();
        QTRY_COMPARE(code, QStringLiteral("test.stopped"));
        QVERIFY(!window.findChild<ProgressBox*>());
    }
    void nothingIsTypedMeanwhile() {
        QLineEdit window;
        window.show();
        Jobs jobs(&window);
        QSemaphore go;
        bool over = false;
        jobs.run(
            QStringLiteral("work"),
            [&go](const Progress&) -> Result<void> {
                go.acquire();
                return {};
            },
            [&over](const Result<void>&) { over = true; });
        QTest::keyClicks(&window, QStringLiteral("abc"));
        QCOMPARE(window.text(), QString());
        go.release();
        QTRY_VERIFY(over);
        QTest::keyClicks(&window, QStringLiteral("abc"));
        QCOMPARE(window.text(), QStringLiteral("abc"));
    }
};

QTEST_MAIN(TestJobs)
#include "TestJobs.moc"
