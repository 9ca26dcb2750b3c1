#include "common/WorkTable.h"
#include "exchange/Workbook.h"
#include "fund/CashBookTab.h"
#include "fund/FundPage.h"
#include "fund/InterestState.h"
#include "fund/Period.h"
#include "fund/PeriodChoice.h"
#include "fund/VouchersState.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>

using namespace steward;

/** The tabs beside the cash-book: vouchers and interest; periods, filter and export. */
class TestFundBooks : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY2(practice_.made(), practice_.refusal().constData());
        QVERIFY(practice_.signInAs(Role::Clerk));
    }
    void periodsHoldTheirDays_data();
    void periodsHoldTheirDays();
    void choosesThePeriodInHand();
    void tellsWhatAnEntrySays();
    void judgesEveryCredit_data();
    void judgesEveryCredit();
    void saysWhyNothingWasComputed();
    void showsTheYearsVouchers();
    void filtersAndSorts();
    void anotherListTakesThePlaceOfASortedOne();
    void exportsWhatIsShown();
    void listsRatesAndExplainsInterest();
    void onlyClerksChangeRates();

private:
    QString cell(QTableView* table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    }
    /** A page that shows a tab over a year in which the demonstration has entries. */
    std::unique_ptr<FundPage> open(StandInHost& host, int tab);
    PracticeOffice practice_;
};

namespace {

constexpr int VouchersAt = 1;
constexpr int InterestAt = 3;

InterestCheck checkOf(Amount computed, Amount credited, bool due) {
    InterestCheck check;
    check.period = {{2018, 3, 21}, {2018, 6, 20}};
    check.creditedOn = {2018, 6, 21};
    check.computed = Explained<Interest>{{computed, {}, 92, {}}, {}};
    check.credited = credited;
    if (credited.isPositive())
        check.credits << EntryId(1);
    check.due = due;
    return check;
}

} // namespace

std::unique_ptr<FundPage> TestFundBooks::open(StandInHost& host, int tab) {
    auto page = std::make_unique<FundPage>(host);
    page->reload();
    page->findChild<PeriodChoice*>()->setLength(Period::Length::Year);
    auto* book = page->findChild<QTableView*>(QStringLiteral("cashBookTable"));
    for (int i = 0; i < 3 && book->model()->rowCount() == 2; ++i)
        page->findChild<QPushButton*>(QStringLiteral("fundPeriodBefore"))->click();
    page->findChild<QTabWidget*>(QStringLiteral("fundTabs"))->setCurrentIndex(tab);
    return page;
}

void TestFundBooks::periodsHoldTheirDays_data() {
    QTest::addColumn<int>("length");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("before");
    QTest::newRow("month") << 0 << QDate(2020, 2, 1) << QDate(2020, 2, 29) << QDate(2020, 1, 1);
    QTest::newRow("quarter") << 1 << QDate(2020, 1, 1) << QDate(2020, 3, 31) << QDate(2019, 10, 1);
    QTest::newRow("year") << 2 << QDate(2020, 1, 1) << QDate(2020, 12, 31) << QDate(2019, 1, 1);
}

void TestFundBooks::periodsHoldTheirDays() {
    QFETCH(int, length);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QDate, before);
    const auto period = Period::holding({2020, 2, 17}, static_cast<Period::Length>(length));
    QCOMPARE(period.from, from);
    QCOMPARE(period.to, to);
    QCOMPARE(period.previous().from, before);
    QVERIFY(period.text().contains(QStringLiteral("2020")));
}

/** From a quarter to its last month, from a year that runs to the month of today. */
void TestFundBooks::choosesThePeriodInHand() {
    PeriodChoice choice({2018, 3, 26}, nullptr);
    choice.findChild<QPushButton*>(QStringLiteral("fundPeriodBefore"))->click();
    QCOMPARE(choice.period().from, QDate(2017, 10, 1));
    choice.setLength(Period::Length::Month);
    QCOMPARE(choice.period().from, QDate(2017, 12, 1));
    choice.findChild<QPushButton*>(QStringLiteral("fundPeriodAfter"))->click();
    choice.setLength(Period::Length::Year);
    QCOMPARE(choice.period().to, QDate(2018, 12, 31));
    choice.setLength(Period::Length::Month);
    QCOMPARE(choice.period().from, QDate(2018, 3, 1));
    QVERIFY(!choice.findChild<QPushButton*>(QStringLiteral("fundPeriodAfter"))->isEnabled());
}

