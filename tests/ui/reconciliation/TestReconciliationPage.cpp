#include "common/Badge.h"
#include "reconciliation/ReconciliationPage.h"
#include "services/Fund.h"
#include "services/Reconciliations.h"
#include "services/Registry.h"
#include "support/Dropping.h"
#include "support/SmallOffice.h"
#include "support/StandInHost.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace steward;
using namespace Qt::StringLiterals;

/** The page over an office with one special account: a statement in, matched, signed, checked, read again. */
class TestReconciliationPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void withoutAStatementNothingIsSigned();
    void importsAndMatches();
    void entersWhatTheBookLacks();
    void tellsWhatAFileLacks();
    void takesOneDroppedFileAtATime();
    void asksForTheColumns();
    void removesAStatement();
    void twoPeopleClose();
    void explainsTheBalance();
    void greysForWhoMayNot();

private:
    EntryId post(const Result<EntryDraft>& draft);
    QString file(const QStringList& lines);
    QString statement();
    void import(const QString& path);
    void reload() {
        page_->reload();
        QCOMPARE(host_->refused, QStringList());
    }
    template<class Widget>
    Widget* child(const char* name) {
        return page_->findChild<Widget*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) { return child<QPushButton>(name); }
    int rows(const char* table) { return child<QTableView>(table)->model()->rowCount(); }
    QString cell(const char* table, int row, int column) {
        return child<QTableView>(table)->model()->index(row, column).data().toString();
    }
    ReconciliationView view() { return *Reconciliations(small_->office()).view(account_, Quarter{2018, 1}); }

    std::unique_ptr<SmallOffice> small_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<ReconciliationPage> page_;
    AccountId account_;
};

EntryId TestReconciliationPage::post(const Result<EntryDraft>& draft) {
    small_->signInAs(u"jingban"_s);
    const auto pending = Fund(small_->office()).prepare(*draft);
    small_->signInAs(u"fuhe"_s);
    const auto entry = Fund(small_->office()).check(*pending);
    small_->signInAs(u"jingban"_s);
    return entry ? entry->id : EntryId();
}

