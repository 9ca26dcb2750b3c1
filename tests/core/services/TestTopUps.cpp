#include "services/Fund.h"
#include "services/Lending.h"
#include "services/Registry.h"
#include "services/TopUps.h"
#include "storage/AuditRepository.h"
#include "support/SmallOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** Leverage, top-ups and the suspension of lending, through the acts that move them. */
class TestTopUps : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;
    BankId bank_;
    AccountId account_;

    Office& office() { return small_->office(); }
    TopUps service() { return TopUps(office()); }
    Lending lending() { return Lending(office()); }

    EntryId post(const Result<EntryDraft>& draft) {
        small_->signInAs(u"jingban"_s);
        const auto pending = Fund(office()).prepare(*draft);
        small_->signInAs(u"fuhe"_s);
        const auto entry = pending ? Fund(office()).check(*pending) : Result<Entry>(refuse(pending.error()));
        small_->signInAs(u"jingban"_s);
        return entry ? entry->id : EntryId{};
    }
    EntryId contribute(qint64 yuan, QDate day) {
        return post(
            contribution(account_, LedgerAccount::CountyFunds, Amount::yuan(yuan), day, u"拨入"_s, u"1号"_s));
    }
    bool report(QDate monthEnd, qint64 outstandingYuan, qint64 lossYuan = 0) {
        PortfolioFigure figure;
        figure.bank = bank_;
        figure.monthEnd = monthEnd;
        figure.outstanding = Amount::yuan(outstandingYuan);
        figure.loss = Amount::yuan(lossYuan);
        return Registry(office()).saveFigure(figure).has_value();
    }
    /** Posts as the acts of a claim do. */
    Result<Entry> pay(qint64 yuan, QDate day) {
        AuditNote note{u"claim.confirm"_s, u"claim"_s, 1, {}};
        return office().act(note, [&]() -> Result<Entry> {
            STEWARD_LET(draft, compensation(account_, Amount::yuan(yuan), day, {}, u"代偿"_s));
            return Fund(office()).postNow(draft, UserId(1), UserId(2));
        });
    }
    qint64 auditLines() {
        qint64 lines = 0;
        const auto read = AuditRepository(office().database()).forEach([&](const auto&) { ++lines; });
        return read ? lines : -1;
    }