void TestFundBooks::tellsWhatAnEntrySays() {
    const auto head = [](int sequence, EntryKind kind, const QString& summary) {
        EntryHead made;
        made.id = EntryId(sequence);
        made.year = 2018;
        made.series = EntrySeries::Out;
        made.sequence = sequence;
        made.kind = kind;
        made.summary = summary;
        return made;
    };
    const VouchersState state({{EntryId(1), {2018, 2, 1}, false, Amount::yuan(15)},
                               {EntryId(2), {2018, 2, 2}, true, -Amount::yuan(15)}},
                              EntryHeads({head(7, EntryKind::BankCharge, QStringLiteral("fee")),
                                          head(8, EntryKind::Reversal, QStringLiteral("mistaken"))}));
    QCOMPARE(state.row(0).debit, QStringLiteral("15.00"));
    QCOMPARE(state.row(0).credit, QStringLiteral("15.00"));
    QVERIFY(state.row(1).reversal);
    QCOMPARE(state.row(1).debit, QStringLiteral("-15.00"));
    QVERIFY(state.matches(0, QStringLiteral("FEE")));
    QVERIFY(state.matches(0, QStringLiteral("0007")));
    QVERIFY(state.matches(0, FundWords::kind(EntryKind::BankCharge)));
    QVERIFY(!state.matches(0, QStringLiteral("0008")));
    QVERIFY(state.sentence({0}).contains(QStringLiteral("15.00")));
    QVERIFY(state.sentence({0, 1}).contains(QStringLiteral("0.00")));
}

void TestFundBooks::judgesEveryCredit_data() {
    QTest::addColumn<Amount>("credited");
    QTest::addColumn<bool>("due");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("difference");
    QTest::newRow("agrees") << Amount::yuan(9) << true << Tone::Good << QStringLiteral("0.00");
    QTest::newRow("too little") << Amount::yuan(8) << true << Tone::Caution << QStringLiteral("-1.00");
    QTest::newRow("too much") << Amount::yuan(11) << true << Tone::Caution << QStringLiteral("+2.00");
    QTest::newRow("missing") << Amount() << true << Tone::Caution << QStringLiteral("-9.00");
    QTest::newRow("not due yet") << Amount() << false << Tone::Quiet << QString();
}

void TestFundBooks::judgesEveryCredit() {
    QFETCH(Amount, credited);
    QFETCH(bool, due);
    QFETCH(Tone, tone);
    QFETCH(QString, difference);
    const auto state = interestState({checkOf(Amount::yuan(9), credited, due)});
    QCOMPARE(state.lines.first().computed, QStringLiteral("9.00"));
    QCOMPARE(state.lines.first().tone, tone);
    QCOMPARE(state.lines.first().difference, difference);
    QCOMPARE(state.tone, tone == Tone::Caution ? Tone::Caution : Tone::Good);
}

void TestFundBooks::saysWhyNothingWasComputed() {
    InterestCheck check = checkOf({}, {}, true);
    check.computed.reset();
    check.refusal = Error{QStringLiteral("interest.no_rate"), "No rate is listed.", "List one.", {}, 10};
    const auto state = interestState({check});
    QCOMPARE(state.lines.first().tone, Tone::Caution);
    QCOMPARE(state.lines.first().difference, QString());
    QVERIFY(state.lines.first().tip.contains(QStringLiteral("No rate")));
    QVERIFY(state.lines.first().explained);
    QVERIFY(interestState({}).lines.isEmpty());
}

void TestFundBooks::showsTheYearsVouchers() {
    StandInHost host(practice_.office());
    const auto page = open(host, VouchersAt);
    const auto year = page->findChild<PeriodChoice*>()->period();
    const auto entries = *Fund(practice_.office()).entries(year.from, year.to);
    QVERIFY(entries.size() > 1);
    auto* table = page->findChild<QTableView*>(QStringLiteral("vouchersTable"));
    QCOMPARE(table->model()->rowCount(), entries.size());
    setCurrentSourceRow(table, 0);
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("voucherNumber"))->text(), entries.first().number());
    QVERIFY(!page->findChild<QLabel*>(QStringLiteral("voucherPeople"))->text().isEmpty());
    QCOMPARE(host.refused, QStringList());
}

void TestFundBooks::filtersAndSorts() {
    StandInHost host(practice_.office());
    const auto page = open(host, VouchersAt);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    auto* table = page->findChild<QTableView*>(QStringLiteral("vouchersTable"));
    const int all = table->model()->rowCount();
    const QString number = cell(table, 0, 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    auto* filter = page->findChild<QLineEdit*>(QStringLiteral("vouchersTableFilter"));
    QTRY_VERIFY(filter->hasFocus());
    filter->setText(number);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(table, 0, 1), number);
    filter->clear();
    QCOMPARE(table->model()->rowCount(), all);
    table->sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(cell(table, 0, 0) >= cell(table, all - 1, 0));

    page->findChild<QTabWidget*>(QStringLiteral("fundTabs"))->setCurrentIndex(0);
    auto* book = page->findChild<QTableView*>(QStringLiteral("cashBookTable"));
    const QString opening = cell(book, 0, 5);
    book->sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(cell(book, 0, 5), opening);
    page->findChild<QLineEdit*>(QStringLiteral("cashBookTableFilter"))->setText(QStringLiteral("nowhere"));
    QCOMPARE(book->model()->rowCount(), 2);
}

