#include "fund/Interest.h"
#include "support/Property.h"
#include "support/Vectors.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QDate iso(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

InterestRate rate(const QString& text) {
    return *parseInterestRate(text);
}

/** The listed rates of the large banks, and before them the central bank's. */
QList<ListedRate> listedRates() {
    QList<ListedRate> rates{{QDate(2002, 2, 21), rate(u"0.72"_s)}};
    for (const auto& row : vectorRows("deposit_rates.csv"))
        if (row[u"series"_s] == u"big-bank listed"_s || row[u"effective_date"_s] < u"2012-06-08"_s)
            rates << ListedRate{iso(row[u"effective_date"_s]), rate(row[u"demand_rate_percent"_s])};
    return rates;
}

InterestTerms termsOf(const VectorRow& row) {
    InterestTerms terms{iso(row[u"accrue_from"_s]),
                        iso(row[u"accrue_to_inclusive"_s]),
                        *parseAmount(row[u"opening_balance"_s]),
                        {},
                        listedRates()};
    for (const auto& movement : row[u"movements"_s].split(u';', Qt::SkipEmptyParts))
        terms.movements << BalanceMovement{iso(movement.left(10)), *parseAmount(movement.mid(11))};
    terms.method =
        row[u"method"_s] == u"segmented"_s ? InterestMethod::Segmented : InterestMethod::WholePeriod;
    terms.settledOn = iso(row[u"settlement_or_closing_date"_s]);
    terms.yuanOnly = row[u"case"_s].endsWith(u'y');
    return terms;
}

InterestTerms anyTerms() {
    InterestTerms terms;
    terms.from = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 600));
    terms.to = terms.from.addDays(*rc::gen::inRange(0, 120));
    terms.opening = Amount::fen(*rc::gen::inRange<qint64>(100'000'000, 1'000'000'000));
    const auto count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i)
        terms.movements << BalanceMovement{
            terms.from.addDays(*rc::gen::inRange<qint64>(0, terms.from.daysTo(terms.to) + 1)),
            Amount::fen(*rc::gen::inRange<qint64>(-10'000'000, 10'000'000))};
    terms.rates = {{QDate(2023, 6, 8), rate(u"0.20"_s)},
                   {QDate(2024, 7, 25), rate(u"0.15"_s)},
                   {QDate(2024, 10, 18), rate(u"0.10"_s)},
                   {QDate(2025, 5, 20), rate(u"0.05"_s)}};
    return terms;
}

InterestTerms plain(QDate from, QDate to, qint64 yuan, const QList<ListedRate>& rates) {
    return {from, to, Amount::yuan(yuan), {}, rates};
}

} // namespace

