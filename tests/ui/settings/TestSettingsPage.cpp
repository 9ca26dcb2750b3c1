#include "services/Drafts.h"
#include "services/Settings.h"
#include "settings/PersonDialog.h"
#include "settings/SettingsPage.h"
#include "support/SmallOffice.h"
#include "support/StandInHost.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace steward;

namespace {

template<class Widget>
Widget* find(QWidget* in, const char* name) {
    auto* found = in->findChild<Widget*>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void click(QWidget* in, const char* name) {
    find<QPushButton>(in, name)->click();
}

void type(QWidget* in, const char* name, const QString& text) {
    find<QLineEdit>(in, name)->clear();
    find<QLineEdit>(in, name)->insert(text); // as an input method does: keyClicks knows no Chinese
}

std::optional<User> userWith(Office& office, const QString& login) {
    const auto users = Settings(office).users();
    for (const auto& user : *users)
        if (user.login == login)
            return user;
    return std::nullopt;
}

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT
private slots:
    void init() {
        practice_ = std::make_unique<SmallOffice>();
        QVERIFY(practice_->made());
        QVERIFY(practice_->signInAs(QStringLiteral("guanli")));
        host_ = std::make_unique<StandInHost>(practice_->office());
        page_ = std::make_unique<SettingsPage>(*host_);
        page_->reload();
    }
    void cleanup() { page_.reset(); }
    void namesAreSaved();
    void anEmptyNameIsToldAtItsField();
    void aYearIsChangedAndSaved();
    void whatIsTypedStaysUntilItIsSavedOrGivenUp();
    void whatIsTypedSurvivesACrash();
    void daysAreImported();
    void aPersonIsAddedAndMayNotSignInLater();
    void theLastAdministratorStays();
    void myPasswordIsChanged();
    void aClerkOnlyReads();

private:
    Office& office() { return practice_->office(); }
    std::unique_ptr<SmallOffice> practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<SettingsPage> page_;
};

void TestSettingsPage::namesAreSaved() {
    type(page_.get(), "letterPrefix", QStringLiteral("补"));
    click(page_.get(), "detailsSave");
    QCOMPARE(host_->refused, QStringList());
    QCOMPARE(host_->changes, 1);
    const auto again = Office::open(office().path(), office().sharedClock(), OpenMode::ReadOnly);
    QVERIFY(again);
    QCOMPARE((*again)->details().letterPrefix, QStringLiteral("补"));
    QVERIFY((*again)->details().practice); // what the form doesn't show stays
}

void TestSettingsPage::anEmptyNameIsToldAtItsField() {
    const auto before = office().details();
    find<QLineEdit>(page_.get(), "fundName")->clear();
    click(page_.get(), "detailsSave");
    QVERIFY(!find<QLabel>(page_.get(), "fundNameNote")->text().isEmpty());
    QCOMPARE(office().details(), before);
    QCOMPARE(host_->changes, 0);
}

void TestSettingsPage::aYearIsChangedAndSaved() {
    auto* year = find<QComboBox>(page_.get(), "holidayYear");
    year->setCurrentIndex(year->findData(2018));
    QVERIFY(office().calendar().isWorkday({2018, 6, 29}));
    auto* table = find<QTableWidget>(page_.get(), "holidayTable");
    click(page_.get(), "holidayAdd");
    const auto row = table->rowCount() - 1;
    table->item(row, 0)->setText(QStringLiteral("2018-06-31"));
    click(page_.get(), "holidaySave");
    QVERIFY(find<QLabel>(page_.get(), "holidayProblem")->text().contains(QStringLiteral("2018-06-31")));
    QCOMPARE(host_->changes, 0);
    table->item(row, 0)->setText(QStringLiteral("2018-06-29"));
    click(page_.get(), "holidaySave");
    QCOMPARE(host_->refused, QStringList());
    QVERIFY(!office().calendar().isWorkday({2018, 6, 29}));
    QVERIFY(!office().calendar().isWorkday({2017, 10, 2})); // other years stay
}

void TestSettingsPage::whatIsTypedStaysUntilItIsSavedOrGivenUp() {
    auto* prefix = find<QLineEdit>(page_.get(), "letterPrefix");
    const auto before = prefix->text();
    auto* year = find<QComboBox>(page_.get(), "holidayYear");
    year->setCurrentIndex(year->findData(2018));
    auto* table = find<QTableWidget>(page_.get(), "holidayTable");
    const auto rows = table->rowCount();
    QVERIFY(!find<QPushButton>(page_.get(), "detailsGiveUp")->isEnabled());
    type(page_.get(), "letterPrefix", QStringLiteral("补"));
    click(page_.get(), "holidayAdd");
    table->item(rows, 2)->setText(QStringLiteral("疫情延长"));
    page_->reload();
    QCOMPARE(prefix->text(), QStringLiteral("补"));
    QCOMPARE(table->rowCount(), rows + 1);
    year->setCurrentIndex(year->findData(2017));
    QVERIFY(!find<QPushButton>(page_.get(), "holidayGiveUp")->isEnabled());
    year->setCurrentIndex(year->findData(2018));
    QCOMPARE(table->item(rows, 2)->text(), QStringLiteral("疫情延长"));
    click(page_.get(), "detailsGiveUp");
    click(page_.get(), "holidayGiveUp");
    QCOMPARE(prefix->text(), before);
    QCOMPARE(table->rowCount(), rows);
    auto changed = office().details();
    changed.letterPrefix = QStringLiteral("别");
    QVERIFY(Settings(office()).saveDetails(changed)); // by somebody else
    page_->reload();
    QCOMPARE(prefix->text(), QStringLiteral("别"));
}

void TestSettingsPage::whatIsTypedSurvivesACrash() {
    const auto kept = [this](const char* form) { return *Drafts(office()).kept(QLatin1String(form)); };
    QTest::qWait(400);
    QVERIFY2(!kept("settings/details") && !kept("settings/holidays"), "nothing was typed");
    type(page_.get(), "letterPrefix", QStringLiteral("补"));
    auto* year = find<QComboBox>(page_.get(), "holidayYear");
    year->setCurrentIndex(year->findData(2018));
    click(page_.get(), "holidayAdd");
    auto* table = find<QTableWidget>(page_.get(), "holidayTable");
    const auto last = table->rowCount() - 1;
    table->item(last, 0)->setText(QStringLiteral("2018-06-29"));
    table->item(last, 1)->setCheckState(Qt::Checked);
    table->item(last, 2)->setText(QStringLiteral("补班"));
    QTRY_VERIFY(kept("settings/details") && kept("settings/holidays"));
    page_ = std::make_unique<SettingsPage>(*host_);
    page_->reload();
    const auto offers = page_->findChildren<QPushButton*>(QStringLiteral("draftOffer"));
    QCOMPARE(offers.size(), 2);
    for (auto* offer : offers)
        offer->click();
    QCOMPARE(find<QLineEdit>(page_.get(), "letterPrefix")->text(), QStringLiteral("补"));
    year = find<QComboBox>(page_.get(), "holidayYear");
    year->setCurrentIndex(year->findData(2018));
    table = find<QTableWidget>(page_.get(), "holidayTable");
    QCOMPARE(table->item(last, 0)->text(), QStringLiteral("2018-06-29"));
    QCOMPARE(table->item(last, 1)->checkState(), Qt::Checked);
    QCOMPARE(table->item(last, 2)->text(), QStringLiteral("补班"));
    click(page_.get(), "detailsSave");
    table->item(last, 1)->setCheckState(Qt::Unchecked);
    click(page_.get(), "holidaySave");
    QCOMPARE(host_->refused, QStringList());
    QVERIFY2(!kept("settings/details") && !kept("settings/holidays"), "saved, it is done with");
}

void TestSettingsPage::daysAreImported() {
    QFile file(practice_->file(QStringLiteral("days.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,kind,name\n2018-06-29,holiday,x\n2019-01-01,holiday,y\n");
    file.close();
    host_->files = QStringList{file.fileName()};
    auto* year = find<QComboBox>(page_.get(), "holidayYear");
    year->setCurrentIndex(year->findData(2018));
    click(page_.get(), "holidayImport");
    QCOMPARE(find<QTableWidget>(page_.get(), "holidayTable")->rowCount(), 1);
    QVERIFY(office().calendar().isWorkday({2018, 6, 29})); // nothing before it is saved
    QFile bad(practice_->file(QStringLiteral("bad.csv")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("date,kind,name\nsoon,holiday,x\n");
    bad.close();
    host_->files = QStringList{bad.fileName()};
    click(page_.get(), "holidayImport");
    QCOMPARE(host_->refused, QStringList({QStringLiteral("holidays.unreadable")}));
}

void TestSettingsPage::aPersonIsAddedAndMayNotSignInLater() {
    PersonDialog add(office(), std::nullopt, nullptr);
    click(&add, "personSave");
    QVERIFY(!find<QLabel>(&add, "personNameNote")->text().isEmpty());
    type(&add, "personName", QStringLiteral("new"));
    type(&add, "personLogin", QStringLiteral("jingban"));
    type(&add, "personPassword", QStringLiteral("12345678"));
    find<QCheckBox>(&add, "role_clerk")->setChecked(true);
    click(&add, "personSave");
    QVERIFY(!find<QLabel>(&add, "personProblem")->text().isEmpty()); // that login is taken
    type(&add, "personLogin", QStringLiteral("xin"));
    click(&add, "personSave");
    QCOMPARE(add.result(), int(QDialog::Accepted));
    const auto added = userWith(office(), QStringLiteral("xin"));
    QVERIFY(added);
    QCOMPARE(added->roles, Roles(Role::Clerk));

    PersonDialog change(office(), added, nullptr);
    find<QCheckBox>(&change, "personDisabled")->setChecked(true);
    click(&change, "personSave");
    QVERIFY(userWith(office(), QStringLiteral("xin"))->disabled);
}

void TestSettingsPage::theLastAdministratorStays() {
    const auto me = userWith(office(), QStringLiteral("guanli"));
    PersonDialog change(office(), me, nullptr);
    find<QCheckBox>(&change, "role_administrator")->setChecked(false);
    click(&change, "personSave");
    QVERIFY(!find<QLabel>(&change, "personProblem")->text().isEmpty());
    QCOMPARE(userWith(office(), QStringLiteral("guanli"))->roles, me->roles);
}

void TestSettingsPage::myPasswordIsChanged() {
    const auto change = [this](const char* old, const char* fresh, const char* again) {
        type(page_.get(), "ownOld", QLatin1String(old));
        type(page_.get(), "ownNew", QLatin1String(fresh));
        type(page_.get(), "ownAgain", QLatin1String(again));
        click(page_.get(), "ownSave");
    };
    const auto note = [this](const char* name) { return find<QLabel>(page_.get(), name)->text(); };
    change("yanshi123", "new password", "other password");
    QVERIFY(!note("ownAgainNote").isEmpty());
    change("wrong", "new password", "new password");
    QVERIFY(!note("ownOldNote").isEmpty());
    change("yanshi123", "short", "short");
    QVERIFY(!note("ownNewNote").isEmpty());
    QCOMPARE(host_->changes, 0);
    change("yanshi123", "new password", "new password");
    QCOMPARE(host_->changes, 1);
    office().signOut();
    QVERIFY(office().signIn(QStringLiteral("guanli"), QStringLiteral("new password")));
}

void TestSettingsPage::aClerkOnlyReads() {
    QVERIFY(practice_->signInAs(QStringLiteral("jingban")));
    page_->reload();
    for (const auto* name : {"detailsSave", "holidaySave", "peopleAdd", "peopleChange"}) {
        QVERIFY(!find<QPushButton>(page_.get(), name)->isEnabled());
        QVERIFY(!find<QPushButton>(page_.get(), name)->toolTip().isEmpty()); // the reason
    }
    QVERIFY(find<QLineEdit>(page_.get(), "officeName")->isReadOnly());
    QVERIFY(find<QPushButton>(page_.get(), "ownSave")->isEnabled());
}

QTEST_MAIN(TestSettingsPage)
#include "TestSettingsPage.moc"
