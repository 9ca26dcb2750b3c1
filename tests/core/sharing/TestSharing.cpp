#include "sharing/Sharing.h"
#include "support/Property.h"
#include "support/Vectors.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Policy wushan() {
    return *parsePolicy(shippedPolicies().constFirst());
}

Amount yuan(const QString& text) {
    return *parseAmount(text);
}

/** Wushan's measures with another part for the fund; the bank keeps the rest. */
Policy withFundShare(qint64 percent) {
    auto policy = wushan();
    for (auto& party : policy.parties.value)
        party.share = Ratio::percent(party.code == u"fund"_s ? percent : 100 - percent);
    return policy;
}

LossShares lossOf(const QString& principal, const QString& insurer = u"0"_s) {
    return shareLoss(wushan(), yuan(principal), yuan(insurer))->value;
}

Amount dueAfter(const LossShares& loss, Amount principal, Amount interest, Amount returned) {
    return recoveryDue(wushan(), loss, principal, interest, returned, true)->value.dueNow;
}

} // namespace

class TestSharing : public QObject {
    Q_OBJECT
private slots:
    void theExamplesOfTheDomain_data() {
        QTest::addColumn<QString>("principal");
        QTest::addColumn<QString>("insurer");
        QTest::addColumn<QString>("fund");
        QTest::addColumn<QString>("bank");
        const auto row = [](const char* principal, const char* insurer, const char* fund, const char* bank) {
            QTest::addRow("%s less %s", principal, insurer)
                << QString::fromLatin1(principal) << QString::fromLatin1(insurer) << QString::fromLatin1(fund)
                << QString::fromLatin1(bank);
        };
        row("50,000.00", "0", "35,000.00", "15,000.00");
        row("33,333.33", "0", "23,333.33", "10,000.00");
        row("0.01", "0", "0.01", "0.00");
        row("0.05", "0", "0.04", "0.01");
        row("40,000.00", "20,000.00", "14,000.00", "6,000.00");
        row("12,345.67", "2,345.68", "6,999.99", "3,000.00");
        row("8,000.00", "8,000.00", "0.00", "0.00");
    }
    void theExamplesOfTheDomain() {
        QFETCH(const QString, principal);
        QFETCH(const QString, insurer);
        QFETCH(const QString, fund);
        QFETCH(const QString, bank);
        const auto shared = shareLoss(wushan(), yuan(principal), yuan(insurer));
        QCOMPARE(shared->value.fund.text(), fund);
        QCOMPARE(shared->value.bank.text(), bank);
        QCOMPARE(shared->explanation.result, fund);
    }

