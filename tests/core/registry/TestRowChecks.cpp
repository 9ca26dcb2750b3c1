#include "registry/RowChecks.h"

#include <QTest>

using namespace steward;

namespace {

HouseholdRow household() {
    HouseholdRow row;
    row.number = QStringLiteral(" H1 ");
    row.head = QStringLiteral("A");
    row.headIdNumber = QStringLiteral("11010519491231002x");
    row.registeredOn = {2014, 3, 1};
    return row;
}

LoanRow loan() {
    LoanRow row;
    row.note = QStringLiteral("N1");
    row.borrower = QStringLiteral("A");
    row.borrowerIdNumber = QStringLiteral("11010519491231002X");
    row.amount = Amount::yuan(50'000);
    row.outstanding = Amount::yuan(20'000);
    row.lentOn = {2015, 6, 1};
    row.dueOn = {2018, 6, 1};
    return row;
}

template<class Row, class Check>
QString codeAfter(Row row, Check check, void (*spoil)(Row&)) {
    spoil(row);
    const auto result = check(row);
    return result ? QString() : result.error().code;
}

} // namespace

class TestRowChecks : public QObject {
    Q_OBJECT
private slots:
    void takesWhatIsRight() {
        const auto typed = checkedHousehold(household());
        QVERIFY(typed.has_value());
        QCOMPARE(typed->number, QStringLiteral("H1"));
        QCOMPARE(typed->headIdNumber, QStringLiteral("11010519491231002X"));
        QVERIFY(checkedLoan(loan()).has_value());
    }
    void refusesHouseholds() {
        const auto code = [](void (*spoil)(HouseholdRow&)) {
            return codeAfter(household(), checkedHousehold, spoil);
        };
        QCOMPARE(code([](HouseholdRow& r) { r.number = QStringLiteral(" "); }),
                 QStringLiteral("household.number_missing"));
        QCOMPARE(code([](HouseholdRow& r) { r.head.clear(); }), QStringLiteral("household.head_missing"));
        QCOMPARE(code([](HouseholdRow& r) { r.headIdNumber = QStringLiteral("110105194912310021"); }),
                 QStringLiteral("id.checksum"));
        QCOMPARE(code([](HouseholdRow& r) { r.registeredOn = {}; }), QStringLiteral("household.day_missing"));
        QCOMPARE(code([](HouseholdRow& r) { r.leftOn = QDate(2014, 2, 28); }),
                 QStringLiteral("household.left_before_registered"));
        QCOMPARE(code([](HouseholdRow& r) { r.leftOn = r.registeredOn; }), QString());
    }
    void refusesLoans() {
        const auto code = [](void (*spoil)(LoanRow&)) { return codeAfter(loan(), checkedLoan, spoil); };
        QCOMPARE(code([](LoanRow& r) { r.note.clear(); }), QStringLiteral("loan.note_missing"));
        QCOMPARE(code([](LoanRow& r) { r.borrower.clear(); }), QStringLiteral("loan.borrower_missing"));
        QCOMPARE(code([](LoanRow& r) { r.amount = {}; }), QStringLiteral("loan.amount_not_positive"));
        QCOMPARE(code([](LoanRow& r) { r.outstanding = r.amount + Amount::fen(1); }),
                 QStringLiteral("loan.outstanding_beyond_amount"));
        QCOMPARE(code([](LoanRow& r) { r.outstanding = r.amount; }), QString());
        QCOMPARE(code([](LoanRow& r) { r.settledOn = QDate(2018, 1, 1); }),
                 QStringLiteral("loan.settled_but_owed"));
        QCOMPARE(code([](LoanRow& r) { r.dueOn = {}; }), QStringLiteral("loan.day_missing"));
        QCOMPARE(code([](LoanRow& r) { r.dueOn = r.lentOn; }), QStringLiteral("loan.due_before_lent"));
        QCOMPARE(code([](LoanRow& r) { r.extendedTo = r.dueOn; }),
                 QStringLiteral("loan.extended_before_due"));
    }
};

QTEST_APPLESS_MAIN(TestRowChecks)
#include "TestRowChecks.moc"
