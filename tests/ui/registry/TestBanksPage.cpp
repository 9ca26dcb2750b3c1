#include "common/WorkTable.h"
#include "registry/BanksPage.h"
#include "services/Registry.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>

using namespace steward;

class TestBanksPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY2(practice_.made(), practice_.refusal().constData());
        QVERIFY(practice_.signInAs(Role::Clerk));
    }
    void tellsStandingOfAgreements();
    void ordersAndComputesFigures();
    void showsOneBank();
    void addsATarget();
    void tellsFaultsInTheDialog();
    void explainsTheNplRatio();
    void greysForOthers();

private:
    PracticeOffice practice_;
};

namespace {

BankView viewWith(const QList<Agreement>& agreements) {
    BankView view;
    view.agreements = agreements;
    return view;
}

Agreement agreement(QDate from, std::optional<QDate> to) {
    Agreement made;
    made.from = from;
    made.to = to;
    return made;
}

} // namespace

void TestBanksPage::tellsStandingOfAgreements() {
    const QDate today(2018, 3, 20);
    const auto tone = [today](const QList<Agreement>& agreements) {
        return bankState(viewWith(agreements), today).agreement.tone;
    };
    QCOMPARE(tone({}), Tone::Late);
    QCOMPARE(tone({agreement({2017, 1, 1}, QDate(2018, 3, 19))}), Tone::Late);
    QCOMPARE(tone({agreement({2017, 1, 1}, today)}), Tone::Caution);
    QCOMPARE(tone({agreement({2017, 1, 1}, today.addDays(61))}), Tone::Good);
    QCOMPARE(tone({agreement({2017, 1, 1}, std::nullopt)}), Tone::Good);
    QCOMPARE(tone({agreement(today.addDays(1), std::nullopt)}), Tone::Late);
}

void TestBanksPage::ordersAndComputesFigures() {
    BankView view;
    for (const int month : {1, 2}) {
        PortfolioFigure figure;
        figure.monthEnd = QDate(2018, month, 28);
        figure.outstanding = Amount::yuan(1000);
        figure.doubtful = Amount::yuan(15);
        figure.loss = Amount::yuan(10);
        view.figures << figure;
    }
    auto state = bankState(view, {2018, 3, 20});
    QCOMPARE(state.figures.first().figure.monthEnd, QDate(2018, 2, 28));
    QCOMPARE(state.figures.first().ratio, fractionText(Amount::yuan(25), Amount::yuan(1000)));
    QVERIFY(!state.figures.first().explained);
    view.targets = {{{}, 2017, Ratio::percent(3)}, {{}, 2018, Ratio::percent(2)}};
    state = bankState(view, {2018, 3, 20});
    QCOMPARE(state.figures.first().target, QStringLiteral("2%"));
    QVERIFY(state.figures.first().explained);
    QCOMPARE(state.targets.first().year, 2018);
}

void TestBanksPage::showsOneBank() {
    StandInHost host(practice_.office());
    BanksPage page(host);
    page.reload();
    const auto banks = Registry(practice_.office()).banks();
    auto* list = page.findChild<QTableView*>(QStringLiteral("banksTable"));
    QCOMPARE(list->model()->rowCount(), banks->size());
    page.openBank(banks->last().bank.id);
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("bankName"))->text(), banks->last().bank.name);
    auto* accounts = page.findChild<QTableView*>(QStringLiteral("accountsTable"));
    QCOMPARE(accounts->model()->rowCount(), banks->last().accounts.size());
    QCOMPARE(accounts->model()->index(0, 0).data().toString(), banks->last().accounts.first().number);
    QCOMPARE(host.refused, QStringList());
}

