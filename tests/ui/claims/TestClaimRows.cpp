#include "ClaimsFixture.h"

#include "claims/RowFields.h"
#include "support/AuditTrail.h"
#include "support/FileText.h"

#include <QHeaderView>
#include <QTextBrowser>

using namespace steward;

namespace {

QString explanation(const QWidget& page) {
    return page.findChild<QTextBrowser*>(QStringLiteral("explanationText"))->toPlainText();
}

} // namespace

/** The rows of a claim's list: explained, shown and mended where they stand. */
class TestClaimRows : public ClaimsFixture {
    Q_OBJECT
private slots:
    void everyFigureExplainsItself();
    void anIdNumberIsShownOnTheRecord();
    void rowIsMendedByEnter();
};

void TestClaimRows::everyFigureExplainsItself() {
    const ClaimId claim = claimIn(ClaimState::Decided);
    page_->openClaim(claim);
    auto* table = child<QTableView>("itemsTable");
    setCurrentSourceRow(table, 2, 7);
    QTest::keyClick(table, Qt::Key_F2);
    const Item item = view(claim).items.at(2);
    QVERIFY2(explanation(*page_).contains(item.shares->fund.text()), qPrintable(explanation(*page_)));
    QVERIFY(explanation(*page_).contains(item.shares->principal.text()));
    QTest::keyClick(table, Qt::Key_F2, Qt::ShiftModifier);
    const QString total = view(claim).summary.live.fund.text();
    QVERIFY2(explanation(*page_).contains(total), qPrintable(explanation(*page_)));
    QWidget* foot = child<QWidget>("itemsTableFoot");
    setCurrentSourceRow(table, 1, 7);
    QVERIFY(!explanation(*page_).contains(total));
    const auto* header = table->horizontalHeader();
    QTest::mouseClick(foot, Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(7) + 20, 10));
    QVERIFY(explanation(*page_).contains(total));
}

void TestClaimRows::anIdNumberIsShownOnTheRecord() {
    const ClaimId claim = claimIn(ClaimState::Decided);
    page_->openClaim(claim);
    auto* table = child<QTableView>("itemsTable");
    setCurrentSourceRow(table, 1);
    const Item item = view(claim).items.at(1);
    QVERIFY(item.row.idNumber.size() == 18);
    QVERIFY(!explanation(*page_).contains(item.row.idNumber));
    const auto before = auditTrail(practice_->office()).size();
    QTest::keyClick(table, Qt::Key_I, Qt::ControlModifier);
    QVERIFY2(explanation(*page_).contains(item.row.idNumber), qPrintable(explanation(*page_)));
    QCOMPARE(actsSince(practice_->office(), before), QStringList{QStringLiteral("claim.reveal_id_number")});
    QCOMPARE(factOf(auditTrail(practice_->office()).last(), QStringLiteral("note")), item.row.note);
    setCurrentSourceRow(table, 2);
    QVERIFY(!explanation(*page_).contains(item.row.idNumber));
    QVERIFY(practice_->signInAs(Role::Administrator));
    setCurrentSourceRow(table, 1);
    QTest::keyClick(table, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!explanation(*page_).contains(item.row.idNumber));
    QCOMPARE(host_->refused, QStringList{QStringLiteral("access.role_missing")});
}

void TestClaimRows::rowIsMendedByEnter() {
    const ClaimId claim = claimIn(ClaimState::Draft);
    page_->openClaim(claim);
    auto* table = child<QTableView>("itemsTable");
    setCurrentSourceRow(table, 1);
    QTest::keyClick(table, Qt::Key_Return);
    auto* dialog = child<QDialog>("itemDialog");
    QVERIFY(dialog);
    const auto field = [dialog](RowField which) {
        return dialog->findChild<QLineEdit*>(QStringLiteral("itemField%1").arg(int(which)));
    };
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    field(RowField::OverduePrincipal)->setFocus();
    field(RowField::OverduePrincipal)->setText(QStringLiteral("20000.005"));
    QTest::keyClick(field(RowField::OverduePrincipal), Qt::Key_Return);
    QCOMPARE(dialog->focusWidget(), field(RowField::OverdueDays)); // Enter goes on, as in a table
    dialog->findChild<QPushButton*>(QStringLiteral("itemSave"))->click();
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("itemRefusal"))->isVisible()); // three decimals
    field(RowField::OverduePrincipal)->setText(QStringLiteral("19,999.99"));
    field(RowField::IdNumber)->setText(QStringLiteral("11010519491231002X"));
    QTRY_VERIFY(
        fileHolds(practice_->office().path(), QStringLiteral("19,999.99"))); // kept in case of a crash
    QVERIFY(!fileHolds(practice_->office().path(), QStringLiteral("11010519491231002X")));
    field(RowField::IdNumber)->clear();
    dialog->findChild<QPushButton*>(QStringLiteral("itemSave"))->click();
    QCOMPARE(view(claim).items.at(1).row.overduePrincipal, Amount::fen(1999999));
}

QTEST_MAIN(TestClaimRows)
#include "TestClaimRows.moc"
