#include "SampleView.h"

#include "reconciliation/ChoiceState.h"
#include "reconciliation/HeadState.h"
#include "reconciliation/OfferState.h"
#include "reconciliation/PairingState.h"
#include "reconciliation/StatementState.h"

#include <QElapsedTimer>
#include <QTest>

using namespace steward;
using Kind = PairRow::Kind;

/** What the page of a reconciliation says, without its widgets. */
class TestReconciliationStates : public QObject {
    Q_OBJECT
private slots:
    void foldsMatchedPairsAway();
    void unfoldsPairsSideBySide();
    void keepsWhatTheFilterShows();
    void putsReversalsOnTheSideTheyTakeBack();
    void marksWhatWasCarriedOver();
    void sumsWhatIsChosen();
    void tellsTheMatchInHand();
    void offersEqualOnesAsAChoice();
    void passesOverWhatWasSetAside();
    void drawsTheStatement();
    void tellsADifference();
    void saysWhereItStands();
    void greysWithReasons();
    void isQuickWithManyLines();
};

void TestReconciliationStates::foldsMatchedPairsAway() {
    auto sample = smallSample();
    const auto state = pairingState(sample.drawn(), false);
    QCOMPARE(state.ours.size(), 3); // the fold, the recovery and the payment; not the opening balance
    QCOMPARE(state.theirs.size(), 2);
    QCOMPARE(state.ours.first().kind, Kind::Fold);
    QVERIFY2(state.ours.first().day.contains(QStringLiteral("800,184.62")),
             qPrintable(state.ours.first().day));
    QVERIFY(state.ours.first().day.contains(QStringLiteral("96,250.00")));
    QCOMPARE(state.ours.at(1).day, QStringLiteral("03-28"));
    QCOMPARE(state.ours.at(1).in, QStringLiteral("864.19"));
    QCOMPARE(state.ours.at(2).out, QStringLiteral("103,225.33"));
    QCOMPARE(state.ours.at(2).in, QString());
}

void TestReconciliationStates::unfoldsPairsSideBySide() {
    auto sample = smallSample();
    auto view = sample.drawn();
    std::swap(view.lines[0], view.lines[3]);
    const auto state = pairingState(view, true);
    QCOMPARE(state.ours.size(), 8);
    QCOMPARE(state.theirs.size(), 7);
    for (int row = 1; row <= 5; ++row) {
        QCOMPARE(state.ours.at(row).kind, Kind::Matched);
        QCOMPARE(state.ours.at(row).match, state.theirs.at(row).match);
    }
}

void TestReconciliationStates::keepsWhatTheFilterShows() {
    auto sample = smallSample();
    const auto state = pairingState(sample.drawn(), false, QStringLiteral(" 103,225 "));
    QCOMPARE(state.ours.size(), 2);
    QCOMPARE(state.ours.last().out, QStringLiteral("103,225.33"));
    QCOMPARE(state.theirs.size(), 1); // the fold stays: it says what is hidden
}

void TestReconciliationStates::putsReversalsOnTheSideTheyTakeBack() {
    SampleView sample;
    sample.entry({2018, 2, 1}, Amount::yuan(50), QStringLiteral("back"), EntryKind::Reversal);
    const auto row = pairingState(sample.drawn(), false).ours.first();
    QVERIFY(row.reversal);
    QCOMPARE(row.in, QString());
    QCOMPARE(row.out, QStringLiteral("-50.00"));
}

void TestReconciliationStates::marksWhatWasCarriedOver() {
    SampleView sample;
    sample.entry({2017, 12, 29}, Amount::yuan(-7), QStringLiteral("late"));
    const auto row = pairingState(sample.drawn(), false).ours.first();
    QVERIFY(row.carried);
    QCOMPARE(row.day, QStringLiteral("2017-12-29"));
    QVERIFY(row.tip.contains(QStringLiteral("2017-12-29")));
}

void TestReconciliationStates::sumsWhatIsChosen() {
    auto sample = smallSample();
    const auto state = pairingState(sample.drawn(), false);
    const auto equal = choiceState({state.ours.at(1)}, {state.theirs.at(1)});
    QVERIFY(!equal.refusal);
    QCOMPARE(equal.entries.size(), 1);
    QVERIFY(equal.loneLine().isNull());
    const auto unequal = choiceState({state.ours.at(0), state.ours.at(1), state.ours.at(2)}, {});
    QCOMPARE(unequal.entries.size(), 2); // a fold is nothing to be matched
    QCOMPARE(unequal.refusal->code, QStringLiteral("match.sums_differ"));
    QVERIFY(unequal.difference.contains(QStringLiteral("-102,361.14")));
    const auto lone = choiceState({}, {state.theirs.at(1)});
    QCOMPARE(lone.loneLine(), LineId(state.theirs.at(1).id));
    QVERIFY(!choiceState({}, {}).anything());
}

void TestReconciliationStates::tellsTheMatchInHand() {
    auto sample = smallSample();
    const auto state = pairingState(sample.drawn(), true);
    QCOMPARE(choiceState({state.ours.at(2)}, {}).match, state.ours.at(2).match);
    QCOMPARE(choiceState({state.ours.at(2)}, {state.theirs.at(2)}).match, state.ours.at(2).match);
    QVERIFY(choiceState({state.ours.at(2)}, {state.theirs.at(3)}).match.isNull());
    const auto shown = matchedState(sample.view, sample.view.matches.at(1));
    QVERIFY(shown.ours.contains(state.ours.at(2).number));
    QVERIFY(shown.why.contains(QStringLiteral(u"甲")));
}

