#include "services/InterestChecks.h"
#include "services/Reconciliations.h"
#include "services/Registry.h"
#include "storage/AuditRepository.h"
#include "storage/EntryRepository.h"
#include "support/SmallOffice.h"
#include "support/Vectors.h"

#include <map>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QDate iso(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

InterestRate rate(const QString& text) {
    return *parseInterestRate(text);
}

/** One office for each day it is, made once: making people takes its time. */
std::map<QDate, std::unique_ptr<SmallOffice>> offices;
SmallOffice& officeOn(QDate today) {
    auto& office = offices[today];
    if (!office)
        office = std::make_unique<SmallOffice>(today);
    return *office;
}

/** A bank of its own with one special account, to be filled with what a case needs. */
class Books {
public:
    explicit Books(QDate openedOn = {2006, 1, 1}, QDate today = {2026, 1, 5}) : small_(officeOn(today)) {
        small_.signInAs(u"jingban"_s);
        static int count = 0;
        account_.number = QString::number(5002370000000000 + ++count);
        Bank bank;
        bank.name = u"银行"_s + account_.number;
        account_.bank = *Registry(office()).saveBank(bank);
        account_.openedOn = openedOn;
        account_.id = *Registry(office()).saveAccount(account_);
    }
    Office& office() { return small_.office(); }
    InterestChecks service() { return InterestChecks(office()); }
    AccountId account() const { return account_.id; }
    BankId bank() const { return account_.bank; }
    void closeOn(QDate day) {
        account_.closedOn = day;
        QVERIFY(Registry(office()).saveAccount(account_));
    }
    void setMethod(InterestMethod method) {
        account_.interestMethod = method;
        QVERIFY(Registry(office()).saveAccount(account_));
    }
    EntryId post(const Result<EntryDraft>& draft) {
        const auto posted =
            EntryRepository(office().database()).post(*draft, UserId(1), UserId(2), office().clock().now());
        return posted ? posted->id : EntryId{};
    }
    EntryId credit(QDate day, const QString& amount) {
        return post(interestCredit(account(), *parseAmount(amount), day, u"结息"_s));
    }
    /** In when positive, else out. */
    void move(QDate day, Amount amount) {
        if (amount.isPositive())
            post(contribution(account(), LedgerAccount::CityFunds, amount, day, u"拨入"_s, u"1号"_s));
        else
            post(treasuryReturn(account(), -amount, day, u"2号"_s));
    }
    void move(QDate day, const QString& amount) { move(day, *parseAmount(amount)); }
    InterestCheck check(QDate day) {
        const auto found = service().check(account(), InterestPeriod::holding(day));
        return found ? *found : InterestCheck{};
    }
    QString computed(QDate day) {
        const auto found = check(day);
        if (found.computed)
            return found.computed->value.amount.text();
        return found.refusal ? found.refusal->code : u"nothing"_s;
    }

private:
    SmallOffice& small_;
    SpecialAccount account_;
};

BankStatement statementOf(const Books& books, QDate from, QDate to, const QString& opening,
                          const QList<std::pair<QDate, QString>>& lines) {
    BankStatement made;
    made.account = books.account();
    made.from = from;
    made.to = to;
    made.opening = made.closing = *parseAmount(opening);
    for (const auto& [day, amount] : lines) {
        StatementLine line;
        line.row = static_cast<int>(made.lines.size()) + 1;
        line.day = day;
        line.amount = *parseAmount(amount);
        made.closing += line.amount;
        made.lines.append(line);
    }
    return made;
}

/** The account of a worked case: opened and closed so that the case's days are those that bear interest. */
void fill(Books& books, const VectorRow& row) {
    const auto from = iso(row[u"accrue_from"_s]);
    const auto to = iso(row[u"accrue_to_inclusive"_s]);
    books.setMethod(row[u"method"_s] == u"segmented"_s ? InterestMethod::Segmented
                                                       : InterestMethod::WholePeriod);
    if (from != InterestPeriod::holding(from).from)
        QFAIL("no case begins amid a quarter");
    if (const auto opening = *parseAmount(row[u"opening_balance"_s]); !opening.isZero())
        books.move(from.addDays(-1), opening);
    for (const auto& movement : row[u"movements"_s].split(u';', Qt::SkipEmptyParts))
        books.move(iso(movement.left(10)), movement.mid(11));
    if (to != InterestPeriod::holding(from).to)
        books.closeOn(to.addDays(1));
}

} // namespace

