#include "sharing/Ageing.h"
#include "sharing/RecoveryStanding.h"
#include "sharing/ReturnProposal.h"
#include "support/Property.h"
#include "support/Vectors.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QDate Today{2018, 9, 3};

const Policy& wushan() {
    static const Policy policy = *parsePolicy(shippedPolicies().constFirst());
    return policy;
}

Amount yuan(const QString& text) {
    return *parseAmount(text);
}

RecoveryFacts lossOf(const QString& principal, const QString& insurer = u"0"_s) {
    RecoveryFacts facts;
    facts.loss = shareLoss(wushan(), yuan(principal), yuan(insurer))->value;
    return facts;
}

/** Due a week after its day. */
void recover(RecoveryFacts& facts, QDate day, Amount principal, Amount interest = {}) {
    Recovery recovery;
    recovery.id = RecoveryId(facts.recoveries.size() + 1);
    recovery.day = day;
    recovery.principal = principal;
    recovery.interest = interest;
    recovery.returnDue = {day.addDays(7), true};
    facts.recoveries.append(recovery);
}

void giveBack(RecoveryFacts& facts, QDate day, Amount amount) {
    const EntryId entry{facts.returned.size() + 1};
    facts.returned.append({entry, {}, u"2018-收-%1"_s.arg(entry.value), day, amount});
}

RecoveryStanding standing(const RecoveryFacts& facts, QDate today = Today) {
    return recoveryStanding(wushan(), facts, today)->value;
}

} // namespace

/** Art. 21, 27: what of one compensated loan was recovered, is due and came back. */
class TestRecoveryStanding : public QObject {
    Q_OBJECT

private slots:
    void theKnownRecoveriesReturnedAtOnce() {
        STEWARD_VECTORS(rows, "recoveries.csv");
        RecoveryFacts facts;
        QDate day(2018, 4, 2);
        for (const auto& row : rows) {
            if (row[u"step"_s] == u"1"_s)
                facts = lossOf(row[u"claim_principal"_s]);
            QCOMPARE(facts.loss.fund, yuan(row[u"fund_paid"_s]));
            recover(facts, day, yuan(row[u"recovered_now"_s]));
            QCOMPARE(standing(facts).principal, yuan(row[u"recovered_total"_s]));
            QCOMPARE(standing(facts).due, yuan(row[u"fund_refund_now"_s]));
            giveBack(facts, day, standing(facts).due);
            QCOMPARE(standing(facts).returned, yuan(row[u"fund_refund_total_should_be"_s]));
            QVERIFY(standing(facts).due.isZero());
            day = day.addDays(1);
        }
    }

    void lateReturnsAreSeen() {
        auto facts = lossOf(u"50,000.00"_s);
        recover(facts, {2018, 5, 1}, yuan(u"1,234.56"_s)); // 864.19 by 8 May
        recover(facts, {2018, 6, 1}, yuan(u"0.01"_s));     // 0.01 by 8 June
        auto now = standing(facts, {2018, 5, 8});
        QCOMPARE(now.due, yuan(u"864.20"_s));
        QVERIFY(now.late.isZero());
        QCOMPARE(now.daysLate, 0);
        now = standing(facts, {2018, 5, 11});
        QCOMPARE(now.late, yuan(u"864.19"_s));
        QCOMPARE(*now.oldestDue, QDate(2018, 5, 8));
        QCOMPARE(now.daysLate, 3);
        giveBack(facts, {2018, 5, 20}, yuan(u"800.00"_s)); // short
        giveBack(facts, {2018, 6, 5}, yuan(u"64.20"_s));   // the rest of the first, and the second in time
        now = standing(facts);
        QVERIFY(now.due.isZero());
        QVERIFY(!now.oldestDue);
        QCOMPARE(now.returns.at(0).daysLate, 12);
        QCOMPARE(now.returns.at(1).daysLate, 28);
        QCOMPARE(*now.parts.at(0).paidOn, QDate(2018, 6, 5));
        QCOMPARE(now.parts.at(0).daysLate(Today), 28);
        QCOMPARE(now.parts.at(1).daysLate(Today), 0);
    }

