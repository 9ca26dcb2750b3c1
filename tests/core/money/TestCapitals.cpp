#include "money/Capitals.h"
#include "support/Property.h"
#include "support/Vectors.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestFen = 99'999'999'999'999;

Amount anyAmount(qint64 number) {
    return Amount::fen(number % (LargestFen + 1));
}
} // namespace

class TestCapitals : public QObject {
    Q_OBJECT
private slots:
    void amountsAreWrittenAsGiven() {
        STEWARD_VECTORS(rows, "rmb_capitals.csv");
        for (const auto& row : rows)
            QCOMPARE(*inCapitals(*parseAmount(row[u"amount"_s])), row[u"canonical"_s]);
    }
    void allAcceptedVariantsAreRead() {
        STEWARD_VECTORS(rows, "rmb_capitals.csv");
        for (const auto& row : rows) {
            const auto variants = row[u"accepted"_s].split(u'|', Qt::SkipEmptyParts) << row[u"canonical"_s];
            for (const auto& variant : variants) {
                const auto amount = parseCapitals(variant);
                QVERIFY2(amount, qPrintable(variant));
                QCOMPARE(amount->inFen(), row[u"fen"_s].toLongLong());
            }
        }
    }
    void datesAreWrittenAsGiven() {
        STEWARD_VECTORS(rows, "bill_dates.csv");
        for (const auto& row : rows) {
            const auto day = QDate::fromString(row[u"date"_s], Qt::ISODate);
            QCOMPARE(billDate(day), row[u"bill_date_capital"_s]);
            QCOMPARE(chineseDate(day), row[u"gbt9704_date"_s]);
        }
    }
    void dayAndMonthLeaveNoRoomForAStroke() {
        QCOMPARE(billDate({2018, 10, 20}), u"贰零壹捌年零壹拾月零贰拾日"_s);
        QCOMPARE(billDate({2018, 12, 31}), u"贰零壹捌年壹拾贰月叁拾壹日"_s);
    }
    void capitalsReadBack() {
        QVERIFY_LAW("capitals read back to the amount", [](qint64 number) {
            const auto amount = anyAmount(number);
            RC_ASSERT(*parseCapitals(*inCapitals(amount)) == amount);
        });
        QVERIFY_LAW("so do small and round ones", [](quint16 digits) {
            const auto power = *rc::gen::inRange(0, 9);
            qint64 fen = digits;
            for (int i = 0; i < power; ++i)
                fen *= 10;
            RC_ASSERT(parseCapitals(*inCapitals(Amount::fen(fen)))->inFen() == fen);
        });
    }
    void onlyZeroAndZhengAreOptional() {
        QVERIFY_LAW("what is read differs from what is written in 零 and 整 alone", [](qint64 number) {
            auto text = *inCapitals(anyAmount(number));
            text.remove(*rc::gen::inRange<qsizetype>(0, text.size()), 1);
            const auto read = parseCapitals(text);
            RC_ASSERT(!read ||
                      inCapitals(*read)->remove(u'零').remove(u'整') == text.remove(u'零').remove(u'整'));
        });
    }
    void acceptsTheTraditionalCharactersOfTheRules() {
        QCOMPARE(parseCapitals(u"人民币貳萬圓正"_s)->inFen(), 2'000'000);
        QCOMPARE(parseCapitals(u" 人民币壹億元整 "_s)->inFen(), 10'000'000'000);
        QCOMPARE(*inCapitals(Amount::fen(-500)), u"人民币（负）伍元整"_s);
        QCOMPARE(parseCapitals(u"人民币(负)伍元整"_s)->inFen(), -500);
    }
    void aSectionOfZerosMayBeSpokenOrNot() {
        QCOMPARE(*inCapitals(Amount::yuan(100'005'000)), u"人民币壹亿零伍仟元整"_s);
        QCOMPARE(*parseCapitals(u"人民币壹亿伍仟元整"_s), Amount::yuan(100'005'000));
    }
    void refusesWhatCannotBeRead_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "人民币", "壹元整", "人民币壹元", "人民币拾元整", "人民币壹元壹分", "人民币壹佰壹元整",
              "人民币零壹元整", "人民币壹零元整", "人民币壹元整整", "人民币壹角零壹分", "人民币壹分整",
              "人民币壹万万元整", "人民币壹拾壹佰元整", "人民币（负）零元整", "人民币壹元壹元整",
              "人民币1元整", "100.00", "人民币壹元零壹角整"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << u"人民币"_s + u"玖仟"_s.repeated(10000);
    }
    void refusesWhatCannotBeRead() {
        QFETCH(QString, text);
        const auto amount = parseCapitals(text);
        QVERIFY2(!amount, qPrintable(text));
        QCOMPARE(amount.error().code, u"capitals.unreadable"_s);
    }
    void amountsBeyondTheRulesAreRefused() {
        QCOMPARE(inCapitals(Amount::fen(LargestFen + 1)).error().code, u"amount.too_large"_s);
        QCOMPARE(inCapitals(Amount::fen(-LargestFen - 1)).error().code, u"amount.too_large"_s);
        QVERIFY(inCapitals(Amount::fen(-LargestFen)));
    }
};

QTEST_GUILESS_MAIN(TestCapitals)
#include "TestCapitals.moc"