    void theKnownAnswers() {
        STEWARD_VECTORS(rows, "loss_sharing.csv");
        for (const auto& row : rows) {
            const auto amount = yuan(row[u"amount"_s]);
            const auto policy = withFundShare(row[u"fund_percent"_s].toLongLong());
            Amount fund;
            if (row[u"kind"_s] == u"compensation"_s) {
                const auto shares = shareLoss(policy, amount, yuan(row[u"insurance_paid_first"_s]))->value;
                fund = shares.fund;
                QCOMPARE(shares.base, yuan(row[u"amount_shared"_s]));
                QCOMPARE(shares.bank, yuan(row[u"bank_part"_s]));
            } else {
                const auto loss = shareLoss(policy, Amount::yuan(50'000), Amount())->value;
                fund = recoveryDue(policy, loss, amount, Amount(), Amount(), true)->value.dueNow;
            }
            QVERIFY2(fund == yuan(row[u"fund_part"_s]), qPrintable(row[u"note"_s]));
        }
    }

    void theKnownRecoveries() {
        STEWARD_VECTORS(rows, "recoveries.csv");
        Amount returned;
        for (const auto& row : rows) {
            if (row[u"step"_s] == u"1"_s)
                returned = Amount();
            const auto loss = lossOf(row[u"claim_principal"_s]);
            QCOMPARE(loss.fund, yuan(row[u"fund_paid"_s]));
            const auto now = dueAfter(loss, yuan(row[u"recovered_total"_s]), Amount(), returned);
            QCOMPARE(now, yuan(row[u"fund_refund_now"_s]));
            returned += now;
            QCOMPARE(returned, yuan(row[u"fund_refund_total_should_be"_s]));
        }
    }

    void theRecoveryOfTheDomain() {
        const auto loss = lossOf(u"50,000.00"_s);
        QCOMPARE(dueAfter(loss, yuan(u"1,234.56"_s), {}, {}).text(), u"864.19"_s);
        QCOMPARE(dueAfter(loss, yuan(u"1,234.57"_s), {}, yuan(u"864.19"_s)).text(), u"0.01"_s);
        QCOMPARE(dueAfter(loss, yuan(u"1,000.00"_s), {}, yuan(u"800.00"_s)).text(), u"-100.00"_s); // overpaid
    }

    void anInsurerTakesPartOrNot() {
        const auto loss = lossOf(u"40,000.00"_s, u"20,000.00"_s); // 20,000 : 14,000 : 6,000
        const auto recovered = yuan(u"1,000.00"_s);
        QCOMPARE(recoveryDue(wushan(), loss, recovered, {}, {}, true)->value.dueNow.text(), u"350.00"_s);
        QCOMPARE(recoveryDue(wushan(), loss, recovered, {}, {}, false)->value.dueNow.text(), u"700.00"_s);
        const auto insured = lossOf(u"8,000.00"_s, u"8,000.00"_s);
        QCOMPARE(recoveryDue(wushan(), insured, recovered, {}, {}, false)->value.dueNow, Amount());
    }

    void partiesBesideEachOther() {
        auto policy = wushan(); // insurer 50, government 30, bank 20
        policy.insurerFirst.value = false;
        policy.parties.value = {{u"insurer"_s, u"保险"_s, Ratio::percent(50)},
                                {u"fund"_s, u"基金"_s, Ratio::percent(30)},
                                {u"bank"_s, u"银行"_s, Ratio::percent(20)}};
        const auto shares = shareLoss(policy, Amount::yuan(10'000), Amount())->value;
        QCOMPARE(shares.insurer, Amount::yuan(5'000));
        QCOMPARE(shares.fund, Amount::yuan(3'000));
        QCOMPARE(shares.bank, Amount::yuan(2'000));
        policy.parties.value[1].share = Ratio::percent(50);
        policy.parties.value[2].share = Ratio();
        QCOMPARE(shareLoss(policy, Amount::fen(1), Amount())->value.fund, Amount()); // both would round up
    }

    void whatIsRefused() {
        const auto code = [](qint64 principal, qint64 insurer) {
            const auto shared = shareLoss(wushan(), Amount::fen(principal), Amount::fen(insurer));
            return shared ? QString() : shared.error().code;
        };
        QCOMPARE(code(0, 0), u"share.principal_not_positive"_s);
        QCOMPARE(code(-1, 0), u"share.principal_not_positive"_s);
        QCOMPARE(code(100, -1), u"share.insurer_negative"_s);
        QCOMPARE(code(100, 101), u"share.insurer_above_principal"_s);
        QCOMPARE(code(100, 100), QString());
        const auto loss = lossOf(u"100.00"_s);
        const auto due = [&](qint64 principal, qint64 interest, qint64 returned) {
            const auto result = recoveryDue(wushan(), loss, Amount::fen(principal), Amount::fen(interest),
                                            Amount::fen(returned), true);
            return result ? QString() : result.error().code;
        };
        QCOMPARE(due(10'001, 0, 0), u"recovery.above_loss"_s);
        QCOMPARE(due(10'000, 999'999, 0), QString()); // interest has no cap
        QCOMPARE(due(-1, 0, 0), u"recovery.negative"_s);
        QCOMPARE(due(0, -1, 0), u"recovery.negative"_s);
        QCOMPARE(due(0, 0, -1), u"recovery.negative"_s);
    }

    void clawbackTakesWhatIsStillOut() {
        const auto loss = lossOf(u"50,000.00"_s);
        QCOMPARE(clawbackDue(wushan(), loss, {}).value.text(), u"35,000.00"_s);
        QCOMPARE(clawbackDue(wushan(), loss, yuan(u"864.19"_s)).value.text(), u"34,135.81"_s);
        QCOMPARE(clawbackDue(wushan(), loss, yuan(u"35,000.01"_s)).value, Amount());
    }

    void partsSumToTheWhole() {
        QVERIFY_LAW("insurer + fund + bank = principal, none below zero", [] {
            const auto principal = *rc::gen::inRange<qint64>(1, 10'000'000);
            const auto insurer = *rc::gen::inRange<qint64>(0, principal + 1);
            const auto policy = withFundShare(*rc::gen::inRange<qint64>(0, 101));
            const auto s = shareLoss(policy, Amount::fen(principal), Amount::fen(insurer))->value;
            RC_ASSERT(s.insurer + s.fund + s.bank == s.principal);
            RC_ASSERT(!s.fund.isNegative());
            RC_ASSERT(!s.bank.isNegative());
        });
    }

    void manyRecoveriesEqualOne() {
        QVERIFY_LAW("however it is split, the fund gets the same", [] {
            const auto loss =
                shareLoss(wushan(), Amount::fen(*rc::gen::inRange<qint64>(1, 5'000'001)), Amount())->value;
            Amount principal;
            Amount interest;
            Amount returned;
            const auto steps = *rc::gen::inRange(1, 12);
            for (int i = 0; i < steps; ++i) {
                const auto open = (loss.principal - principal).inFen();
                principal += Amount::fen(*rc::gen::inRange<qint64>(0, open + 1));
                interest += Amount::fen(*rc::gen::inRange<qint64>(0, 10'000));
                returned += dueAfter(loss, principal, interest, returned);
            }
            RC_ASSERT(returned == dueAfter(loss, principal, interest, Amount()));
        });
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "TestSharing.moc"
