#include "base/Checked.h"
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
