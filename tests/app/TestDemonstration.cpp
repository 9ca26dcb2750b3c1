#include "services/Check.h"
#include "services/Claims.h"
#include "services/Setup.h"

#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** The demonstration office lies around today, whatever day that is. */
class TestDemonstration : public QObject {
    Q_OBJECT

private slots:
    void itIsAliveOnAnyDay_data() {
        QTest::addColumn<QDate>("day");
        const auto extra = qEnvironmentVariableIntValue("DEMONSTRATION_DAYS");
        QList<QDate> days{{2018, 1, 1},   // first day of a year and quarter, a holiday
                          {2018, 2, 20},  // within the spring festival
                          {2020, 2, 29},  // leap day
                          {2025, 10, 6},  // long autumn holiday, just after a quarter's end
                          {2026, 3, 31},  // last day of a quarter
                          {2026, 8, 16},  // a Sunday
                          {2026, 12, 31}, // next year's holidays are not announced yet
                          {2029, 5, 3}};  // past all announcements
        for (int i = 0; i < extra; ++i)
            days << QDate(2026, 1, 3).addDays(i * 367 / extra);
        for (const auto& day : days)
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void itIsAliveOnAnyDay() {
        QFETCH(QDate, day);
        const QTemporaryDir folder;
        const auto office =
            makeDemonstration(folder.filePath(u"office.steward"_s), std::make_shared<FixedClock>(day));
        QVERIFY2(office, office ? "" : qPrintable(office.error().code + u' ' + office.error().text()));
        QVERIFY((*office)->details().practice);
        const auto report = checkOffice(**office);
        QVERIFY(report);
        QVERIFY(report->good());
        const auto claims = Claims(**office).list();
        QVERIFY(claims);
        QList<ClaimState> states;
        for (const auto& summary : *claims)
            states << summary.claim.state;
        for (const auto state :
             {ClaimState::Draft, ClaimState::TownshipReview, ClaimState::Decided, ClaimState::Closed})
            QVERIFY2(states.contains(state), qPrintable(stateName(state)));
        for (const auto& summary : *claims)
            if (summary.claim.state == ClaimState::Decided)
                // Letter and voucher are due on the next working day, or the one after on a day off.
                QCOMPARE(summary.daysLeft.value_or(-9), (*office)->calendar().isWorkday(day) ? 1 : 2);
    }
};

QTEST_MAIN(TestDemonstration)
#include "TestDemonstration.moc"
