#include "base/Checked.h"
#include "base/Moment.h"
#include "base/Result.h"

#include <QTest>

#include <limits>

using namespace steward;

namespace {
constexpr qint64 Largest = std::numeric_limits<qint64>::max();

Result<int> refused() {
    return refuse({"test.refused", "Row {row} is refused.", "Mend row {row}.", {{"row", "7"}}, 18});
}
Result<int> passedOn() {
    STEWARD_LET(number, refused());
    return number + 1;
}
} // namespace

class TestBase : public QObject {
    Q_OBJECT
private slots:
    /** The chains hash this text, so it must stay to the letter what Qt writes. */
    void momentsAreWrittenAsEver() {
        const QDateTime first(QDate(1999, 12, 31), QTime(23, 59, 59, 7), Qt::UTC);
        for (qint64 i = 0; i < 2000; ++i) {
            const auto moment = first.addMSecs(i * 7'919'000'017LL);
            const auto text = moment.toString(Qt::ISODateWithMs);
            QCOMPARE(momentText(moment), text);
            QCOMPARE(momentText(moment.toOffsetFromUtc(8 * 3600)), text);
            QCOMPARE(momentFrom(text), moment);
        }
        QCOMPARE(momentText({}), QString());
        QCOMPARE(momentFrom("2018-03-20T08:15:00+08:00"),
                 QDateTime(QDate(2018, 3, 20), QTime(0, 15), Qt::UTC));
        for (const auto* wrong : {"", "2018-13-20T08:15:00.000Z", "2018-03-20T08:15:0a.000Z", "today"})
            QVERIFY(!momentFrom(wrong).isValid());
    }
    void overflowIsNeverSilent() {
        QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, checkedAdd(Largest, 1));
        QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, checkedSubtract(-Largest, 2));
        QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, checkedMultiply(Largest, 2));
        QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, multiplyDivideHalfUp(Largest, 3, 2));
    }
    void roundsHalfAwayFromZeroIn128Bits() {
        QCOMPARE(multiplyDivideHalfUp(5, 1, 2), 3);
        QCOMPARE(multiplyDivideHalfUp(-5, 1, 2), -3);
        QCOMPARE(multiplyDivideHalfUp(4, 1, 3), 1);
        QCOMPARE(multiplyDivideHalfUp(Largest, 7000, 7000), Largest);
    }
    void aRefusalNamesItsFactsAndArticle() {
        const auto result = passedOn();
        QVERIFY(!result);
        QCOMPARE(result.error().sentence(), QStringLiteral("Row 7 is refused."));
        QCOMPARE(result.error().advice(), QStringLiteral("Mend row 7."));
        QCOMPARE(result.error().text(), QStringLiteral("Row 7 is refused. (Art. 18) Mend row 7."));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "TestBase.moc"
