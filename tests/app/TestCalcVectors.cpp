#include "CommandRun.h"
#include "policy/Policy.h"
#include "support/Vectors.h"

#include <QDate>
#include <QTemporaryDir>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/** What the calculator answers in JSON; the words are shown when it refuses. */
QJsonObject answer(const QStringList& words) {
    const auto run = runWords(words + QStringList{u"--json"_s});
    if (run.code != 0)
        qWarning("%s: %s", qPrintable(words.join(u' ')), qPrintable(run.err));
    return run.json();
}

/** A listed rate of each day on which one began, the large banks' where both are known. */
QStringList rateOptions() {
    QStringList options{u"--rate"_s, u"2002-02-21:0.72%"_s};
    for (const auto& row : vectorRows("deposit_rates.csv"))
        if (row[u"series"_s] == u"big-bank listed"_s || row[u"effective_date"_s] < u"2012-06-08"_s)
            options << u"--rate"_s << row[u"effective_date"_s] + u':' + row[u"demand_rate_percent"_s] + u'%';
    return options;
}

QStringList interestWords(const VectorRow& row) {
    QStringList words{u"calc"_s,      u"interest"_s,
                      u"--from"_s,    row[u"accrue_from"_s],
                      u"--to"_s,      row[u"accrue_to_inclusive"_s],
                      u"--balance"_s, row[u"opening_balance"_s],
                      u"--settled"_s, row[u"settlement_or_closing_date"_s],
                      u"--method"_s,  row[u"method"_s] == u"segmented"_s ? u"segmented"_s : u"whole"_s};
    for (const auto& move : row[u"movements"_s].split(u';', Qt::SkipEmptyParts))
        words << u"--move="_s + move;
    if (row[u"case"_s].endsWith(u'y')) // the old rule: the part below one yuan bears none
        words << u"--yuan-only"_s;
    return words + rateOptions();
}

} // namespace

/** The calculator against every known answer, by the words that a person would type. */
class TestCalcVectors : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    /** The shipped measures with the fund's share as given. */
    QString policyWith(const QString& percent) {
        const auto path = folder_.filePath(percent + u".json"_s);
        auto text = QString::fromUtf8(shippedPolicies().constLast());
        text.replace(u"\"70%\""_s, u"\"%1%\""_s.arg(percent))
            .replace(u"\"30%\""_s, u"\"%1%\""_s.arg(100 - percent.toInt()));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? path : QString();
    }