/** Credits of interest compared with what they should be, through the service. */
class TestInterestChecks : public QObject {
    Q_OBJECT
private slots:
    void cleanupTestCase() { offices.clear(); }
    void theWorkedCases() {
        STEWARD_VECTORS(rows, "interest.csv");
        for (const auto& row : rows) {
            if (row[u"case"_s].endsWith(u'y'))
                continue; // the old rule of whole yuan, which no account follows any more
            Books books;
            QCOMPARE(*books.service().takeShippedRates(books.bank()), 13);
            QVERIFY(books.service().saveRate(books.bank(), {{2002, 2, 21}, rate(u"0.72"_s)}));
            fill(books, row);
            const auto day = iso(row[u"accrue_from"_s]);
            const auto creditedOn = iso(row[u"credit_date"_s]);
            books.credit(creditedOn, row[u"interest_fen_rounded"_s]);
            const auto check = books.check(day);
            QVERIFY2(check.computed, qPrintable(row[u"case"_s]));
            QCOMPARE(check.computed->value.amount.plain(), row[u"interest_fen_rounded"_s]);
            QCOMPARE(check.computed->value.days, row[u"days"_s].toLongLong());
            QCOMPARE(check.computed->value.balanceDays, *parseAmount(row[u"jishu_total"_s]));
            QCOMPARE(check.creditedOn, creditedOn);
            QVERIFY(check.due && !check.isFinding() && !check.byStatement);
        }
    }
    void anAccountOpenedAmidTheQuarter() {
        Books books({2018, 4, 10});
        books.service().takeShippedRates(books.bank());
        books.move({2018, 4, 10}, u"1000000.00"_s);
        // 10 April to 20 June: 72 days.
        QCOMPARE(books.check({2018, 5, 1}).period, (InterestPeriod{{2018, 4, 10}, {2018, 6, 20}}));
        QCOMPARE(books.computed({2018, 5, 1}), u"600.00"_s);
        QCOMPARE(books.service().check(books.account(), InterestPeriod::holding({2018, 3, 1})).error().code,
                 u"interest.account_not_open"_s);
    }
    void anAccountClosedAmidTheQuarter() {
        Books books;
        books.service().takeShippedRates(books.bank());
        books.move({2018, 3, 1}, u"1000000.00"_s);
        const auto earlier = books.credit({2018, 6, 21}, u"766.67"_s);
        books.move({2018, 7, 31}, u"-1000766.67"_s);
        const auto last = books.credit({2018, 7, 31}, u"333.59"_s);
        books.closeOn({2018, 7, 31});
        // 21 June to 30 July, 40 days; the last credit is not counted to the quarter before.
        const auto check = books.check({2018, 7, 1});
        QCOMPARE(check.period, (InterestPeriod{{2018, 6, 21}, {2018, 7, 30}}));
        QCOMPARE(check.creditedOn, QDate(2018, 7, 31));
        QCOMPARE(check.credits, QList{last});
        QCOMPARE(check.computed->value.amount.text(), u"333.59"_s);
        QVERIFY(!check.isFinding());
        QCOMPARE(books.check({2018, 6, 1}).credits, QList{earlier});
        QVERIFY(!books.check({2018, 6, 1}).isFinding());
        QCOMPARE(books.service().checks(books.account())->first().period, check.period);
    }
    void anAccountClosedOnTheDayOfTheCredit() {
        Books books;
        books.service().takeShippedRates(books.bank());
        books.move({2018, 3, 20}, u"1000000.00"_s);
        books.credit({2018, 6, 21}, u"766.67"_s);
        books.closeOn({2018, 6, 21});
        const auto check = books.check({2018, 5, 1});
        QCOMPARE(check.period.to, QDate(2018, 6, 20));
        QCOMPARE(check.credited.text(), u"766.67"_s);
        QVERIFY(!check.isFinding());
        QVERIFY(!books.service().check(books.account(), InterestPeriod::holding({2018, 7, 1})));
    }
    void openedAndClosedWithinOneQuarter() {
        Books books({2018, 4, 2});
        books.service().takeShippedRates(books.bank());
        books.move({2018, 4, 2}, u"360000.00"_s);
        books.closeOn({2018, 4, 12});
        QCOMPARE(books.computed({2018, 4, 2}), u"30.00"_s); // ten days at 3.00 a day
    }
    void theWholePeriodsMethodTakesTheLastRate() {
        Books books;
        books.service().takeShippedRates(books.bank());
        books.move({2022, 6, 1}, u"5000000.00"_s);
        // 86 days at 0.30 %, 6 days at 0.25 %.
        QCOMPARE(books.computed({2022, 7, 1}), u"3,791.67"_s);
        books.setMethod(InterestMethod::WholePeriod);
        QCOMPARE(books.computed({2022, 7, 1}), u"3,194.44"_s);
        books.closeOn({2022, 9, 15}); // the closing day's rate, for days that all lie before it
        QCOMPARE(books.computed({2022, 7, 1}), u"2,986.11"_s);
    }
    void aRateOfTheBanksOwnReplacesTheShippedOne() {
        Books books;
        const auto bank = books.bank();
        QVERIFY(books.service().saveRate(bank, {{2018, 4, 1}, rate(u"0.385"_s)}));
        QVERIFY(books.service().saveRate(bank, {{2015, 10, 24}, rate(u"0.35"_s)}));
        QCOMPARE(*books.service().takeShippedRates(bank), 12); // that of 2015-10-24 stays the bank's own
        books.move({2018, 3, 1}, u"1000000.00"_s);
        // 11 days at 0.35 %, 81 at 0.385 %.
        QCOMPARE(books.computed({2018, 5, 1}), u"973.19"_s);
        QVERIFY(books.service().removeRate(bank, {2018, 4, 1}));
        QCOMPARE(books.computed({2018, 5, 1}), u"894.44"_s);
        QCOMPARE(books.service().rates(bank)->size(), 13);
    }
    void movementsOfTheSettlementDayCount() {
        Books books;
        books.service().takeShippedRates(books.bank());
        books.move({2018, 3, 20}, u"1000000.00"_s);
        books.move({2018, 6, 20}, u"-1000000.00"_s);
        books.credit({2018, 6, 21}, u"758.33"_s); // 91 days only
        QCOMPARE(books.computed({2018, 5, 1}), u"758.33"_s);
        // The credit itself bears interest from its day on: 758.33 × 92 days.
        QCOMPARE(books.computed({2018, 7, 1}), u"0.58"_s);
    }
    void aDifferenceIsAFinding() {
        Books books;
        books.service().takeShippedRates(books.bank());
        books.move({2018, 3, 1}, u"1000000.00"_s);
        QVERIFY(books.check({2018, 5, 1}).isFinding()); // due and missing
        QCOMPARE(books.check({2018, 5, 1}).difference().text(), u"-766.67"_s);
        const auto wrong = books.credit({2018, 6, 21}, u"776.67"_s);
        QCOMPARE(books.check({2018, 5, 1}).difference().text(), u"10.00"_s);
        QVERIFY(books.check({2018, 5, 1}).computed->explanation.text().contains(u"776.67 − 766.67"_s));
        const auto entry = EntryRepository(books.office().database()).find(wrong);
        books.post(reversalOf(*entry, {2018, 7, 2}, u"金额录错"_s));
        QVERIFY(books.check({2018, 5, 1}).credits.isEmpty());
        books.credit({2018, 6, 21}, u"700.00"_s);
        books.credit({2018, 7, 3}, u"66.67"_s); // the bank paid the rest later
        QVERIFY(!books.check({2018, 5, 1}).isFinding());
    }
    void whatIsNotDueYetIsNoFinding() {
        Books books({2006, 1, 1}, {2018, 6, 20});
        books.service().takeShippedRates(books.bank());
        books.move({2018, 3, 1}, u"1000000.00"_s);
        const auto check = books.check({2018, 5, 1});
        QVERIFY(check.computed && !check.due && !check.isFinding() && check.difference().isZero());
    }
    void withoutARateNothingIsComputed() {
        Books books;
        books.move({2018, 3, 1}, u"1000000.00"_s);
        QCOMPARE(books.computed({2018, 5, 1}), u"interest.no_rate"_s);
        QVERIFY(!books.check({2018, 5, 1}).isFinding());
    }
    void theBanksStatementsGoBeforeTheBooks() {
        Books books;
        books.service().takeShippedRates(books.bank());
        books.post(openingBalance(books.account(), Amount::yuan(3'000'000), {2018, 1, 1}));
        QCOMPARE(books.computed({2018, 1, 1}), u"interest.balances_unknown"_s);
        books.move({2018, 1, 17}, u"800000.00"_s); // entered two days after the bank had it
        Reconciliations statements(books.office());
        QVERIFY(statements.takeStatement(
            statementOf(books, {2017, 10, 1}, {2017, 12, 31}, u"2000000.00"_s,
                        {{{2017, 12, 20}, u"500000.00"_s}, {{2017, 12, 31}, u"500000.00"_s}})));
        QCOMPARE(books.computed({2018, 1, 1}), u"interest.balances_unknown"_s);
        QVERIFY(statements.takeStatement(statementOf(books, {2018, 1, 1}, {2018, 3, 31}, u"3000000.00"_s,
                                                     {{{2018, 1, 15}, u"800000.00"_s}})));
        const auto check = books.check({2018, 1, 1});
        QVERIFY(check.byStatement);
        QCOMPARE(check.opening.text(), u"2,500,000.00"_s);
        // 10 days 2,500,000, 15 days 3,000,000, 65 days 3,800,000.
        QCOMPARE(check.computed->value.balanceDays.text(), u"317,000,000.00"_s);
        QCOMPARE(check.computed->value.amount.text(), u"2,641.67"_s);
    }
    void theSamplesCreditOf2018IsLess() {
        // The rural bank's statement of the first quarter of 2018, as it would follow on an unmoved December.
        Books books;
        books.service().takeShippedRates(books.bank());
        Reconciliations statements(books.office());
        QVERIFY(
            statements.takeStatement(statementOf(books, {2017, 12, 1}, {2017, 12, 31}, u"3000000.00"_s, {})));
        QVERIFY(statements.takeStatement(statementOf(books, {2018, 1, 1}, {2018, 3, 31}, u"3000000.00"_s,
                                                     {{{2018, 1, 15}, u"800000.00"_s},
                                                      {{2018, 2, 6}, u"6482.13"_s},
                                                      {{2018, 2, 6}, u"1400.00"_s},
                                                      {{2018, 3, 12}, u"-96250.00"_s},
                                                      {{2018, 3, 21}, u"2406.18"_s},
                                                      {{2018, 3, 29}, u"864.19"_s}})));
        books.credit({2018, 3, 21}, u"2406.18"_s);
        const auto check = books.check({2018, 3, 1});
        QCOMPARE(check.computed->value.balanceDays.text(), u"321,472,681.59"_s);
        QCOMPARE(check.computed->value.amount.text(), u"2,678.94"_s);
        QVERIFY(check.isFinding());
        QCOMPARE(check.difference().text(), u"-272.76"_s);
    }
    void everyPeriodIsListedTheNewestFirst() {
        Books books({2017, 1, 1}, {2018, 7, 9});
        books.service().takeShippedRates(books.bank());
        QVERIFY(books.service().checks(books.account())->isEmpty());
        books.move({2018, 1, 15}, u"1000000.00"_s);
        const auto checks = books.service().checks(books.account());
        QStringList firstDays;
        for (const auto& check : *checks)
            firstDays << check.period.from.toString(Qt::ISODate);
        QCOMPARE(firstDays, (QStringList{u"2018-06-21"_s, u"2018-03-21"_s, u"2017-12-21"_s}));
        QVERIFY(!checks->first().due);
        QCOMPARE(checks->last().computed->value.days, 90);
    }
    void ratesAreKeptByTheClerkAndAudited() {
        Books books;
        QCOMPARE(books.service().saveRate(books.bank(), {{}, rate(u"0.3"_s)}).error().code,
                 u"rate.day_missing"_s);
        QVERIFY(books.service().saveRate(books.bank(), {{2018, 1, 1}, rate(u"0.3"_s)}));
        QVERIFY(books.service().saveRate(books.bank(), {{2018, 1, 1}, rate(u"0.35"_s)}));
        QCOMPARE(books.service().rates(books.bank())->size(), 1);
        const auto lines =
            AuditRepository(books.office().database()).ofSubject(u"bank"_s, books.bank().value);
        QCOMPARE(lines->last().line.act, u"rate.save"_s);
        QVERIFY(lines->last().line.facts.contains(Fact{u"rate"_s, u"0.35%"_s}));
    }
    void onlyTheClerkKeepsRates() {
        auto& small = officeOn({2026, 1, 5});
        QVERIFY(small.signInAs(u"fuhe"_s));
        InterestChecks service(small.office());
        for (const auto& refused : {service.saveRate(BankId(1), {{2018, 1, 1}, rate(u"0.3"_s)}),
                                    service.removeRate(BankId(1), {2018, 1, 1})})
            QCOMPARE(refused.error().code, u"access.role_missing"_s);
        QCOMPARE(service.takeShippedRates(BankId(1)).error().code, u"access.role_missing"_s);
    }
};

QTEST_MAIN(TestInterestChecks)
#include "TestInterestChecks.moc"
