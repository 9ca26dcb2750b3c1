#include "common/WorkTable.h"
#include "fund/CashBookState.h"
#include "fund/EntryDialogs.h"
#include "fund/FundPage.h"
#include "fund/WaitingState.h"
#include "services/Registry.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

#include <numeric>

using namespace steward;

class TestFundPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY2(practice_.made(), practice_.refusal().constData());
        QVERIFY(practice_.signInAs(Role::Clerk));
    }
    void frameTheBook();
    void keepsReversalsInRed();
    void readsWordsWhenLookedAt();
    void showsBookAndVoucher();
    void explainsTheBalance();
    void tellsWhatAContributionLacks();
    void preparesAndChecksByTwo();
    void discardsAfterAsking();
    void everyKindHasItsDialog_data();
    void everyKindHasItsDialog();
    void theDirectorMovesMoney();
    void checksSeveralAtOnce();
    void reversesTheEntryInHand();
    void showsChargesUntilRefunded();
    void greysForOthers();

private:
    QString cell(QTableView* table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    }
    void prepareContribution(FundPage& page, const QString& summary);
    PracticeOffice practice_;
};

namespace {

EntryHead seventh() {
    EntryHead made;
    made.id = EntryId(1);
    made.year = 2018;
    made.sequence = 7;
    return made;
}

} // namespace

void TestFundPage::frameTheBook() {
    CashBook book;
    book.from = {2018, 1, 1};
    book.to = {2018, 3, 31};
    book.opening = Amount::yuan(100);
    book.in = Amount::yuan(5);
    book.closing = Amount::yuan(105);
    book.lines << CashBookLine{EntryId(1), {2018, 2, 1}, false, Amount::yuan(5), {}, Amount::yuan(105)};
    const CashBookState state(book, EntryHeads({seventh()}));
    QCOMPARE(state.count(), 3);
    QCOMPARE(state.row(0).kind, CashBookRow::Kind::Opening);
    QCOMPARE(state.row(0).balance, QStringLiteral("100.00"));
    QCOMPARE(state.row(0).day, QDate(2017, 12, 31));
    QCOMPARE(state.row(1).in, QStringLiteral("5.00"));
    QCOMPARE(state.row(1).out, QString());
    QVERIFY(state.line(1) && !state.line(0) && !state.line(2));
    QCOMPARE(state.row(2).balance, QStringLiteral("105.00"));
    QCOMPARE(state.row(2).out, QStringLiteral("0.00"));
    QVERIFY(state.matches(1, QStringLiteral("0007")));
    QVERIFY(!state.matches(1, QStringLiteral("0008")));
    QVERIFY(state.sentence({0, 1, 2}).contains(QStringLiteral("5.00")));
    QVERIFY(state.sentence({0, 2}).contains(QStringLiteral("105.00")));
}

void TestFundPage::keepsReversalsInRed() {
    CashBook book;
    book.lines << CashBookLine{EntryId(1), {2018, 2, 1}, true, {}, -Amount::yuan(5), Amount::yuan(105)};
    const CashBookState state(book, EntryHeads({seventh()}));
    QVERIFY(state.row(1).reversal);
    QCOMPARE(state.row(1).out, QStringLiteral("-5.00"));
}

void TestFundPage::readsWordsWhenLookedAt() {
    QList<EntryId> entries;
    for (int i = 1; i <= 2500; ++i)
        entries << EntryId(i);
    QList<qsizetype> asked;
    const EntryHeads heads(entries, [&asked](const QList<EntryId>& some) {
        asked << some.size();
        QList<EntryHead> read;
        for (const EntryId entry : some) {
            EntryHead head;
            head.summary = QString::number(entry.value);
            read << head;
        }
        return read;
    });
    QCOMPARE(asked, QList<qsizetype>());
    QCOMPARE(heads.at(2499).summary, QStringLiteral("2500"));
    QCOMPARE(heads.at(2400).summary, QStringLiteral("2401"));
    QCOMPARE(asked.size(), 1); // its block, once
    while (heads.readOn()) {
    }
    QCOMPARE(std::accumulate(asked.cbegin(), asked.cend(), qsizetype(0)), entries.size());
    for (int i = 0; i < 2500; ++i)
        QCOMPARE(heads.at(i).summary, QString::number(i + 1));

    int refused = 0;
    const EntryHeads broken(entries, [&refused](const QList<EntryId>&) {
        ++refused;
        return QList<EntryHead>();
    });
    QVERIFY(broken.at(0).id.isNull());
    QVERIFY(broken.at(2499).id.isNull());
    QVERIFY(!broken.readOn());
    QCOMPARE(refused, 1); // a file that refuses is not asked at every glance
}

