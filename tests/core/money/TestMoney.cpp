#include "money/Amount.h"
#include "money/Explanation.h"
#include "money/Ratio.h"
#include "support/Property.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestFen = 99'999'999'999'999;
}

class TestMoney : public QObject {
    Q_OBJECT
private slots:
    void readsAmountsAsPeopleTypeThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("bare") << u"1234.5"_s << 123450LL;
        QTest::newRow("grouped") << u"1,234.5"_s << 123450LL;
        QTest::newRow("millions") << u"1,234,567.89"_s << 123456789LL;
        QTest::newRow("yuan sign") << u"￥1234.50"_s << 123450LL;
        QTest::newRow("full-width separators") << u"¥ 1，234．50"_s << 123450LL;
        QTest::newRow("full-width digits") << u"１２３４．５０"_s << 123450LL;
        QTest::newRow("unit") << u"1.2万元"_s << 1200000LL;
        QTest::newRow("unit exact to the fen") << u"1.234567万"_s << 1234567LL;
        QTest::newRow("plain unit") << u"12元"_s << 1200LL;
        QTest::newRow("minus") << u"-5.00"_s << -500LL;
        QTest::newRow("mathematical minus") << u"−5.00"_s << -500LL;
        QTest::newRow("minus and sign") << u"-￥5.00"_s << -500LL;
        QTest::newRow("sign and minus") << u"￥-5.00"_s << -500LL;
        QTest::newRow("brackets") << u"(5.00)"_s << -500LL;
        QTest::newRow("full-width brackets") << u"（5.00）"_s << -500LL;
        QTest::newRow("minus behind") << u"5.00-"_s << -500LL;
        QTest::newRow("currency code") << u"rmb5.00"_s << 500LL;
        QTest::newRow("thousands") << u"1.2千元"_s << 120'000LL;
        QTest::newRow("spaces") << u"　5.00 "_s << 500LL;
        QTest::newRow("zero") << u"0"_s << 0LL;
        QTest::newRow("largest") << u"999,999,999,999.99"_s << LargestFen;
    }
    void readsAmountsAsPeopleTypeThem() {
        QFETCH(QString, text);
        QFETCH(qint64, fen);
        const auto amount = parseAmount(text);
        QVERIFY2(amount, qPrintable(text));
        QCOMPARE(amount->inFen(), fen);
    }
    void aColumnOfTenThousandsCountsBareNumbersSo() {
        QCOMPARE(parseAmount(u"5"_s, MoneyUnit::TenThousandYuan)->inFen(), 5'000'000);
        QCOMPARE(parseAmount(u"5元"_s, MoneyUnit::TenThousandYuan)->inFen(), 500);
        QCOMPARE(parseAmount(u"5"_s, MoneyUnit::ThousandYuan)->inFen(), 500'000);
        QCOMPARE(parseAmount(u"5万"_s, MoneyUnit::ThousandYuan)->inFen(), 5'000'000);
        QCOMPARE(parseAmount(u"0.00001"_s, MoneyUnit::ThousandYuan)->inFen(), 1);
        QCOMPARE(parseAmount(u"0.000001"_s, MoneyUnit::ThousandYuan).error().code, u"amount.below_fen"_s);
        QCOMPARE(parseAmount(u"5"_s, MoneyUnit::Fen)->inFen(), 5);
        QCOMPARE(parseAmount(u"0.5"_s, MoneyUnit::Fen).error().code, u"amount.below_fen"_s);
        QCOMPARE(parseAmount(u"0.0000001"_s, MoneyUnit::TenThousandYuan).error().code, u"amount.below_fen"_s);
    }
    void refusesWhatIsNoAmount_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const char* text : {"",         " ",       "abc",   "1,23.00", "12,34",       ",123", "1234,567",
                                 "1,234,56", "1.2,345", "1 234", "1.",      ".5",          "--5",  "-(5)",
                                 "(-5)",     "()",      "1.2.3", "1e5",     "5.00237E+17", "0x10", "￥",
                                 "万元",     "五元",    "+-5",   "NaN"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"amount.not_a_number"_s;
        for (const char* text : {"0.001", "1.234", "1.230", "1.2345678万元"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"amount.below_fen"_s;
        for (const char* text : {"1000000000000", "99999999999999999999999", "1亿万"})
            QTest::newRow(text) << QString::fromUtf8(text)
                                << (*text == '1' && text[1] != '0' ? u"amount.not_a_number"_s
                                                                   : u"amount.too_large"_s);
    }
    void refusesWhatIsNoAmount() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto amount = parseAmount(text);
        QVERIFY2(!amount, qPrintable(text));
        QCOMPARE(amount.error().code, code);
        QVERIFY(amount.error().text().contains(text));
    }
    void writesAmounts() {
        QCOMPARE(Amount::fen(123456789).text(), u"1,234,567.89"_s);
        QCOMPARE(Amount::fen(-123456).text(), u"-1,234.56"_s);
        QCOMPARE(Amount::fen(-12345).text(), u"-123.45"_s);
        QCOMPARE(Amount::fen(5).text(), u"0.05"_s);
        QCOMPARE(Amount::fen(0).text(), u"0.00"_s);
        QCOMPARE(Amount::fen(-123456789).plain(), u"-1234567.89"_s);
    }
    void whatIsWrittenReadsBack() {
        QVERIFY_LAW("an amount's text and plain read back", [](qint64 number) {
            const auto amount = Amount::fen(number % (LargestFen + 1));
            RC_ASSERT(*parseAmount(amount.text()) == amount);
            RC_ASSERT(*parseAmount(amount.plain()) == amount);
        });
    }
    void readsAndWritesPercentages() {
        QCOMPARE(Ratio::basisPoints(7000).text(), u"70%"_s);
        QCOMPARE(Ratio::basisPoints(250).text(), u"2.5%"_s);
        QCOMPARE(Ratio::basisPoints(185).text(), u"1.85%"_s);
        QCOMPARE(Ratio::basisPoints(0).text(), u"0%"_s);
        QCOMPARE(parseRatio(u"1.80%"_s)->inBasisPoints(), 180);
        QCOMPARE(parseRatio(u"1.8"_s)->inBasisPoints(), 180);
        QCOMPARE(parseRatio(u"１．８％"_s)->inBasisPoints(), 180);
        QCOMPARE(parseRatio(u"1.855%"_s).error().code, u"ratio.too_fine"_s);
        for (const auto& text : {u""_s, u"%"_s, u"-1%"_s, u"1%%"_s, u"abc"_s, u"99999999999999999999"_s})
            QCOMPARE(parseRatio(text).error().code, u"ratio.not_a_number"_s);
    }
    void sharesRoundOnceHalfUp() {
        QCOMPARE(shareOf(Amount::fen(3333333), Ratio::percent(70)).inFen(), 2333333);
        QCOMPARE(shareOf(Amount::fen(1), Ratio::percent(50)).inFen(), 1);
        QCOMPARE(shareOf(Amount::fen(5), Ratio::percent(70)).inFen(), 4);
        QCOMPARE(proportionOf(Amount::fen(123456), Amount::fen(3500000), Amount::fen(5000000)).inFen(),
                 86419);
    }
    void fractionsCompareExactly() {
        const auto whole = Amount::fen(30001);
        QVERIFY(compareFraction(Amount::fen(10000), whole, Ratio::basisPoints(3333)) > 0);
        QVERIFY(compareFraction(Amount::fen(9999), whole, Ratio::basisPoints(3333)) < 0);
        QVERIFY(compareFraction(Amount::yuan(70), Amount::yuan(100), Ratio::percent(70)) == 0);
        QVERIFY(compareFraction(Amount::yuan(9'000'000'000'000'000), Amount::yuan(9'000'000'000'000'000),
                                Ratio::percent(100)) == 0);
    }
    void noLoansGiveADashAndNoPercentage() {
        QCOMPARE(fractionText(Amount::yuan(1), Amount::yuan(3)), u"33.33%"_s);
        QCOMPARE(fractionText(Amount::yuan(2), Amount::yuan(3)), u"66.67%"_s);
        QCOMPARE(fractionText(Amount(), Amount::yuan(3)), u"0.00%"_s);
        QCOMPARE(fractionText(Amount(), Amount()), u"—"_s);
    }
    void anExplanationShowsItsArithmetic() {
        const Step step{
            "Loss after insurance of {note}", {{u"note"_s, u"N1"_s}}, u"5.00 − 1.00"_s, u"4.00"_s, 11};
        const Explanation explanation{"Fund part",   u"4.00"_s,  {step},
                                      {u"ledger"_s}, u"No. 1"_s, u"2017-10-01"_s};
        QCOMPARE(explanation.text(), u"Fund part: 4.00\n"
                                     "  Loss after insurance of N1  5.00 − 1.00  = 4.00  (Art. 11)\n"
                                     "  Source: ledger\n"
                                     "  Measures: No. 1, in force from 2017-10-01"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "TestMoney.moc"
