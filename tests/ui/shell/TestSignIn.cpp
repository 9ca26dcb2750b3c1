#include "common/PasswordField.h"
#include "services/Settings.h"
#include "shell/SignInPage.h"
#include "support/SmallOffice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace steward;

class TestSignIn : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(practice_.made()); }
    void practiceShowsItsPeople();
    void disabledPeopleAreNotOffered();
    void aRealOfficeKeepsItsPasswords();
    void aWaitIsCounted();
    void wrongPasswordIsToldOnThePage();
    void practicePersonSignsInByOneClick();
    void capsLockIsSeenByItsLetters();

private:
    SmallOffice practice_;
};

void TestSignIn::practiceShowsItsPeople() {
    const auto state = signInState(practice_.office());
    QCOMPARE(state.practice.size(), demonstrationUsers().size());
    QCOMPARE(state.practice.first().password, demonstrationUsers().first().password);
    QCOMPARE(state.logins.size(), demonstrationUsers().size());
    QVERIFY(!state.readOnly);
    QCOMPARE(state.problem, QString());
}

void TestSignIn::disabledPeopleAreNotOffered() {
    SmallOffice other;
    QVERIFY(other.signInAs(QStringLiteral("guanli")));
    Settings settings(other.office());
    const auto users = settings.users();
    for (const auto& user : *users)
        if (user.login == QLatin1String("jingban"))
            QVERIFY(settings.changeUser(user.id, user.name, user.roles, true));
    QVERIFY(!signInState(other.office()).logins.contains(QStringLiteral("jingban")));
}

void TestSignIn::aRealOfficeKeepsItsPasswords() {
    SmallOffice other;
    QVERIFY(other.signInAs(QStringLiteral("guanli")));
    auto details = other.office().details();
    details.practice = false;
    QVERIFY(Settings(other.office()).saveDetails(details));
    QVERIFY(signInState(other.office()).practice.isEmpty());
    QCOMPARE(signInState(other.office()).logins.size(), demonstrationUsers().size());
}

void TestSignIn::aWaitIsCounted() {
    const Error wait{QStringLiteral("access.wait"),
                     "{seconds} s",
                     "",
                     {{QStringLiteral("seconds"), QStringLiteral("4")}},
                     0};
    QCOMPARE(afterRefusal({}, wait).waitSeconds, 4);
    const Error wrong{QStringLiteral("access.wrong_password"), "no", "again", {}, 0};
    const auto state = afterRefusal(afterRefusal({}, wait), wrong);
    QCOMPARE(state.waitSeconds, 0);
    QCOMPARE(state.problem, QStringLiteral("no again"));
}

void TestSignIn::wrongPasswordIsToldOnThePage() {
    practice_.office().signOut();
    SignInPage page(practice_.office(), QStringLiteral("fuhe"));
    QSignalSpy entered(&page, &SignInPage::signedIn);
    auto* password = page.findChild<QLineEdit*>(QStringLiteral("signInPassword"));
    auto* problem = page.findChild<QLabel*>(QStringLiteral("signInProblem"));
    auto* enter = page.findChild<QPushButton*>(QStringLiteral("signInEnter"));
    QCOMPARE(page.findChild<QLineEdit*>(QStringLiteral("signInLogin"))->text(), QStringLiteral("fuhe"));
    QVERIFY(problem->isHidden());
    for (int i = 0; i < 4; ++i) {
        QTest::keyClicks(password, QStringLiteral("wrongwrong"));
        QTest::keyClick(password, Qt::Key_Return);
    }
    QVERIFY(!problem->isHidden());
    // Two go free, the third makes the fourth wait.
    QVERIFY(!enter->isEnabled());
    QVERIFY(enter->text().contains(QRegularExpression(QStringLiteral("\\d"))));
    QCOMPARE(entered.size(), 0);
    QVERIFY(!practice_.office().user());
}

void TestSignIn::practicePersonSignsInByOneClick() {
    SignInPage page(practice_.office(), {});
    QSignalSpy entered(&page, &SignInPage::signedIn);
    page.findChild<QPushButton*>(QStringLiteral("practice_jingban"))->click();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(practice_.office().user()->login, QStringLiteral("jingban"));
}

void TestSignIn::capsLockIsSeenByItsLetters() {
    PasswordField field;
    QSignalSpy seen(&field, &PasswordField::capsLockSeen);
    QTest::keyClick(&field, 'a');
    QCOMPARE(seen.takeLast().at(0).toBool(), false);
    QTest::keyClick(&field, 'A', Qt::ShiftModifier);
    QCOMPARE(seen.takeLast().at(0).toBool(), false);
    QKeyEvent locked(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QCoreApplication::sendEvent(&field, &locked);
    QCOMPARE(seen.takeLast().at(0).toBool(), true);
    QTest::keyClick(&field, '1');
    QVERIFY(seen.isEmpty());
}

QTEST_MAIN(TestSignIn)
#include "TestSignIn.moc"
