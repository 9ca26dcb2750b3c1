#include "CommandRun.h"
#include "services/Fund.h"
#include "services/Registry.h"
#include "support/SmallOffice.h"

#include <QJsonArray>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const auto Number = u"5002370000000001"_s;

} // namespace

/** A quarter by the command line: the bank's file in, matched, signed, checked by another, printed. */
class TestReconcile : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;
    QString office_;

    bool post(const Result<EntryDraft>& draft) {
        auto& office = small_->office();
        small_->signInAs(u"jingban"_s);
        const auto pending = Fund(office).prepare(*draft);
        small_->signInAs(u"fuhe"_s);
        return pending && Fund(office).check(*pending);
    }
    QString written(const QString& name, const QString& text) const {
        QFile file(small_->file(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return file.fileName();
    }
    QString statement() const {
        return written(u"对账单.csv"_s, u"账号：5002370000000001,2018-01-01 至 2018-03-31,,,\n"
                                        "日期,流水号,用途,收到,付出去\n"
                                        "2018-01-15,A1,拨付2018年市级扶贫专项资金,800000.00,\n"
                                        "2018-03-21,A2,结息,2406.18,\n"
                                        "2018-03-29,A3,退回追偿款,864.19,\n"
                                        "期初余额：3000000.00,期末余额：3803270.37,,,\n"_s);
    }
    CommandRun import(const QString& sheet, const QStringList& more = {}) const {
        return runWords(QStringList{u"import"_s, u"statement"_s, office_, sheet, u"--account"_s, Number,
                                    u"--user"_s, u"jingban"_s, u"--json"_s} +
                        more);
    }
    CommandRun reconcile(const QStringList& more) const {
        return runWords(QStringList{u"reconcile"_s, office_, u"--account"_s, u"0001"_s, u"--quarter"_s,
                                    u"2018Q1"_s, u"--json"_s} +
                        more);
    }
    static QStringList columns() {
        return {u"--column"_s, u"credit=收到"_s, u"--column"_s, u"debit=付出去"_s};
    }

private slots:
    void init() {
        small_ = std::make_unique<SmallOffice>(QDate(2018, 4, 9));
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
        Registry registry(small_->office());
        Bank bank;
        bank.name = u"重庆农村商业银行巫山支行"_s;
        SpecialAccount account;
        account.bank = *registry.saveBank(bank);
        account.number = Number;
        account.openedOn = {2017, 1, 1};
        const auto id = *registry.saveAccount(account);
        QVERIFY(post(openingBalance(id, Amount::yuan(3'000'000), {2018, 1, 1})));
        QVERIFY(post(contribution(id, LedgerAccount::CityFunds, Amount::yuan(800'000), {2018, 1, 15},
                                  u"拨付2018年市级扶贫专项资金"_s, u"巫财农〔2018〕1号"_s)));
        QVERIFY(post(interestCredit(id, Amount::fen(240'618), {2018, 3, 22}, u"第1季度结息"_s)));
        small_->close();
        office_ = small_->file(u"office.steward"_s);
        qputenv("FUND_STEWARD_PASSWORD", demonstrationUsers().first().password.toUtf8());
    }
    void cleanup() { qunsetenv("FUND_STEWARD_PASSWORD"); }

    void statementGoesInOnce() {
        const auto first = import(statement(), columns());
        QCOMPARE(first.err, QString());
        const auto told = first.json();
        QCOMPARE(told[u"from"_s].toString(), u"2018-01-01"_s);
        QCOMPARE(told[u"to"_s].toString(), u"2018-03-31"_s);
        QCOMPARE(told[u"lines"_s].toInt(), 3);
        QCOMPARE(told[u"known"_s].toInt(), 0);
        QCOMPARE(told[u"opening"_s].toString(), u"3000000.00"_s);
        QCOMPARE(told[u"closing"_s].toString(), u"3803270.37"_s);
        // The columns are remembered for the bank, and the lines are known.
        const auto again = import(statement());
        QCOMPARE(again.err, QString());
        QCOMPARE(again.json()[u"lines"_s].toInt(), 0);
        QCOMPARE(again.json()[u"known"_s].toInt(), 3);
    }

    void whatIsWrongIsToldByRow() {
        const auto sheet = written(u"坏.csv"_s, u"日期,收入,支出,余额\n2018-01-15,80万多,,3800000\n"
                                                "2018-13-01,5,,3800005\n"_s);
        const auto spoiled = import(sheet);
        QCOMPARE(spoiled.code, 1);
        QCOMPARE(spoiled.refusal()[u"code"_s].toString(), u"import.refused"_s);
        QVERIFY(!spoiled.json()[u"imported"_s].toBool());
        const auto problems = spoiled.json()[u"problems"_s].toArray();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0][u"row"_s].toInt(), 2);
        QCOMPARE(problems[0][u"column"_s].toString(), u"收入"_s);
        QCOMPARE(problems[1][u"row"_s].toInt(), 3);
        const auto broken =
            import(written(u"断.csv"_s, u"日期,收入,支出,余额\n2018-01-15,5,,105\n2018-01-16,5,,111\n"_s));
        QCOMPARE(broken.code, 1);
        QCOMPARE(broken.refusal()[u"code"_s].toString(), u"statement.breaks_at"_s);
        const auto other = import(written(u"它.csv"_s, u"账号：6228000000000009,,,\n日期,收入,支出,余额\n"
                                                       "2018-01-15,5,,105\n"_s));
        QCOMPARE(other.refusal()[u"code"_s].toString(), u"statement.other_account"_s);
        const auto nowhere = runWords(
            {u"reconcile"_s, office_, u"--account"_s, u"77"_s, u"--quarter"_s, u"2018Q1"_s, u"--json"_s});
        QCOMPARE(nowhere.refusal()[u"code"_s].toString(), u"account.number_unknown"_s);
    }

    void aQuarterIsClosedByTwo() {
        QCOMPARE(import(statement(), columns()).err, QString());
        const auto looked = reconcile({});
        QCOMPARE(looked.err, QString());
        QCOMPARE(looked.json()[u"matches"_s].toArray().size(), 0);
        QCOMPARE(looked.json()[u"proposals"_s].toArray().size(), 2);
        for (const auto& proposal : looked.json()[u"proposals"_s].toArray())
            QVERIFY(!proposal[u"why"_s].toString().isEmpty());
        QCOMPARE(reconcile({u"--match"_s}).refusal()[u"code"_s].toString(), u"access.nobody_signed_in"_s);

        const auto matched = reconcile({u"--match"_s, u"--match-likely"_s, u"--user"_s, u"jingban"_s});
        QCOMPARE(matched.err, QString());
        QCOMPARE(matched.json()[u"matches"_s].toArray().size(), 2);
        const auto outstanding = matched.json()[u"outstanding"_s].toArray();
        QCOMPARE(outstanding.size(), 1);
        QCOMPARE(outstanding[0][u"kind"_s].toString(), u"bank_received"_s);
        QCOMPARE(outstanding[0][u"amount"_s].toString(), u"864.19"_s);
        QCOMPARE(outstanding[0][u"age"_s].toInt(), 2);
        QCOMPARE(matched.json()[u"adjustedBook"_s].toString(), u"3803270.37"_s);
        QCOMPARE(matched.json()[u"adjustedBank"_s].toString(), u"3803270.37"_s);

        const auto pdf = small_->file(u"调节表.pdf"_s);
        QCOMPARE(reconcile({u"--print"_s, pdf}).refusal()[u"code"_s].toString(),
                 u"reconciliation.not_closed"_s);
        QCOMPARE(reconcile({u"--check"_s, u"--user"_s, u"fuhe"_s}).refusal()[u"code"_s].toString(),
                 u"reconciliation.not_signed"_s);
        const auto done = reconcile({u"--sign"_s, u"--user"_s, u"jingban"_s});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.json()[u"state"_s].toString(), u"signed"_s);
        const auto closed = reconcile({u"--check"_s, u"--user"_s, u"fuhe"_s, u"--print"_s, pdf});
        QCOMPARE(closed.err, QString());
        QCOMPARE(closed.json()[u"state"_s].toString(), u"closed"_s);
        QVERIFY(!closed.json()[u"checkedBy"_s].toString().isEmpty());
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        QCOMPARE(reconcile({u"--match"_s, u"--user"_s, u"jingban"_s}).refusal()[u"code"_s].toString(),
                 u"reconciliation.closed_already"_s);
        QCOMPARE(runWords({u"check"_s, office_}).code, 0);
        // Who names no quarter is told of the oldest one that is open.
        QCOMPARE(runWords({u"reconcile"_s, office_, u"--account"_s, Number, u"--json"_s})
                     .json()[u"quarter"_s]
                     .toString(),
                 u"2018Q2"_s);
        // For people, the same is sentences.
        const auto people =
            runWords({u"reconcile"_s, office_, u"--account"_s, Number, u"--quarter"_s, u"2018Q1"_s});
        QVERIFY(people.out.contains(u"Outstanding, received by the bank, not yet by us"_s));
        QVERIFY(!people.out.contains(u"我方"_s));
        QVERIFY(people.out.contains(u"3,803,270.37"_s));
    }
};

QTEST_MAIN(TestReconcile)
#include "TestReconcile.moc"