void TestReconciliationStates::offersEqualOnesAsAChoice() {
    SampleView sample;
    for (int i = 0; i < 3; ++i)
        sample.entry({2018, 2, 1}, Amount::yuan(800), QStringLiteral("recovery"));
    sample.line({2018, 2, 2}, Amount::yuan(800), QStringLiteral("in"));
    const auto offers = offersOf(sample.drawn().proposals);
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.first().candidates.size(), 3);
    QVERIFY(offers.first().choosesEntry);
    const auto state = offerState(sample.view, offers, 0, 2);
    QCOMPARE(state.choices.size(), 3);
    QCOMPARE(state.choices.at(2), state.ours);
    QCOMPARE(likelyOnes(sample.view.proposals), 0);
}

void TestReconciliationStates::passesOverWhatWasSetAside() {
    SampleView sample;
    for (int i = 0; i < 3; ++i) {
        sample.entry({2018, 2, 1}, Amount::yuan(100 + i), QStringLiteral("recovery"));
        sample.line({2018, 2, 2}, Amount::yuan(100 + i), QStringLiteral("in"));
    }
    const auto offers = offersOf(sample.drawn().proposals);
    QCOMPARE(offers.size(), 3);
    QSet<QString> aside{offers.at(1).key()};
    QCOMPARE(nextOffer(offers, aside, 1), 2);
    aside.insert(offers.at(2).key());
    QCOMPARE(nextOffer(offers, aside, 1), 0);
    aside.insert(offers.at(0).key());
    QCOMPARE(nextOffer(offers, aside, 0), -1);
    QCOMPARE(nextOffer({}, {}, 4), -1);
}

void TestReconciliationStates::drawsTheStatement() {
    auto sample = smallSample();
    auto view = sample.drawn();
    const auto state = statementState(view);
    QVERIFY(state.agrees);
    QCOMPARE(state.rows.first().oursAmount, view.statement.bookBalance.text());
    QCOMPARE(state.rows.last().kind, StatementRow::Kind::Adjusted);
    QCOMPARE(state.rows.last().oursAmount, state.rows.last().theirsAmount);
    QCOMPARE(state.rows.size(), 6); // balances, two rows of sums with a row of items each, what they come to
    QCOMPARE(state.rows.at(2).oursAmount, QStringLiteral("864.19"));
    QCOMPARE(state.rows.at(2).theirsAmount, QStringLiteral("864.19"));
    QCOMPARE(state.rows.at(3).oursAmount, QStringLiteral("–"));
    QVERIFY(state.rows.at(4).theirs.contains(QStringLiteral(u"2018-付-0008")));
}

void TestReconciliationStates::tellsADifference() {
    auto sample = smallSample();
    sample.openingAtBank = Amount::yuan(2'999'877);
    const auto state = statementState(sample.drawn());
    QVERIFY(!state.agrees);
    QVERIFY(state.standing.contains(QStringLiteral("123.00")));
}

void TestReconciliationStates::saysWhereItStands() {
    auto sample = smallSample();
    auto view = sample.drawn();
    QCOMPARE(headState(view, {}).tone, Tone::Caution);
    QVERIFY(headState(view, {}).badge.contains(QLatin1Char('3')));
    view.state = ReconciliationState::Signed;
    QCOMPARE(headState(view, {}).tone, Tone::Active);
    view.state = ReconciliationState::Closed;
    QCOMPARE(headState(view, {}).tone, Tone::Good);
    QVERIFY(headState(view, {}).issued);
    view.state = ReconciliationState::Open;
    view.statements.clear();
    view.statement.bankBalance.reset();
    QCOMPARE(headState(view, {}).tone, Tone::Quiet);
    SampleView empty;
    QCOMPARE(headState(empty.drawn(), {}).tone, Tone::Good);
}

void TestReconciliationStates::greysWithReasons() {
    auto sample = smallSample();
    auto view = sample.drawn();
    view.signRefusal = Error{QStringLiteral("reconciliation.quarter_running"), "It runs.", "Wait.", {}, 8};
    auto state = headState(view, QStringLiteral("not your role"));
    QVERIFY(!state.signing.enabled && state.signing.reason.contains(QStringLiteral("It runs.")));
    QCOMPARE(state.importing.reason, QStringLiteral("not your role"));
    QVERIFY(!state.checking.shown && state.signing.shown);
    view.state = ReconciliationState::Signed;
    state = headState(view, {});
    QVERIFY(state.checking.shown && state.checking.enabled && !state.signing.shown);
    QVERIFY(!state.matching.enabled && !state.matching.reason.isEmpty());
    QVERIFY(state.withdrawing.shown && state.withdrawing.enabled);
}

void TestReconciliationStates::isQuickWithManyLines() {
    auto sample = largeSample(5000);
    const auto& view = sample.drawn();
    QElapsedTimer timer;
    timer.start();
    const auto state = pairingState(view, true);
    const auto offers = offersOf(view.proposals);
    const auto drawn = statementState(view);
    QVERIFY(state.ours.size() > 5000 && !offers.isEmpty() && !drawn.rows.isEmpty());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestReconciliationStates)
#include "TestReconciliationStates.moc"