void TestFundPage::showsBookAndVoucher() {
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    QCOMPARE(host.refused, QStringList());
    auto* accounts = page.findChild<QComboBox*>(QStringLiteral("fundAccount"));
    const auto all = Fund(practice_.office()).accounts();
    QCOMPARE(accounts->count(), all->size());
    const AccountId account(accounts->currentData().toLongLong());
    auto* table = page.findChild<QTableView*>(QStringLiteral("cashBookTable"));
    auto quarter = Quarter::of(practice_.office().today());
    // The demonstration's first entry lies some quarters back.
    for (int i = 0; i < 8 && table->model()->rowCount() == 2; ++i, quarter = quarter.previous())
        page.findChild<QPushButton*>(QStringLiteral("fundPeriodBefore"))->click();
    const auto book = Fund(practice_.office()).cashBook(account, quarter.first(), quarter.last());
    QVERIFY(!book->lines.isEmpty());
    QCOMPARE(table->model()->rowCount(), book->lines.size() + 2);
    QCOMPARE(cell(table, static_cast<int>(book->lines.size()) + 1, 5), book->closing.text());
    setCurrentSourceRow(table, 1);
    const auto& first = book->lines.first();
    auto* voucher = page.findChild<QTableView*>(QStringLiteral("voucherLines"));
    const auto entry = Fund(practice_.office()).entry(first.entry);
    QVERIFY(entry);
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("voucherNumber"))->text(), entry->number());
    QCOMPARE(voucher->model()->rowCount(), entry->content.postings.size() + 1);
    const int total = voucher->model()->rowCount() - 1;
    QCOMPARE(cell(voucher, total, 1), cell(voucher, total, 2));
}

void TestFundPage::explainsTheBalance() {
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* table = page.findChild<QTableView*>(QStringLiteral("cashBookTable"));
    auto* panel = page.findChild<QWidget*>(QStringLiteral("balanceExplanation"))->findChild<QTextBrowser*>();
    for (int row = 0; row < table->model()->rowCount(); ++row) { // opening, every entry, closing
        setCurrentSourceRow(table, row);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        const auto lines = panel->toPlainText().split(u'\n');
        QVERIFY2(lines.first().contains(cell(table, row, 5)), qPrintable(lines.first()));
    }
}

void TestFundPage::prepareContribution(FundPage& page, const QString& summary) {
    page.findChild<QAction*>(QStringLiteral("entryKind_contribution"))->trigger();
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("contributionDialog"));
    dialog->findChild<QLineEdit*>(QStringLiteral("entryFieldAmount"))->setText(QStringLiteral("1.2万元"));
    dialog->findChild<QLineEdit*>(QStringLiteral("entryFieldSummary"))->setText(summary);
    dialog->findChild<QLineEdit*>(QStringLiteral("entryFieldDocument"))->setText(QStringLiteral("D-1"));
    dialog->findChild<QPushButton*>(QStringLiteral("contributionDialogAct"))->click();
}

void TestFundPage::tellsWhatAContributionLacks() {
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    const auto before = Fund(practice_.office()).waiting()->size();
    prepareContribution(page, QString());
    auto* refusal = page.findChild<QLabel*>(QStringLiteral("contributionDialogRefusal"));
    QVERIFY(refusal && !refusal->isHidden() && !refusal->text().isEmpty());
    QCOMPARE(Fund(practice_.office()).waiting()->size(), before);
    QCOMPARE(host.changes, 0);
}

