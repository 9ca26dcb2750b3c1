#include "fund/LendingState.h"
#include "fund/LeverageState.h"

using namespace steward;

/** What the leverage tab says, without widgets. */
class TestFundLeverage : public QObject {
    Q_OBJECT
private slots:
    void fillsTheGauge_data();
    void fillsTheGauge();
    void tellsHowATaskStands_data();
    void tellsHowATaskStands();
    void namesWhatEndedATask();
    void tellsWhoLends();
};

namespace {

const QDate Today(2018, 3, 26);

Leverage leverageOf(Amount balance, Amount outstanding, Amount needed) {
    Leverage leverage;
    leverage.balance = balance;
    leverage.outstanding = outstanding;
    leverage.topUp.value = {Amount::fen(balance.inFen() * 10), needed};
    return leverage;
}

TopUpTask taskOf(QDate due, std::optional<QDate> ended) {
    TopUpTask task;
    task.shortage.due = due;
    task.shortage.appearedOn = {2018, 2, 28};
    task.shortage.needed = Amount::yuan(200'000);
    task.endedOn = ended;
    return task;
}

} // namespace

void TestFundLeverage::fillsTheGauge_data() {
    QTest::addColumn<Leverage>("leverage");
    QTest::addColumn<int>("permille");
    QTest::addColumn<Tone>("tone");
    const auto million = Amount::yuan(1'000'000);
    QTest::newRow("half") << leverageOf(million, Amount::yuan(5'000'000), {}) << 500 << Tone::Active;
    QTest::newRow("at the limit") << leverageOf(million, Amount::yuan(10'000'000), {}) << 1000
                                  << Tone::Active;
    QTest::newRow("short") << leverageOf(million, Amount::yuan(12'000'000), Amount::yuan(200'000)) << 1200
                           << Tone::Caution;
    QTest::newRow("no balance") << leverageOf({}, million, Amount::yuan(100'000)) << 2000 << Tone::Caution;
    QTest::newRow("nothing lent") << leverageOf({}, {}, {}) << 0 << Tone::Active;
}

void TestFundLeverage::fillsTheGauge() {
    QFETCH(Leverage, leverage);
    const auto state = leverageState({leverage}, {}, {}, Today);
    QTEST(state.gauges.first().permille, "permille");
    QTEST(state.gauges.first().tone, "tone");
    QCOMPARE(state.gauges.first().needed.isEmpty(), !leverage.topUp.value.isShort());
}

void TestFundLeverage::tellsHowATaskStands_data() {
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("ended");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("days left") << Today.addDays(3) << QDate() << Tone::Active;
    QTest::newRow("due today") << Today << QDate() << Tone::Active;
    QTest::newRow("late") << Today.addDays(-1) << QDate() << Tone::Late;
    QTest::newRow("ended") << Today.addDays(-1) << Today.addDays(-1) << Tone::Good;
    QTest::newRow("ended late") << Today.addDays(-2) << Today.addDays(-1) << Tone::Caution;
}

void TestFundLeverage::tellsHowATaskStands() {
    QFETCH(QDate, due);
    QFETCH(QDate, ended);
    const auto task = taskOf(due, ended.isValid() ? std::optional(ended) : std::nullopt);
    const auto state = leverageState({}, {task}, {}, Today);
    QTEST(state.tasks.first().tone, "tone");
    QCOMPARE(state.open, ended.isValid() ? 0 : 1);
    QCOMPARE(state.tab.contains(QStringLiteral("(1)")), !ended.isValid());
}

void TestFundLeverage::namesWhatEndedATask() {
    auto task = taskOf(Today, Today);
    task.letter = PaperId(4);
    task.endedBy = EntryId(9);
    LeverageNames names;
    names.papers.insert(PaperId(4), QStringLiteral("letter 4"));
    names.entries.insert(EntryId(9), QStringLiteral("entry 9"));
    const auto line = leverageState({}, {task}, names, Today).tasks.first();
    QCOMPARE(line.letter, QStringLiteral("letter 4"));
    QVERIFY(line.ended.contains(QStringLiteral("entry 9")));
    task.endedBy = {};
    QVERIFY(
        leverageState({}, {task}, names, Today).tasks.first().ended.contains(QStringLiteral("loans fell")));
}

void TestFundLeverage::tellsWhoLends() {
    Suspension suspension;
    suspension.suspendedOn = {2018, 1, 31};
    suspension.letter = QStringLiteral("L-1");
    const auto suspended = lendingLines({BankLending{BankId(1), QStringLiteral("bank"), {suspension}}});
    QCOMPARE(suspended.size(), 1);
    QVERIFY(suspended.first().suspended);
    QCOMPARE(suspended.first().tone, Tone::Caution);
    suspension.resumedOn = QDate(2018, 3, 1);
    const auto resumed = lendingLines({BankLending{BankId(1), QStringLiteral("bank"), {suspension}}});
    QCOMPARE(resumed.size(), 2); // as it lends now, and what was
    QVERIFY(!resumed.first().suspended && !resumed.last().suspended);
    QCOMPARE(resumed.first().tone, Tone::Good);
    QVERIFY(resumed.last().resumed.contains(QStringLiteral("2018-03-01")));
}

QTEST_MAIN(TestFundLeverage)
#include "TestFundLeverage.moc"
