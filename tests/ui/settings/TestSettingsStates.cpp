#include "settings/HolidayState.h"
#include "settings/PolicyState.h"

#include <QTest>

using namespace steward;

class TestSettingsStates : public QObject {
    Q_OBJECT
private slots:
    void everyValueOfTheMeasuresHasItsArticle() {
        const auto policy = parsePolicy(shippedPolicies().constFirst());
        QVERIFY(policy);
        const auto rows = policyRows(*policy);
        for (const auto& row : rows) {
            QVERIFY(!row.name.isEmpty());
            QVERIFY2(!row.value.isEmpty(), qPrintable(row.name));
            QCOMPARE(row.text, row.article > 0 ? policy->articleText(row.article) : QString());
        }
        const auto has = [&rows](const QString& value, int article) {
            return std::any_of(rows.begin(), rows.end(), [&](const PolicyRow& row) {
                return row.article == article && row.value.contains(value);
            });
        };
        QVERIFY(has(QStringLiteral("70%"), 12));
        QVERIFY(has(QStringLiteral("50,000.00"), 15));
        QVERIFY(has(QStringLiteral("5 working days"), 19));
        QVERIFY(has(QStringLiteral("3 working days"), 20));
        QVERIFY(has(QStringLiteral("催收通知书"), 18));
        QVERIFY(policyTitle(*policy).contains(QStringLiteral("2017-10-13")));
    }
    void yearsReachOneBeyondTheLast() {
        const WorkCalendar calendar(shippedHolidays());
        const auto years = offeredYears(calendar, {2018, 3, 20});
        QCOMPARE(years.first(), calendar.lastAnnouncedYear() + 1);
        QCOMPARE(years.last(), calendar.firstAnnouncedYear());
        QCOMPARE(offeredYears({}, {2018, 3, 20}), QList<int>({2019, 2018}));
    }
    void rowsReadBackAsTheyWereShown() {
        const WorkCalendar calendar(shippedHolidays());
        const auto rows = holidayRows(calendar, 2018);
        const auto reading = readHolidays(rows, 2018);
        QVERIFY(reading.faults.isEmpty());
        QCOMPARE(reading.days.size(), rows.size());
        QVERIFY(!WorkCalendar(reading.days).isWorkday({2018, 2, 15}));
        QVERIFY(WorkCalendar(reading.days).isWorkday({2018, 2, 11})); // a Sunday that was worked
    }
    void faultsAreToldByRow() {
        const auto reading = readHolidays({{QStringLiteral("2018-02-15"), false, {}},
                                           {},
                                           {QStringLiteral("2018-02-30"), false, {}},
                                           {QStringLiteral("2019-01-01"), false, {}},
                                           {QStringLiteral("2018-02-15"), true, {}}},
                                          2018);
        QCOMPARE(reading.days.size(), 1);
        QList<int> rows;
        for (const auto& fault : reading.faults)
            rows << fault.first;
        QCOMPARE(rows, QList<int>({2, 3, 4}));
    }
};

QTEST_MAIN(TestSettingsStates)
#include "TestSettingsStates.moc"