void TestReconciliationPage::init() {
    small_ = std::make_unique<SmallOffice>(QDate(2018, 4, 9));
    QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
    Registry registry(small_->office());
    Bank bank;
    bank.name = u"重庆农村商业银行巫山支行"_s;
    SpecialAccount account;
    account.bank = *registry.saveBank(bank);
    account.number = u"5002370000000001"_s;
    account.openedOn = {2017, 1, 1};
    account_ = *registry.saveAccount(account);
    QVERIFY(post(openingBalance(account_, Amount::yuan(3'000'000), {2018, 1, 1})));
    QVERIFY(post(contribution(account_, LedgerAccount::CityFunds, Amount::yuan(800'000), {2018, 1, 15},
                              u"市级扶贫专项资金"_s, u"巫财农〔2018〕1号"_s)));
    QVERIFY(post(recoveryReturn(account_, Amount::fen(86'419), {2018, 3, 28}, u"追偿退回"_s, u"R1"_s)));
    host_ = std::make_unique<StandInHost>(small_->office());
    page_ = std::make_unique<ReconciliationPage>(*host_);
    reload();
}

void TestReconciliationPage::cleanup() {
    page_.reset();
    host_.reset();
}

QString TestReconciliationPage::file(const QStringList& lines) {
    const auto path = small_->file(u"statement.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(lines.join(u'\n').toUtf8());
    return path;
}

QString TestReconciliationPage::statement() {
    return file({u"账号：5002370000000001 2018-01-01 至 2018-03-31"_s,
                 u"交易日期,凭证号,摘要,借方发生额,贷方发生额,余额,对方户名"_s, u"上期余额,,,,,3000000,"_s,
                 u"2018-01-15,00784059,拨付专项资金,,800000,3800000,巫山县财政局"_s,
                 u"2018-03-21,10807009,结息,,2406.18,3802406.18,"_s,
                 u"2018-03-29,90790275,退回追偿款,,864.19,3803270.37,巫山农商行"_s});
}

void TestReconciliationPage::import(const QString& path) {
    host_->files = {path};
    button("reconciliationImport")->click();
}

void TestReconciliationPage::withoutAStatementNothingIsSigned() {
    QCOMPARE(child<QComboBox>("reconciliationAccount")->count(), 1);
    QCOMPARE(child<QComboBox>("reconciliationQuarter")->currentData().toString(), u"2018Q1"_s);
    QCOMPARE(child<QComboBox>("reconciliationQuarter")->count(), 2); // and the one of today
    QVERIFY(!button("reconciliationSign")->isEnabled());
    QVERIFY(!button("reconciliationSign")->toolTip().isEmpty());
    QCOMPARE(rows("oursTable"), 2); // the opening balance has no line of the bank
    QCOMPARE(rows("theirsTable"), 0);
}

void TestReconciliationPage::importsAndMatches() {
    import(statement());
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(host_->said.size(), 1);
    QCOMPARE(rows("theirsTable"), 3);
    button("reconciliationCertain")->click();
    QCOMPARE(view().matches.size(), 2);
    QCOMPARE(rows("oursTable"), 1); // all folded away
    QCOMPARE(cell("theirsTable", 1, 3), u"2,406.18"_s);
    // One is undone alone.
    auto* ours = child<QTableView>("oursTable");
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    ours->setFocus();
    ours->setCurrentIndex(ours->model()->index(0, 0));
    QTest::keyClick(ours, Qt::Key_Return);
    ours->selectRow(2);
    QTest::keyClick(ours, Qt::Key_U);
    QCOMPARE(view().matches.size(), 1);
    QCOMPARE(rows("oursTable"), 3);
    QTest::keyClick(ours, Qt::Key_Space); // it is proposed again
    QCOMPARE(view().matches.size(), 2);
    QCOMPARE(host_->refused, QStringList());
}

void TestReconciliationPage::entersWhatTheBookLacks() {
    import(statement());
    button("reconciliationCertain")->click();
    child<QTableView>("theirsTable")->selectRow(1);
    auto* menu = button("stripEnter")->menu();
    QCOMPARE(menu->actions().first()->objectName(), u"stripEnter_interest"_s);
    menu->actions().first()->trigger();
    auto* dialog = page_->findChild<QDialog*>(u"interestDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"entryFieldAmount"_s)->text(), u"2,406.18"_s);
    dialog->findChild<QPushButton*>(u"interestDialogAct"_s)->click();
    const auto waiting = Fund(small_->office()).waiting();
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().pending.draft.date, QDate(2018, 3, 21));
    QVERIFY2(!button("reconciliationSign")->isEnabled(), "an entry waits for its checker");
    QVERIFY(small_->signInAs(u"fuhe"_s));
    QVERIFY(Fund(small_->office()).check(waiting->first().pending.id));
    QVERIFY(small_->signInAs(u"jingban"_s));
    reload();
    button("reconciliationCertain")->click();
    QVERIFY(view().statement.items.isEmpty());
    QVERIFY(button("reconciliationSign")->isEnabled());
}

void TestReconciliationPage::tellsWhatAFileLacks() {
    import(file({u"账号：5002370000000001 2018-01-01 至 2018-03-31"_s,
                 u"交易日期,凭证号,摘要,借方发生额,贷方发生额,余额,对方户名"_s, u"上期余额,,,,,3000000,"_s,
                 u"2018-01-35,00784059,拨付专项资金,,八十,3800000,巫山县财政局"_s}));
    auto* report = page_->findChild<QDialog*>(u"importReport"_s);
    QVERIFY2(report, qPrintable(host_->refused.join(u' ')));
    QVERIFY(report->findChild<QTableView*>()->model()->rowCount() >= 1);
    QCOMPARE(rows("theirsTable"), 0);
    auto broken = statement();
    QFile text(broken);
    QVERIFY(text.open(QIODevice::ReadOnly));
    const auto bytes = text.readAll().replace("3802406.18", "3802406.19");
    import(file(QString::fromUtf8(bytes).split(u'\n')));
    QCOMPARE(host_->refused, QStringList{u"statement.breaks_at"_s});
}

void TestReconciliationPage::takesOneDroppedFileAtATime() {
    const auto path = statement();
    QVERIFY(dropFiles(*page_, {path, path}));
    QCOMPARE(host_->refused, QStringList{u"drop.several"_s});
    QCOMPARE(rows("theirsTable"), 0);
    QVERIFY(dropFiles(*page_, {path}));
    QCOMPARE(host_->refused.size(), 1);
    QCOMPARE(rows("theirsTable"), 3);
}

void TestReconciliationPage::asksForTheColumns() {
    import(file({u"账号：5002370000000001 2018-01-01 至 2018-03-31"_s, u"日子,甲,乙,丙,丁,余额"_s,
                 u"2018-01-15,00784059,拨付专项资金,,800000,3800000"_s,
                 u"2018-03-21,10807009,结息,,2406.18,3802406.18"_s}));
    auto* dialog = page_->findChild<QDialog*>(u"columnsDialog"_s);
    QVERIFY2(dialog, qPrintable(host_->refused.join(u' ')));
    QVERIFY(!dialog->findChildren<QComboBox*>().isEmpty());
    dialog->reject();
}

void TestReconciliationPage::removesAStatement() {
    import(statement());
    auto* menu = button("reconciliationStatements")->menu();
    host_->answer = false;
    menu->actions().first()->trigger();
    QCOMPARE(view().statements.size(), 1);
    host_->answer = true;
    menu->actions().first()->trigger();
    QCOMPARE(view().statements.size(), 0);
    QCOMPARE(rows("theirsTable"), 0);
}

void TestReconciliationPage::twoPeopleClose() {
    import(statement());
    button("reconciliationCertain")->click();
    button("reconciliationSign")->click();
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(host_->asked.size(), 1);
    QVERIFY(button("reconciliationSign")->isHidden());
    QVERIFY2(!button("reconciliationCheck")->isEnabled(), "the clerk can't check");
    button("reconciliationWithdraw")->click();
    QVERIFY(!button("reconciliationSign")->isHidden());
    button("reconciliationSign")->click();
    QVERIFY(small_->signInAs(u"fuhe"_s));
    reload();
    button("reconciliationPaper")->click(); // how it will look
    auto* draft = page_->findChild<QDialog*>(u"paperDialog"_s);
    QVERIFY2(draft, qPrintable(host_->refused.join(u' ')));
    delete draft;
    button("reconciliationCheck")->click();
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(view().state, ReconciliationState::Closed);
    QCOMPARE(child<QComboBox>("reconciliationQuarter")->currentData().toString(), u"2018Q1"_s);
    QVERIFY(button("reconciliationCheck")->isHidden() && button("reconciliationSign")->isHidden());
    QVERIFY(!button("reconciliationImport")->isEnabled() && !button("reconciliationCertain")->isEnabled());
    button("reconciliationPaper")->click();
    auto* paper = page_->findChild<QDialog*>(u"paperDialog"_s);
    QVERIFY(paper && paper->windowTitle().contains(u"2018"_s));
    host_->target = small_->file(u"paper.pdf"_s);
    paper->findChild<QPushButton*>(u"paperDialogSave"_s)->click();
    QFile saved(host_->target);
    QVERIFY(saved.open(QIODevice::ReadOnly) && saved.readAll().startsWith("%PDF"));
}

void TestReconciliationPage::explainsTheBalance() {
    import(statement());
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    QTest::keyClick(child<QTableView>("oursTable"), Qt::Key_F2);
    auto* panel = child<QWidget>("reconciliationExplanation");
    QVERIFY(panel->isVisible());
    const auto text = panel->findChild<QTextBrowser*>()->toPlainText();
    QVERIFY2(text.contains(view().statement.adjustedBook().text()), qPrintable(text));
}

void TestReconciliationPage::greysForWhoMayNot() {
    QVERIFY(small_->signInAs(u"fuhe"_s));
    reload();
    for (const auto* name : {"reconciliationImport", "reconciliationCertain", "reconciliationSign"})
        QVERIFY2(!button(name)->isEnabled() && !button(name)->toolTip().isEmpty(), name);
    small_->office().signOut();
    reload();
}

QTEST_MAIN(TestReconciliationPage)
#include "TestReconciliationPage.moc"