    void whatCameOverPaysTheNextPart() {
        auto facts = lossOf(u"50,000.00"_s);
        recover(facts, {2018, 5, 1}, yuan(u"1,000.00"_s));
        giveBack(facts, {2018, 5, 2}, yuan(u"800.00"_s));
        QCOMPARE(standing(facts).overpaid, yuan(u"100.00"_s));
        QVERIFY(standing(facts).due.isZero());
        recover(facts, {2018, 6, 1}, yuan(u"100.00"_s), yuan(u"100.00"_s)); // 140.00
        QVERIFY(standing(facts).overpaid.isZero());
        QCOMPARE(standing(facts).due, yuan(u"40.00"_s));
        QCOMPARE(standing(facts).late, yuan(u"40.00"_s));
    }

    void anInsurerTakesPartByAgreement() {
        auto facts = lossOf(u"40,000.00"_s, u"20,000.00"_s); // 20,000 : 14,000 : 6,000
        recover(facts, {2018, 5, 1}, yuan(u"1,000.00"_s));
        auto now = standing(facts);
        QCOMPARE(now.fundPart, yuan(u"350.00"_s));
        QCOMPARE(now.insurerPart, yuan(u"500.00"_s));
        QCOMPARE(now.bankPart, yuan(u"150.00"_s));
        QVERIFY(recoveryStanding(wushan(), facts, Today)->explanation.text().contains(u"500.00"_s));
        facts.insurerShares = false;
        now = standing(facts);
        QCOMPARE(now.fundPart, yuan(u"700.00"_s));
        QVERIFY(now.insurerPart.isZero());
        QCOMPARE(now.bankPart, yuan(u"300.00"_s));
    }

    void whatComesAfterAClawbackIsTheBanks() {
        auto facts = lossOf(u"50,000.00"_s);
        recover(facts, {2018, 5, 1}, yuan(u"1,000.00"_s));
        Clawback order;
        order.orderedOn = {2018, 5, 2};
        facts.clawback = order;
        recover(facts, {2018, 5, 2}, yuan(u"100.00"_s)); // on the day itself it still counts
        recover(facts, {2018, 5, 3}, yuan(u"200.00"_s), yuan(u"50.00"_s));
        auto now = standing(facts);
        QCOMPARE(now.due, yuan(u"35,000.00"_s));
        QCOMPARE(now.fundPart, yuan(u"770.00"_s));
        QCOMPARE(now.bankPart, yuan(u"580.00"_s)); // 330 of what came before, and 250
        QVERIFY(now.late.isZero());
        const auto explained = recoveryStanding(wushan(), facts, Today)->explanation;
        QCOMPARE(explained.result, u"35,000.00"_s);
        QCOMPARE(explained.steps.last().result, u"250.00"_s);
        giveBack(facts, {2018, 5, 4}, yuan(u"35,000.00"_s));
        QVERIFY(standing(facts).due.isZero());
    }

    void nothingIsDueWhileTheCompensationIsVoid() {
        auto facts = lossOf(u"50,000.00"_s);
        recover(facts, {2018, 5, 1}, yuan(u"1,000.00"_s));
        giveBack(facts, {2018, 5, 2}, yuan(u"300.00"_s));
        facts.voided = true;
        const auto now = standing(facts);
        QVERIFY(now.due.isZero() && now.late.isZero() && !now.oldestDue);
        QCOMPARE(now.overpaid, yuan(u"300.00"_s));
        QCOMPARE(recoveryStanding(wushan(), facts, Today)->explanation.result, u"0.00"_s);
    }

