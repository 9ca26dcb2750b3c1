#include "core/printing/SampleForms.h"

#include <QTest>

#include <climits>

using namespace steward;

/** A long paper that somebody stops while it is drawn. */
class TestStoppedDrawing : public QObject {
    Q_OBJECT
private slots:
    /** Whoever stops it gets no paper, wherever it is by then; whoever lets it go on gets the same bytes. */
    void drawingCanBeStopped() {
        auto list = sample::list(120);
        const auto whole = printClaimList(list);
        QVERIFY(whole);
        int asked = 0;
        int most = INT_MAX;
        list.head.step = [&](qint64, qint64) -> Result<void> {
            if (++asked > most)
                return refuse({QStringLiteral("work.cancelled"), "", "", {}, 0});
            return {};
        };
        QCOMPARE(printClaimList(list)->pdf, whole->pdf);
        const int steps = asked;
        QVERIFY(steps > 120);
        for (most = 0; most < steps; most += 17) {
            asked = 0;
            const auto stopped = printClaimList(list);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, QStringLiteral("work.cancelled"));
            QCOMPARE(asked, most + 1); // nothing is done after it
        }
    }
};

QTEST_MAIN(TestStoppedDrawing)
#include "TestStoppedDrawing.moc"