private slots:
    void init() {
        small_ = std::make_unique<SmallOffice>(QDate(2018, 5, 9));
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
        Bank bank;
        bank.name = u"重庆农村商业银行巫山支行"_s;
        bank_ = *Registry(office()).saveBank(bank);
        SpecialAccount account;
        account.bank = bank_;
        account.number = u"5002370000000001"_s;
        account.openedOn = {2017, 1, 1};
        account_ = *Registry(office()).saveAccount(account);
        QVERIFY(post(openingBalance(account_, Amount::yuan(3'000'000), {2018, 1, 1})));
    }
    void growthOpensATaskThatAContributionEnds() {
        QVERIFY(report({2018, 2, 28}, 30'000'000));
        QVERIFY(service().tasks()->isEmpty());
        const auto before = auditLines();
        QVERIFY(report({2018, 3, 31}, 32'000'000));
        QCOMPARE(auditLines(), before + 1);
        auto tasks = *service().tasks();
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().shortage, (Shortage{ShortageCause::Growth, QDate(2018, 3, 31),
                                                   QDate(2018, 4, 30), Amount::yuan(200'000)}));
        QVERIFY(tasks.first().lateOn(office().today()));
        QVERIFY(contribute(199'999, {2018, 4, 20}));
        QVERIFY(!service().tasks()->first().endedOn);
        const auto enough = contribute(1, {2018, 4, 25});
        tasks = *service().tasks();
        QCOMPARE(tasks.first().endedBy, enough);
        QCOMPARE(*tasks.first().endedOn, QDate(2018, 4, 25));
        QVERIFY(!tasks.first().lateOn(office().today()));
    }
    void fewerLoansEndATaskToo() {
        QVERIFY(report({2018, 3, 31}, 32'000'000));
        QVERIFY(report({2018, 4, 30}, 30'000'000));
        const auto task = service().tasks()->first();
        QCOMPARE(*task.endedOn, office().today());
        QVERIFY(task.endedBy.isNull());
        // Another shortage is another task.
        QVERIFY(report({2018, 4, 30}, 31'000'000));
        QCOMPARE(service().tasks()->size(), 2);
        QVERIFY(!service().tasks()->first().endedOn);
    }
    void compensationOpensATaskOfItsOwnClock() {
        QVERIFY(report({2018, 3, 31}, 30'000'000));
        const auto paid = pay(100'000, {2018, 4, 12});
        QVERIFY(paid);
        const auto task = service().tasks()->first();
        QCOMPARE(task.shortage, (Shortage{ShortageCause::Compensation, QDate(2018, 4, 12), QDate(2018, 7, 31),
                                          Amount::yuan(100'000)}));
        QCOMPARE(task.balance, Amount::yuan(2'900'000));
        QVERIFY(!task.lateOn(office().today()));
    }
    void aReversedCompensationIsNoCause() {
        QVERIFY(report({2018, 3, 31}, 30'000'000));
        const auto paid = pay(100'000, {2018, 4, 12});
        AuditNote note{u"claim.void"_s, u"claim"_s, 1, {}};
        QVERIFY(office().act(note, [&]() -> Result<Entry> {
            STEWARD_LET(mirror, reversalOf(*paid, {2018, 4, 16}, u"作废"_s));
            return Fund(office()).postNow(mirror, UserId(1), UserId(2));
        }));
        QVERIFY(service().tasks()->first().endedOn);
        QVERIFY(report({2018, 4, 30}, 31'000'000));
        QCOMPARE(service().tasks()->first().shortage.cause, ShortageCause::Growth);
    }
    void aRefusedPostingOpensNoTask() {
        QVERIFY(report({2018, 3, 31}, 30'000'000));
        QVERIFY(!pay(3'000'001, {2018, 4, 12}));
        QVERIFY(service().tasks()->isEmpty());
    }
    void leverageIsShownByBankAndForTheCounty() {
        QCOMPARE(service().leverage()->first().multiple, u"—"_s); // the bank reported nothing yet
        QVERIFY(report({2018, 3, 31}, 32'000'000));
        Bank other;
        other.name = u"没有专户的银行"_s;
        QVERIFY(Registry(office()).saveBank(other));
        const auto all = *service().leverage();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().multiple, u"10.67"_s);
        QCOMPARE(all.first().topUp.value.needed, Amount::yuan(200'000));
        QVERIFY(!all.last().bank);
        QCOMPARE(all.last().name, u"巫山县"_s);
        QCOMPARE(all.last().balance, Amount::yuan(3'000'000));
        QCOMPARE(all.last().monthEnd, QDate(2018, 3, 31));
    }
    void lendingStopsAtTheMarginAndResumesBelowTheTarget() {
        QCOMPARE(lending().conditions(bank_, {2018, 4, 10}).error().code, u"lending.no_figures"_s);
        QVERIFY(report({2018, 3, 31}, 10'000'000, 379'999));
        QCOMPARE(lending().conditions(bank_, {2018, 4, 10}).error().code, u"lending.no_figures"_s);
        QVERIFY(Registry(office()).saveTarget({bank_, 2018, Ratio::basisPoints(180)}));
        // 3.79999 % prints as 3.80 %, and is below 1.80 % + 2.00 %.
        QVERIFY(lending().conditions(bank_, {2018, 4, 10})->text().contains(u"3.80%"_s));
        QCOMPARE(lending().suspend(bank_, {2018, 4, 10}, u"函1号"_s).error().code,
                 u"lending.ratio_below_limit"_s);
        QVERIFY(report({2018, 3, 31}, 10'000'000, 380'000));
        QCOMPARE(lending().suspend(bank_, {2018, 4, 10}, u" "_s).error().code, u"lending.letter_missing"_s);
        QCOMPARE(lending().suspend(bank_, {2018, 5, 10}, u"函1号"_s).error().code, u"lending.day_wrong"_s);
        QCOMPARE(lending().resume(bank_, {2018, 4, 10}, u"函1号"_s).error().code, u"lending.not_suspended"_s);
        const auto before = auditLines();
        QVERIFY(lending().suspend(bank_, {2018, 4, 10}, u"函1号"_s));
        QCOMPARE(auditLines(), before + 1);
        QCOMPARE(lending().suspend(bank_, {2018, 4, 11}, u"函2号"_s).error().code,
                 u"lending.suspended_already"_s);
        QVERIFY(report({2018, 4, 30}, 10'000'000, 180'000)); // the target itself is not below it
        QCOMPARE(lending().resume(bank_, {2018, 5, 4}, u"函3号"_s).error().code,
                 u"lending.ratio_not_below_target"_s);
        QVERIFY(report({2018, 4, 30}, 10'000'000, 179'999));
        QCOMPARE(lending().resume(bank_, {2018, 4, 9}, u"函3号"_s).error().code, u"lending.day_wrong"_s);
        QVERIFY(lending().resume(bank_, {2018, 5, 4}, u"函3号"_s));
        const auto held = *lending().suspensions(bank_);
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.first().ratio, u"3.80%"_s);
        QCOMPARE(held.first().resumeLetter, u"函3号"_s);
        QCOMPARE(*held.first().resumedOn, QDate(2018, 5, 4));
    }
    void onlyTheClerkRecordsASuspension() {
        small_->signInAs(u"fuhe"_s);
        QCOMPARE(lending().suspend(bank_, {2018, 4, 10}, u"函1号"_s).error().code, u"access.role_missing"_s);
        QCOMPARE(lending().resume(bank_, {2018, 4, 10}, u"函1号"_s).error().code, u"access.role_missing"_s);
    }
};

QTEST_MAIN(TestTopUps)
#include "TestTopUps.moc"