private slots:
    void capitals() {
        STEWARD_VECTORS(rows, "rmb_capitals.csv");
        for (const auto& row : rows) {
            const auto written = answer({u"calc"_s, u"capitals"_s, row[u"amount"_s]});
            QCOMPARE(written[u"capitals"_s].toString(), row[u"canonical"_s]);
            const auto variants = row[u"accepted"_s].split(u'|', Qt::SkipEmptyParts) << row[u"canonical"_s];
            for (const auto& variant : variants) {
                const auto read = answer({u"calc"_s, u"capitals"_s, u"--read"_s, variant});
                QCOMPARE(read[u"amount"_s].toString(), row[u"amount"_s]);
            }
        }
    }
    void billDates() {
        STEWARD_VECTORS(rows, "bill_dates.csv");
        for (const auto& row : rows)
            QCOMPARE(
                answer({u"calc"_s, u"capitals"_s, u"--date"_s, row[u"date"_s]})[u"capitals"_s].toString(),
                row[u"bill_date_capital"_s]);
    }
    void workingDays() {
        STEWARD_VECTORS(rows, "working_days.csv");
        for (const auto& row : rows) {
            const auto from = row[u"start_date"_s];
            for (const auto& days : {u"3"_s, u"5"_s, u"10"_s}) {
                const auto due = answer({u"calc"_s, u"due"_s, u"--from"_s, from, u"--days"_s, days});
                QCOMPARE(due[u"due"_s].toString(), row[u"due_%1_workdays"_s.arg(days)]);
                QVERIFY(due[u"announced"_s].toBool());
            }
            const auto calendar = answer({u"calc"_s, u"due"_s, u"--from"_s, from, u"--days"_s,
                                          row[u"calendar_days_to_5wd"_s], u"--calendar-days"_s});
            QCOMPARE(calendar[u"due"_s].toString(), row[u"due_5_workdays"_s]);
        }
    }
    /** A limit of one day from the day before ends on a day that is worked, and on no other. */
    void holidays() {
        STEWARD_VECTORS(rows, "holidays.csv");
        for (const auto& row : rows) {
            const auto day = row[u"date"_s];
            const auto before = QDate::fromString(day, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
            const auto due = answer({u"calc"_s, u"due"_s, u"--from"_s, before, u"--days"_s, u"1"_s});
            const bool worked = due[u"due"_s].toString() == day;
            QVERIFY2(worked == (row[u"kind"_s] == u"workday"_s), qPrintable(day));
        }
    }
    void lossSharing() {
        STEWARD_VECTORS(rows, "loss_sharing.csv");
        for (const auto& row : rows) {
            const QStringList policy{u"--policy"_s, policyWith(row[u"fund_percent"_s])};
            if (row[u"kind"_s] == u"compensation"_s) {
                const auto shares =
                    answer(QStringList{u"calc"_s, u"share"_s, u"--principal"_s, row[u"amount"_s],
                                       u"--insurer"_s, row[u"insurance_paid_first"_s]} +
                           policy);
                QCOMPARE(shares[u"base"_s].toString(), row[u"amount_shared"_s]);
                QCOMPARE(shares[u"fund"_s].toString(), row[u"fund_part"_s]);
                QCOMPARE(shares[u"bank"_s].toString(), row[u"bank_part"_s]);
                continue;
            }
            QCOMPARE(row[u"kind"_s], u"recovery"_s);
            const auto due = answer(QStringList{u"calc"_s, u"recovery"_s, u"--principal"_s, u"50000.00"_s,
                                                u"--recovered"_s, row[u"amount"_s]} +
                                    policy);
            QCOMPARE(due[u"dueNow"_s].toString(), row[u"fund_part"_s]);
        }
    }
    void recoveries() {
        STEWARD_VECTORS(rows, "recoveries.csv");
        QString returned;
        for (const auto& row : rows) {
            if (row[u"step"_s] == u"1"_s)
                returned = u"0"_s;
            const auto due = answer({u"calc"_s, u"recovery"_s, u"--principal"_s, row[u"claim_principal"_s],
                                     u"--recovered"_s, row[u"recovered_total"_s], u"--returned"_s, returned});
            QCOMPARE(due[u"fund"_s].toString(), row[u"fund_paid"_s]);
            QCOMPARE(due[u"dueNow"_s].toString(), row[u"fund_refund_now"_s]);
            QCOMPARE(due[u"fundTotal"_s].toString(), row[u"fund_refund_total_should_be"_s]);
            returned = due[u"fundTotal"_s].toString();
        }
    }
    void interest() {
        STEWARD_VECTORS(rows, "interest.csv");
        for (const auto& row : rows) {
            const auto interest = answer(interestWords(row));
            QVERIFY2(interest[u"interest"_s].toString() == row[u"interest_fen_rounded"_s],
                     qPrintable(row[u"case"_s]));
            QCOMPARE(interest[u"days"_s].toInt(), row[u"days"_s].toInt());
            QCOMPARE(*parseAmount(interest[u"balanceDays"_s].toString()),
                     *parseAmount(row[u"jishu_total"_s]));
        }
    }
    void idNumbers() {
        STEWARD_VECTORS(rows, "id_numbers.csv");
        for (const auto& row : rows) {
            const auto run = runWords({u"calc"_s, u"id"_s, row[u"id"_s], u"--json"_s});
            QVERIFY2((run.code == 0) == (row[u"valid"_s] == u"1"_s), qPrintable(row[u"id"_s]));
            if (run.code != 0)
                continue;
            QCOMPARE(run.json()[u"id"_s].toString(), row[u"id"_s].toUpper());
            QCOMPARE(run.json()[u"sex"_s].toString(), row[u"sex"_s]);
            QCOMPARE(run.json()[u"birth"_s].toString(), row[u"birth"_s]);
        }
    }
    void creditCodes() {
        STEWARD_VECTORS(rows, "credit_codes.csv");
        for (const auto& row : rows) {
            const auto run = runWords({u"calc"_s, u"id"_s, u"--credit-code"_s, row[u"uscc"_s], u"--json"_s});
            QVERIFY2((run.code == 0) == (row[u"formula_valid"_s] == u"1"_s), qPrintable(row[u"uscc"_s]));
        }
    }
};

QTEST_GUILESS_MAIN(TestCalcVectors)
#include "TestCalcVectors.moc"
