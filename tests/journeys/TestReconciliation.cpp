#include "JourneyFixture.h"

#include "services/Fund.h"
#include "services/Papers.h"
#include "services/Reconciliations.h"
#include "support/AuditTrail.h"
#include "support/Vectors.h"

using namespace steward;
using namespace steward::journey;
using namespace Qt::StringLiterals;

namespace {

constexpr Quarter First{2018, 1};

QString sampleStatement() {
    return sharedFile(u"samples/农商行专户2018年第1季度对账单.xlsx"_s);
}

} // namespace

/** The rural bank's statement of a quarter against the office's books, in the real window, by two people. */
class TestReconciliation : public JourneyFixture {
    Q_OBJECT
private slots:
    void initTestCase();
    void theClerkImportsAndMatches();
    void theClerkSigns();
    void anotherPersonCloses();
    void theFileSaysSo();

private:
    QString keepBooks();
    Result<void> post(Office& office, const Result<EntryDraft>& draft);
    void sitDownAs(const QString& login);

    std::shared_ptr<FixedClock> clock_ = std::make_shared<FixedClock>(QDate(2018, 4, 9));
    QString file_ = folder_.filePath(u"office.steward"_s);
};

Result<void> TestReconciliation::post(Office& office, const Result<EntryDraft>& draft) {
    if (!draft)
        return refuse(draft.error());
    sitDown(office, draft->kind == EntryKind::TreasuryReturn ? Role::Director : Role::Clerk);
    STEWARD_LET(pending, Fund(office).prepare(*draft));
    sitDown(office, Role::Reviewer);
    STEWARD_TRY(Fund(office).check(pending));
    return {};
}