class TestInterest : public QObject {
    Q_OBJECT
private slots:
    void theWorkedCases() {
        STEWARD_VECTORS(rows, "interest.csv");
        for (const auto& row : rows) {
            const auto interest = interestOn(termsOf(row));
            QVERIFY2(interest, qPrintable(row[u"case"_s]));
            const auto& value = interest->value;
            QCOMPARE(value.amount.plain(), row[u"interest_fen_rounded"_s]);
            QCOMPARE(value.days, row[u"days"_s].toLongLong());
            QCOMPARE(value.balanceDays, *parseAmount(row[u"jishu_total"_s]));
            QStringList byRate;
            for (const auto& segment : value.segments)
                byRate << segment.rate.text() + u'=' + segment.balanceDays.plain();
            auto given = row[u"jishu_by_rate"_s];
            if (row[u"case"_s].endsWith(u'y')) // given in whole yuan
                given += u".00"_s;
            QCOMPARE(byRate.join(u';'), given);
            QCOMPARE(interest->explanation.result, value.amount.text());
        }
    }
    void theExamplesOfTheDomain() {
        const auto flat = interestOn(
            plain({2018, 9, 21}, {2018, 12, 20}, 1'000'000, {{QDate(2012, 7, 6), rate(u"0.35%"_s)}}));
        QCOMPARE(flat->value.amount.text(), u"884.72"_s);
        QCOMPARE(flat->value.days, 91);
        const auto changed = interestOn(
            plain({2025, 3, 21}, {2025, 6, 20}, 5'000'000,
                  {{QDate(2025, 5, 20), rate(u"0.05%"_s)}, {QDate(2024, 10, 18), rate(u"0.10%"_s)}}));
        QCOMPARE(changed->value.amount.text(), u"1,055.56"_s);
        QCOMPARE(changed->value.segments.first().to, QDate(2025, 5, 19));
        QCOMPARE(changed->value.segments.last().from, QDate(2025, 5, 20));
    }
    void theExplanationShowsTheArithmetic() {
        auto terms =
            plain({2018, 3, 21}, {2018, 6, 20}, 3'000'000, {{QDate(2015, 10, 24), rate(u"0.30%"_s)}});
        terms.movements = {{QDate(2018, 4, 3), Amount::yuan(-350'000)}};
        QCOMPARE(interestOn(terms)->explanation.text(),
                 u"Interest on the special account: 2,069.58\n"
                 "  Balance from 2018-03-21 to 2018-04-02  3,000,000.00 × 13 d  = 39,000,000.00\n"
                 "  Balance from 2018-04-03 to 2018-06-20  2,650,000.00 × 79 d  = 209,350,000.00\n"
                 "  Interest at 0.30% from 2018-03-21 to 2018-06-20, 92 days  248,350,000.00 × 0.30% ÷ 360  "
                 "= 2,069.583333\n"
                 "  Total, rounded once, half up to the fen  = 2,069.58"_s);
    }
    void segmentsSumToThePeriod() {
        QVERIFY_LAW("segments follow one another and sum to the period", [] {
            const auto terms = anyTerms();
            const auto interest = interestOn(terms)->value;
            qint64 days = 0;
            Amount balanceDays;
            auto next = terms.from;
            for (const auto& segment : interest.segments) {
                RC_ASSERT(segment.from == next);
                RC_ASSERT(segment.days == segment.from.daysTo(segment.to) + 1);
                next = segment.to.addDays(1);
                days += segment.days;
                balanceDays += segment.balanceDays;
            }
            RC_ASSERT(next == terms.to.addDays(1));
            RC_ASSERT(days == interest.days);
            RC_ASSERT(balanceDays == interest.balanceDays);
        });
    }
    void addingUpDayByDayGivesTheSame() {
        QVERIFY_LAW("balance-days are the end-of-day balances one by one", [] {
            const auto terms = anyTerms();
            Amount sum;
            for (auto day = terms.from; day <= terms.to; day = day.addDays(1)) {
                sum += terms.opening;
                for (const auto& movement : terms.movements)
                    if (movement.day <= day)
                        sum += movement.amount;
            }
            RC_ASSERT(interestOn(terms)->value.balanceDays == sum);
        });
    }
    void splittingAMovementChangesNothing() {
        QVERIFY_LAW("a movement in two parts on its day bears the same interest", [] {
            auto terms = anyTerms();
            RC_PRE(!terms.movements.isEmpty());
            const auto whole = interestOn(terms)->value;
            const auto part = Amount::fen(*rc::gen::inRange<qint64>(-1'000'000, 1'000'000));
            const auto split = terms.movements.takeFirst();
            terms.movements << BalanceMovement{split.day, part}
                            << BalanceMovement{split.day, split.amount - part};
            RC_ASSERT(interestOn(terms)->value == whole);
        });
    }
    void largeAccountsStayExact() {
        const auto interest = interestOn(
            plain({2018, 3, 21}, {2018, 6, 20}, 900'000'000'000, {{QDate(2015, 1, 1), rate(u"99.9999"_s)}}));
        QCOMPARE(interest->value.amount.text(), u"229,999,770,000.00"_s);
    }
    void refusalsAreNamed() {
        const QList<ListedRate> rates{{QDate(2018, 3, 22), rate(u"0.30"_s)}};
        const auto code = [](const InterestTerms& terms) { return interestOn(terms).error().code; };
        auto terms = plain({2018, 3, 22}, {2018, 3, 21}, 1, rates);
        QCOMPARE(code(terms), u"interest.period_backwards"_s);
        terms.from = {2018, 3, 21};
        QCOMPARE(code(terms), u"interest.no_rate"_s);
        terms.method = InterestMethod::WholePeriod;
        QCOMPARE(code(terms), u"interest.no_rate"_s);
        terms.settledOn = QDate(2018, 3, 22);
        QVERIFY(interestOn(terms));
        terms.movements = {{QDate(2018, 3, 20), Amount::yuan(1)}};
        QCOMPARE(code(terms), u"interest.movement_outside"_s);
        terms.movements = {{QDate(2018, 3, 22), Amount::yuan(1)}};
        QCOMPARE(code(terms), u"interest.movement_outside"_s);
        terms.movements = {{QDate(2018, 3, 21), Amount::yuan(-2)}};
        QCOMPARE(code(terms), u"interest.below_zero"_s);
        QVERIFY(interestOn(terms).error().text().contains(u"-1.00"_s));
    }
    void ratesReadAndWrite() {
        QCOMPARE(rate(u"0.30%"_s).inMillionths(), 3000);
        QCOMPARE(rate(u"0.72"_s).text(), u"0.72%"_s);
        QCOMPARE(rate(u"０．３％"_s).text(), u"0.30%"_s);
        QCOMPARE(rate(u"0.3855"_s).text(), u"0.3855%"_s);
        QCOMPARE(rate(u"0"_s).text(), u"0.00%"_s);
        QCOMPARE(parseInterestRate(u"0.30001"_s).error().code, u"rate.too_fine"_s);
        for (const auto& text : {u""_s, u"x"_s, u"-0.3"_s, u"100"_s, u"%"_s})
            QCOMPARE(parseInterestRate(text).error().code, u"rate.not_a_number"_s);
    }
    void settlementPeriodsEndOnTheTwentieth() {
        const InterestPeriod spring{QDate(2018, 3, 21), QDate(2018, 6, 20)};
        QCOMPARE(InterestPeriod::holding({2018, 3, 21}), spring);
        QCOMPARE(InterestPeriod::holding({2018, 6, 20}), spring);
        QCOMPARE(spring.creditedOn(), QDate(2018, 6, 21));
        QCOMPARE(InterestPeriod::holding({2018, 3, 20}),
                 (InterestPeriod{QDate(2017, 12, 21), QDate(2018, 3, 20)}));
        QCOMPARE(InterestPeriod::holding({2018, 12, 25}),
                 (InterestPeriod{QDate(2018, 12, 21), QDate(2019, 3, 20)}));
    }
};

QTEST_GUILESS_MAIN(TestInterest)
#include "TestInterest.moc"
