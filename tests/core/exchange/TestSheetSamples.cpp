#include "exchange/ClaimList.h"
#include "exchange/HouseholdRegister.h"
#include "exchange/LoanRegister.h"

#include <QFile>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString& name) {
    return QString::fromUtf8(STEWARD_SHARED) + u"/samples/"_s + name;
}

} // namespace

/** What the shared samples state of themselves: rows, totals and titles. */
class TestSheetSamples : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!QFile::exists(sample(u"建档立卡户登记表.xlsx"_s)))
            QSKIP("the shared samples are not beside the project");
    }

    void households() {
        const auto read = readHouseholds(sample(u"建档立卡户登记表.xlsx"_s));
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 1600);
        QVERIFY(read->problems.isEmpty());
        QVERIFY(read->unknownColumns.isEmpty());
        QCOMPARE(read->rows.first().registeredOn, QDate(2014, 1, 2));
        QCOMPARE(read->rows.first().phone, u"00031592033"_s);
    }

    void loans() {
        const auto read = readLoans(sample(u"扶贫小额信贷台账.xlsx"_s));
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 1375);
        QCOMPARE(read->headingRow, 3);
        QCOMPARE(read->asOf, std::optional(QDate(2018, 2, 28)));
        QVERIFY(read->problems.isEmpty());
        QVERIFY(read->unknownColumns.isEmpty());
    }

    void ruralBank() {
        const auto read = readClaimList(sample(u"农商行2018年第1季度补偿名单.xlsx"_s));
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 42);
        QCOMPARE(read->headingRow, 3);
        QCOMPARE(read->bank, u"巫山农商行"_s);
        QCOMPARE(read->quarter, std::optional(Quarter{2018, 1}));
        QCOMPARE(read->filedOn, std::optional(QDate(2018, 3, 26)));
        QCOMPARE(read->totals.size(), 2);
        QCOMPARE(read->totals.at(0).stated, Amount::yuan(924'251));
        QCOMPARE(read->totals.at(1).stated, Amount::fen(62'714'440));
        for (const auto& total : read->totals) {
            QCOMPARE(total.row, 46);
            QVERIFY(total.agrees());
        }
        QVERIFY(read->unknownColumns.isEmpty());
    }

    void postalBank() {
        const auto read = readClaimList(sample(u"邮储银行2018年第1季度补偿名单.csv"_s));
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 18);
        QCOMPARE(read->headingRow, 1);
        QCOMPARE(read->quarter, std::optional(Quarter{2018, 1}));
        QCOMPARE(read->rows.first().idNumber, u"990237199006245161"_s);
        QCOMPARE(read->rows.first().overduePrincipal, std::optional(Amount::yuan(6'882)));
        QVERIFY(!read->rows.at(5).insurerPaid);
        QCOMPARE(read->rows.at(15).borrower, u"于𠮷平"_s);
    }

    /** A bank statement is none of the three tables, and is said to be none. */
    void statementIsRefused() {
        const auto path = sample(u"农商行专户2018年第1季度对账单.xlsx"_s);
        QVERIFY(openWorkbook(path));
        QVERIFY(!readClaimList(path));
        QVERIFY(!readLoans(path));
        QVERIFY(!readHouseholds(path));
    }
};

QTEST_APPLESS_MAIN(TestSheetSamples)
#include "TestSheetSamples.moc"