void TestBanksPage::addsATarget() {
    StandInHost host(practice_.office());
    BanksPage page(host);
    page.reload();
    page.findChild<QPushButton*>(QStringLiteral("targetsAdd"))->click();
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("targetDialog"));
    dialog->findChild<QSpinBox*>(QStringLiteral("targetFieldYear"))->setValue(2031);
    dialog->findChild<QLineEdit*>(QStringLiteral("targetFieldRatio"))->setText(QStringLiteral("1.85%"));
    dialog->findChild<QPushButton*>(QStringLiteral("targetDialogAct"))->click();
    QCOMPARE(host.changes, 1);
    auto* table = page.findChild<QTableView*>(QStringLiteral("targetsTable"));
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("2031"));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("1.85%"));
}

void TestBanksPage::tellsFaultsInTheDialog() {
    StandInHost host(practice_.office());
    BanksPage page(host);
    page.reload();
    page.findChild<QPushButton*>(QStringLiteral("figuresAdd"))->click();
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("figureDialog"));
    auto* refusal = dialog->findChild<QLabel*>(QStringLiteral("figureDialogRefusal"));
    QVERIFY(refusal->isHidden());
    dialog->findChild<QLineEdit*>(QStringLiteral("figureFieldOutstanding"))->setText(QStringLiteral("100"));
    dialog->findChild<QLineEdit*>(QStringLiteral("figureFieldLoss"))->setText(QStringLiteral("100.01"));
    dialog->findChild<QPushButton*>(QStringLiteral("figureDialogAct"))->click();
    QVERIFY(!refusal->isHidden());
    QVERIFY2(refusal->text().contains(QStringLiteral("non-performing")), qPrintable(refusal->text()));
    QCOMPARE(host.changes, 0);
    dialog->findChild<QLineEdit*>(QStringLiteral("figureFieldLoss"))->setText(QStringLiteral("1.2.3"));
    dialog->findChild<QPushButton*>(QStringLiteral("figureDialogAct"))->click();
    QVERIFY(!refusal->isHidden());
    dialog->findChild<QLineEdit*>(QStringLiteral("figureFieldLoss"))->setText(QStringLiteral("5"));
    dialog->findChild<QPushButton*>(QStringLiteral("figureDialogAct"))->click();
    QCOMPARE(host.changes, 1);
}

void TestBanksPage::explainsTheNplRatio() {
    StandInHost host(practice_.office());
    Registry registry(practice_.office());
    const BankId bank = registry.banks()->first().bank.id;
    const QDate monthEnd(2030, 12, 31);
    PortfolioFigure figure;
    figure.bank = bank;
    figure.monthEnd = monthEnd;
    figure.outstanding = Amount::yuan(1000);
    figure.loss = Amount::yuan(80);
    QVERIFY(registry.saveFigure(figure).has_value());
    BanksPage page(host);
    page.openBank(bank);
    auto* panel = page.findChild<QWidget*>(QStringLiteral("nplExplanation"))->findChild<QTextBrowser*>();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* table = page.findChild<QTableView*>(QStringLiteral("figuresTable"));
    setCurrentSourceRow(table, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    // Without a target of that year the panel says what is missing.
    QVERIFY2(panel->toPlainText().contains(QStringLiteral("2030-12-31")), qPrintable(panel->toPlainText()));
    QVERIFY(registry.saveTarget({bank, 2030, Ratio::percent(2)}).has_value());
    page.reload();
    QTest::keyClick(table, Qt::Key_F2);
    const auto expected = registry.explainNpl(bank, monthEnd);
    QVERIFY2(panel->toPlainText().contains(expected->result), qPrintable(panel->toPlainText()));
}

void TestBanksPage::greysForOthers() {
    practice_.office().signOut();
    StandInHost host(practice_.office());
    BanksPage page(host);
    page.reload();
    for (const char* name : {"bankAdd", "bankEdit", "accountsAdd", "targetsAdd", "figuresEdit"}) {
        auto* button = page.findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY2(!button->isEnabled(), name);
        QVERIFY2(!button->toolTip().isEmpty(), name);
    }
    QVERIFY(practice_.signInAs(Role::Clerk));
}

QTEST_MAIN(TestBanksPage)
#include "TestBanksPage.moc"
