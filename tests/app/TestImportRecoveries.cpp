#include "CommandRun.h"
#include "services/BadFaithList.h"
#include "services/Recoveries.h"
#include "services/Setup.h"
#include "support/Workbook.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** `import recoveries` on the demonstration office. */
class TestImportRecoveries : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString office_;
    QString login_;
    CompensatedItem loan_;

    CommandRun import(const QList<QVariantList>& rows) {
        const auto sheet = folder_.filePath(u"recoveries.xlsx"_s);
        if (!test::writeWorkbook(sheet, rows))
            return {};
        return runWords({u"import"_s, u"recoveries"_s, office_, sheet, u"--user"_s, login_, u"--json"_s});
    }

private slots:
    void initTestCase() {
        office_ = folder_.filePath(u"office.steward"_s);
        const auto made = makeDemonstration(office_, std::make_shared<FixedClock>(QDate(2018, 3, 20)));
        QVERIFY(made);
        loan_ = Recoveries(**made).loans()->first().item;
        const auto users = demonstrationUsers();
        for (const auto& user : users) {
            if (!user.roles.testFlag(Role::Clerk))
                continue;
            login_ = user.login;
            qputenv("FUND_STEWARD_PASSWORD", user.password.toUtf8());
            break;
        }
    }
    void aListIsEnteredWholeOrNotAtAll() {
        const QVariantList headings{u"借据号"_s, u"收回日期"_s, u"收回本金"_s, u"收回利息"_s};
        const QVariantList good{loan_.note, loan_.paidOn, 100, 10};
        const auto refused = import({headings, good, {u"NS0"_s, loan_.paidOn, 1, 0}});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json()[u"imported"_s].toBool(), false);
        const auto problem = refused.json()[u"problems"_s].toArray().first().toObject();
        QCOMPARE(problem[u"row"_s].toInt(), 3);
        QCOMPARE(problem[u"code"_s].toString(), u"recovery.not_compensated"_s);
        const auto done = import({headings, good});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QCOMPARE(done.json()[u"rows"_s].toInt(), 1);
        QCOMPARE(done.json()[u"principal"_s].toString(), u"100.00"_s);
        QCOMPARE(import({headings, good}).code, 1); // not twice
    }
    void whatIsDueIsExportedByAge() {
        for (const auto& name : {u"ageing.xlsx"_s, u"ageing.csv"_s, u"ageing.pdf"_s}) {
            const auto done =
                runWords({u"export"_s, u"ageing"_s, office_, folder_.filePath(name), u"--json"_s});
            QVERIFY2(done.code == 0, qPrintable(done.err));
            QCOMPARE(done.json()[u"rows"_s].toInt(), 1);
            QVERIFY(QFile::exists(folder_.filePath(name)));
        }
        QCOMPARE(runWords({u"export"_s, u"ageing"_s, office_, folder_.filePath(u"none.csv"_s), u"--account"_s,
                           u"000"_s})
                     .code,
                 1);
    }
    void theBadFaithListIsExportedMaskedOrByAClerk() {
        {
            auto office = Office::open(office_, std::make_shared<FixedClock>(QDate(2018, 3, 20)));
            QVERIFY(office && (*office)->signIn(login_, qEnvironmentVariable("FUND_STEWARD_PASSWORD")));
            QVERIFY(BadFaithList(**office).add(loan_.bank, loan_.note, u"逃避债务"_s, u"函1号"_s));
        }
        const auto path = folder_.filePath(u"bad.csv"_s);
        const auto masked = runWords({u"export"_s, u"bad-faith"_s, office_, path, u"--json"_s});
        QVERIFY2(masked.code == 0, qPrintable(masked.err));
        QCOMPARE(masked.json()[u"rows"_s].toInt(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(loan_.note) && text.contains(u"内部资料"_s) && text.contains(u'*'));
        QVERIFY(runWords({u"export"_s, u"bad-faith"_s, office_, path, u"--whole-ids"_s}).code != 0);
        QCOMPARE(runWords({u"export"_s, u"bad-faith"_s, office_, path, u"--whole-ids"_s, u"--user"_s, login_})
                     .code,
                 0);
        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(whole.readAll()).contains(u'*'));
    }
};

QTEST_MAIN(TestImportRecoveries)
#include "TestImportRecoveries.moc"
