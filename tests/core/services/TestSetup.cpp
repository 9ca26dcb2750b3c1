#include "services/Fund.h"
#include "services/Registry.h"
#include "services/Settings.h"
#include "storage/UserRepository.h"
#include "support/AuditTrail.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

BankSetup ruralBank() {
    BankSetup setup;
    setup.bank.name = u"巫山农商行"_s;
    setup.bank.receivingNumber = u"5002370000009001"_s;
    setup.account.number = u"5002370000000001"_s;
    setup.account.openedOn = {2017, 1, 1};
    setup.openingBalance = Amount::yuan(3'000'000);
    setup.openingDay = {2018, 1, 1};
    Agreement agreement;
    agreement.number = u"巫扶贷协〔2017〕1号"_s;
    agreement.from = {2017, 1, 1};
    setup.agreement = agreement;
    return setup;
}

OfficeSetup wholeSetup() {
    OfficeSetup setup;
    setup.details = shippedDetails();
    setup.banks = {ruralBank()};
    setup.users = {{u"管理员"_s, u"guanli"_s, u"mima2018"_s, Role::Administrator},
                   {u"甲"_s, u"jia"_s, u"mima2018"_s, Roles(Role::Clerk) | Role::Reviewer},
                   {u"乙"_s, u"yi"_s, u"mima2018"_s, Role::Reviewer}};
    return setup;
}

using Spoil = std::function<void(OfficeSetup&)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

/** The first start: a whole office from what the guide asked, or none. */
class TestSetup : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_ = std::make_shared<FixedClock>(QDate(2018, 1, 8));

private slots:
    void theShippedNamesAreThoseOfTheCounty() {
        const auto details = shippedDetails();
        QCOMPARE(details.county, u"巫山县"_s);
        QCOMPARE(details.letterPrefix, u"巫扶贷补"_s);
        QVERIFY(!details.officeName.isEmpty() && !details.fundName.isEmpty() &&
                !details.decidingBody.isEmpty());
    }

    void theOpeningBalanceIsPostedByTwoPersons() {
        const auto path = folder_.filePath(u"whole.steward"_s);
        QVERIFY(!setupRefusal(wholeSetup()));
        auto made = setUpOffice(path, wholeSetup(), clock_);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        auto& office = **made;
        QVERIFY(!office.user());
        const auto banks = Registry(office).banks();
        QCOMPARE(banks->size(), 1);
        QCOMPARE(banks->first().bank.name, u"巫山农商行"_s);
        QCOMPARE(banks->first().agreements.size(), 1);
        const auto account = banks->first().accounts.first();
        QCOMPARE(account.number, u"5002370000000001"_s);
        QCOMPARE(*Fund(office).balance(account.id), Amount::yuan(3'000'000));
        const auto book = Fund(office).cashBook(account.id, {2018, 1, 1}, {2018, 1, 8});
        QCOMPARE(book->lines.size(), 1);
        const auto hash =
            UserRepository(office.database()).passwordHash(Settings(office).users()->first().id);
        QVERIFY2(hash && hash->contains("m=65536"), "no practice: passwords are protected");
        const auto entry = Fund(office).entry(book->lines.first().entry);
        const auto users = Settings(office).users();
        const auto named = [&users](const QString& name) {
            return std::ranges::find(*users, name, &User::name)->id;
        };
        QCOMPARE(entry->preparedBy, named(u"甲"_s));
        QCOMPARE(entry->checkedBy, named(u"乙"_s));
        QVERIFY(office.signIn(u"jia"_s, u"mima2018"_s));
    }

    void whatIsLackingIsNamed_data() {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("bank");
        const auto row = [](const char* name, Spoil spoil, const QString& code, const QString& bank = {}) {
            QTest::newRow(name) << spoil << code << bank;
        };
        const auto incomplete = u"setup.bank_incomplete"_s;
        row(
            "nobody at all", [](auto& s) { s.users.clear(); }, u"setup.no_administrator"_s);
        row(
            "no administrator", [](auto& s) { s.users.removeFirst(); }, u"setup.no_administrator"_s);
        row(
            "nobody to check", [](auto& s) { s.users.removeLast(); }, u"setup.no_second_person"_s);
        row(
            "nobody to prepare", [](auto& s) { s.users[1].roles = Role::Inspector; },
            u"setup.no_second_person"_s);
        row(
            "bank without name", [](auto& s) { s.banks[0].bank.name = u" "_s; }, incomplete, u"?"_s);
        row(
            "no special account", [](auto& s) { s.banks[0].account.number.clear(); }, incomplete,
            u"巫山农商行"_s);
        row(
            "no receiving account", [](auto& s) { s.banks[0].bank.receivingNumber.clear(); }, incomplete,
            u"巫山农商行"_s);
        row(
            "balance without day", [](auto& s) { s.banks[0].openingDay = QDate(); }, incomplete,
            u"巫山农商行"_s);
    }
    void whatIsLackingIsNamed() {
        QFETCH(Spoil, spoil);
        QFETCH(QString, code);
        QFETCH(QString, bank);
        auto setup = wholeSetup();
        spoil(setup);
        const auto path = folder_.filePath(u"lacking.steward"_s);
        const auto refusal = setupRefusal(setup);
        QVERIFY(refusal);
        QCOMPARE(refusal->code, code);
        QCOMPARE(refusal->facts.isEmpty() ? QString() : refusal->facts.first().value, bank);
        const auto made = setUpOffice(path, setup, clock_);
        QVERIFY(!made);
        QCOMPARE(made.error(), *refusal);
        QVERIFY(!QFile::exists(path));
    }

    /** What comes out only while the office is being filled leaves no half an office. */
    void noFileRemainsOfAnOfficeThatCantBeFilled_data() {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, Spoil spoil, const QString& code) {
            QTest::newRow(name) << spoil << code;
        };
        row(
            "two with one login", [](auto& s) { s.users[2].login = u"jia"_s; }, u"access.login_taken"_s);
        row(
            "short password", [](auto& s) { s.users[0].password = u"kurz"_s; },
            u"access.password_too_short"_s);
        row(
            "credit code", [](auto& s) { s.banks[0].bank.creditCode = u"915"_s; },
            u"credit_code.wrong_length"_s);
        row(
            "account closed before it opened",
            [](auto& s) { s.banks[0].account.closedOn = QDate(2016, 1, 1); }, u"agreement.dates"_s);
        row(
            "agreement without a first day", [](auto& s) { s.banks[0].agreement->from = QDate(); },
            u"agreement.dates"_s);
        row(
            "opening balance of tomorrow", [](auto& s) { s.banks[0].openingDay = QDate(2018, 1, 9); },
            u"entry.in_future"_s);
    }
    void noFileRemainsOfAnOfficeThatCantBeFilled() {
        QFETCH(Spoil, spoil);
        QFETCH(QString, code);
        auto setup = wholeSetup();
        spoil(setup);
        const auto path = folder_.filePath(u"half.steward"_s);
        QVERIFY(!setupRefusal(setup));
        const auto made = setUpOffice(path, setup, clock_);
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QCOMPARE(QDir(folder_.path()).entryList({u"half*"_s}, QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSetup)
#include "TestSetup.moc"
