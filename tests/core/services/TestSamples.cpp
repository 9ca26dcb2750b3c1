#include "services/Claims.h"
#include "services/Registry.h"
#include "services/Setup.h"
#include "support/Vectors.h"

#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** One quarter's registers and lists as they came (../shared/samples), and the finding that each row must
 * get. */
class TestSamples : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!QFile::exists(sample(u"建档立卡户登记表.xlsx"_s)))
            QSKIP("the shared samples are not beside the project");
        auto office = setUpOffice(folder_.filePath(u"office.steward"_s), setup(), clock_);
        QVERIFY2(office, qPrintable(office ? QString() : office.error().text()));
        office_ = std::move(*office);
        const auto clerk = office_->signIn(u"jia"_s, Password);
        QVERIFY2(clerk, qPrintable(clerk ? QString() : clerk.error().text()));
        Registry registry(*office_);
        const auto households = registry.importHouseholds(sample(u"建档立卡户登记表.xlsx"_s));
        QVERIFY2(households, qPrintable(households ? QString() : households.error().text()));
        QVERIFY2(
            !households->refused(),
            qPrintable(households->problems.isEmpty() ? QString() : households->problems.first().sentence()));
        QCOMPARE(households->added, 1600);
        const auto loans = registry.importLoans(sample(u"扶贫小额信贷台账.xlsx"_s));
        QVERIFY2(loans, qPrintable(loans ? QString() : loans.error().text()));
        QVERIFY2(!loans->refused(),
                 qPrintable(loans->problems.isEmpty() ? QString() : loans->problems.first().sentence()));
        QCOMPARE(loans->added, 1375);
    }

    void everyRowGetsItsFinding_data() {
        QTest::addColumn<QString>("bank");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("goingOn");
        QTest::addColumn<QString>("principal");
        QTest::addColumn<QString>("fund");
        QTest::newRow("rural bank") << u"巫山农商行"_s << u"农商行2018年第1季度补偿名单.xlsx"_s
                                    << u"农商行2018年第1季度补偿名单.expected.csv"_s << 32 << u"678,924.00"_s
                                    << u"461,043.80"_s;
        QTest::newRow("postal bank") << u"邮储银行巫山支行"_s << u"邮储银行2018年第1季度补偿名单.csv"_s
                                     << u"邮储银行2018年第1季度补偿名单.expected.csv"_s << 8
                                     << u"158,570.50"_s << u"103,225.33"_s;
    }
    void everyRowGetsItsFinding() {
        QFETCH(QString, bank);
        QFETCH(QString, list);
        QFETCH(QString, expected);
        const auto found = Registry(*office_).findBank(bank);
        QVERIFY(found);
        Claims claims(*office_);
        const auto claim = claims.registerClaim({found->id, Quarter{2018, 1}, QDate(2018, 3, 26), {}, false});
        QVERIFY2(claim, qPrintable(claim ? QString() : claim.error().text()));
        const auto done = claims.importFile(*claim, sample(list));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
        const auto view = claims.view(*claim);
        QVERIFY(view);
        const auto rows = csvRows(sample(expected));
        QCOMPARE(view->items.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto& item = view->items.at(i);
            QStringList codes;
            for (const auto& finding : item.findings)
                codes << QString::fromLatin1(kindOf(finding.code).name);
            const auto text =
                u"row %1 %2: "_s.arg(rows.at(i).value(u"row"_s), item.row.note) + codes.join(u' ');
            const auto* at = qUtf8Printable(text);
            QVERIFY2(item.row.note == rows.at(i).value(u"note"_s), at);
            QVERIFY2(codes.join(u' ') == rows.at(i).value(u"finding"_s), at);
        }
        QTEST(view->summary.live.items, "goingOn");
        QTEST(view->summary.live.principal.text(), "principal");
        QTEST(view->summary.live.fund.text(), "fund");
        QVERIFY2(view->statedTotals.isEmpty(), qPrintable(view->statedTotals));
    }

private:
    inline static const QString Password = u"sample-quarter"_s;
    static QString sample(const QString& name) { return sharedFile(u"samples/"_s + name); }
    static BankSetup bank(const QString& name, const QString& account) {
        BankSetup bank;
        bank.bank.name = name;
        bank.bank.shortName = name;
        bank.bank.receivingName = name;
        bank.bank.receivingNumber = account + u"9"_s;
        bank.bank.receivingBank = name;
        bank.account.name = u"巫山县扶贫开发办公室"_s;
        bank.account.number = account;
        bank.account.openedAt = name;
        bank.account.openedOn = QDate(2017, 11, 1);
        Agreement agreement;
        agreement.number = u"协议"_s;
        agreement.signedOn = agreement.from = QDate(2017, 11, 1);
        bank.agreement = agreement;
        bank.openingBalance = Amount::yuan(3'000'000);
        bank.openingDay = QDate(2018, 1, 1);
        return bank;
    }
    static OfficeSetup setup() {
        OfficeSetup setup;
        setup.details = shippedDetails();
        setup.banks = {bank(u"巫山农商行"_s, u"5001"_s), bank(u"邮储银行巫山支行"_s, u"5002"_s),
                       bank(u"三峡银行巫山支行"_s, u"5003"_s)};
        setup.users = {{u"管"_s, u"guan"_s, Password, Role::Administrator},
                       {u"甲"_s, u"jia"_s, Password, Role::Clerk},
                       {u"乙"_s, u"yi"_s, Password, Role::Reviewer}};
        return setup;
    }

    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_ = std::make_shared<FixedClock>(QDate(2018, 3, 26));
    std::unique_ptr<Office> office_;
};

QTEST_GUILESS_MAIN(TestSamples)
#include "TestSamples.moc"
