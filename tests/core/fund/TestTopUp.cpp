#include "fund/Shortage.h"
#include "support/Property.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {
Policy tenTimes() {
    Policy policy;
    policy.leverage = {10, 6};
    policy.documentNumber = u"No. 166"_s;
    policy.from = QDate(2017, 10, 1);
    return policy;
}
} // namespace

class TestTopUp : public QObject {
    Q_OBJECT
private slots:
    void theExampleOfTheDomain() {
        const auto result = topUpFor(tenTimes(), Amount::yuan(3'000'000), Amount::yuan(32'000'000));
        QCOMPARE(result->value.needed, Amount::yuan(200'000));
        QCOMPARE(result->explanation.text(),
                 u"Top-up of the special account: 200,000.00\n"
                 "  Leverage multiple: outstanding loans ÷ balance  32,000,000.00 ÷ 3,000,000.00  = 10.67  "
                 "(Art. 6)\n"
                 "  Loans that the balance carries  3,000,000.00 × 10  = 30,000,000.00  (Art. 6)\n"
                 "  Balance that the loans want, rounded up to the fen  32,000,000.00 ÷ 10  = 3,200,000.00  "
                 "(Art. 6)\n"
                 "  To be made up  3,200,000.00 − 3,000,000.00  = 200,000.00  (Art. 6)\n"
                 "  Measures: No. 166, in force from 2017-10-01"_s);
    }
    void exactlyTenTimesIsEnough() {
        QVERIFY(!topUpFor(tenTimes(), Amount::yuan(3), Amount::yuan(30))->value.isShort());
        QCOMPARE(topUpFor(tenTimes(), Amount::yuan(3), Amount::fen(3001))->value.needed, Amount::fen(1));
        QCOMPARE(topUpFor(tenTimes(), Amount(), Amount::yuan(30))->value.needed, Amount::yuan(3));
        QCOMPARE(leverageText(Amount(), Amount::yuan(30)), u"—"_s);
    }
    void theNeededAmountIsTheLeastThatSuffices() {
        QVERIFY_LAW("with it the fund suffices, with a fen less it does not", [] {
            const auto balance = Amount::fen(*rc::gen::inRange<qint64>(0, 1'000'000'000));
            const auto outstanding = Amount::fen(*rc::gen::inRange<qint64>(0, 20'000'000'000));
            const auto needed = topUpFor(tenTimes(), balance, outstanding)->value.needed;
            RC_ASSERT(!topUpFor(tenTimes(), balance + needed, outstanding)->value.isShort());
            RC_ASSERT(needed.isZero() ||
                      topUpFor(tenTimes(), balance + needed - Amount::fen(1), outstanding)->value.isShort());
        });
    }
    void whatIsBelowZeroIsRefused() {
        QCOMPARE(topUpFor(tenTimes(), Amount::fen(-1), Amount()).error().code, u"topup.negative"_s);
        QCOMPARE(topUpFor(tenTimes(), Amount(), Amount::fen(-1)).error().code, u"topup.negative"_s);
    }
    void theCauseTellsTheClock() {
        auto policy = tenTimes();
        policy.growthTopUp = {{1, false}, 6};
        policy.compensationTopUp = {{1, true}, 7};
        ShortageFacts facts{Amount::yuan(3'000'000), Amount::yuan(30'000'000), {2018, 1, 31}, {}, {}};
        QVERIFY(!*findShortage(policy, facts));
        facts.outstanding = Amount::yuan(32'000'000);
        const auto grown = *findShortage(policy, facts);
        QCOMPARE(grown->value, (Shortage{ShortageCause::Growth, QDate(2018, 1, 31), QDate(2018, 2, 28),
                                         Amount::yuan(200'000)}));
        // 200,000.00 paid since the month end are what it lacks: 3,200,000.00 would have been enough.
        facts.compensatedSince = Amount::yuan(200'000);
        facts.lastCompensationOn = {2018, 2, 14};
        const auto paid = *findShortage(policy, facts);
        QCOMPARE(paid->value, (Shortage{ShortageCause::Compensation, QDate(2018, 2, 14), QDate(2018, 4, 30),
                                        Amount::yuan(200'000)}));
        QCOMPARE(paid->explanation.steps.last().article, 7);
        facts.compensatedSince -= Amount::fen(1); // it was short by a fen before
        QCOMPARE((*findShortage(policy, facts))->value.cause, ShortageCause::Growth);
        facts.balance = Amount::fen(-1);
        QCOMPARE(findShortage(policy, facts).error().code, u"topup.negative"_s);
    }
    void theClocksEndOnLastDaysOfMonths() {
        const TopUpClock growth{1, false};
        const TopUpClock compensation{1, true};
        QCOMPARE(topUpDue(growth, {2018, 1, 31}), QDate(2018, 2, 28));
        QCOMPARE(topUpDue(growth, {2018, 12, 1}), QDate(2019, 1, 31));
        QCOMPARE(topUpDue(compensation, {2018, 1, 2}), QDate(2018, 4, 30));
        QCOMPARE(topUpDue(compensation, {2018, 12, 31}), QDate(2019, 1, 31));
    }
};

QTEST_GUILESS_MAIN(TestTopUp)
#include "TestTopUp.moc"
