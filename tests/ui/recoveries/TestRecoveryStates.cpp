#include "recoveries/AllocationState.h"
#include "recoveries/BadFaithState.h"
#include "recoveries/RecoveryListState.h"
#include "recoveries/RecoveryPaneState.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QDate Today{2018, 9, 3};

const Policy& wushan() {
    static const Policy policy = *parsePolicy(shippedPolicies().constFirst());
    return policy;
}

/** A loan with a loss of 50,000.00, of which `recovered` yuan came back on `day`, due a week later. */
CompensatedLoan loan(int number, qint64 recovered = 0, QDate day = Today) {
    CompensatedLoan made;
    made.item.item = ItemId(number);
    made.item.bank = BankId(1);
    made.item.bankName = u"农商行"_s;
    made.item.note = u"NS00%1"_s.arg(number);
    made.item.borrower = u"王五𠮷"_s;
    made.item.paidOn = {2018, 2, 26};
    made.item.loss = shareLoss(wushan(), Amount::yuan(50'000), {})->value;
    made.facts.loss = made.item.loss;
    if (recovered > 0) {
        Recovery recovery;
        recovery.id = RecoveryId(number);
        recovery.day = day;
        recovery.principal = Amount::yuan(recovered);
        recovery.returnDue = {day.addDays(7), true};
        recovery.enteredBy = u"甲"_s;
        made.facts.recoveries.append(recovery);
    }
    return made;
}

CompensatedLoan standing(CompensatedLoan loan) {
    const auto now = recoveryStanding(wushan(), loan.facts, Today);
    loan.standing = now->value;
    loan.explanation = now->explanation;
    return loan;
}

CompensatedLoan returned(CompensatedLoan loan, qint64 yuan, QDate day) {
    loan.facts.returned.append({EntryId(loan.facts.returned.size() + 1), loan.item.item, u"2018-收-0003"_s,
                                day, Amount::yuan(yuan)});
    return loan;
}

CompensatedLoan clawedBack(CompensatedLoan loan) {
    loan.facts.clawback = Clawback{loan.item.item, Today, u"虚假证明"_s, Amount::yuan(35'000), u"丙"_s, {}};
    return loan;
}

ReturnReceipt receipt(qint64 yuan, EntryKind kind = EntryKind::RecoveryReturn) {
    ReturnReceipt made;
    made.entry = EntryId(9);
    made.number = u"2018-收-0009"_s;
    made.kind = kind;
    made.bank = BankId(1);
    made.amount = Amount::yuan(yuan);
    return made;
}

} // namespace

/** What the page of recoveries shows, without a widget. */
class TestRecoveryStates : public QObject {
    Q_OBJECT

private slots:
    void aLoanIsShownAsItStands_data() {
        QTest::addColumn<CompensatedLoan>("shown");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("nothing") << loan(1) << u"Nothing due"_s << Tone::Quiet;
        QTest::newRow("due") << loan(1, 1000) << u"Due 2018-09-10"_s << Tone::Active;
        QTest::newRow("late") << loan(1, 1000, Today.addDays(-10)) << u"3 d late"_s << Tone::Late;
        QTest::newRow("returned") << returned(loan(1, 1000), 700, Today) << u"Returned"_s << Tone::Good;
        QTest::newRow("over") << returned(loan(1, 1000), 800, Today) << u"Overpaid"_s << Tone::Caution;
        QTest::newRow("claw back") << clawedBack(loan(1, 1000)) << u"Being taken back"_s << Tone::Caution;
        QTest::newRow("clawed back") << returned(clawedBack(loan(1)), 35'000, Today) << u"Taken back"_s
                                     << Tone::Quiet;
    }
    void aLoanIsShownAsItStands() {
        QFETCH(CompensatedLoan, shown);
        QFETCH(QString, words);
        QFETCH(Tone, tone);
        const auto state = recoveryListState({standing(shown)}, false, Today);
        QCOMPARE(state.lines.first().standing, words);
        QCOMPARE(state.lines.first().tone, tone);
    }

    void theListAddsUp() {
        const auto state =
            recoveryListState({standing(loan(1, 1000, Today.addDays(-10))),
                               standing(returned(loan(2, 1000), 800, Today)), standing(clawedBack(loan(3)))},
                              false, Today);
        QCOMPARE(state.lines.at(0).due, Amount::yuan(700));
        QCOMPARE(state.lines.at(1).due, Amount::yuan(-100)); // overpaid
        QCOMPARE(state.totals, u"3 loan(s): recovered 2,000.00, returned 800.00, due 35,700.00, of it late "
                               "700.00"_s);
        QStringList ageing;
        for (const auto& word : state.ageing)
            ageing << word.text;
        QCOMPARE(ageing, (QStringList{u"1–30 days late 700.00"_s, u"Being taken back 35,000.00"_s}));
        QVERIFY(state.empty.isEmpty());
        QVERIFY(!recoveryListState({}, false, Today).empty.isEmpty());
        QVERIFY(recoveryListState({}, true, Today).empty != recoveryListState({}, false, Today).empty);
        QVERIFY(state.lines.at(0).urgency > state.lines.at(1).urgency);
    }

    void thePaneTellsEachRecoveryAndReturn() {
        auto shown = returned(loan(1, 1000, Today.addDays(-10)), 700, Today.addDays(-1));
        auto wrong = shown.facts.recoveries.first();
        wrong.id = RecoveryId(77);
        wrong.withdrawnFor = u"记错户"_s;
        shown.facts.recoveries.append(wrong);
        const auto state = recoveryPaneState(standing(shown), Today);
        QCOMPARE(state.recoveries.size(), 2);
        QCOMPARE(state.recoveries.at(0).part, u"700.00"_s);
        QCOMPARE(state.recoveries.at(0).standing, u"Returned 2 d late"_s);
        QVERIFY(!state.recoveries.at(1).counts);
        QVERIFY(state.recoveries.at(1).tip.contains(u"记错户"_s));
        QCOMPARE(state.returns.first().standing, u"2 d late"_s);
        QVERIFY(state.clawback.isEmpty());
        QVERIFY(!state.mayNotify);
        QVERIFY(recoveryPaneState(standing(clawedBack(loan(1))), Today).mayNotify);
        QVERIFY(!recoveryPaneState(standing(returned(clawedBack(loan(1)), 35'000, Today)), Today).mayNotify);
    }

    void aReceiptIsSharedOutOverItsBanksLoans() {
        auto elsewhere = standing(loan(3, 1000));
        elsewhere.item.bank = BankId(2);
        const QList<CompensatedLoan> loans{standing(loan(1)), standing(loan(2, 1000)), elsewhere};
        auto state = allocationState(receipt(700), loans, {{ItemId(2), Amount::yuan(700)}});
        QVERIFY(state.proposed);
        QCOMPARE(state.lines.size(), 2);
        QCOMPARE(state.lines.first().item, ItemId(2)); // what is due comes first
        QCOMPARE(state.shares(), (QList<ReturnShare>{{ItemId(2), Amount::yuan(700)}}));
        QVERIFY(state.refusal().isEmpty());
        QCOMPARE(state.sums(), u"700.00 shared out, 0.00 left"_s);
        state.lines[1].amount = Amount::fen(1);
        QVERIFY(!state.refusal().isEmpty());
        state.lines[0].amount = {};
        state.lines[1].amount = {};
        QVERIFY(!state.refusal().isEmpty());
        QVERIFY(allocationState(receipt(700, EntryKind::Clawback), loans, {}).lines.isEmpty());
    }

    void theBadFaithListIsMasked() {
        BadFaith listed;
        listed.id = BadFaithId(1);
        listed.borrower = u"王五"_s;
        listed.idNumber = u"500237198001011234"_s;
        listed.townshipCode = u"不在册"_s;
        listed.outstanding = Amount::yuan(30'000);
        auto off = listed;
        off.removedOn = Today;
        off.removalReason = u"已还清"_s;
        const auto state = badFaithState({listed, off});
        QVERIFY(!state.lines.first().idNumber.contains(u"19800101"_s));
        QCOMPARE(state.totals, u"1 borrower(s) listed, outstanding 30,000.00"_s);
        QCOMPARE(state.lines.at(1).standing, u"Off since 2018-09-03"_s);
        QVERIFY(state.lines.at(1).tip.contains(u"已还清"_s));
        QVERIFY(state.empty.isEmpty());
        QVERIFY(!badFaithState({}).empty.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecoveryStates)
#include "TestRecoveryStates.moc"