/** What the statement names, and a payment that the bank makes only in the next quarter. */
QString TestReconciliation::keepBooks() {
    auto setup = JourneyOffice::setup();
    setup.banks.first().openingBalance = Amount::yuan(3'000'000);
    setup.banks.first().openingDay = QDate(2018, 1, 1);
    auto made = setUpOffice(file_, setup, clock_);
    if (!made)
        return made.error().text();
    const auto account = Fund(**made).accounts()->first().id;
    const QList<Result<EntryDraft>> drafts{
        contribution(account, LedgerAccount::CityFunds, Amount::yuan(800'000), {2018, 1, 15},
                     u"拨付2018年市级扶贫专项资金"_s, u"巫财农〔2018〕1号"_s),
        recoveryReturn(account, Amount::fen(648'213), {2018, 2, 6}, u"追偿退回"_s, u"回单1"_s),
        recoveryReturn(account, Amount::fen(140'000), {2018, 2, 6}, u"追偿退回"_s, u"回单2"_s),
        treasuryReturn(account, Amount::fen(9'625'000), {2018, 3, 12}, u"巫财〔2018〕3号"_s),
        interestCredit(account, Amount::fen(240'618), {2018, 3, 21}, u"第1季度结息"_s),
        recoveryReturn(account, Amount::fen(86'419), {2018, 3, 28}, u"追偿退回"_s, u"回单3"_s),
        treasuryReturn(account, Amount::fen(10'322'533), {2018, 3, 30}, u"巫财〔2018〕7号"_s)};
    for (const auto& draft : drafts)
        if (const auto done = post(**made, draft); !done)
            return done.error().text();
    return {};
}

void TestReconciliation::initTestCase() {
    if (!QFile::exists(sampleStatement()))
        QSKIP("the shared folder with the bank's sample statement is absent: " STEWARD_SHARED);
    const auto fault = keepBooks();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    openWindow(file_, clock_, u"zh_CN"_s);
}

void TestReconciliation::sitDownAs(const QString& login) {
    signIn(login, u"reconciliation"_s);
    QVERIFY(hands_->find(u"reconciliationPage"_s));
}

void TestReconciliation::theClerkImportsAndMatches() {
    sitDownAs(u"jia"_s);
    QTRY_COMPARE(rows(u"oursTable"_s), 7);
    QVERIFY2(!hands_->offers(u"reconciliationSign"_s), "no statement yet");
    QVERIFY(hands_->drop(u"reconciliationPage"_s, {sampleStatement()}));
    QTRY_COMPARE(rows(u"theirsTable"_s), 6);
    QVERIFY(hands_->press(u"reconciliationCertain"_s));
    QTRY_VERIFY(rows(u"theirsTable"_s) < 6);
    // What was not certain is taken one by one, as it is proposed.
    auto* ours = hands_->find<QAbstractItemView>(u"oursTable"_s);
    ours->setFocus();
    for (int left = 6; left > 0 && rows(u"theirsTable"_s) > 1; --left) {
        const int before = rows(u"theirsTable"_s);
        QTest::keyClick(ours, Qt::Key_Space);
        QTRY_VERIFY(rows(u"theirsTable"_s) < before);
    }
    QCOMPARE(rows(u"oursTable"_s), 2); // what is folded away, and the payment on its way
    auto* table = hands_->find<QAbstractItemView>(u"statementTable"_s)->model();
    const int last = table->rowCount() - 1;
    QCOMPARE(table->index(last, 1).data().toString(), u"3,611,677.17"_s);
    QCOMPARE(table->index(last, 3).data().toString(), u"3,611,677.17"_s);
    const auto folder = qEnvironmentVariable("STEWARD_PICTURES");
    if (!folder.isEmpty())
        window_->grab().save(folder + u"/reconciled.png"_s);
}

void TestReconciliation::theClerkSigns() {
    QTRY_VERIFY(hands_->offers(u"reconciliationSign"_s));
    hands_->willSayYes();
    QVERIFY(hands_->press(u"reconciliationSign"_s));
    QTRY_VERIFY(hands_->peek<QWidget>(u"reconciliationCheck"_s));
    QVERIFY2(!hands_->offers(u"reconciliationCheck"_s), "who signed can't check");
}

void TestReconciliation::anotherPersonCloses() {
    sitDownAs(u"yi"_s);
    QTRY_VERIFY(hands_->offers(u"reconciliationCheck"_s));
    hands_->willSayYes();
    QVERIFY(hands_->press(u"reconciliationCheck"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!hands_->peek<QWidget>(u"reconciliationCheck"_s), 30'000);
    // The page reads itself anew meanwhile and offers nothing until it has.
    QTRY_VERIFY_WITH_TIMEOUT(
        hands_->press(u"reconciliationPaper"_s) && hands_->peek<QWidget>(u"paperDialog"_s), 30'000);
    savePictures();
    closeWindow();
}

void TestReconciliation::theFileSaysSo() {
    const auto opened = reopened(file_, clock_);
    QVERIFY(opened);
    auto& office = *opened;
    const auto account = Fund(office).accounts()->first().id;
    const auto closed = Reconciliations(office).closed(account);
    QVERIFY(closed);
    QCOMPARE(closed->size(), 1);
    const auto& quarter = closed->first();
    QCOMPARE(quarter.quarter, First);
    QCOMPARE(quarter.signedBy, u"甲"_s);
    QCOMPARE(quarter.checkedBy, u"乙"_s);
    QCOMPARE(quarter.statement.bookBalance, Amount::fen(361'167'717));
    QCOMPARE(quarter.statement.bankBalance, Amount::fen(371'490'250));
    QCOMPARE(quarter.statement.adjustedBook(), quarter.statement.adjustedBank());
    QCOMPARE(quarter.statement.items.size(), 1);
    QCOMPARE(quarter.statement.items.first().kind, OutstandingKind::WePaid);
    QCOMPARE(quarter.statement.items.first().reference, u"2018-付-0002"_s);
    QCOMPARE(*Reconciliations(office).openQuarter(account), First.next());

    const auto paper = Papers(office).bytes(quarter.paper);
    QVERIFY(paper && paper->startsWith("%PDF"));
    QVERIFY(Papers(office).verifyPdf(*paper)->genuine);
    const auto names = actsSince(office, 0);
    for (const auto& act : {u"statement.import"_s, u"reconciliation.sign"_s, u"reconciliation.close"_s})
        QVERIFY2(names.contains(act), qPrintable(act + u" of "_s + names.join(u' ')));

    QVERIFY(office.signIn(u"jia"_s, JourneyOffice::password()));
    const auto late = Fund(office).prepare(*interestCredit(account, Amount::fen(1), {2018, 3, 31}, u"迟"_s));
    QVERIFY(!late);
    QCOMPARE(late.error().code, u"entry.period_closed"_s);
}

QTEST_MAIN(TestReconciliation)
#include "TestReconciliation.moc"