    void aWithdrawnRecoveryCountsNoMore() {
        auto facts = lossOf(u"50,000.00"_s);
        recover(facts, {2018, 5, 1}, yuan(u"1,000.00"_s));
        giveBack(facts, {2018, 5, 2}, yuan(u"700.00"_s));
        facts.recoveries.first().withdrawnFor = u"记错"_s;
        QCOMPARE(standing(facts).overpaid, yuan(u"700.00"_s));
        QVERIFY(standing(facts).parts.isEmpty());
    }

    void aClawbackTakesThePlaceOfWhatWasDue() {
        auto facts = lossOf(u"50,000.00"_s);
        recover(facts, {2018, 5, 1}, yuan(u"1,234.56"_s));
        giveBack(facts, {2018, 5, 2}, yuan(u"864.19"_s));
        recover(facts, {2018, 6, 1}, yuan(u"1,000.00"_s));
        facts.clawback = Clawback{{}, {2018, 7, 2}, u"虚假资料"_s, yuan(u"34,135.81"_s), {}, {}};
        auto now = standing(facts);
        QCOMPARE(now.due, yuan(u"34,135.81"_s));
        QVERIFY(now.late.isZero());
        QVERIFY(!now.oldestDue);
        giveBack(facts, {2018, 7, 9}, yuan(u"34,135.81"_s));
        now = standing(facts);
        QVERIFY(now.due.isZero());
        QVERIFY(now.overpaid.isZero());
    }

    /** With interest the fund's part was above what it paid; what comes beyond the order is too much all the
     * same. */
    void whatComesBeyondAClawbackIsOverpaid() {
        auto facts = lossOf(u"50,000.00"_s);
        recover(facts, {2018, 5, 1}, yuan(u"50,000.00"_s), yuan(u"2,000.00"_s));
        giveBack(facts, {2018, 5, 2}, yuan(u"30,000.00"_s));
        facts.clawback = Clawback{{}, {2018, 7, 2}, u"虚假资料"_s, yuan(u"5,000.00"_s), {}, {}};
        QCOMPARE(standing(facts).due, yuan(u"5,000.00"_s));
        giveBack(facts, {2018, 7, 9}, yuan(u"6,400.00"_s));
        QVERIFY(standing(facts).due.isZero());
        QCOMPARE(standing(facts).overpaid, yuan(u"1,400.00"_s));
    }

    void moreThanTheLossIsRefused() {
        auto facts = lossOf(u"100.00"_s);
        recover(facts, {2018, 5, 1}, yuan(u"60.00"_s));
        recover(facts, {2018, 5, 2}, yuan(u"40.01"_s));
        QCOMPARE(recoveryStanding(wushan(), facts, Today).error().code, u"recovery.above_loss"_s);
    }

