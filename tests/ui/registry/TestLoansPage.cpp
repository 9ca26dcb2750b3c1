#include "base/MaskedId.h"
#include "common/WorkTable.h"
#include "registry/LoansPage.h"
#include "services/Drafts.h"
#include "support/FileText.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace steward;

namespace {

PageRequest rowAt(int row) {
    PageRequest request;
    request.offset = row;
    request.limit = 1;
    return request;
}

} // namespace

class TestLoansPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY2(practice_.made(), practice_.refusal().constData());
        QVERIFY(practice_.signInAs(Role::Clerk));
    }
    void showsTheWholeRegister();
    void searchesByIdTail();
    void sortsByHeading();
    void masksAndRevealsOnTheRecord();
    void theBorrowerWhoIsNotTheHead();
    void explainsTheCap();
    void opensWhatASearchFound();
    void mendsALoan();
    void draftsHoldNoPersonalNumbers_data();
    void draftsHoldNoPersonalNumbers();
    void copiesWithHeadings();

private:
    QString cell(QTableView* table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    }
    PracticeOffice practice_;
};

void TestLoansPage::showsTheWholeRegister() {
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    const auto all = Registry(practice_.office()).households({});
    QVERIFY(all && all->total > 0);
    auto* table = page.findChild<QTableView*>(QStringLiteral("householdsTable"));
    QCOMPARE(table->model()->rowCount(), all->total);
    QCOMPARE(cell(table, 0, 0), all->rows.first().number);
    const auto last = Registry(practice_.office()).households(rowAt(all->total - 1));
    QCOMPARE(cell(table, all->total - 1, 0), last->rows.first().number);
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("householdHead"))->text(), all->rows.first().head);
    QCOMPARE(host.refused, QStringList());
}

void TestLoansPage::searchesByIdTail() {
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    const auto wanted = Registry(practice_.office()).households(rowAt(7))->rows.first();
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("householdsSearch"));
    auto* table = page.findChild<QTableView*>(QStringLiteral("householdsTable"));
    search->setText(wanted.headIdNumber.last(6));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(table, 0, 0), wanted.number);
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("householdHead"))->text(), wanted.head);
    search->setText(QStringLiteral("nobody has this"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("householdHint"))->isVisibleTo(&page));
}

void TestLoansPage::sortsByHeading() {
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    auto* table = page.findChild<QTableView*>(QStringLiteral("loansTable"));
    const int amount = 5;
    table->sortByColumn(amount, Qt::DescendingOrder);
    PageRequest byAmount;
    byAmount.sortBy = QStringLiteral("amount");
    byAmount.descending = true;
    const auto sorted = Registry(practice_.office()).loans(byAmount);
    QCOMPARE(cell(table, 0, amount), sorted->rows.first().amount.text());
    QCOMPARE(cell(table, 0, 0), sorted->rows.first().note);
    LoansPage later(host);
    later.reload();
    table = later.findChild<QTableView*>(QStringLiteral("loansTable"));
    QCOMPARE(cell(table, 0, 0), sorted->rows.first().note);
    table->sortByColumn(-1, Qt::AscendingOrder); // as a third click does
    QCOMPARE(cell(table, 0, 0), Registry(practice_.office()).loans({})->rows.first().note);
}

void TestLoansPage::masksAndRevealsOnTheRecord() {
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    const auto first = Registry(practice_.office()).households(rowAt(0))->rows.first();
    auto* table = page.findChild<QTableView*>(QStringLiteral("householdsTable"));
    for (int column = 0; column < table->model()->columnCount(); ++column)
        QVERIFY(!cell(table, 0, column).contains(first.headIdNumber));
    auto* field = page.findChild<QLabel*>(QStringLiteral("householdIdNumber"));
    QCOMPARE(field->text(), maskedId(first.headIdNumber));
    page.findChild<QPushButton*>(QStringLiteral("householdIdNumberShow"))->click();
    QCOMPARE(field->text(), first.headIdNumber);
    auto* phone = page.findChild<QLabel*>(QStringLiteral("householdPhone"));
    QCOMPARE(phone->text(), maskedPhone(first.phone));
    page.findChild<QPushButton*>(QStringLiteral("householdPhoneShow"))->click();
    QCOMPARE(phone->text(), first.phone);
    // Another line in hand hides both again.
    setCurrentSourceRow(table, 1);
    setCurrentSourceRow(table, 0);
    QCOMPARE(field->text(), maskedId(first.headIdNumber));
}

void TestLoansPage::theBorrowerWhoIsNotTheHead() {
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    PageRequest request;
    request.limit = 1'000;
    Registry registry(practice_.office());
    const auto loans = registry.loans(request);
    const auto other = std::ranges::find_if(loans->rows, [&](const Loan& loan) {
        return registry.household(loan.household)->headIdNumber != loan.borrowerIdNumber;
    });
    QVERIFY(other != loans->rows.end());
    page.openLoan(other->id);
    auto* field = page.findChild<QLabel*>(QStringLiteral("householdBorrower"));
    QCOMPARE(field->text(), other->borrower + u' ' + maskedId(other->borrowerIdNumber));
    page.findChild<QPushButton*>(QStringLiteral("householdBorrowerShow"))->click();
    QCOMPARE(field->text(), other->borrower + u' ' + other->borrowerIdNumber);
    const auto own = std::ranges::find_if(loans->rows, [&](const Loan& loan) {
        return registry.household(loan.household)->headIdNumber == loan.borrowerIdNumber;
    });
    page.openLoan(own->id);
    QVERIFY(field->text().isEmpty());
}

