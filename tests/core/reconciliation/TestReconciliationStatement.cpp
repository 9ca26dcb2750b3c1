#include "reconciliation/ReconciliationStatement.h"

#include "Books.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace steward;

namespace {

const QDate End(2018, 3, 31);

/** Opening 3,000,000.00, one match, and one outstanding item of each kind. */
ReconciliationFacts sample() {
    ReconciliationFacts facts;
    facts.day = End;
    auto opening = booked(1, {2018, 1, 1}, 300000000);
    opening.kind = EntryKind::OpeningBalance;
    opening.takenOver = true;
    facts.entries = {opening, booked(2, {2018, 1, 15}, 80000000), booked(3, {2018, 3, 28}, 86419),
                     booked(4, {2018, 3, 30}, -10322533)};
    facts.lines = {written(11, {2018, 1, 15}, 80000000), written(12, {2018, 3, 21}, 240618),
                   written(13, {2018, 3, 25}, -5000)};
    facts.matches = {{MatchId(1), {EntryId(2)}, {LineId(11)}, MatchRule::AmountAndDay, {}}};
    facts.bookBalance = Amount::fen(300000000 + 80000000 + 86419 - 10322533);
    facts.bankBalance = Amount::fen(300000000 + 80000000 + 240618 - 5000);
    return facts;
}

} // namespace

class TestReconciliationStatement : public QObject {
    Q_OBJECT

private slots:
    void theFourKinds() {
        const auto statement = drawStatement(sample());
        QCOMPARE(statement.items.size(), 4);
        QCOMPARE(statement.sum(OutstandingKind::BankReceived), Amount::fen(240618));
        QCOMPARE(statement.sum(OutstandingKind::BankPaid), Amount::fen(5000));
        QCOMPARE(statement.sum(OutstandingKind::WeReceived), Amount::fen(86419));
        QCOMPARE(statement.sum(OutstandingKind::WePaid), Amount::fen(10322533));
        QCOMPARE(statement.items.last().age, 1);
        QVERIFY(statement.agrees());
        QCOMPARE(statement.adjustedBook(),
                 Amount::fen(300000000 + 80000000 + 86419 - 10322533 + 240618 - 5000));
        const auto explanation = explainStatement(statement);
        QCOMPARE(explanation.result, statement.adjustedBank()->text());
        QCOMPARE(explanation.sources.size(), 4);
    }

    /** What the bank did in April clears nothing in March. */
    void aMatchWithTheNextQuarterLeavesBothOpen() {
        auto facts = sample();
        facts.matches.append({MatchId(2), {EntryId(4)}, {LineId(99)}, MatchRule::ByHand, {}});
        QCOMPARE(drawStatement(facts), drawStatement(sample()));
    }

    void aReversalStaysOnItsSideAsAMinus() {
        auto facts = sample();
        auto reversal = booked(5, {2018, 3, 31}, -86419);
        reversal.kind = EntryKind::Reversal;
        facts.entries.append(reversal);
        facts.bookBalance += reversal.amount;
        const auto statement = drawStatement(facts);
        QCOMPARE(statement.sum(OutstandingKind::WeReceived), Amount());
        QVERIFY(statement.agrees());
    }

    void anotherOpeningDiffers() {
        auto facts = sample();
        *facts.bankBalance += Amount::fen(1);
        const auto statement = drawStatement(facts);
        QVERIFY(!statement.agrees());
        QCOMPARE(explainStatement(statement).result, u"-0.01"_s);
        QCOMPARE(signingRefusal(statement, ready())->code, u"reconciliation.differs"_s);
    }

    void refusalsComeInOrder() {
        auto facts = sample();
        facts.carriedEntries = {EntryId(3)};
        const auto good = drawStatement(sample());
        const auto carried = drawStatement(facts);
        QVERIFY(!signingRefusal(good, ready()));
        QCOMPARE(signingRefusal(carried, ready())->code, u"reconciliation.not_cleared"_s);
        auto context = ready();
        const auto refused = [&] { return signingRefusal(carried, context)->code; };
        context.waitingEntries = 1;
        QCOMPARE(refused(), u"reconciliation.entries_waiting"_s);
        context.missingBankDay = QDate(2018, 3, 31);
        QCOMPARE(refused(), u"reconciliation.statement_missing"_s);
        context.previousOpen = true;
        QCOMPARE(refused(), u"reconciliation.previous_open"_s);
        context.today = End;
        QCOMPARE(refused(), u"reconciliation.quarter_running"_s);
        context.closedAlready = true;
        QCOMPARE(refused(), u"reconciliation.closed_already"_s);
    }

    void kindsHaveTheirNames() {
        QCOMPARE(outstandingKindName(OutstandingKind::WePaid), u"we_paid"_s);
        QCOMPARE(outstandingKindChinese(OutstandingKind::BankReceived), u"银行已收、我方未收"_s);
    }

private:
    static SigningContext ready() {
        SigningContext context;
        context.today = End.addDays(9);
        context.closesOn = End;
        return context;
    }
};

QTEST_GUILESS_MAIN(TestReconciliationStatement)
#include "TestReconciliationStatement.moc"
