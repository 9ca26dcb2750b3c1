#include "registry/CreditCode.h"
#include "registry/IdNumber.h"
#include "support/Property.h"
#include "support/Vectors.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestNumbers : public QObject {
    Q_OBJECT
private slots:
    void idNumbersAreJudgedAsGiven() {
        STEWARD_VECTORS(rows, "id_numbers.csv");
        for (const auto& row : rows) {
            const auto id = parseIdNumber(row[u"id"_s]);
            QVERIFY2(id.has_value() == (row[u"valid"_s] == u"1"_s), qPrintable(row[u"id"_s]));
            if (!id)
                continue;
            QCOMPARE(id->text, row[u"id"_s].toUpper());
            QCOMPARE(id->sex, row[u"sex"_s] == u"M"_s ? Sex::Male : Sex::Female);
            QCOMPARE(id->birth.toString(Qt::ISODate), row[u"birth"_s]);
        }
    }
    void otherWritingsBecomeThePlainOne() {
        for (const auto& text : {u"１１０１０５１９４９１２３１００２Ｘ"_s, u" 11010519491231002x "_s,
                                 u"　11010519491231002ｘ"_s})
            QCOMPARE(parseIdNumber(text)->text, u"11010519491231002X"_s);
        QCOMPARE(*parseCreditCode(u" 91350100m000100y43"_s), u"91350100M000100Y43"_s);
        QCOMPARE(*parseCreditCode(u"９１３５０１００Ｍ０００１００Ｙ４３"_s), u"91350100M000100Y43"_s);
    }
    void idRefusalsAreNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u""_s << u"id.wrong_length"_s;
        QTest::newRow("spoiled") << u"5.00237E+17"_s << u"id.spoiled_by_spreadsheet"_s;
        QTest::newRow("spoiled, small") << u"5.00237e17"_s << u"id.spoiled_by_spreadsheet"_s;
        QTest::newRow("old, 15 digits") << u"110105491231002"_s << u"id.wrong_length"_s;
        QTest::newRow("letter inside") << u"1101051949123100XX"_s << u"id.wrong_character"_s;
        QTest::newRow("other last letter") << u"11010519491231002Y"_s << u"id.wrong_character"_s;
        QTest::newRow("month 13") << u"110105194913310021"_s << u"id.no_such_birthday"_s;
        QTest::newRow("29 February") << u"110105195002290027"_s << u"id.no_such_birthday"_s;
        QTest::newRow("check character") << u"110105194912310021"_s << u"id.checksum"_s;
    }
    void idRefusalsAreNamed() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(parseIdNumber(text).error().code, code);
    }
    void aWrongDigitNeverPasses() {
        QVERIFY_LAW("one digit changed or two swapped is found out", [] {
            auto id = u"34052419800101001X"_s;
            const auto place = *rc::gen::inRange<qsizetype>(0, 17);
            const auto digit = QChar(u'0' + *rc::gen::inRange(0, 10));
            RC_PRE(id[place] != digit);
            id[place] = digit;
            RC_ASSERT(!parseIdNumber(id));
        });
        QVERIFY_LAW("one character of a credit code changed is found out", [] {
            auto code = u"91512081MA62K0260E"_s;
            const auto place = *rc::gen::inRange<qsizetype>(0, 18);
            const auto other = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s[*rc::gen::inRange(0, 31)];
            RC_PRE(code[place] != other);
            code[place] = other;
            RC_ASSERT(parseCreditCode(code).error().code == u"credit_code.checksum"_s);
        });
    }
    void creditCodesAreJudgedAsGiven() {
        STEWARD_VECTORS(rows, "credit_codes.csv");
        for (const auto& row : rows)
            QVERIFY2(parseCreditCode(row[u"uscc"_s]).has_value() == (row[u"formula_valid"_s] == u"1"_s),
                     qPrintable(row[u"uscc"_s]));
    }
    void creditCodeRefusalsAreNamed() {
        QCOMPARE(parseCreditCode({}).error().code, u"credit_code.wrong_length"_s);
        QCOMPARE(parseCreditCode(u"91350100M000100Y4"_s).error().code, u"credit_code.wrong_length"_s);
        for (const auto c : u"IOSVZ-"_s)
            QCOMPARE(parseCreditCode(u"91350100M00010%1Y43"_s.arg(c)).error().code,
                     u"credit_code.wrong_character"_s);
        QVERIFY(parseCreditCode(u"91350100M000100Y44"_s).error().text().contains(u"91350100M000100Y44"_s));
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "TestNumbers.moc"