void TestFundPage::preparesAndChecksByTwo() {
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    auto* table = page.findChild<QTableView*>(QStringLiteral("waitingTable"));
    const int before = table->model()->rowCount();
    const AccountId account(
        page.findChild<QComboBox*>(QStringLiteral("fundAccount"))->currentData().toLongLong());
    const Amount balance = *Fund(practice_.office()).balance(account);
    prepareContribution(page, QStringLiteral("contribution of a test"));
    QCOMPARE(table->model()->rowCount(), before + 1);
    QCOMPARE(*Fund(practice_.office()).balance(account), balance);
    page.showWaiting();
    setCurrentSourceRow(table, before);
    auto* check = page.findChild<QPushButton*>(QStringLiteral("waitingCheck"));
    QVERIFY(!check->isEnabled());
    QVERIFY(!page.findChild<QLabel*>(QStringLiteral("waitingReason"))->text().isEmpty());

    QVERIFY(practice_.signInAs(Role::Reviewer, Role::Clerk));
    page.reload();
    setCurrentSourceRow(table, before);
    QVERIFY2(check->isEnabled(), qPrintable(check->toolTip()));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.showWaiting();
    QTest::keyClick(table, Qt::Key_F8);
    QCOMPARE(host.refused, QStringList());
    QCOMPARE(table->model()->rowCount(), before);
    QCOMPARE(*Fund(practice_.office()).balance(account), balance + Amount::yuan(12'000));
    page.findChild<QTabWidget*>(QStringLiteral("fundTabs"))->setCurrentIndex(0);
    auto* book = page.findChild<QTableView*>(QStringLiteral("cashBookTable"));
    QCOMPARE(cell(book, book->model()->rowCount() - 1, 5), (balance + Amount::yuan(12'000)).text());
    QVERIFY(practice_.signInAs(Role::Clerk));
}

void TestFundPage::discardsAfterAsking() {
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    prepareContribution(page, QStringLiteral("to be discarded"));
    auto* table = page.findChild<QTableView*>(QStringLiteral("waitingTable"));
    const int waiting = table->model()->rowCount();
    setCurrentSourceRow(table, waiting - 1);
    host.answer = false;
    page.findChild<QPushButton*>(QStringLiteral("waitingDiscard"))->click();
    QCOMPARE(host.asked.size(), 1);
    QCOMPARE(table->model()->rowCount(), waiting);
    host.answer = true;
    page.findChild<QPushButton*>(QStringLiteral("waitingDiscard"))->click();
    QCOMPARE(table->model()->rowCount(), waiting - 1);
}

void TestFundPage::everyKindHasItsDialog_data() {
    QTest::addColumn<EntryKind>("kind");
    for (const auto kind : EntryDialogs::kinds())
        QTest::newRow(qPrintable(entryKindName(kind))) << kind;
}

/** What is typed is what waits; an opening balance comes too late here and is refused in the dialog. */
void TestFundPage::everyKindHasItsDialog() {
    QFETCH(EntryKind, kind);
    const bool director = Fund::mayPrepare(kind).testFlag(Role::Director);
    QVERIFY(practice_.signInAs(director ? Role::Director : Role::Clerk));
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    page.findChild<QAction*>(QStringLiteral("entryKind_") + entryKindName(kind))->trigger();
    const QString name = entryKindName(kind) + QStringLiteral("Dialog");
    auto* dialog = page.findChild<QDialog*>(name);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("entryFieldAmount"))->setText(QStringLiteral("12.34"));
    for (const auto& field : {QStringLiteral("entryFieldSummary"), QStringLiteral("entryFieldDocument")})
        if (auto* edit = dialog->findChild<QLineEdit*>(field))
            edit->setText(QStringLiteral("of a test"));
    if (auto* other = dialog->findChild<QComboBox*>(QStringLiteral("entryFieldOther")))
        other->setCurrentIndex(
            (dialog->findChild<QComboBox*>(QStringLiteral("entryFieldAccount"))->currentIndex() + 1) %
            other->count());
    dialog->findChild<QPushButton*>(name + QStringLiteral("Act"))->click();
    const auto waiting = *Fund(practice_.office()).waiting();
    if (kind == EntryKind::OpeningBalance) {
        QVERIFY(!dialog->findChild<QLabel*>(name + QStringLiteral("Refusal"))->isHidden());
        auto* document = dialog->findChild<QLineEdit*>(QStringLiteral("entryFieldDocument"));
        QVERIFY(!document->isEnabled()); // only an item taken over has a voucher of its own
        dialog->findChild<QComboBox*>(QStringLiteral("entryFieldItem"))->setCurrentIndex(2);
        QVERIFY(document->isEnabled());
        document->clear();
        dialog->findChild<QPushButton*>(name + QStringLiteral("Act"))->click();
        QVERIFY(dialog->findChild<QLabel*>(name + QStringLiteral("Refusal"))
                    ->text()
                    .contains(QStringLiteral("old voucher")));
        return;
    }
    QCOMPARE(waiting.last().pending.draft.kind, kind);
    QCOMPARE(waiting.last().pending.draft.postings.first().amount.inFen() % 1234, 0);
    QVERIFY(practice_.signInAs(Role::Clerk));
    QVERIFY(Fund(practice_.office()).discard(waiting.last().pending.id));
}

void TestFundPage::theDirectorMovesMoney() {
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    auto* move = page.findChild<QAction*>(QStringLiteral("entryKind_reallocation"));
    QVERIFY(!move->isEnabled());
    QVERIFY(!move->toolTip().isEmpty());
    const auto account = Fund(practice_.office()).accounts()->first().id;
    const auto draft =
        treasuryReturn(account, Amount::yuan(1), practice_.office().today(), QStringLiteral("D"));
    QCOMPARE(Fund(practice_.office()).prepare(*draft).error().code, QStringLiteral("access.role_missing"));
    const auto paid =
        compensation(account, Amount::yuan(1), practice_.office().today(), {}, QStringLiteral("D"));
    QCOMPARE(Fund(practice_.office()).prepare(*paid).error().code,
             QStringLiteral("entry.compensation_by_claim"));
}

void TestFundPage::checksSeveralAtOnce() {
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    const int before = page.findChild<QTableView*>(QStringLiteral("waitingTable"))->model()->rowCount();
    for (int i = 0; i < 3; ++i)
        prepareContribution(page, QStringLiteral("one of several"));
    QVERIFY(practice_.signInAs(Role::Reviewer, Role::Clerk));
    page.reload();
    page.showWaiting();
    auto* table = page.findChild<QTableView*>(QStringLiteral("waitingTable"));
    table->selectAll();
    auto* check = page.findChild<QPushButton*>(QStringLiteral("waitingCheck"));
    QVERIFY(check->isEnabled());
    check->click();
    QCOMPARE(host.refused, QStringList());
    QVERIFY(table->model()->rowCount() <= before);
    QVERIFY(practice_.signInAs(Role::Clerk));
}

void TestFundPage::reversesTheEntryInHand() {
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    auto* table = page.findChild<QTableView*>(QStringLiteral("cashBookTable"));
    setCurrentSourceRow(table, table->model()->rowCount() - 2); // one of those just posted
    page.findChild<QPushButton*>(QStringLiteral("entryReverse"))->click();
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("reversalDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("entryFieldReason"))
        ->setText(QStringLiteral("posted twice"));
    dialog->findChild<QPushButton*>(QStringLiteral("reversalDialogAct"))->click();
    const auto waiting = *Fund(practice_.office()).waiting();
    QCOMPARE(waiting.last().pending.draft.kind, EntryKind::Reversal);
    QVERIFY(waiting.last().pending.draft.summary.contains(QStringLiteral("posted twice")));
    QVERIFY(practice_.signInAs(Role::Reviewer, Role::Clerk));
    QVERIFY(Fund(practice_.office()).check(waiting.last().pending.id));
    QVERIFY(practice_.signInAs(Role::Clerk));
}

void TestFundPage::showsChargesUntilRefunded() {
    Fund fund(practice_.office());
    const auto account = fund.accounts()->first().id;
    const auto day = practice_.office().today();
    const auto post = [&](const Result<EntryDraft>& draft) {
        practice_.signInAs(Role::Clerk);
        const auto pending = fund.prepare(*draft);
        practice_.signInAs(Role::Reviewer, Role::Clerk);
        const bool posted = pending && fund.check(*pending);
        practice_.signInAs(Role::Clerk);
        return posted;
    };
    QVERIFY(post(bankCharge(account, Amount::yuan(15), day, QStringLiteral("fee"))));
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    auto* charges = page.findChild<QLabel*>(QStringLiteral("openCharges"));
    QVERIFY(!charges->isHidden());
    QVERIFY(charges->text().contains(QStringLiteral("15.00")));
    QVERIFY(post(bankChargeRefund(account, Amount::yuan(5), day, QStringLiteral("refund"))));
    QCOMPARE(fund.openCharges()->first().left, Amount::yuan(10));
    QVERIFY(post(bankChargeRefund(account, Amount::yuan(10), day, QStringLiteral("refund"))));
    page.reload();
    QVERIFY(charges->isHidden());
}

void TestFundPage::greysForOthers() {
    practice_.office().signOut();
    StandInHost host(practice_.office());
    FundPage page(host);
    page.reload();
    auto* add = page.findChild<QPushButton*>(QStringLiteral("entryNew"));
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
    QVERIFY(practice_.signInAs(Role::Clerk));
}

QTEST_MAIN(TestFundPage)
#include "TestFundPage.moc"
