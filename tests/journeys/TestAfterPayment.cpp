#include "JourneyFixture.h"
#include "base/MaskedId.h"

#include "exchange/Workbook.h"
#include "registry/Household.h"
#include "services/BadFaithList.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "services/Recoveries.h"
#include "support/ClaimSteps.h"

using namespace steward;
using namespace steward::journey;
using namespace Qt::StringLiterals;

/** What follows a compensation, in the real window: one loan is recovered and its share returned, one
 * recovered and not yet returned, one clawed back, and its borrower listed. */
class TestAfterPayment : public JourneyFixture {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto fault = office_.prepare();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        auto made = Office::open(office_.file(), office_.clock());
        QVERIFY(made);
        const auto claim = office_.claimOf(**made, office_.claimList(), BankId(1));
        QVERIFY2(claim, claim ? "" : qPrintable(claim.error().text()));
        QVERIFY(broughtToMeeting(**made, *claim));
        const auto paid = broughtToPayment(**made, *claim);
        QVERIFY2(paid, paid ? "" : qPrintable(paid.error().text()));
        made->reset();
        office_.clock()->setDay(QDate(2018, 4, 10));
        openWindow(office_.file(), office_.clock());
    }

    void theDirectorOrdersAClawback() {
        signIn(u"bing"_s, u"recoveries"_s);
        QTRY_COMPARE(rows(u"recoveriesTable"_s), 5);
        chooseLoan(Forged);
        QVERIFY2(!hands_->offers(u"recoveryEnter"_s), "entering is the clerk's");
        QVERIFY(hands_->press(u"clawbackOrder"_s));
        QVERIFY(hands_->type(u"clawbackReason"_s, u"死亡证明系伪造"_s));
        QVERIFY(hands_->press(u"clawbackDialogAct"_s));
        QVERIFY(hands_->gone(u"clawbackDialog"_s));
        QVERIFY(!hands_->offers(u"clawbackOrder"_s));
    }

    void theClerkEntersWhatWasRecovered() {
        signIn(u"jia"_s, u"recoveries"_s);
        recover(Returned, u"1,000.00"_s);
        recover(Owed, u"500.00"_s);
        chooseLoan(Forged);
        QVERIFY(hands_->press(u"clawbackNotice"_s));
        letterGoesOut();
        window_->work()->showPage(u"fund"_s);
        prepare(u"recovery_return"_s, u"700.00"_s, noteOf(Returned) + u"退回款"_s, u"进账1号"_s);
        prepare(u"clawback"_s, u"35,000.00"_s, noteOf(Forged) + u"收回补偿"_s, u"进账2号"_s);
        QVERIFY(hands_->key(u"fundPage"_s, Qt::Key_F8));
        QTRY_COMPARE(rows(u"waitingTable"_s), 2);
        QVERIFY2(!hands_->offers(u"waitingCheck"_s), "who prepared can't check");
    }

    void anotherPersonPostsTheReceipts() {
        signIn(u"yi"_s, u"fund"_s);
        QVERIFY(hands_->key(u"fundPage"_s, Qt::Key_F8));
        QVERIFY(hands_->key(u"waitingTable"_s, Qt::Key_A, Qt::ControlModifier));
        QVERIFY(hands_->press(u"waitingCheck"_s));
        QTRY_VERIFY(hands_->peek<QWidget>(u"waitingEmpty"_s));
    }

    void theReceiptsFindTheirLoans() {
        signIn(u"jia"_s, u"recoveries"_s);
        for (const auto& [loan, share] : {std::pair{Returned, u"700.00"_s}, {Forged, u"35,000.00"_s}}) {
            QVERIFY(hands_->press(u"recoveryAllocate"_s));
            QVERIFY(hands_->chooseRow(u"allocationTable"_s, 0, noteOf(loan)));
            const auto proposed = hands_->find<QAbstractItemView>(u"allocationTable"_s)->currentIndex();
            QCOMPARE(proposed.siblingAtColumn(3).data().toString(), share);
            QVERIFY(hands_->press(u"allocationAct"_s));
            QVERIFY(hands_->gone(u"allocationDialog"_s));
        }
        chooseLoan(Owed);
        QVERIFY(hands_->press(u"recoveryNotice"_s));
        letterGoesOut();
    }

    void theBorrowerIsListed() {
        showTab(1, u"recoveryTabs"_s);
        QVERIFY(hands_->press(u"badFaithAdd"_s));
        QVERIFY(hands_->type(u"badFaithNote"_s, noteOf(Forged)));
        QVERIFY(hands_->type(u"badFaithReason"_s, u"伪造证明、逃避债务"_s));
        QVERIFY(hands_->type(u"badFaithDocument"_s, u"巫农商函〔2018〕7号"_s));
        QVERIFY(hands_->press(u"badFaithDialogAct"_s));
        QVERIFY(hands_->gone(u"badFaithDialog"_s));
        QCOMPARE(rows(u"badFaithTable"_s), 1);
        for (const auto& button : {u"badFaithExport"_s, u"badFaithExportWhole"_s}) {
            hands_->willName(exported(button));
            QVERIFY(hands_->press(button));
            QTRY_VERIFY(QFile::exists(exported(button)));
        }
        closeWindow();
    }

    void theFileSaysSo() {
        const auto opened = reopened(office_.file(), office_.clock());
        QVERIFY(opened);
        const Recoveries recoveries(*opened);
        const auto returned = recoveries.loanOf(noteOf(Returned));
        const auto owed = recoveries.loanOf(noteOf(Owed));
        const auto forged = recoveries.loanOf(noteOf(Forged));
        QVERIFY(returned && owed && forged);
        QCOMPARE(returned->standing.principal, Amount::yuan(1000));
        QCOMPARE(returned->standing.returned, Amount::yuan(700));
        QVERIFY(returned->standing.due.isZero());
        QCOMPARE(owed->standing.due, Amount::yuan(350));
        QVERIFY(forged->facts.clawback);
        QCOMPARE(forged->facts.clawback->reason, u"死亡证明系伪造"_s);
        QCOMPARE(forged->standing.returned, Amount::yuan(35'000));
        QVERIFY(forged->standing.due.isZero());
        const auto receipts = recoveries.receipts();
        QCOMPARE(receipts->size(), 2);
        for (const auto& receipt : *receipts)
            QVERIFY(receipt.left().isZero());
        // 500,000 less 70 % of 143,333, and what came back
        const auto accounts = Fund(*opened).accounts();
        QCOMPARE(*Fund(*opened).balance(accounts->first().id),
                 Amount::yuan(500'000) - Amount::fen(10'033'310) + Amount::yuan(35'700));
        QStringList issued;
        const auto papers = Papers(*opened).all();
        for (const auto& paper : *papers)
            if (paper.kind == PaperKind::RecoveryNotice || paper.kind == PaperKind::ClawbackNotice) {
                issued << paperKindName(paper.kind);
                QVERIFY(Papers(*opened).verifyPdf(*Papers(*opened).bytes(paper.id))->genuine);
            }
        issued.sort();
        QCOMPARE(issued, (QStringList{paperKindName(PaperKind::ClawbackNotice),
                                      paperKindName(PaperKind::RecoveryNotice)}));
    }

    void theListSaysSo() {
        const auto opened = reopened(office_.file(), office_.clock());
        QVERIFY(opened);
        const auto list = BadFaithList(*opened).all();
        QCOMPARE(list->size(), 1);
        QVERIFY(list->first().listed());
        const auto borrower = borrowers().at(Forged);
        const auto whole = cellsOf(exported(u"badFaithExportWhole"_s));
        const auto masked = cellsOf(exported(u"badFaithExport"_s));
        for (const auto& cells : {whole, masked})
            QVERIFY(cells.contains(borrower.name) && cells.contains(borrower.note()) &&
                    cells.contains(u"巫农商函〔2018〕7号"_s));
        QVERIFY(whole.contains(borrower.idNumber()));
        QVERIFY(masked.contains(maskedId(borrower.idNumber())));
        QVERIFY(!masked.contains(borrower.idNumber()));
        QCOMPARE(actsSince(*opened, 0).count(u"bad_faith.export"_s), 1);
    }

private:
    /** Which of the borrowers; their whole share of the fund is 14,000, 23,333.10 and 35,000. */
    enum Loan { Returned = 0, Owed = 1, Forged = 3 };
    static QString noteOf(int loan) { return borrowers().at(loan).note(); }
    QString exported(const QString& by) const { return office_.path(by + u".xlsx"_s); }
    static QStringList cellsOf(const QString& path) {
        const auto workbook = openWorkbook(path);
        QStringList texts;
        if (workbook)
            for (const auto& row : workbook->sheets.first().rows)
                for (const auto& cell : row.cells)
                    texts << cell.text;
        return texts;
    }
    void chooseLoan(int loan) { QVERIFY(hands_->chooseRow(u"recoveriesTable"_s, 2, noteOf(loan))); }
    void recover(int loan, const QString& principal) {
        chooseLoan(loan);
        QVERIFY(hands_->press(u"recoveryEnter"_s));
        QVERIFY(hands_->type(u"recoveryPrincipal"_s, principal));
        QVERIFY(hands_->press(u"recoveryDialogAct"_s));
        QVERIFY(hands_->gone(u"recoveryDialog"_s));
    }
    void prepare(const QString& kind, const QString& amount, const QString& summary,
                 const QString& document) {
        QVERIFY(hands_->choose(u"entryNew"_s, u"entryKind_"_s + kind));
        QVERIFY(hands_->type(u"entryFieldAmount"_s, amount));
        QVERIFY(hands_->type(u"entryFieldSummary"_s, summary));
        QVERIFY(hands_->type(u"entryFieldDocument"_s, document));
        QVERIFY(hands_->press(kind + u"DialogAct"_s));
        QVERIFY(hands_->gone(kind + u"Dialog"_s));
    }
    void letterGoesOut() {
        QVERIFY(hands_->press(u"letterDecision"_s)); // once it is drawn
        QVERIFY(hands_->gone(u"letterDialog"_s));
        QVERIFY(hands_->key(u"paperDialog"_s, Qt::Key_Escape));
        QVERIFY(hands_->gone(u"paperDialog"_s));
    }

    JourneyOffice office_;
};

QTEST_MAIN(TestAfterPayment)
#include "TestAfterPayment.moc"
