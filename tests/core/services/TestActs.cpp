#include "services/Claims.h"
#include "services/Fund.h"
#include "services/Registry.h"
#include "services/Settings.h"
#include "storage/AuditRepository.h"
#include "support/PracticeOffice.h"

#include <QTest>

#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/** One thing a person can do, with who may. */
struct Deed {
    const char* name;
    Roles may;
    std::function<Result<void>(Office&)> run;
};

template<class T>
Result<void> only(Result<T> result) {
    STEWARD_TRY(result);
    return {};
}

QList<Deed> deeds() {
    const auto bank = BankId(1);
    return {
        {"register a claim", Role::Clerk,
         [bank](Office& o) {
             return only(Claims(o).registerClaim({bank, Quarter::of(o.today()), o.today(), {}, true}));
         }},
        {"prepare an entry", Role::Clerk,
         [](Office& o) -> Result<void> {
             STEWARD_LET(draft, contribution(AccountId(1), LedgerAccount::CountyFunds, Amount::yuan(1),
                                             o.today(), u"拨入"_s, u"1号"_s));
             return only(Fund(o).prepare(draft));
         }},
        {"take the register of loans", Role::Clerk,
         [](Office& o) { return only(Registry(o).takeLoans({}, o.today())); }},
        {"save the office's details", Role::Administrator,
         [](Office& o) { return Settings(o).saveDetails(o.details()); }},
        {"add a person", Role::Administrator,
         [](Office& o) {
             return only(Settings(o).addUser({u"戊"_s, u"wu"_s, u"yanshi123"_s, Role::Inspector}));
         }},
    };
}

} // namespace

/** Who may do what, asked of the services themselves; what is refused leaves no trace, what is done leaves
 * one. */
class TestActs : public QObject {
    Q_OBJECT

    static QList<ChainedAuditLine> trail(Office& office) {
        QList<ChainedAuditLine> lines;
        if (!AuditRepository(office.database()).forEach([&](const ChainedAuditLine& l) { lines << l; }))
            lines.clear();
        return lines;
    }
    static void actAs(Office& office, Role role) {
        const auto users = Settings(office).users();
        for (const auto& user : *users)
            if (user.roles.testFlag(role))
                office.actAs(user);
    }

private slots:
    void onlyWhoMayDoes_data() {
        QTest::addColumn<int>("deed");
        for (int i = 0; i < deeds().size(); ++i)
            QTest::newRow(deeds().at(i).name) << i;
    }
    void onlyWhoMayDoes() {
        QFETCH(int, deed);
        const auto what = deeds().at(deed);
        PracticeOffice practice;
        QVERIFY2(practice.made(), practice.refusal().constData());
        auto& office = practice.office();
        const auto before = trail(office).size();
        QVERIFY(before > 0);
        office.signOut();
        QVERIFY(!what.run(office));
        for (const auto role :
             {Role::Clerk, Role::Reviewer, Role::Director, Role::Inspector, Role::Administrator}) {
            if (what.may.testFlag(role))
                continue;
            actAs(office, role);
            const auto refused = what.run(office);
            QVERIFY2(!refused, qPrintable(roleCode(role)));
            QVERIFY2(refused.error().code == u"access.role_missing"_s ||
                         refused.error().code == u"claim.not_your_role"_s,
                     qPrintable(refused.error().code));
        }
        QCOMPARE(trail(office).size(), before);
        for (const auto role : {Role::Clerk, Role::Administrator})
            if (what.may.testFlag(role))
                actAs(office, role);
        const auto done = what.run(office);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        const auto after = trail(office);
        QCOMPARE(after.size(), before + 1);
        QCOMPARE(after.last().line.user, office.user()->id);
    }
};

QTEST_MAIN(TestActs)
#include "TestActs.moc"
