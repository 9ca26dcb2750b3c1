#include "CommandRun.h"
#include "support/FileText.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/** What somebody with a database tool could do to a file: the guards away, then the change. */
QString tamper(const QString& path, const QStringList& statements) {
    QString error;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        if (!database.open())
            error = database.lastError().text();
        QSqlQuery query(database);
        for (const auto& statement : statements)
            if (error.isEmpty() && !query.exec(statement))
                error = statement + u": "_s + query.lastError().text();
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    return error;
}

QStringList codesIn(const CommandRun& run) {
    QStringList codes;
    const auto faults = run.json().value(u"faults"_s).toArray();
    for (const auto& fault : faults)
        codes << fault.toObject().value(u"code"_s).toString();
    return codes;
}

} // namespace

class TestOffices : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString office_;

    QString in(const QString& name) const { return folder_.filePath(name); }
    /** A copy of the demonstration office, to be spoiled. */
    QString copy() const {
        const auto path = in(u"copy.steward"_s);
        for (const auto* suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        QFile::copy(office_, path);
        return path;
    }
    QString one(const QString& sql) const {
        QString found;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(office_);
            database.open();
            QSqlQuery query(sql, database);
            if (query.next())
                found = query.value(0).toString();
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return found;
    }

private slots:
    void initTestCase() {
        office_ = in(u"office.steward"_s);
        const auto run = runWords({u"demo"_s, office_, u"--json"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().value(u"users"_s).toArray().size(), 5);
        QVERIFY(QFile::exists(office_));
    }
    void nothingIsOverwritten() {
        const auto before = bytesOf(office_);
        const auto run = runWords({u"demo"_s, office_, u"--json"_s});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.refusal().value(u"code"_s).toString(), u"file.exists"_s);
        QCOMPARE(bytesOf(office_), before);
    }
    void aGoodFileProves() {
        const auto run = runWords({u"check"_s, office_, u"--json"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, 0);
        const auto report = run.json();
        QVERIFY(report.value(u"good"_s).toBool());
        for (const auto& part : {u"entries"_s, u"claims"_s, u"papers"_s, u"auditLines"_s})
            QVERIFY2(report.value(part).toInt() > 3, qPrintable(part));
        const auto told = runWords({u"check"_s, office_});
        QVERIFY2(
            told.out.contains(u"Chain of the books: %1 entries, "_s.arg(report.value(u"entries"_s).toInt())),
            qPrintable(told.out));
    }
    void everyFaultHasItsName_data() {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("code");
        const auto guardless = [](const char* table, const char* kind, const QString& change) {
            return QStringList{u"DROP TRIGGER %1_no_%2"_s.arg(QLatin1String(table), QLatin1String(kind)),
                               change};
        };
        QTest::newRow("amount")
            << guardless("postings", "update",
                         u"UPDATE postings SET amount = amount + sign(amount) WHERE entry = 3"_s)
            << u"entry_changed"_s;
        QTest::newRow("summary") << guardless("entries", "update",
                                              u"UPDATE entries SET summary = 'x' WHERE id = 2"_s)
                                 << u"entry_changed"_s;
        QTest::newRow("entry") << QStringList{u"DROP TRIGGER entries_no_delete"_s,
                                              u"DROP TRIGGER postings_no_delete"_s,
                                              u"DELETE FROM postings WHERE entry = 5"_s,
                                              u"DELETE FROM entries WHERE id = 5"_s}
                               << u"entry_missing"_s;
        QTest::newRow("audit line") << guardless("audit", "update",
                                                 u"UPDATE audit_lines SET act = 'x' WHERE id = 7"_s)
                                    << u"audit_line_changed"_s;
        QTest::newRow("audit line gone")
            << guardless("audit", "delete", u"DELETE FROM audit_lines WHERE id = 7"_s)
            << u"audit_line_missing"_s;
        QTest::newRow("paper") << guardless("papers", "update",
                                            u"UPDATE papers SET bytes = (SELECT bytes FROM papers WHERE id = "
                                            "2) WHERE id = 1"_s)
                               << u"paper_swapped"_s;
        QTest::newRow("paper gone") << guardless("papers", "delete",
                                                 u"DELETE FROM papers WHERE kind = 'claim_list' AND "
                                                 "sequence = 1"_s)
                                    << u"paper_missing"_s;
        QTest::newRow("guard") << QStringList{u"DROP TRIGGER papers_no_delete"_s} << u"guard_missing"_s;
        QTest::newRow("balance") << QStringList{u"UPDATE balances SET amount = amount + 1"_s}
                                 << u"balance_differs"_s;
        QTest::newRow("claim") << QStringList{u"PRAGMA foreign_keys = OFF"_s,
                                              u"DELETE FROM claims WHERE id = 2"_s}
                               << u"reference_broken"_s;
    }
    void everyFaultHasItsName() {
        QFETCH(QStringList, statements);
        QFETCH(QString, code);
        const auto path = copy();
        QCOMPARE(tamper(path, statements), QString());
        const auto run = runWords({u"check"_s, path, u"--json"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(codesIn(run).contains(code), qPrintable(run.out));
        QCOMPARE(run.refusal().value(u"code"_s).toString(), u"check.faults"_s);
        const auto told = runWords({u"check"_s, path});
        QVERIFY2(told.out.startsWith(codesIn(run).constFirst() + u": "_s), qPrintable(told.out));
        QVERIFY(!told.out.contains(u'{'));
    }
    void anIssuedPaperComesOutAsItIsAndProves() {
        const auto number = one(u"SELECT number FROM papers WHERE kind = 'confirmation_letter'"_s);
        const auto code = one(u"SELECT code FROM papers WHERE kind = 'confirmation_letter'"_s);
        const auto pdf = in(u"letter.pdf"_s);
        const auto path = copy();
        const auto unnamed = runWords({u"paper"_s, u"print"_s, path, number, u"--out"_s, pdf, u"--json"_s});
        QCOMPARE(unnamed.refusal().value(u"code"_s).toString(), u"access.user_missing"_s);
        QVERIFY(!QFile::exists(pdf)); // nobody gets personal data without a name
        qputenv("FUND_STEWARD_PASSWORD", "yanshi123");
        const auto print = [&path](const QString& wanted, const QString& out) {
            return runWords(
                {u"paper"_s, u"print"_s, path, wanted, u"--out"_s, out, u"--user"_s, u"jingban"_s});
        };
        const auto printed = print(number, pdf);
        QCOMPARE(printed.err, QString());
        QVERIFY(bytesOf(pdf).startsWith("%PDF"));
        auto typed = number;
        typed.replace(u'〔', u'[').replace(u'〕', u']');
        const auto again = in(u"again.pdf"_s);
        QCOMPARE(print(typed, again).code, 0);
        qunsetenv("FUND_STEWARD_PASSWORD");
        QCOMPARE(bytesOf(again), bytesOf(pdf));
        for (const auto& what : {pdf, code, code.toLower().remove(u'-')}) {
            const auto run = runWords({u"paper"_s, u"verify"_s, office_, what, u"--json"_s});
            QVERIFY2(run.code == 0, qPrintable(what));
            QCOMPARE(run.json().value(u"number"_s).toString(), number);
        }
        QFile changed(pdf);
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("\n");
        changed.close();
        for (const auto& what : {pdf, u"AAAA-BBBB-CCCC"_s}) {
            const auto run = runWords({u"paper"_s, u"verify"_s, office_, what, u"--json"_s});
            QCOMPARE(run.code, 1);
            QCOMPARE(run.json().value(u"genuine"_s), QJsonValue(false));
            QCOMPARE(run.refusal().value(u"code"_s).toString(), u"paper.not_genuine"_s);
        }
    }
    void aCopyInSomebodysNameIsCounted() {
        const auto path = copy();
        const auto code = one(u"SELECT code FROM papers WHERE kind = 'transfer_voucher'"_s);
        const QStringList words{u"paper"_s,     u"print"_s,        path,        code,
                                u"--out"_s,     in(u"v.pdf"_s),    u"--user"_s, u"jingban"_s,
                                u"--purpose"_s, u"交财政局检查"_s, u"--json"_s};
        qputenv("FUND_STEWARD_PASSWORD", "wrong");
        QCOMPARE(runWords(words).refusal().value(u"code"_s).toString(), u"access.wrong_password"_s);
        qputenv("FUND_STEWARD_PASSWORD", "yanshi123");
        const auto before = runWords({u"check"_s, path, u"--json"_s}).json().value(u"auditLines"_s).toInt();
        const auto run = runWords(words);
        qunsetenv("FUND_STEWARD_PASSWORD");
        QCOMPARE(run.err, QString());
        const auto after = runWords({u"check"_s, path, u"--json"_s}).json().value(u"auditLines"_s).toInt();
        QCOMPARE(after, before + 2); // the sign-in and the copy
    }
    void scenariosAreComparedAndTheirPapersLeft() {
        const auto papers = in(u"papers"_s);
        const auto office = in(u"played.steward"_s);
        const auto good = runWords({u"rehearse"_s, u"--papers"_s, papers, u"--office"_s, office});
        QCOMPARE(good.err, QString());
        QVERIFY2(good.out.startsWith(u"quarter.scenario: good"_s), qPrintable(good.out));
        QVERIFY(!QDir(papers).entryList({u"*补偿确认书*.pdf"_s}).isEmpty());
        QVERIFY(runWords({u"check"_s, office, u"--json"_s}).json().value(u"good"_s).toBool());
        const auto again = runWords({u"rehearse"_s, u"--office"_s, office, u"--json"_s});
        QCOMPARE(again.refusal().value(u"code"_s).toString(), u"file.exists"_s);
        const auto both = runWords({u"rehearse"_s, u"a"_s, u"b"_s, u"--office"_s, office, u"--json"_s});
        QCOMPARE(both.refusal().value(u"code"_s).toString(), u"rehearsal.one_office"_s);
        QFile file(in(u"wrong.scenario"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(u"算 大写 1.00 人民币壹元整\n算 大写 1.00 人民币贰元整\n").toUtf8());
        file.close();
        const auto wrong = runWords({u"rehearse"_s, file.fileName()});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.out.contains(u"wrong.scenario:2: 算 大写 1.00 人民币贰元整"_s), qPrintable(wrong.out));
        QVERIFY2(wrong.out.contains(u"人民币壹元整"_s), qPrintable(wrong.out));
        const auto machine = runWords({u"rehearse"_s, file.fileName(), u"--json"_s});
        const auto failure = machine.json()[u"scenarios"_s][0][u"failures"_s][0];
        QCOMPARE(failure[u"line"_s].toInt(), 2);
        QCOMPARE(failure[u"code"_s].toString(), u"rehearsal.differs"_s);
        QCOMPARE(machine.refusal()[u"code"_s].toString(), u"rehearsal.failed"_s);
        QVERIFY(runWords({u"rehearse"_s, u"--sentences"_s}).out.contains(u"{人} 受理 {申请}"_s));
        const auto skipped = QStringLiteral(STEWARD_SOURCE "/tests/scenarios/sample-quarter.scenario");
        qunsetenv("FUND_STEWARD_SAMPLES");
        const auto without = runWords({u"rehearse"_s, skipped, u"--json"_s});
        QCOMPARE(without.code, 0);
        QVERIFY(without.json()[u"scenarios"_s][0][u"skipped"_s].toBool());
    }
    void refusalsSayWhy_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("code");
        QTest::newRow("no file") << QStringList{u"check"_s, u"/no/such.steward"_s} << u"file.missing"_s;
        QTest::newRow("not ours") << QStringList{u"check"_s, QStringLiteral(STEWARD_SOURCE "/LICENSE")}
                                  << u"file.not_ours"_s;
        QTest::newRow("no paper") << QStringList{u"paper"_s, u"print"_s, u"@"_s, u"巫扶贷补〔1999〕1号"_s,
                                                 u"--out"_s, u"x.pdf"_s}
                                  << u"paper.unknown"_s;
        QTest::newRow("no PDF") << QStringList{u"paper"_s, u"verify"_s, u"@"_s, u"/no/such.pdf"_s}
                                << u"file.unreadable"_s;
        QTest::newRow("no folder") << QStringList{u"paper"_s,      u"print"_s, u"@"_s,
                                                  u"%1-付-0001"_s, u"--out"_s, u"/no/such/folder/x.pdf"_s}
                                   << u"file.unwritable"_s;
    }
    void refusalsSayWhy() {
        QFETCH(QStringList, words);
        QFETCH(QString, code);
        words.replaceInStrings(u"@"_s, office_);
        words.replaceInStrings(u"%1"_s, one(u"SELECT year FROM papers WHERE kind = 'confirmation_letter'"_s));
        const auto run = runWords(words + QStringList{u"--json"_s});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.refusal().value(u"code"_s).toString(), code);
    }
};

QTEST_MAIN(TestOffices)
#include "TestOffices.moc"
