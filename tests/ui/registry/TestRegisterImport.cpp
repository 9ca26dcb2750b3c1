#include "registry/HouseholdDialog.h"
#include "registry/LoansPage.h"
#include "registry/RegisterReport.h"
#include "support/Dropping.h"
#include "support/SmallOffice.h"
#include "support/StandInHost.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>

using namespace steward;

/** Registers come in by workbook or by hand; what is wrong is told and leaves nothing behind. */
class TestRegisterImport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, small_.file(QString()));
        QVERIFY(small_.made());
        for (const auto& user : demonstrationUsers())
            if (user.roles == Roles(Role::Clerk))
                QVERIFY(small_.signInAs(user.login));
    }
    void tellsProblemsAndStoresNothing();
    void takesADroppedFile();
    void takesOneFileAtATime();
    void importsTheSampleRegisters();
    void addsAndMendsByHand();
    void reportsInWords();
    void pagesManyRows();

private:
    QString write(const QString& name, const QString& text) {
        const QString path = small_.file(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? path : QString();
    }
    int households() { return Registry(small_.office()).households({})->total; }
    SmallOffice small_;
};

namespace {

const QString Headings =
    QStringLiteral(u"户编号,乡镇,村,户主姓名,身份证号码,家庭人口,联系电话,建档立卡日期,退出日期\n");
const QString Right = QStringLiteral(u"A-1,庙宇镇,一村,甲某,11010519491231002X,3,000123,2014-03-01,\n");

PageRequest middle(int row) {
    PageRequest request;
    request.sortBy = QStringLiteral("village");
    request.descending = true;
    request.offset = row;
    request.limit = 1;
    return request;
}

} // namespace

void TestRegisterImport::tellsProblemsAndStoresNothing() {
    StandInHost host(small_.office());
    LoansPage page(host);
    page.reload();
    const QString wrong = QStringLiteral(u"A-2,庙宇镇,一村,乙某,11010519491231002X,3,000124,2014-13-41,\n");
    host.files = {write(QStringLiteral("wrong.csv"), Headings + Right + wrong)};
    page.findChild<QPushButton*>(QStringLiteral("householdsImport"))->click();
    auto* report = page.findChild<QDialog*>(QStringLiteral("importReport"));
    QVERIFY2(report, qPrintable(host.refused.join(u' ') + host.said.join(u' ')));
    auto* problems = report->findChild<QTableView*>(QStringLiteral("problemsTable"));
    QCOMPARE(problems->model()->rowCount(), 1);
    QCOMPARE(problems->model()->index(0, 0).data().toString(), QStringLiteral("3"));
    QCOMPARE(problems->model()->index(0, 1).data().toString(), QStringLiteral(u"建档立卡日期"));
    QCOMPARE(problems->model()->index(0, 2).data().toString(), QStringLiteral("2014-13-41"));
    QCOMPARE(households(), 0);
    QCOMPARE(host.changes, 0);
}

