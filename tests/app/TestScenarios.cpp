#include "rehearse/Rehearsal.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QString Scenarios = QStringLiteral(STEWARD_SOURCE "/tests/scenarios");

QString samples() {
    const auto folder =
        qEnvironmentVariable("FUND_STEWARD_SAMPLES", QStringLiteral(STEWARD_SHARED "/samples"));
    return QDir(folder).exists() ? folder : QString();
}

} // namespace

/** Plays every scenario of the project; and scenarios that are wrong must be found out. */
class TestScenarios : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString written(const QString& text) const {
        const auto path = folder_.filePath(u"wrong.scenario"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(
                (u"引用 %1/office.txt\n"_s.arg(QDir(folder_.path()).relativeFilePath(Scenarios)) + text)
                    .toUtf8());
        return path;
    }

private slots:
    void everyScenarioGoesAsWritten_data() {
        QTest::addColumn<QString>("path");
        const QDir folder(Scenarios);
        const auto names = folder.entryList({u"*.scenario"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const auto& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        QTest::newRow("demonstration quarter") << demonstrationQuarter();
    }
    void everyScenarioGoesAsWritten() {
        QFETCH(QString, path);
        const auto report = rehearse(path, {samples(), {}});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        if (report->skipped)
            QSKIP("needs the samples, which are not there");
        for (const auto& failure : report->failures)
            qWarning("%s:%d: %s: %s", qPrintable(failure.file), failure.line, qPrintable(failure.sentence),
                     qPrintable(failure.text));
        QVERIFY(report->good());
        QVERIFY(report->expectations > 0);
    }
    void aWrongExpectationIsFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("balance") << u"应 余额 农商行 3,000,000.01\n"_s << u"rehearsal.differs"_s;
        QTest::newRow("refused otherwise")
            << u"乙 登记申请 农商行 2018年第1季度 应拒绝 claim.same_person\n"_s << u"rehearsal.differs"_s;
        QTest::newRow("not refused") << u"甲 登记申请 农商行 2018年第1季度 应拒绝 claim.same_person\n"_s
                                     << u"rehearsal.differs"_s;
        QTest::newRow("refused") << u"乙 登记申请 农商行 2018年第1季度\n"_s << u"claim.not_your_role"_s;
        QTest::newRow("share") << u"算 分担 逾期本金 0.05 基金 0.03\n"_s << u"rehearsal.differs"_s;
        QTest::newRow("entry") << u"应 凭证 2018-收-0001 2,999,999.99\n"_s << u"rehearsal.differs"_s;
        QTest::newRow("waiting") << u"应 待复核 1\n"_s << u"rehearsal.differs"_s;
        QTest::newRow("no sentence") << u"甲 跳舞 申请\n"_s << u"rehearsal.no_such_sentence"_s;
        QTest::newRow("no person") << u"己 登记申请 农商行 2018年第1季度\n"_s << u"rehearsal.unknown_name"_s;
        QTest::newRow("no bank") << u"应 余额 工商银行 0\n"_s << u"rehearsal.unknown_name"_s;
        QTest::newRow("no claim") << u"甲 受理 申请\n"_s << u"rehearsal.unknown_name"_s;
        QTest::newRow("no key") << u"甲 登记申请 农商行 2018年第1季度 颜色 红\n"_s
                                << u"rehearsal.unknown_word"_s;
        QTest::newRow("no heading") << u"甲 登记贫困户\n    户编号 | 颜色\n    1 | 红\n"_s
                                    << u"rehearsal.unknown_heading"_s;
        QTest::newRow("day") << u"日期 2018-02-30\n"_s << u"day.unreadable"_s;
        QTest::newRow("past") << u"日期 2017-12-31\n"_s << u"rehearsal.day_backwards"_s;
        QTest::newRow("role") << u"人员 庚 厨师\n"_s << u"rehearsal.unknown_role"_s;
        QTest::newRow("kind") << u"甲 记账 红包 农商行 1.00\n"_s << u"rehearsal.unknown_kind"_s;
    }
    void aWrongExpectationIsFound() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto report = rehearse(written(text));
        QVERIFY(report);
        QCOMPARE(report->failures.size(), 1);
        const auto& failure = report->failures.constFirst();
        QCOMPARE(failure.code, code);
        QCOMPARE(failure.line, 2);
        QVERIFY(failure.file.endsWith(u"wrong.scenario"_s));
        static const QRegularExpression unfilled(u"\\{[a-z_]+\\}"_s);
        QVERIFY(!failure.text.contains(unfilled));
    }
    void expectationsGoOnAndActsStop() {
        const auto report =
            rehearse(written(u"应 余额 农商行 1\n应 余额 邮储银行 1\n乙 登记申请 农商行 2018年第1季度\n"
                             "应 余额 农商行 2\n"_s));
        QVERIFY(report);
        QCOMPARE(report->failures.size(), 3);
        QCOMPARE(report->failures.constLast().line, 4);
    }
    void whatIsNoScenarioIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("quote") << QByteArray("日期 “2018-01-02\n") << u"rehearsal.quote_open"_s;
        QTest::newRow("table") << QByteArray("  户编号 | 乡镇\n") << u"rehearsal.table_without_sentence"_s;
        QTest::newRow("ragged") << QByteArray("甲 登记贫困户\n  户编号\n  1 | 2\n")
                                << u"rehearsal.table_ragged"_s;
        QTest::newRow("GBK") << QByteArray("\xc8\xd5\xc6\xda 2018-01-02\n") << u"rehearsal.not_text"_s;
        QTest::newRow("included") << QByteArray("引用 nowhere.txt\n") << u"file.unreadable"_s;
    }
    void whatIsNoScenarioIsRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto path = folder_.filePath(u"broken.scenario"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto report = rehearse(path);
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
        QVERIFY2(!report.error().text().contains(u'{'), qPrintable(report.error().text()));
    }
    void papersAreLeft() {
        const auto folder = folder_.filePath(u"papers"_s);
        const auto report = rehearse(Scenarios + u"/whole-way.scenario"_s, {{}, folder});
        QVERIFY(report && report->good());
        QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}).size(), report->papers.size());
        QVERIFY(report->papers.size() >= 6);
    }
    void theReadmeTellsOfEverySentence() {
        QFile file(Scenarios + u"/README.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        for (const auto& line : scenarioSentences()) {
            const auto sentence = u'`' + line.section(u" ["_s, 0, 0) + u'`';
            const auto headings = line.trimmed().replace(u" | "_s, u"、"_s);
            QVERIFY2(text.contains(line.startsWith(u' ') ? headings : sentence), qPrintable(line));
        }
    }
};

QTEST_MAIN(TestScenarios)
#include "TestScenarios.moc"