/** A shorter list in the place of a sorted long one, and a long one read in idle moments. */
void TestFundBooks::anotherListTakesThePlaceOfASortedOne() {
    constexpr int Many = 3000;
    const auto state = [](int lines) {
        CashBook book;
        for (int i = 1; i <= lines; ++i)
            book.lines.append({EntryId(i), {2018, 1, 1}, false, Amount::fen(i), {}, Amount::fen(i)});
        return CashBookState(book, {book.entryIds(), [](const QList<EntryId>& wanted) {
                                        QList<EntryHead> heads;
                                        for (const auto id : wanted) {
                                            EntryHead head;
                                            head.id = id;
                                            head.summary =
                                                QStringLiteral("%1").arg(id.value, 4, 10, QLatin1Char('0'));
                                            heads << head;
                                        }
                                        return heads;
                                    }});
    };
    CashBookTab tab;
    auto* table = tab.book()->table();
    const auto* idle = tab.book()->findChild<QTimer*>({}, Qt::FindDirectChildrenOnly);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        tab.setState(state(Many));
        table->sortByColumn(column, Qt::DescendingOrder);
        tab.setState(state(5));
        QCOMPARE(table->model()->rowCount(), 5 + 2);
    }
    table->sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(cell(table, 1, 2), QStringLiteral("0005"));
    QCOMPARE(cell(table, 5, 2), QStringLiteral("0001"));
    tab.setState(state(Many));
    QCOMPARE(cell(table, 1, 2), QStringLiteral("3000"));
    table->sortByColumn(-1, Qt::AscendingOrder);
    tab.setState(state(Many));
    QVERIFY(idle->isActive());
    QTRY_VERIFY(!idle->isActive());
    QCOMPARE(cell(table, Many, 2), QStringLiteral("3000"));
}

void TestFundBooks::exportsWhatIsShown() {
    QTemporaryDir folder;
    StandInHost host(practice_.office());
    host.target = folder.filePath(QStringLiteral("shown.xlsx"));
    const auto page = open(host, VouchersAt);
    auto* table = page->findChild<QTableView*>(QStringLiteral("vouchersTable"));
    page->findChild<QPushButton*>(QStringLiteral("fundExport"))->click();
    QCOMPARE(host.refused, QStringList());
    const auto book = openWorkbook(host.target);
    QVERIFY(book);
    const auto& rows = book->sheets.first().rows;
    QCOMPARE(rows.size(), table->model()->rowCount() + 2); // one says that it is not public
    QCOMPARE(rows.at(2).cells.at(1).text, cell(table, 0, 1));
}

void TestFundBooks::listsRatesAndExplainsInterest() {
    StandInHost host(practice_.office());
    const auto page = open(host, InterestAt);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    auto* rates = page->findChild<QTableView*>(QStringLiteral("ratesTable"));
    page->findChild<QPushButton*>(QStringLiteral("rateTakeShipped"))->click();
    const int shipped = rates->model()->rowCount();
    QVERIFY(shipped > 0);
    page->findChild<QPushButton*>(QStringLiteral("rateAdd"))->click();
    auto* dialog = page->findChild<QDialog*>(QStringLiteral("rateDialog"));
    dialog->findChild<QLineEdit*>(QStringLiteral("rateFieldRate"))->setText(QStringLiteral("much"));
    dialog->findChild<QPushButton*>(QStringLiteral("rateDialogAct"))->click();
    QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("rateDialogRefusal"))->isHidden());
    QCOMPARE(rates->model()->rowCount(), shipped);
    dialog->findChild<QLineEdit*>(QStringLiteral("rateFieldRate"))->setText(QStringLiteral("0.42%"));
    dialog->findChild<QPushButton*>(QStringLiteral("rateDialogAct"))->click();
    QCOMPARE(rates->model()->rowCount(), shipped + 1);
    const auto typed = practice_.office().today().toString(Qt::ISODate);
    const QPersistentModelIndex found =
        rates->model()->match(rates->model()->index(0, 0), Qt::DisplayRole, typed).value(0);
    QVERIFY(found.isValid());
    QCOMPARE(cell(rates, found.row(), 1), QStringLiteral("0.42%"));

    auto* table = page->findChild<QTableView*>(QStringLiteral("interestTable"));
    QVERIFY(table->model()->rowCount() > 0);
    setCurrentSourceRow(table, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* panel = page->findChild<QWidget*>(QStringLiteral("balanceExplanation"))->findChild<QTextBrowser*>();
    QVERIFY2(panel->toPlainText().contains(cell(table, 0, 2)), qPrintable(panel->toPlainText()));

    rates->setCurrentIndex(found);
    page->findChild<QPushButton*>(QStringLiteral("rateRemove"))->click();
    QCOMPARE(host.asked.size(), 1);
    QCOMPARE(rates->model()->rowCount(), shipped);
    QCOMPARE(host.refused, QStringList());
}

void TestFundBooks::onlyClerksChangeRates() {
    QVERIFY(practice_.signInAs(Role::Director));
    StandInHost host(practice_.office());
    const auto page = open(host, InterestAt);
    for (const auto& name : {"rateAdd", "rateChange", "rateRemove", "rateTakeShipped"}) {
        auto* button = page->findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
    }
    QVERIFY(practice_.signInAs(Role::Clerk));
}

QTEST_MAIN(TestFundBooks)
#include "TestFundBooks.moc"