void TestRegisterImport::takesADroppedFile() {
    StandInHost host(small_.office());
    LoansPage page(host);
    page.reload();
    QVERIFY(dropFiles(page, {write(QStringLiteral("right.csv"), Headings + Right)}));
    QCOMPARE(host.refused, QStringList());
    QCOMPARE(households(), 1);
    QCOMPARE(host.changes, 1);
    QCOMPARE(host.said.size(), 1);
    auto* table = page.findChild<QTableView*>(QStringLiteral("householdsTable"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("A-1"));
}

void TestRegisterImport::takesOneFileAtATime() {
    StandInHost host(small_.office());
    LoansPage page(host);
    const int before = households();
    const QString other = Headings + QString(Right).replace(QStringLiteral("A-1"), QStringLiteral("B-1"));
    QVERIFY(dropFiles(page, {write(QStringLiteral("b.csv"), other), write(QStringLiteral("c.csv"), other)}));
    QCOMPARE(host.refused, QStringList{QStringLiteral("drop.several")});
    QCOMPARE(households(), before);
}

void TestRegisterImport::importsTheSampleRegisters() {
    const QString sample =
        QStringLiteral(STEWARD_SHARED "/samples/") + QStringLiteral(u"建档立卡户登记表.xlsx");
    if (!QFile::exists(sample))
        QSKIP("the shared folder with samples is absent: " STEWARD_SHARED);
    StandInHost host(small_.office());
    LoansPage page(host);
    page.reload();
    const int before = households();
    host.files = {sample};
    page.findChild<QPushButton*>(QStringLiteral("householdsImport"))->click();
    QCOMPARE(host.refused, QStringList());
    QVERIFY(households() > before);
    auto* table = page.findChild<QTableView*>(QStringLiteral("householdsTable"));
    QCOMPARE(table->model()->rowCount(), households());
}

void TestRegisterImport::addsAndMendsByHand() {
    StandInHost host(small_.office());
    LoansPage page(host);
    page.reload();
    page.findChild<QPushButton*>(QStringLiteral("householdAdd"))->click();
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("householdDialog"));
    const auto field = [&dialog](const char* name) {
        return dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
    };
    field("householdFieldNumber")->setText(QStringLiteral("0-hand"));
    field("householdFieldHead")->setText(QStringLiteral(u"丙某"));
    dialog->findChild<QComboBox*>(QStringLiteral("householdFieldTownship"))->setCurrentIndex(2);
    dialog->findChild<QPushButton*>(QStringLiteral("householdDialogAct"))->click();
    QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("householdDialogRefusal"))->isHidden());
    field("householdFieldId")->setText(QStringLiteral("11010519491231002x"));
    dialog->findChild<QPushButton*>(QStringLiteral("householdDialogAct"))->click();
    QCOMPARE(host.changes, 1);
    delete dialog;

    // Mending another field leaves the masked ID number as it is.
    PageRequest request;
    request.search = QStringLiteral("0-hand");
    const auto added = Registry(small_.office()).households(request)->rows.first();
    QCOMPARE(added.headIdNumber, QStringLiteral("11010519491231002X"));
    page.openHousehold(added.id);
    page.findChild<QPushButton*>(QStringLiteral("householdEdit"))->click();
    dialog = page.findChild<QDialog*>(QStringLiteral("householdDialog"));
    QVERIFY(field("householdFieldId")->text().isEmpty());
    field("householdFieldVillage")->setText(QStringLiteral(u"九村"));
    dialog->findChild<QPushButton*>(QStringLiteral("householdDialogAct"))->click();
    const auto mended = *Registry(small_.office()).household(added.id);
    QCOMPARE(mended.village, QStringLiteral(u"九村"));
    QCOMPARE(mended.headIdNumber, added.headIdNumber);
}

void TestRegisterImport::reportsInWords() {
    RegisterImport outcome;
    outcome.rows = 12;
    outcome.added = 10;
    outcome.changed = 2;
    auto report = importReport(outcome, RegisterKind::Loans, QStringLiteral("x.xlsx"));
    QVERIFY(report.stored);
    for (const char* part : {"x.xlsx", "12", "10", "2"})
        QVERIFY2(report.sentence.contains(QString::fromLatin1(part)), qPrintable(report.sentence));
    CellProblem caution;
    caution.severity = Severity::Caution;
    CellProblem blocking;
    blocking.row = 7;
    outcome.problems = {caution, blocking};
    report = importReport(outcome, RegisterKind::Loans, QStringLiteral("x.xlsx"));
    QVERIFY(!report.stored);
    QCOMPARE(report.problems.first().row, 7);
}

/** A large register is read page by page; how fast, tests/benchmarks tell. */
void TestRegisterImport::pagesManyRows() {
    constexpr int Rows = 20'000;
    SmallOffice large;
    QVERIFY(large.made());
    for (const auto& user : demonstrationUsers())
        if (user.roles == Roles(Role::Clerk))
            QVERIFY(large.signInAs(user.login));
    QList<HouseholdRow> rows;
    for (int i = 0; i < Rows; ++i) {
        HouseholdRow row;
        row.number = QStringLiteral("N%1").arg(i, 6, 10, QLatin1Char('0'));
        row.township = QStringLiteral(u"庙宇镇");
        row.village = QStringLiteral("V%1").arg(i % 97);
        row.head = QStringLiteral(u"某%1").arg(Rows - i);
        row.headIdNumber = QStringLiteral("99023719500101%1").arg(i % 10000, 4, 10, QLatin1Char('0'));
        row.registeredOn = {2014, 1, 1};
        rows << row;
    }
    QVERIFY(Registry(large.office()).takeHouseholds(rows).has_value());
    StandInHost host(large.office());
    LoansPage page(host);
    page.reload();
    auto* table = page.findChild<QTableView*>(QStringLiteral("householdsTable"));
    QCOMPARE(table->model()->rowCount(), Rows);
    table->sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("V96"));
    QCOMPARE(table->model()->index(Rows - 1, 3).data().toString(), QStringLiteral("V0"));
    QCOMPARE(table->model()->index(Rows / 2, 3).data().toString(),
             Registry(large.office()).households(middle(Rows / 2))->rows.first().village);
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("householdsSearch"));
    search->setText(QStringLiteral("N019999"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(TestRegisterImport)
#include "TestRegisterImport.moc"
