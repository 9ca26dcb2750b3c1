#include "services/Settings.h"
#include "support/AuditTrail.h"
#include "support/SmallOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** People, passwords, details and holidays: what the administrator sets, and what is refused. */
class TestSettings : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;

    Office& office() { return small_->office(); }
    Settings settings() { return Settings(office()); }
    QString path() const { return small_->file(u"office.steward"_s); }
    User person(const QString& login) {
        const auto users = settings().users();
        for (const auto& user : *users)
            if (user.login == login)
                return user;
        return {};
    }
    QString signInRefusal(const QString& login, const QString& password) {
        const auto done = office().signIn(login, password);
        return done ? QString() : done.error().code;
    }

private slots:
    void init() {
        small_ = std::make_unique<SmallOffice>();
        QVERIFY(small_->made() && small_->signInAs(u"guanli"_s));
    }

    void aNewPersonSignsIn() {
        const auto before = auditTrail(office()).size();
        const auto added =
            settings().addUser({u"戊"_s, u"  wu "_s, u"mima2018"_s, Roles(Role::Clerk) | Role::Inspector});
        QVERIFY2(added, added ? "" : qPrintable(added.error().text()));
        const auto trail = auditTrail(office());
        QCOMPARE(trail.size(), before + 1);
        QCOMPARE(trail.last().act, u"user.add"_s);
        QCOMPARE(trail.last().subject, added->value);
        QCOMPARE(trail.last().userName, u"管理员"_s);
        QCOMPARE(factOf(trail.last(), u"login"_s), u"wu"_s);
        QCOMPARE(factOf(trail.last(), u"roles"_s), u"clerk,inspector"_s);
        QCOMPARE(signInRefusal(u"wu"_s, u"mima2018"_s), QString());
        QCOMPARE(office().user()->name, u"戊"_s);
    }

    void peopleWhoCantBeAdded_data() {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("no login") << u"  "_s << u"mima2018"_s << u"access.login_taken"_s;
        QTest::newRow("login of another") << u"jingban"_s << u"mima2018"_s << u"access.login_taken"_s;
        QTest::newRow("short password") << u"wu"_s << u"mima201"_s << u"access.password_too_short"_s;
    }
    void peopleWhoCantBeAdded() {
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(QString, code);
        const auto before = auditTrail(office()).size();
        const auto people = settings().users()->size();
        const auto refused = settings().addUser({u"戊"_s, login, password, Role::Clerk});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(settings().users()->size(), people);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void aPersonChangesAndStaysChanged() {
        const auto clerk = person(u"jingban"_s);
        const auto before = auditTrail(office()).size();
        QVERIFY(settings().changeUser(clerk.id, u"甲某"_s, Roles(Role::Clerk) | Role::Reviewer, true));
        QCOMPARE(actsSince(office(), before), QStringList{u"user.change"_s});
        const auto line = auditTrail(office()).last();
        QCOMPARE(line.subject, clerk.id.value);
        QCOMPARE(factOf(line, u"roles"_s), u"clerk,reviewer"_s);
        QCOMPARE(factOf(line, u"disabled"_s), u"yes"_s);
        QCOMPARE(signInRefusal(u"jingban"_s, u"yanshi123"_s), u"access.disabled"_s);

        small_->close();
        const auto again =
            Office::open(path(), std::make_shared<FixedClock>(QDate(2018, 3, 21)), OpenMode::ReadOnly);
        QVERIFY(again);
        const auto users = Settings(**again).users();
        const auto kept = std::ranges::find(*users, clerk.id, &User::id);
        QVERIFY(kept != users->end());
        QCOMPARE(*kept, (User{clerk.id, u"甲某"_s, u"jingban"_s, Roles(Role::Clerk) | Role::Reviewer, true}));
    }

    void theLastAdministratorStays_data() {
        QTest::addColumn<bool>("keepsRole");
        QTest::addColumn<bool>("disabled");
        QTest::newRow("loses the role") << false << false;
        QTest::newRow("is shut out") << true << true;
    }
    void theLastAdministratorStays() {
        QFETCH(bool, keepsRole);
        QFETCH(bool, disabled);
        const auto only = person(u"guanli"_s);
        const Roles roles = keepsRole ? Role::Administrator : Role::Inspector;
        const auto before = auditTrail(office()).size();
        const auto refused = settings().changeUser(only.id, only.name, roles, disabled);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"access.last_administrator"_s);
        QCOMPARE(person(u"guanli"_s), only);
        QCOMPARE(auditTrail(office()).size(), before);
        // With a second one it is allowed; a second one who is shut out doesn't count.
        const auto clerk = person(u"jingban"_s);
        const Roles both = Roles(Role::Clerk) | Role::Administrator;
        QVERIFY(settings().changeUser(clerk.id, clerk.name, both, true));
        QVERIFY(!settings().changeUser(only.id, only.name, roles, disabled));
        QVERIFY(settings().changeUser(clerk.id, clerk.name, both, false));
        QVERIFY(settings().changeUser(only.id, only.name, roles, disabled));
    }

    void aPersonOfAnotherFileIsUnknown() {
        const auto before = auditTrail(office()).size();
        const auto changed = settings().changeUser(UserId(99), u"无"_s, Role::Clerk, false);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, u"access.unknown_user"_s);
        const auto set = settings().setPassword(UserId(99), u"mima2018"_s);
        QVERIFY(!set);
        QCOMPARE(set.error().code, u"access.unknown_user"_s);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void aPasswordSetByTheAdministratorEndsTheWait() {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(signInRefusal(u"fuhe"_s, u"falsch123"_s), u"access.wrong_password"_s);
        QCOMPARE(signInRefusal(u"fuhe"_s, u"yanshi123"_s), u"access.wait"_s);
        QVERIFY(small_->signInAs(u"guanli"_s));
        const auto before = auditTrail(office()).size();
        const auto tooShort = settings().setPassword(person(u"fuhe"_s).id, u"kurz"_s);
        QVERIFY(!tooShort);
        QCOMPARE(tooShort.error().code, u"access.password_too_short"_s);
        QVERIFY(settings().setPassword(person(u"fuhe"_s).id, u"xinmima18"_s));
        QCOMPARE(actsSince(office(), before), QStringList{u"user.set_password"_s});
        QCOMPARE(signInRefusal(u"fuhe"_s, u"xinmima18"_s), QString());
    }

    void everybodyChangesTheirOwnPassword() {
        QVERIFY(small_->signInAs(u"shenji"_s));
        const auto before = auditTrail(office()).size();
        const auto wrong = settings().changeOwnPassword(u"nicht-richtig"_s, u"xinmima18"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"access.wrong_password"_s);
        const auto tooShort = settings().changeOwnPassword(u"yanshi123"_s, u"kurz"_s);
        QVERIFY(!tooShort);
        QCOMPARE(tooShort.error().code, u"access.password_too_short"_s);
        QCOMPARE(auditTrail(office()).size(), before);
        QVERIFY(settings().changeOwnPassword(u"yanshi123"_s, u"xinmima18"_s));
        QCOMPARE(actsSince(office(), before), QStringList{u"user.change_own_password"_s});
        QCOMPARE(signInRefusal(u"shenji"_s, u"yanshi123"_s), u"access.wrong_password"_s);
        QCOMPARE(signInRefusal(u"shenji"_s, u"xinmima18"_s), QString());
    }

    void nobodyElseSets_data() {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("code");
        QTest::newRow("clerk") << u"jingban"_s << u"access.role_missing"_s;
        QTest::newRow("reviewer") << u"fuhe"_s << u"access.role_missing"_s;
        QTest::newRow("director") << u"fuzeren"_s << u"access.role_missing"_s;
        QTest::newRow("inspector") << u"shenji"_s << u"access.role_missing"_s;
        QTest::newRow("nobody") << QString() << u"access.nobody_signed_in"_s;
    }
    void nobodyElseSets() {
        QFETCH(QString, login);
        QFETCH(QString, code);
        const auto clerk = person(u"jingban"_s);
        office().signOut();
        QVERIFY(login.isEmpty() || small_->signInAs(login));
        const auto before = auditTrail(office()).size();
        const auto details = office().details();
        QCOMPARE(settings().saveDetails(details).error().code, code);
        QCOMPARE(settings().saveHolidays(2018, {}).error().code, code);
        QCOMPARE(settings().addUser({u"戊"_s, u"wu"_s, u"mima2018"_s, Role::Clerk}).error().code, code);
        QCOMPARE(settings().changeUser(clerk.id, u"x"_s, Role::Clerk, true).error().code, code);
        QCOMPARE(settings().setPassword(clerk.id, u"mima2018"_s).error().code, code);
        QCOMPARE(auditTrail(office()).size(), before);
        QCOMPARE(person(u"jingban"_s), clerk);
        QVERIFY(office().calendar().lastAnnouncedYear() >= 2018);
    }

    void detailsStandInTheFile() {
        auto details = office().details();
        details.officeName = u"巫山县乡村振兴局"_s;
        details.letterPrefix = u"巫振贷补"_s;
        const auto before = auditTrail(office()).size();
        QVERIFY(settings().saveDetails(details));
        QCOMPARE(office().details().officeName, u"巫山县乡村振兴局"_s);
        QCOMPARE(actsSince(office(), before), QStringList{u"settings.details"_s});
        QCOMPARE(factOf(auditTrail(office()).last(), u"office"_s), u"巫山县乡村振兴局"_s);
        small_->close();
        const auto again = Office::open(path(), std::make_shared<FixedClock>(QDate(2018, 3, 21)));
        QVERIFY(again);
        QCOMPARE((*again)->details().officeName, u"巫山县乡村振兴局"_s);
        QCOMPARE((*again)->details().letterPrefix, u"巫振贷补"_s);
    }

    /** An amended announcement moves later due days; other years stay as they were announced. */
    void holidaysOfAYearAreReplaced() {
        QList<SpecialDay> days;
        QList<SpecialDay> others;
        for (const auto& day : office().calendar().days())
            (day.day.year() == 2018 ? days : others).append(day);
        QVERIFY(!days.isEmpty() && !others.isEmpty());
        QCOMPARE(office().calendar().addWorkdays({2018, 2, 9}, 5).day, QDate(2018, 2, 22));
        days.append({QDate(2018, 2, 12), false, u"大雪"_s});
        const auto before = auditTrail(office()).size();
        QVERIFY(settings().saveHolidays(2018, days));
        QCOMPARE(office().calendar().addWorkdays({2018, 2, 9}, 5).day, QDate(2018, 2, 23));
        QCOMPARE(actsSince(office(), before), QStringList{u"settings.holidays"_s});
        QCOMPARE(auditTrail(office()).last().subject, 2018);
        small_->close();
        const auto again = Office::open(path(), std::make_shared<FixedClock>(QDate(2018, 3, 21)));
        QVERIFY(again);
        QVERIFY(!(*again)->calendar().isWorkday({2018, 2, 12}));
        QCOMPARE((*again)->calendar().days().size(), others.size() + days.size());
    }

    void anOfficeOpenForReadingOnlyIsNotSet() {
        small_->close();
        auto again =
            Office::open(path(), std::make_shared<FixedClock>(QDate(2018, 3, 21)), OpenMode::ReadOnly);
        QVERIFY(again);
        auto& read = **again;
        QVERIFY(read.hasUsers());
        QVERIFY(read.signIn(u"guanli"_s, u"yanshi123"_s));
        const auto lines = auditTrail(read).size();
        QCOMPARE(Settings(read).saveDetails(read.details()).error().code, u"file.read_only"_s);
        QCOMPARE(read.policy(u"keine"_s).error().code, u"policy.unknown"_s);
        QCOMPARE(auditTrail(read).size(), lines);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "TestSettings.moc"
