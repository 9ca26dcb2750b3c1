#include "access/Password.h"
#include "access/Role.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestAccess : public QObject {
    Q_OBJECT
private slots:
    void rolesHaveTheirNames() {
        QCOMPARE(roleCode(Role::Clerk), u"clerk"_s);
        QCOMPARE(roleCode(Role::Reviewer), u"reviewer"_s);
        QCOMPARE(roleCode(Role::Director), u"director"_s);
        QCOMPARE(roleCode(Role::Inspector), u"inspector"_s);
        QCOMPARE(roleCode(Role::Administrator), u"administrator"_s);
        QCOMPARE(roleChinese(Role::Clerk), u"经办"_s);
        QCOMPARE(roleChinese(Role::Reviewer), u"复核"_s);
        QCOMPARE(roleChinese(Role::Director), u"负责人"_s);
        QCOMPARE(roleChinese(Role::Inspector), u"财政/审计"_s);
        QCOMPARE(roleChinese(Role::Administrator), u"管理员"_s);
    }
    void aPasswordProvesItself() {
        const auto password = u"大宁河的春天很美"_s;
        const auto hash = hashPassword(password);
        QVERIFY(hash.has_value());
        QVERIFY(hash->startsWith("$argon2id$"));
        QVERIFY(!hash->contains(password.toUtf8()));
        QVERIFY(checkPassword(password, *hash).has_value());
        QCOMPARE(checkPassword(password + u'!', *hash).error().code, u"access.wrong_password"_s);
        QCOMPARE(checkPassword({}, *hash).error().code, u"access.wrong_password"_s);
        QCOMPARE(checkPassword(password, "not a hash").error().code, u"access.wrong_password"_s);
        QVERIFY(*hashPassword(password) != *hash); // salted
        QVERIFY(hash->startsWith("$argon2id$v=19$m=65536,t=2,"));
        const auto practice = hashPassword(password, PasswordCost::Public);
        QVERIFY(practice->startsWith("$argon2id$v=19$m=8,t=1,"));
        QVERIFY(checkPassword(password, *practice));
        QVERIFY(!checkPassword(password + u'.', *practice));
    }
    void shortPasswordsAreRefused() {
        QCOMPARE(hashPassword(u"1234567"_s).error().code, u"access.password_too_short"_s);
        QVERIFY(hashPassword(u"12345678"_s).has_value());
    }
    void wrongPasswordsCostTime() {
        const QList<int> expected{0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300};
        for (int failures = 0; failures < expected.size(); ++failures)
            QCOMPARE(secondsToWait(failures), expected[failures]);
        QCOMPARE(secondsToWait(1'000'000), 300);
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "TestAccess.moc"
