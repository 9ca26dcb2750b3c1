#include "registry/Bank.h"
#include "registry/Loan.h"
#include "registry/Township.h"
#include "support/Vectors.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QString meant(const QString& text) {
    const auto township = matchTownship(text, shippedTownships());
    return township ? township->name : QString();
}

} // namespace

class TestTownships : public QObject {
    Q_OBJECT
private slots:
    void theCountysTwentySix() {
        STEWARD_VECTORS(rows, "townships.csv");
        const auto townships = shippedTownships();
        QCOMPARE(townships.size(), 26);
        QCOMPARE(rows.size(), townships.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(townships[i], (Township{rows[i][u"code"_s], rows[i][u"name"_s], rows[i][u"kind"_s]}));
    }

    void everyTownshipIsKnownByNameAndCode() {
        for (const auto& township : shippedTownships()) {
            QCOMPARE(meant(township.name), township.name);
            QCOMPARE(meant(township.code), township.name);
            QCOMPARE(meant(u"巫山县 "_s + township.name + u"人民政府"_s), township.name);
        }
    }

    void waysOfWriting_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("without its kind") << u"大昌"_s << u"大昌镇"_s;
        QTest::newRow("people's name left out") << u"红椿乡"_s << u"红椿土家族乡"_s;
        QTest::newRow("city and county before") << u"重庆市巫山县大昌镇"_s << u"大昌镇"_s;
        QTest::newRow("office behind") << u"高唐街道办事处"_s << u"高唐街道"_s;
        QTest::newRow("of another kind") << u"大昌乡"_s << QString();
        QTest::newRow("of another county") << u"中山镇"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void waysOfWriting() {
        QFETCH(const QString, text);
        QTEST(meant(text), "name");
    }

    void whatIsNoListOfTownships() {
        QCOMPARE(parseTownships("code,name,kind\n1,a,b\n")->size(), 1);
        QCOMPARE(parseTownships("1,a\n").error().code, u"townships.unreadable"_s);
        QCOMPARE(parseTownships("1,,b\n").error().code, u"townships.unreadable"_s);
        QCOMPARE(parseTownships("1,a,b\n1,c,b\n").error().code, u"townships.unreadable"_s);
        QCOMPARE(parseTownships("1,a,b\n2,a,b\n").error().code, u"townships.unreadable"_s);
    }

    void wordsOfLoansAreReadBack() {
        for (const auto kind : {LoanKind::First, LoanKind::Renewal, LoanKind::Increase, LoanKind::Additional})
            QVERIFY(loanKindFrom(chineseText(kind)) == kind);
        for (const auto graded : {LoanClass::Normal, LoanClass::SpecialMention, LoanClass::Substandard,
                                  LoanClass::Doubtful, LoanClass::Loss})
            QVERIFY(loanClassFrom(chineseText(graded)) == graded);
        QVERIFY(!loanKindFrom(u"借新"_s));
        QVERIFY(!loanClassFrom(u"未分类"_s));
        QVERIFY(loanClassFrom(u" 次级类 "_s) == LoanClass::Substandard);
        QVERIFY(chineseText(LoanClass::Unknown).isEmpty());
    }

    void anExtensionMovesTheDueDay() {
        Loan loan;
        loan.dueOn = QDate(2018, 2, 1);
        QCOMPARE(loan.finalDue(), loan.dueOn);
        loan.extendedTo = QDate(2018, 8, 1);
        QCOMPARE(loan.finalDue(), QDate(2018, 8, 1));
    }

    void daysInForceIncludeBothEnds() {
        Agreement agreement;
        agreement.from = QDate(2017, 11, 1);
        QVERIFY(!agreement.inForceOn(QDate(2017, 10, 31)));
        QVERIFY(agreement.inForceOn(QDate(2017, 11, 1)) && agreement.inForceOn(QDate(2099, 1, 1)));
        agreement.to = QDate(2018, 10, 31);
        QVERIFY(agreement.inForceOn(QDate(2018, 10, 31)) && !agreement.inForceOn(QDate(2018, 11, 1)));
        Household household;
        household.registeredOn = QDate(2014, 6, 1);
        household.leftOn = QDate(2017, 12, 31);
        QVERIFY(!household.registeredWhen(QDate(2014, 5, 31)));
        QVERIFY(household.registeredWhen(QDate(2014, 6, 1)) && household.registeredWhen(QDate(2017, 12, 31)));
        QVERIFY(!household.registeredWhen(QDate(2018, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(TestTownships)
#include "TestTownships.moc"