    void anyOrderAndSplitReturnsTheSame() {
        QVERIFY_LAW("many small recoveries return what one large one returns", [] {
            const auto principal = *rc::gen::inRange<qint64>(1, 5'000'000);
            auto facts = lossOf(Amount::fen(principal).plain(), Amount::fen(principal / 3).plain());
            facts.insurerShares = *rc::gen::arbitrary<bool>();
            const auto pieces = *rc::gen::container<std::vector<std::pair<qint64, qint64>>>(rc::gen::pair(
                rc::gen::inRange<qint64>(0, principal / 10 + 1), rc::gen::inRange<qint64>(0, 100'000)));
            Amount recovered, interest, returned;
            for (const auto& [part, extra] : pieces) {
                if (recovered.inFen() + part > principal)
                    break;
                recovered += Amount::fen(part);
                interest += Amount::fen(extra);
                const QDate day = QDate(2018, 4, 2).addDays(*rc::gen::inRange(0, 90));
                recover(facts, day, Amount::fen(part), Amount::fen(extra));
                if (*rc::gen::arbitrary<bool>()) { // returned at once, or with a later one
                    const auto due = standing(facts).due;
                    giveBack(facts, day, due);
                    returned += due;
                }
            }
            const auto now = standing(facts);
            auto once = lossOf(Amount::fen(principal).plain(), Amount::fen(principal / 3).plain());
            once.insurerShares = facts.insurerShares;
            recover(once, {2018, 4, 2}, recovered, interest);
            RC_ASSERT(returned + now.due == standing(once).due);
            RC_ASSERT(now.overpaid.isZero());
            Amount parts, left;
            for (const auto& part : now.parts) {
                parts += part.amount;
                left += part.left;
            }
            RC_ASSERT(parts == now.fundPart);
            RC_ASSERT(left == now.due);
            RC_ASSERT(now.fundPart + now.insurerPart + now.bankPart == recovered + interest);
            RC_ASSERT(!now.bankPart.isNegative());
        });
    }

    void agesAddUpToWhatIsDue() {
        auto young = lossOf(u"50,000.00"_s);
        recover(young, Today.addDays(-7), yuan(u"100.00"_s)); // due today
        recover(young, Today.addDays(-8), yuan(u"100.00"_s)); // a day late
        recover(young, Today.addDays(-37), yuan(u"100.00"_s));
        recover(young, Today.addDays(-38), yuan(u"100.00"_s)); // 31 days
        auto old = lossOf(u"50,000.00"_s);
        recover(old, Today.addDays(-500), yuan(u"1,000.00"_s));
        auto taken = lossOf(u"50,000.00"_s);
        taken.clawback = Clawback{};
        const auto ageing = ageingOf({standing(young), standing(old), standing(taken)}, Today);
        const QList<AgeingBand> bands{{0, 0, 1, yuan(u"70"_s)},   {1, 30, 1, yuan(u"140"_s)},
                                      {31, 90, 1, yuan(u"70"_s)}, {91, 180, 0, {}},
                                      {181, 365, 0, {}},          {366, 0, 1, yuan(u"700"_s)}};
        QCOMPARE(ageing.bands, bands);
        QCOMPARE(ageing.clawedBackLoans, 1);
        QCOMPARE(ageing.clawbacks, yuan(u"35,000"_s));
    }

    void aReceiptFindsItsLoan_data() {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shares");
        QTest::newRow("named") << u"50"_s << u"退回 NS001 追偿款"_s << u"1:50.00"_s;
        QTest::newRow("named, more than due") << u"500"_s << u"NS001"_s << u"1:500.00"_s;
        QTest::newRow("named, a longer number") << u"50"_s << u"NS0011"_s << u""_s;
        QTest::newRow("several named") << u"250"_s << u"NS001、NS002"_s << u"1:100.00 2:150.00"_s;
        QTest::newRow("several named, over") << u"900"_s << u"NS001,NS002"_s << u"1:100.00 2:200.00"_s;
        QTest::newRow("exactly one owes so much") << u"200"_s << u"追偿款"_s << u"2:200.00"_s;
        QTest::newRow("two owe so much") << u"100"_s << u"追偿款"_s << u""_s;
        QTest::newRow("all together") << u"400"_s << u"追偿款"_s << u"1:100.00 2:200.00 3:100.00"_s;
        QTest::newRow("nothing tells") << u"399.99"_s << u"追偿款"_s << u""_s;
        QTest::newRow("nothing left") << u"0"_s << u"NS001"_s << u""_s;
    }
    void aReceiptFindsItsLoan() {
        QFETCH(QString, left);
        QFETCH(QString, text);
        QFETCH(QString, shares);
        const QList<OpenReturn> open{{ItemId(1), u"NS001"_s, yuan(u"100"_s)},
                                     {ItemId(2), u"NS002"_s, yuan(u"200"_s)},
                                     {ItemId(3), u"NS003"_s, yuan(u"100"_s)},
                                     {ItemId(4), u"NS004"_s, {}}};
        QStringList found;
        for (const auto& share : proposeReturn(yuan(left), text, open))
            found << u"%1:%2"_s.arg(share.item.value).arg(share.amount.text());
        QCOMPARE(found.join(u' '), shares);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryStanding)
#include "TestRecoveryStanding.moc"
