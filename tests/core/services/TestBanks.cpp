#include "services/Registry.h"
#include "services/TopUps.h"
#include "support/AuditTrail.h"
#include "support/SmallOffice.h"

#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(PortfolioFigure&)>;

/** 2.31 % non-performing: 646,800 of 28,000,000. */
PortfolioFigure february(BankId bank) {
    PortfolioFigure figure;
    figure.bank = bank;
    figure.monthEnd = {2018, 2, 28};
    figure.outstanding = Amount::yuan(28'000'000);
    figure.substandard = Amount::yuan(400'000);
    figure.doubtful = Amount::yuan(200'000);
    figure.loss = Amount::yuan(46'800);
    figure.overdueLoans = 60;
    figure.overdueWithNotice = 58;
    figure.principalDue = Amount::yuan(6'000'000);
    figure.principalCollected = Amount::yuan(5'780'000);
    return figure;
}

} // namespace

Q_DECLARE_METATYPE(Change)

/** A bank with its account, agreement, target and month ends: what is taken and what can't be true. */
class TestBanks : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;
    BankId bank_;

    Office& office() { return small_->office(); }
    Registry registry() { return Registry(office()); }
    SpecialAccount account() {
        SpecialAccount account;
        account.bank = bank_;
        account.name = u"巫山县扶贫办（风险补偿金专户）"_s;
        account.number = u"5002370000000001"_s;
        account.openedOn = {2017, 1, 1};
        account.interestMethod = InterestMethod::WholePeriod;
        return account;
    }
    Agreement agreement() {
        Agreement agreement;
        agreement.bank = bank_;
        agreement.number = u"巫扶贷协〔2017〕1号"_s;
        agreement.signedOn = {2016, 12, 20};
        agreement.from = {2017, 1, 1};
        agreement.insurerSharesRecoveries = false;
        return agreement;
    }

private slots:
    void init() {
        small_ = std::make_unique<SmallOffice>();
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
        Bank bank;
        bank.name = u"巫山农商行"_s;
        bank.creditCode = u"91500237MA5U00001X"_s;
        bank_ = *registry().saveBank(bank);
    }

    void allOfABankStandsInTheFile() {
        const auto before = auditTrail(office()).size();
        auto wantedAccount = account();
        auto wantedAgreement = agreement();
        const auto accountId = registry().saveAccount(wantedAccount);
        const auto agreementId = registry().saveAgreement(wantedAgreement);
        QVERIFY(accountId && agreementId);
        const NplTarget target{bank_, 2018, Ratio::basisPoints(180)};
        QVERIFY(registry().saveTarget(target));
        QVERIFY(registry().saveFigure(february(bank_)));
        QCOMPARE(actsSince(office(), before),
                 (QStringList{u"registry.save_account"_s, u"registry.save_agreement"_s,
                              u"registry.save_npl_target"_s, u"registry.save_month_end"_s}));
        QCOMPARE(factOf(auditTrail(office()).last(), u"outstanding"_s), u"28,000,000.00"_s);
        small_->close();
        const auto again =
            Office::open(small_->file(u"office.steward"_s), std::make_shared<FixedClock>(QDate(2018, 3, 21)));
        QVERIFY(again);
        const auto view = Registry(**again).bank(bank_);
        wantedAccount.id = *accountId;
        wantedAgreement.id = *agreementId;
        QCOMPARE(view->bank.creditCode, u"91500237MA5U00001X"_s);
        QCOMPARE(view->accounts, QList{wantedAccount});
        QCOMPARE(view->agreements, QList{wantedAgreement});
        QCOMPARE(view->targets, QList{target});
        QCOMPARE(view->figures, QList{february(bank_)});
    }

    void theSameBankIsChanged() {
        auto bank = registry().bank(bank_)->bank;
        bank.contact = u"信贷管理部"_s;
        QCOMPARE(*registry().saveBank(bank), bank_);
        QCOMPARE(registry().banks()->size(), 1);
        QCOMPARE(registry().banks()->first().bank, bank);
        QCOMPARE(registry().bank(BankId(9)).error().code, u"bank.unknown"_s);
    }

    void banksThatAreRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("creditCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("no name") << u"  "_s << QString() << u"bank.name_missing"_s;
        QTest::newRow("name of another") << u"巫山农商行"_s << QString() << u"bank.name_taken"_s;
        QTest::newRow("check character") << u"邮储"_s << u"91500237MA5U000011"_s << u"credit_code.checksum"_s;
        QTest::newRow("too short") << u"邮储"_s << u"91500237"_s << u"credit_code.wrong_length"_s;
        QTest::newRow("letter O") << u"邮储"_s << u"91500237MA5UOOO01X"_s << u"credit_code.wrong_character"_s;
    }
    void banksThatAreRefused() {
        QFETCH(QString, name);
        QFETCH(QString, creditCode);
        QFETCH(QString, code);
        Bank bank;
        bank.name = name;
        bank.creditCode = creditCode;
        const auto before = auditTrail(office()).size();
        const auto refused = registry().saveBank(bank);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(registry().banks()->size(), 1);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void accountsAndAgreementsNeedTheirDays() {
        const auto before = auditTrail(office()).size();
        auto unnamed = account();
        unnamed.number = u" "_s;
        QCOMPARE(registry().saveAccount(unnamed).error().code, u"account.number_missing"_s);
        auto undated = account();
        undated.openedOn = QDate();
        QCOMPARE(registry().saveAccount(undated).error().code, u"agreement.dates"_s);
        auto backwards = agreement();
        backwards.to = QDate(2016, 12, 31);
        QCOMPARE(registry().saveAgreement(backwards).error().code, u"agreement.dates"_s);
        QVERIFY(registry().bank(bank_)->accounts.isEmpty() && registry().bank(bank_)->agreements.isEmpty());
        QCOMPARE(auditTrail(office()).size(), before);
        backwards.to = backwards.from; // one day in force is in force
        QVERIFY(registry().saveAgreement(backwards));
    }

    void figuresThatCantBeTrue_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, Change change, const QString& code) {
            QTest::newRow(name) << change << code;
        };
        const auto beyond = u"figure.parts_beyond_whole"_s;
        row(
            "no day", [](auto& f) { f.monthEnd = QDate(); }, u"figure.not_month_end"_s);
        row(
            "not a month end",
            [](auto& f) {
                f.monthEnd = {2018, 2, 27};
            },
            u"figure.not_month_end"_s);
        row(
            "below zero", [](auto& f) { f.loss = Amount::fen(-1); }, u"figure.negative"_s);
        row(
            "more lost than lent", [](auto& f) { f.doubtful = Amount::yuan(27'553'200) + Amount::fen(1); },
            beyond);
        row(
            "more collected than due",
            [](auto& f) { f.principalCollected = f.principalDue + Amount::fen(1); }, beyond);
        row(
            "more reminded than overdue", [](auto& f) { f.overdueWithNotice = 61; }, beyond);
    }
    void figuresThatCantBeTrue() {
        QFETCH(Change, change);
        QFETCH(QString, code);
        auto figure = february(bank_);
        change(figure);
        const auto before = auditTrail(office()).size();
        const auto refused = registry().saveFigure(figure);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(registry().bank(bank_)->figures.isEmpty());
        QCOMPARE(auditTrail(office()).size(), before);
    }

    /** Art. 13: 2.31 % stands against the year's target of 1.80 % and the margin of 2 points. */
    void theNplRatioIsExplained() {
        QCOMPARE(registry().explainNpl(bank_, {2018, 2, 28}).error().code, u"bank.npl_unknown"_s);
        QVERIFY(registry().saveFigure(february(bank_)));
        QVERIFY(registry().saveTarget({bank_, 2017, Ratio::basisPoints(150)}));
        QCOMPARE(registry().explainNpl(bank_, {2018, 2, 28}).error().code, u"bank.npl_unknown"_s);
        QVERIFY(registry().saveTarget({bank_, 2018, Ratio::basisPoints(180)}));
        const auto told = registry().explainNpl(bank_, {2018, 2, 28});
        QVERIFY2(told, told ? "" : qPrintable(told.error().text()));
        QCOMPARE(told->result, u"2.31%"_s);
        QCOMPARE(told->steps.size(), 3);
        QCOMPARE(told->steps[0].result, u"646,800.00"_s);
        QCOMPARE(told->steps[2].result, u"3.8%"_s);
        QCOMPARE(registry().explainNpl(bank_, {2018, 1, 31}).error().code, u"bank.npl_unknown"_s);
    }

    /** Loans of 28,000,000 need 2,800,000 in the account (Art. 6); nothing is there. */
    void aMonthEndOpensTheTopUp() {
        QVERIFY(registry().saveAccount(account()));
        QVERIFY(registry().saveFigure(february(bank_)));
        const auto tasks = TopUps(office()).tasks();
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->first().bank, bank_);
    }

    void whoMaySave_data() {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("names");
        QTest::newRow("administrator") << u"guanli"_s << true; // sets up banks, reports no figures
        QTest::newRow("reviewer") << u"fuhe"_s << false;
        QTest::newRow("director") << u"fuzeren"_s << false;
        QTest::newRow("inspector") << u"shenji"_s << false;
    }
    void whoMaySave() {
        QFETCH(QString, login);
        QFETCH(bool, names);
        const auto bank = registry().bank(bank_)->bank;
        QVERIFY(small_->signInAs(login));
        const auto before = auditTrail(office()).size();
        const auto no = u"access.role_missing"_s;
        QCOMPARE(registry().saveTarget({bank_, 2018, Ratio::percent(2)}).error().code, no);
        QCOMPARE(registry().saveFigure(february(bank_)).error().code, no);
        QCOMPARE(registry().saveBank(bank).has_value(), names);
        QCOMPARE(registry().saveAccount(account()).has_value(), names);
        QCOMPARE(registry().saveAgreement(agreement()).has_value(), names);
        QCOMPARE(auditTrail(office()).size(), before + (names ? 3 : 0));
    }
};

QTEST_GUILESS_MAIN(TestBanks)
#include "TestBanks.moc"
