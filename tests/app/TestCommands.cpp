#include "CommandRun.h"
#include "commands/Help.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryFile>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCommands : public QObject {
    Q_OBJECT
private slots:
    void answersAreJustTheAnswer_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("answer");
        const auto terms =
            u" --from 2018-03-21 --to 2018-06-20 --balance 3000000.00 --rate 2015-10-24:0.30%"_s;
        const auto moves =
            u" --move 2018-04-03:-350000.00 --move=2018-05-15:120000.00 --move 2018-06-20:-35000.00"_s;
        QTest::newRow("share") << u"calc share --principal 33333.33"_s << u"fund 23,333.33\nbank 10,000.00"_s;
        QTest::newRow("share, insured")
            << u"calc share --principal 40000 --insurer 20000"_s << u"fund 14,000.00\nbank 6,000.00"_s;
        QTest::newRow("recovery") << u"calc recovery --principal 50000 --recovered 1234.56"_s << u"864.19"_s;
        QTest::newRow("recovery, cumulative")
            << u"calc recovery --principal 50000 --recovered 1234.57 --returned 864.19"_s << u"0.01"_s;
        QTest::newRow("recovery, with interest")
            << u"calc recovery --principal 50000 --recovered 1000 --interest 234.56"_s << u"864.19"_s;
        QTest::newRow("recovery, insured")
            << u"calc recovery --principal 40000 --insurer 20000 --recovered 1000"_s << u"350.00"_s;
        QTest::newRow("recovery, insurer apart")
            << u"calc recovery --principal 40000 --insurer 20000 --recovered 1000 --insurer-apart"_s
            << u"700.00"_s;
        QTest::newRow("topup") << u"calc topup --balance 3000000 --outstanding 3200万元"_s << u"200,000.00"_s;
        QTest::newRow("topup, due")
            << u"calc topup --balance 3000000 --outstanding 32000000 --on 2018-03-05"_s
            << u"200,000.00\ndue 2018-04-30"_s;
        QTest::newRow("topup, due after compensation")
            << u"calc topup --balance 3000000 --outstanding 32000000 --on 2018-01-05 --cause compensation"_s
            << u"200,000.00\ndue 2018-04-30"_s;
        QTest::newRow("capitals") << u"calc capitals 10010.05"_s << u"人民币壹万零壹拾元零伍分"_s;
        QTest::newRow("capitals of less than nothing")
            << u"calc capitals -- -5.00"_s << u"人民币（负）伍元整"_s;
        QTest::newRow("capitals read")
            << u"calc capitals --read 人民币壹万零壹拾元零伍分"_s << u"10,010.05"_s;
        QTest::newRow("bill date") << u"calc capitals --date 2018-10-20"_s << u"贰零壹捌年零壹拾月零贰拾日"_s;
        QTest::newRow("due") << u"calc due --from 2018-02-09 --days 5"_s << u"2018-02-22"_s;
        QTest::newRow("due, calendar")
            << u"calc due --from 2018-02-09 --days 5 --calendar-days"_s << u"2018-02-14"_s;
        QTest::newRow("interest") << u"calc interest"_s + terms + moves << u"2,106.29"_s;
        QTest::newRow("interest, new rate")
            << u"calc interest --from 2025-03-21 --to 2025-06-20 --balance 5000000 "
               "--rate 2024-10-18:0.10% --rate 2025-05-20:0.05%"_s
            << u"1,055.56"_s;
        QTest::newRow("interest, whole")
            << u"calc interest --from 2025-03-21 --to 2025-06-20 --balance 5000000 --method whole "
               "--rate 2024-10-18:0.10% --rate 2025-05-20:0.05%"_s
            << u"638.89"_s;
        QTest::newRow("interest, settled later")
            << u"calc interest --from 2025-03-21 --to 2025-05-19 --balance 5000000 --method whole "
               "--settled 2025-05-20 --rate 2024-10-18:0.10% --rate 2025-05-20:0.05%"_s
            << u"416.67"_s;
        QTest::newRow("interest, yuan only")
            << u"calc interest --from 2018-12-21 --to 2018-12-21 --balance 600.99 --yuan-only "
               "--rate 2015-10-24:0.30%"_s
            << u"0.01"_s;
        QTest::newRow("id") << u"calc id 34052419800101001x"_s
                            << u"34052419800101001X, male, born 1980-01-01"_s;
        QTest::newRow("credit code") << u"calc id --credit-code 91350100m000100y43"_s
                                     << u"91350100M000100Y43"_s;
    }
    void answersAreJustTheAnswer() {
        QFETCH(QString, line);
        QFETCH(QString, answer);
        const auto run = runLine(line);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.out, answer + u'\n');
        QCOMPARE(run.code, 0);
    }
    void machinesGetTheSameInJson() {
        QCOMPARE(runLine(u"calc capitals 10010.05 --json"_s).json(),
                 (QJsonObject{{u"amount"_s, u"10010.05"_s}, {u"capitals"_s, u"人民币壹万零壹拾元零伍分"_s}}));
        QCOMPARE(runLine(u"calc due --json --from 2026-12-29 --days 5"_s).json(),
                 (QJsonObject{{u"due"_s, u"2027-01-05"_s}, {u"announced"_s, false}}));
        const auto interest =
            runLine(u"calc interest --json --from 2024-09-21 --to 2024-12-20 --balance 5000000 "
                    "--rate 2024-07-25:0.15 --rate 2024-10-18:0.10"_s)
                .json();
        QCOMPARE(interest[u"interest"_s], QJsonValue(u"1451.39"_s));
        QCOMPARE(interest[u"segments"_s].toArray().size(), 2);
        QCOMPARE(interest[u"segments"_s][0][u"days"_s], QJsonValue(27));
        QCOMPARE(interest[u"explanation"_s][u"result"_s], QJsonValue(u"1,451.39"_s));
    }
    void theArithmeticIsShownWhenAsked() {
        const auto run = runLine(u"calc share --principal 33333.33 --insurer 0 --explain"_s);
        QCOMPARE(run.code, 0);
        for (const auto& part : {u"33,333.33"_s, u"70%"_s, u"23,333.33"_s, u"10,000.00"_s, u"Art. 12"_s,
                                 u"巫山府办发〔2017〕166号"_s})
            QVERIFY2(run.out.contains(part), qPrintable(run.out));
    }
    void refusalsComeOnTheErrorStream_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("share") << u"calc share --principal 1 --insurer 2"_s
                               << u"share.insurer_above_principal"_s;
        QTest::newRow("recovery") << u"calc recovery --principal 50000 --recovered 50000.01"_s
                                  << u"recovery.above_loss"_s;
        QTest::newRow("topup") << u"calc topup --balance -1 --outstanding 2"_s << u"topup.negative"_s;
        QTest::newRow("policy") << u"calc share --principal 1 --policy /no/such/file"_s
                                << u"file.unreadable"_s;
        QTest::newRow("amount") << u"calc capitals 1.001"_s << u"amount.below_fen"_s;
        QTest::newRow("capitals") << u"calc capitals --read 壹元"_s << u"capitals.unreadable"_s;
        QTest::newRow("date") << u"calc capitals --date 2018-02-30"_s << u"day.unreadable"_s;
        QTest::newRow("day") << u"calc due --from 9.2.2018 --days 5"_s << u"day.unreadable"_s;
        QTest::newRow("count") << u"calc due --from 2018-02-09 --days -1"_s << u"number.unreadable"_s;
        QTest::newRow("file") << u"calc due --from 2018-02-09 --days 1 --holidays /no/such/file"_s
                              << u"file.unreadable"_s;
        QTest::newRow("no rate")
            << u"calc interest --from 2018-03-21 --to 2018-06-20 --balance 1 --rate 2018-03-22:0.3"_s
            << u"interest.no_rate"_s;
        QTest::newRow("no colon")
            << u"calc interest --from 2018-03-21 --to 2018-06-20 --balance 1 --rate 2018-03-21"_s
            << u"rate.not_a_number"_s;
        QTest::newRow("move")
            << u"calc interest --from 2018-03-21 --to 2018-06-20 --balance 1 --rate 2018-03-21:1 --move x"_s
            << u"day.unreadable"_s;
        QTest::newRow("beyond 64 bits")
            << u"calc interest --from 0001-01-01 --to 9000-01-01 --balance 999999999999 --rate 0001-01-01:1"_s
            << u"figures.too_large"_s;
        QTest::newRow("id") << u"calc id 5.00237E+17"_s << u"id.spoiled_by_spreadsheet"_s;
        QTest::newRow("credit code") << u"calc id --credit-code 91350100M000100Y44"_s
                                     << u"credit_code.checksum"_s;
    }
    void refusalsComeOnTheErrorStream() {
        QFETCH(QString, line);
        QFETCH(QString, code);
        const auto machine = runLine(line + u" --json"_s);
        QCOMPARE(machine.code, 1);
        QCOMPARE(machine.out, QString());
        QCOMPARE(machine.refusal()[u"code"_s].toString(), code);
        const auto person = runLine(line);
        QCOMPARE(person.code, 1);
        QCOMPARE(person.out, QString());
        QVERIFY(person.err.startsWith(machine.refusal()[u"sentence"_s].toString()));
    }
    void wrongUsageSaysWhereToLook_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("help");
        for (const char* line : {"", "foo", "--foo"})
            QTest::newRow(line) << QString::fromLatin1(line) << u"`fund-steward --help`"_s;
        for (const char* line : {"calc", "calc foo"})
            QTest::newRow(line) << QString::fromLatin1(line) << u"`fund-steward calc --help`"_s;
        for (const char* line : {"calc due --days 5", "calc due --from 2018-02-09", "calc due --from",
                                 "calc due --foo", "calc due 1 --from 2018-02-09 --days 5",
                                 "calc due --from 2018-02-09 --from 2018-02-10 --days 5"})
            QTest::newRow(line) << QString::fromLatin1(line) << u"`fund-steward calc due --help`"_s;
        QTest::newRow("no amount") << u"calc capitals"_s << u"`fund-steward calc capitals --help`"_s;
        QTest::newRow("method")
            << u"calc interest --from 2018-03-21 --to 2018-06-20 --balance 1 --rate 2018-03-21:1 --method x"_s
            << u"`fund-steward calc interest --help`"_s;
    }
    void wrongUsageSaysWhereToLook() {
        QFETCH(QString, line);
        QFETCH(QString, help);
        const auto run = runLine(line);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(help), qPrintable(run.err));
    }
    void amendedHolidaysMoveTheDay() {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("date,kind,name\n2018-02-12,holiday,x\n");
        file.close();
        const auto run = runWords({u"calc"_s, u"due"_s, u"--from"_s, u"2018-02-09"_s, u"--days"_s, u"1"_s,
                                   u"--holidays"_s, file.fileName()});
        QCOMPARE(run.out, u"2018-02-13\n"_s);
    }
    void aYearNotAnnouncedIsNoted() {
        const auto run = runLine(u"calc due --from 2026-12-29 --days 5"_s);
        QCOMPARE(run.out, u"2027-01-05\n"_s);
        QVERIFY(run.err.contains(u"2013 to 2026"_s));
        QCOMPARE(run.code, 0);
    }
    void helpTellsOfEveryCommandAndOption() {
        const auto all = runLine(u"--help"_s);
        QCOMPARE(all.code, 0);
        for (const auto& command : commands()) {
            const auto name = QString::fromLatin1(command.name);
            QVERIFY2(all.out.contains(u"  "_s + name), command.name);
            const auto run = runWords(name.split(u' ') << u"--help"_s);
            QCOMPARE(run.code, 0);
            QVERIFY(run.out.contains(u"fund-steward "_s + name));
            QVERIFY(*command.summary != '\0');
            for (const auto& option : command.options + commonOptions()) {
                QVERIFY2(run.out.contains(u"--"_s + QString::fromLatin1(option.name)), option.name);
                QVERIFY2(*option.description != '\0', option.name);
            }
        }
        QVERIFY(runLine(u"calc --help"_s).out.contains(u"calc due"_s));
    }
    void theManPageTellsOfThemToo() {
        QFile file(QStringLiteral(STEWARD_SOURCE "/packaging/fund-steward.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
        for (const auto& command : commands()) {
            const auto start = page.indexOf(u".SS "_s + QString::fromLatin1(command.name));
            QVERIFY2(start >= 0, command.name);
            const auto part = page.mid(start, page.indexOf(u"\n.S"_s, start + 1) - start);
            for (const auto& option : command.options)
                QVERIFY2(
                    part.contains(u"--"_s + QString::fromLatin1(option.name)),
                    qPrintable(u"%1 --%2"_s.arg(QLatin1String(command.name), QLatin1String(option.name))));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "TestCommands.moc"