void TestLoansPage::explainsTheCap() {
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    page.findChild<QTabWidget*>(QStringLiteral("registerTabs"))->setCurrentIndex(1);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* table = page.findChild<QTableView*>(QStringLiteral("loansTable"));
    setCurrentSourceRow(table, 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    const auto loan = Registry(practice_.office()).loans(rowAt(2))->rows.first();
    const auto expected = Registry(practice_.office()).explainCap(loan.id);
    QVERIFY(expected.has_value());
    auto* panel = page.findChild<QWidget*>(QStringLiteral("capExplanation"));
    const auto shown = panel->findChild<QTextBrowser*>()->toPlainText();
    QVERIFY2(shown.contains(loan.note), qPrintable(shown));
    QVERIFY2(shown.contains(expected->result), qPrintable(shown));
}

void TestLoansPage::opensWhatASearchFound() {
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    const auto loan = Registry(practice_.office()).loans(rowAt(11))->rows.first();
    page.openLoan(loan.id);
    auto* table = page.findChild<QTableView*>(QStringLiteral("loansTable"));
    QCOMPARE(cell(table, currentSourceRow(table), 0), loan.note);
    const auto household = *Registry(practice_.office()).household(loan.household);
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("householdNumber"))->text(), household.number);
    page.openHousehold(HouseholdId(-1));
    QCOMPARE(host.refused, QStringList{QStringLiteral("household.unknown")});
}

void TestLoansPage::mendsALoan() {
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    const auto before = Registry(practice_.office()).loans(rowAt(5))->rows.first();
    page.openLoan(before.id);
    page.findChild<QPushButton*>(QStringLiteral("loanEdit"))->click();
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("loanDialog"));
    auto* outstanding = dialog->findChild<QLineEdit*>(QStringLiteral("loanFieldOutstanding"));
    outstanding->setText((before.amount + Amount::yuan(1)).text());
    dialog->findChild<QPushButton*>(QStringLiteral("loanDialogAct"))->click();
    QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("loanDialogRefusal"))->isHidden());
    outstanding->setText(QStringLiteral("1,234.5"));
    dialog->findChild<QPushButton*>(QStringLiteral("loanDialogAct"))->click();
    QCOMPARE(host.changes, 1);
    auto expected = before;
    expected.outstanding = Amount::fen(123'450);
    expected.asOf = practice_.office().today();
    QCOMPARE(*Registry(practice_.office()).loan(before.id), expected);
}

void TestLoansPage::draftsHoldNoPersonalNumbers_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("personal");
    QTest::addColumn<QString>("other");
    QTest::newRow("household") << QStringLiteral("householdAdd")
                               << QStringList{QStringLiteral("householdFieldId"),
                                              QStringLiteral("householdFieldPhone")}
                               << QStringLiteral("householdFieldHead");
    QTest::newRow("loan") << QStringLiteral("loanAdd") << QStringList{QStringLiteral("loanFieldId")}
                          << QStringLiteral("loanFieldBorrower");
}

/** Art. 21: a form that nobody finished leaves no number outside the one table for them. */
void TestLoansPage::draftsHoldNoPersonalNumbers() {
    QFETCH(QString, button);
    QFETCH(QStringList, personal);
    QFETCH(QString, other);
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    page.findChild<QPushButton*>(button)->click();
    auto* dialog = page.findChild<QDialog*>();
    QVERIFY(dialog);
    for (const QString& field : personal)
        dialog->findChild<QLineEdit*>(field)->setText(QStringLiteral("11010519491231002X"));
    const QString name = button + QStringLiteral(u"的人");
    dialog->findChild<QLineEdit*>(other)->setText(name);
    const QString file = practice_.office().path();
    QTRY_VERIFY(fileHolds(file, name));
    QVERIFY(!fileHolds(file, QStringLiteral("11010519491231002X")));
}

/** Reading page after page takes many at once; the rows must be the same ones. */
void TestLoansPage::copiesWithHeadings() {
    StandInHost host(practice_.office());
    LoansPage page(host);
    page.reload();
    auto* table = page.findChild<QTableView*>(QStringLiteral("householdsTable"));
    table->selectAll();
    const auto lines = copiedTable(table).split(u'\n');
    const int total = table->model()->rowCount();
    QCOMPARE(lines.size(), total + 1);
    QVERIFY(lines.first().startsWith(table->model()->headerData(0, Qt::Horizontal).toString()));
    PageRequest whole;
    whole.limit = total;
    const auto all = Registry(practice_.office()).households(whole)->rows;
    for (int row = 0; row < total; ++row)
        QVERIFY2(lines.at(row + 1).startsWith(all.at(row).number), qPrintable(lines.at(row + 1)));
}

QTEST_MAIN(TestLoansPage)
#include "TestLoansPage.moc"
