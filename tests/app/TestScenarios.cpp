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

QString nameOf(ClaimState from, ClaimAct act, ClaimState to) {
    return stateName(from) + u' ' + actName(act) + u' ' + stateName(to);
}

/** The codes of all refusals that these folders of core give, as their sources say. */
QSet<QString> refusalsIn(const QStringList& folders) {
    static const QRegularExpression refusal(
        u"\"([a-z_]+\\.[a-z_]+)\"(?:_s)?\\)?,\\s*QT_TRANSLATE_NOOP\\(\\s*\"Refusal\""_s);
    QSet<QString> codes;
    for (const auto& folder : folders) {
        const QDir dir(QStringLiteral(STEWARD_SOURCE "/core/") + folder);
        for (const auto& name : dir.entryList({u"*.cpp"_s}, QDir::Files)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = refusal.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                codes << matches.next().captured(1);
        }
    }
    return codes;
}

/** What no sentence of a scenario can meet, and why; tests of their own meet most of these. */
const QHash<QString, QString>& beyondScenarios() {
    const auto people = u"people, passwords and settings are not a scenario's"_s;
    const auto form = u"asked by a form of the window or an option of a command that no sentence has"_s;
    const auto guarded = u"something before it refuses first; it guards against a mistake in the program"_s;
    const auto cancelled = u"nobody cancels in a scenario"_s;
    static const QHash<QString, QString> known{
        {u"access.disabled"_s, people},
        {u"claim.nothing_to_pay"_s, guarded},
        {u"access.last_administrator"_s, people},
        {u"access.login_taken"_s, people},
        {u"access.nobody_signed_in"_s, people},
        {u"access.wait"_s, people},
        {u"access.wrong_password"_s, people},
        {u"setup.bank_incomplete"_s, people},
        {u"setup.no_administrator"_s, people},
        {u"setup.no_second_person"_s, people},
        {u"file.read_only"_s, people},
        {u"account.number_missing"_s, form},
        {u"agreement.dates"_s, form},
        {u"bank.ambiguous"_s, form},
        {u"bank.name_missing"_s, form},
        {u"bank.npl_unknown"_s, form},
        {u"bank.unknown"_s, form},
        {u"household.unknown"_s, form},
        {u"claim.rows_gone"_s, form},
        {u"meeting.empty"_s, form},
        {u"paper.no_review"_s, form},
        {u"paper.not_of_claim"_s, form},
        {u"policy.unknown"_s, form},
        {u"rate.day_missing"_s, form},
        {u"register.twice"_s, form},
        {u"report.days_backwards"_s, form},
        {u"review.unknown"_s, form},
        {u"review.other_claim"_s, form},
        {u"township.unknown"_s, form},
        {u"recovery.withdrawn_already"_s, u"the sentence finds only what was not withdrawn"_s},
        {u"claim.period_closed"_s, u"the quarter of today runs, and a running quarter can't be closed"_s},
        {u"entry.compensation_by_claim"_s, guarded},
        {u"entry.reversal_names_entry"_s, guarded},
        {u"entry.kind_shape"_s, guarded},
        {u"entry.not_balanced"_s, guarded},
        {u"work.cancelled"_s, cancelled}};
    return known;
}

} // namespace

/** Plays every scenario of the project; and scenarios that are wrong must be found out. */
class TestScenarios : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QSet<QString> refusals_; ///< met by the scenarios played so far
    QSet<QString> moves_;    ///< of their claims

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
        refusals_ += report->refusals;
        for (const auto& move : report->moves)
            moves_ << nameOf(move.from, move.act, move.to);
    }
    /** After the scenarios: all of them together walk every line of the workflow table, and no other. */
    void everyLineOfTheTableIsWalked() {
        QSet<QString> table;
        for (const auto& line : workflowTable())
            table << nameOf(line.from, line.act, line.to);
        QVERIFY2((table - moves_).isEmpty(), qPrintable((table - moves_).values().join(u"; "_s)));
        QVERIFY2((moves_ - table).isEmpty(), qPrintable((moves_ - table).values().join(u"; "_s)));
    }
    /** And they meet every refusal of the rules and services, but for those known to be out of their reach.
     */
    void everyRefusalIsMet() {
        const auto all =
            refusalsIn({u"claims"_s, u"sharing"_s, u"fund"_s, u"reconciliation"_s, u"services"_s});
        QVERIFY(all.size() > 100);
        auto unmet = all - refusals_;
        for (auto known = beyondScenarios().cbegin(); known != beyondScenarios().cend(); ++known) {
            QVERIFY2(all.contains(known.key()), qPrintable(known.key()));
            QVERIFY2(!refusals_.contains(known.key()), qPrintable(known.key()));
            unmet.remove(known.key());
        }
        auto names = unmet.values();
        names.sort();
        QVERIFY2(unmet.isEmpty(), qPrintable(names.join(u' ')));
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
