#include "calendar/Clock.h"
#include "calendar/Quarter.h"
#include "calendar/WorkCalendar.h"
#include "support/Property.h"
#include "support/Vectors.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {
QDate iso(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}
QDate anyDay() {
    return QDate(2013, 1, 1).addDays(*rc::gen::inRange(0, 365 * 14));
}
} // namespace

class TestCalendar : public QObject {
    Q_OBJECT
    const WorkCalendar shipped{shippedHolidays()};

private slots:
    void theShippedHolidaysAreTheAnnouncedOnes() {
        STEWARD_VECTORS(rows, "holidays.csv");
        QCOMPARE(shipped.days().size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const SpecialDay given{iso(rows[i][u"date"_s]), rows[i][u"kind"_s] == u"workday"_s,
                                   rows[i][u"name"_s]};
            QVERIFY2(shipped.days()[i] == given, qPrintable(rows[i][u"date"_s]));
        }
    }
    void dueDaysAreTheGivenOnes() {
        STEWARD_VECTORS(rows, "working_days.csv");
        for (const auto& row : rows) {
            const auto start = iso(row[u"start_date"_s]);
            QCOMPARE(shipped.isWorkday(start), row[u"start_is_workday"_s] == u"1"_s);
            QCOMPARE(shipped.addWorkdays(start, 3).day, iso(row[u"due_3_workdays"_s]));
            QCOMPARE(shipped.addWorkdays(start, 5).day, iso(row[u"due_5_workdays"_s]));
            QCOMPARE(shipped.addWorkdays(start, 10).day, iso(row[u"due_10_workdays"_s]));
            const auto days = row[u"calendar_days_to_5wd"_s].toInt();
            QCOMPARE(start.daysTo(shipped.addWorkdays(start, 5).day), days);
        }
    }
    void theExamplesOfTheRuling() {
        QCOMPARE(shipped.addWorkdays({2017, 12, 28}, 5).day, QDate(2018, 1, 5));
        QCOMPARE(shipped.addWorkdays({2018, 2, 9}, 5).day, QDate(2018, 2, 22));
        QVERIFY(shipped.isWorkday({2018, 2, 11}));
        QVERIFY(!shipped.isWorkday({2018, 2, 15}));
        // From a Saturday the next working day is day 1.
        QCOMPARE(shipped.addWorkdays({2018, 3, 3}, 1).day, QDate(2018, 3, 5));
        QCOMPARE(shipped.addWorkdays({2018, 3, 3}, 0).day, QDate(2018, 3, 3));
    }
    void saysWhenAYearIsNotAnnouncedYet() {
        QCOMPARE(shipped.firstAnnouncedYear(), 2013);
        QCOMPARE(shipped.lastAnnouncedYear(), 2026);
        QVERIFY(shipped.addWorkdays({2026, 12, 24}, 5).announced);
        QVERIFY(!shipped.addWorkdays({2026, 12, 28}, 5).announced);
        QVERIFY(!shipped.addWorkdays({2012, 12, 28}, 1).announced);
        const WorkCalendar none;
        QCOMPARE(none.addWorkdays({2018, 2, 9}, 1), (DueDay{QDate(2018, 2, 12), false}));
        QCOMPARE(none.lastAnnouncedYear(), 0);
        QCOMPARE(none.firstAnnouncedYear(), 0);
    }
    void countingIsMonotone() {
        QVERIFY_LAW("a later start or more days is never due earlier", [this] {
            const auto from = anyDay();
            const auto count = *rc::gen::inRange(0, 30);
            const auto due = shipped.addWorkdays(from, count).day;
            RC_ASSERT(shipped.addWorkdays(from.addDays(1), count).day >= due);
            RC_ASSERT(shipped.addWorkdays(from, count + 1).day > due);
        });
        QVERIFY_LAW("a due day is a working day, and counts back", [this] {
            const auto from = anyDay();
            const auto count = *rc::gen::inRange(1, 30);
            const auto due = shipped.addWorkdays(from, count).day;
            RC_ASSERT(shipped.isWorkday(due));
            RC_ASSERT(shipped.workdaysBetween(from, due) == count);
            RC_ASSERT(shipped.workdaysBetween(due, from) == -count);
        });
    }
    void unreadableHolidaysNameTheirLine_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("no day") << QByteArray("date,kind,name\n2018-02-30,holiday,x");
        QTest::newRow("other kind") << QByteArray("date,kind,name\n2018-02-15,Holiday,x");
        QTest::newRow("too few") << QByteArray("\n2018-02-15,holiday");
        QTest::newRow("twice") << QByteArray("2018-02-15,holiday,x\n2018-02-15,workday,x");
    }
    void unreadableHolidaysNameTheirLine() {
        QFETCH(QByteArray, csv);
        const auto days = parseHolidays(csv);
        QVERIFY(!days);
        QCOMPARE(days.error().code, u"holidays.unreadable"_s);
        QVERIFY(days.error().text().contains(u"Line 2"_s));
    }
    void holidaysMayCarryAMarkAndCarriageReturns() {
        const auto days = parseHolidays("\xEF\xBB\xBF"
                                        "date,kind,name\r\n2018-02-11,workday,春节\r\n");
        QVERIFY(days);
        QCOMPARE(*days, (QList<SpecialDay>{{QDate(2018, 2, 11), true, u"春节"_s}}));
    }
    void quartersReadAndWrite() {
        const Quarter first{2018, 1};
        for (const auto& text :
             {u"2018Q1"_s, u"2018q1"_s, u"2018-1"_s, u"2018-Q1"_s, u"2018年第1季度"_s, u"2018年一季度"_s,
              u"２０１８年第１季度"_s, u" 2018年第一季度 "_s, u"2018年第Ⅰ季度"_s, u"二〇一八年第一季度"_s,
              u"2018年1-3月"_s, u"2018年1季度"_s}) {
            const auto quarter = Quarter::parse(text);
            QVERIFY2(quarter, qPrintable(text));
            QCOMPARE(*quarter, first);
        }
        for (const auto& text : {u""_s, u"2018"_s, u"2018Q5"_s, u"2018Q0"_s, u"18Q1"_s, u"2018-01"_s,
                                 u"2018Q12"_s, u"2018年1-3季度"_s, u"2018年第1季度名单"_s})
            QCOMPARE(Quarter::parse(text).error().code, u"quarter.unreadable"_s);
        QCOMPARE(first.code(), u"2018Q1"_s);
        QCOMPARE(first.chinese(), u"2018年第1季度"_s);
    }
    void quartersHoldTheirDays() {
        QCOMPARE(Quarter::of({2018, 3, 31}), (Quarter{2018, 1}));
        QCOMPARE(Quarter::of({2018, 4, 1}), (Quarter{2018, 2}));
        QCOMPARE((Quarter{2017, 4}).next(), (Quarter{2018, 1}));
        QCOMPARE((Quarter{2018, 1}).previous(), (Quarter{2017, 4}));
        QCOMPARE((Quarter{2020, 1}).last(), QDate(2020, 3, 31));
        QVERIFY_LAW("every day lies in its quarter", [] {
            const auto day = anyDay();
            const auto quarter = Quarter::of(day);
            RC_ASSERT(quarter.contains(day));
            RC_ASSERT(!quarter.next().contains(day));
            RC_ASSERT(quarter.next().previous() == quarter);
            RC_ASSERT(quarter.next().first() == quarter.last().addDays(1));
            RC_ASSERT(*Quarter::parse(quarter.code()) == quarter);
            RC_ASSERT(*Quarter::parse(quarter.chinese()) == quarter);
        });
    }
    void theOfficesDayIsChinas() {
        FixedClock clock{QDate(2018, 3, 26)};
        QCOMPARE(clock.today(), QDate(2018, 3, 26));
        QCOMPARE(clock.now().toString(Qt::ISODate), u"2018-03-26T01:00:00Z"_s);
        clock.setNow(QDateTime(QDate(2018, 3, 26), QTime(16, 0), Qt::UTC));
        QCOMPARE(clock.today(), QDate(2018, 3, 27));
        clock.advanceSeconds(-1);
        QCOMPARE(clock.today(), QDate(2018, 3, 26));
        QVERIFY(SystemClock().today() >= QDate(2018, 1, 1));
        QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "TestCalendar.moc"
