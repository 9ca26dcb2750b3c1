#include "SampleView.h"

#include "common/WorkTable.h"
#include "reconciliation/PairingPane.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace steward;

/** Matching by keyboard over hand-made quarters. */
class TestPairingPane : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { pane_.reset(); }
    void spaceTakesTheProposal();
    void nSetsItAside();
    void handsMatchOnBothSides();
    void unequalSumsAreTold();
    void keyboardAloneMatches();
    void equalOnesAreChosen();
    void uUndoesOnePair();
    void refusalGreys();
    void closedOnesOfferNothing();
    void manyLinesStayQuick();

private:
    QTableView* ours() { return pane_->findChild<QTableView*>(QStringLiteral("oursTable")); }
    QTableView* theirs() { return pane_->findChild<QTableView*>(QStringLiteral("theirsTable")); }
    QPushButton* button(const char* name) { return pane_->findChild<QPushButton*>(QLatin1String(name)); }
    QString words(const char* name) { return pane_->findChild<QLabel*>(QLatin1String(name))->text(); }
    std::unique_ptr<PairingPane> pane_;
};

void TestPairingPane::init() {
    pane_ = std::make_unique<PairingPane>();
    pane_->resize(1166, 420);
    auto sample = smallSample();
    pane_->setView(sample.drawn(), {});
    pane_->show();
    QVERIFY(QTest::qWaitForWindowExposed(pane_.get()));
    ours()->setFocus();
}

void TestPairingPane::spaceTakesTheProposal() {
    QSignalSpy matched(pane_.get(), &PairingPane::matchWanted);
    QVERIFY(words("stripWhy").size() > 5);
    QTest::keyClick(ours(), Qt::Key_Space);
    QCOMPARE(matched.size(), 1);
    QCOMPARE(matched.first().at(0).value<QList<EntryId>>(), QList<EntryId>{EntryId(7)});
    QCOMPARE(matched.first().at(1).value<QList<LineId>>(), QList<LineId>{LineId(6)});
}

void TestPairingPane::nSetsItAside() {
    QSignalSpy matched(pane_.get(), &PairingPane::matchWanted);
    QTest::keyClick(ours(), Qt::Key_N);
    QVERIFY(button("stripAgain")->isVisible());
    QCOMPARE(pane_->likelySetAside(), 1);
    QTest::keyClick(ours(), Qt::Key_Space);
    QCOMPARE(matched.size(), 0);
    button("stripAgain")->click();
    QVERIFY(button("stripMatch")->isVisible());
    button("stripMatch")->click();
    QCOMPARE(matched.size(), 1);
}

void TestPairingPane::handsMatchOnBothSides() {
    QSignalSpy matched(pane_.get(), &PairingPane::matchWanted);
    ours()->selectRow(1);
    theirs()->selectRow(1);
    QVERIFY(button("stripMatch")->isEnabled());
    QTest::keyClick(theirs(), Qt::Key_Space);
    QCOMPARE(matched.size(), 1);
    QCOMPARE(matched.first().at(2).value<MatchRule>(), MatchRule::ByHand);
    QTest::keyClick(theirs(), Qt::Key_Escape);
    QVERIFY(!button("stripClear")->isVisible());
}

void TestPairingPane::unequalSumsAreTold() {
    QSignalSpy matched(pane_.get(), &PairingPane::matchWanted);
    ours()->selectAll();
    QVERIFY2(words("stripWhy").contains(QStringLiteral("-102,361.14")), qPrintable(words("stripWhy")));
    QVERIFY(!button("stripMatch")->isEnabled() && !button("stripMatch")->toolTip().isEmpty());
    QTest::keyClick(ours(), Qt::Key_Space);
    QCOMPARE(matched.size(), 0);
}

void TestPairingPane::keyboardAloneMatches() {
    QSignalSpy matched(pane_.get(), &PairingPane::matchWanted);
    QTest::keyClick(ours(), Qt::Key_Down);
    QTest::keyClick(ours(), Qt::Key_Down);
    theirs()->setFocus();
    theirs()->selectionModel()->setCurrentIndex(theirs()->model()->index(1, 0),
                                                QItemSelectionModel::NoUpdate);
    QTest::keyClick(theirs(), Qt::Key_Space); // joins what was chosen across
    QCOMPARE(matched.size(), 0);
    QCOMPARE(theirs()->selectionModel()->selectedRows().size(), 1);
    if (!button("stripMatch")->isEnabled()) // the arrows stood on the payment
        ours()->selectRow(1);
    QTest::keyClick(theirs(), Qt::Key_Space);
    QCOMPARE(matched.size(), 1);
}

void TestPairingPane::equalOnesAreChosen() {
    SampleView sample;
    for (int i = 0; i < 3; ++i)
        sample.entry({2018, 2, 1}, Amount::yuan(800), QStringLiteral("recovery"));
    sample.line({2018, 2, 2}, Amount::yuan(800), QStringLiteral("in"));
    pane_->setView(sample.drawn(), {});
    QSignalSpy matched(pane_.get(), &PairingPane::matchWanted);
    auto* candidates = pane_->findChild<QComboBox*>(QStringLiteral("stripCandidates"));
    QVERIFY(candidates->isVisible());
    QCOMPARE(candidates->count(), 3);
    QVERIFY(!button("stripLikely")->isVisible());
    candidates->setCurrentIndex(1);
    emit candidates->activated(1);
    QTest::keyClick(ours(), Qt::Key_Space);
    QCOMPARE(matched.size(), 1);
    QCOMPARE(matched.first().at(0).value<QList<EntryId>>(), sample.view.proposals.at(1).entries);
}

void TestPairingPane::uUndoesOnePair() {
    QSignalSpy undone(pane_.get(), &PairingPane::unmatchWanted);
    QTest::keyClick(ours(), Qt::Key_U);
    QCOMPARE(undone.size(), 0);
    ours()->setCurrentIndex(ours()->model()->index(0, 0));
    QTest::keyClick(ours(), Qt::Key_Return);
    QCOMPARE(ours()->model()->rowCount(), 8);
    ours()->selectRow(3);
    QVERIFY(button("stripUnmatch")->isVisible());
    QTest::keyClick(ours(), Qt::Key_U);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.first().first().value<MatchId>(), MatchId(3));
}

void TestPairingPane::refusalGreys() {
    auto sample = smallSample();
    pane_->setView(sample.drawn(), QStringLiteral("looking only"));
    QSignalSpy matched(pane_.get(), &PairingPane::matchWanted);
    QVERIFY(!button("stripMatch")->isEnabled());
    QCOMPARE(button("stripMatch")->toolTip(), QStringLiteral("looking only"));
    QTest::keyClick(ours(), Qt::Key_Space);
    QCOMPARE(matched.size(), 0);
}

void TestPairingPane::closedOnesOfferNothing() {
    auto sample = smallSample();
    auto view = sample.drawn();
    view.state = ReconciliationState::Closed;
    pane_->setView(view, QStringLiteral("closed"));
    QVERIFY(!pane_->findChild<QWidget*>(QStringLiteral("matchStrip"))->isVisible());
}

void TestPairingPane::manyLinesStayQuick() {
    auto sample = largeSample(5000);
    sample.drawn();
    QElapsedTimer timer;
    timer.start();
    pane_->setView(sample.view, {});
    ours()->setCurrentIndex(ours()->model()->index(0, 0));
    QTest::keyClick(ours(), Qt::Key_Return);
    QVERIFY(ours()->model()->rowCount() >= 5000);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestPairingPane)
#include "TestPairingPane.moc"
