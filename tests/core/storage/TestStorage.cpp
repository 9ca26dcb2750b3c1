#include "storage/Database.h"
#include "storage/ItemText.h"
#include "storage/MeetingRepository.h"
#include "storage/SettingsRepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/** Runs statements on a file as a database tool would; answers with the last refusal. */
QString tool(const QString& path, const QStringList& statements) {
    QString refusal;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tool"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        for (const auto& statement : statements)
            if (!query.exec(statement))
                refusal = query.lastError().databaseText();
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"tool"_s);
    return refusal;
}

/** The schema of a file, one definition after another, as tests/data/schema keeps them. */
QString schemaOf(Database& database) {
    auto row =
        database.statement(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"_s);
    QString schema;
    if (row.run())
        while (row.next())
            schema += row.text(0) + u";\n"_s;
    return schema;
}

QString snapshot(int version = Database::SchemaVersion) {
    QFile file(QStringLiteral(STEWARD_SOURCE "/tests/data/schema/%1.sql").arg(version));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString codeOf(const Result<std::unique_ptr<Database>>& opened) {
    return opened ? u"opened"_s : opened.error().code;
}

/** Opens `path` as somebody whom permissions bind (root is bound by none) and says what came of it. */
int openAsNobody(const QString& path) {
    constexpr uid_t Nobody = 65534;
    if (geteuid() == 0 && setuid(Nobody) != 0)
        return 2;
    for (const auto mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        std::printf("%s ", qPrintable(codeOf(Database::open(path, mode))));
    return 0;
}

} // namespace

class TestStorage : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int files_ = 0;

    QString newPath() { return folder_.filePath(u"%1.steward"_s.arg(++files_)); }
    /** A closed office's file, empty but for its schema. */
    QString newFile() {
        const auto path = newPath();
        const auto made = Database::create(path);
        return made ? path : QString();
    }

    /** A file as a program of that schema left it; answers what went wrong. */
    QString makeFileOf(const QString& path, int version) {
        QStringList statements{u"PRAGMA application_id = 1400141668"_s,
                               u"PRAGMA user_version = %1"_s.arg(version)};
        for (const auto& statement : snapshot(version).split(u";\n"_s, Qt::SkipEmptyParts))
            statements << statement;
        // Tables come before the indexes and triggers that stand on them.
        std::stable_partition(statements.begin(), statements.end(), [](const QString& statement) {
            return statement.startsWith(u"CREATE TABLE"_s) || statement.startsWith(u"PRAGMA"_s);
        });
        return tool(path, statements);
    }

private slots:
    /** The trail's chain hashes this text, so it must stay to the letter what Qt's JSON writes. */
    void factsAreWrittenAsEver() {
        const QStringList values{u""_s,           u"2018-付-0007"_s, u"a\"b"_s,   u"a\\b"_s,
                                 u"two\nlines"_s, u"𠮷祥"_s,         u"\u007f"_s, u"\u2028/é"_s};
        QCOMPARE(factsText({}), u"[]"_s);
        for (const auto& value : values) {
            const Facts facts{{u"number"_s, u"1"_s}, {u"name"_s, value}};
            const QJsonArray array{QJsonArray{u"number"_s, u"1"_s}, QJsonArray{u"name"_s, value}};
            QCOMPARE(factsText(facts),
                     QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
            QCOMPARE(factsFrom(factsText(facts)), facts);
        }
    }

    void theSchemaIsTheOneThatWasShipped() {
        const auto made = Database::create(newPath());
        QVERIFY(made);
        QVERIFY(!snapshot().isEmpty());
        QCOMPARE(schemaOf(**made), snapshot());
    }

    /** A file that another build made from a shipped schema opens, migrated where it is older, and takes
     * writes. */
    void aFileOfAShippedSchemaOpens_data() {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Database::SchemaVersion; ++version)
            QTest::addRow("%d", version) << version;
    }

    void aFileOfAShippedSchemaOpens() {
        QFETCH(int, version);
        const auto path = newPath();
        QCOMPARE(makeFileOf(path, version), QString());
        const auto read = Database::open(path, OpenMode::ReadOnly);
        QCOMPARE(codeOf(read), u"opened"_s);
        QCOMPARE(schemaOf(**read), snapshot());
        QCOMPARE((*read)->path(), path);
        const auto opened = Database::open(path, OpenMode::ReadWrite);
        QCOMPARE(codeOf(opened), u"opened"_s);
        QVERIFY(SettingsRepository(**opened).save(u"a"_s, u"b"_s));
        QCOMPARE(schemaOf(**opened), snapshot());
        QCOMPARE(QFile::exists(path + u".schema%1.bak"_s.arg(version)), version < Database::SchemaVersion);
    }

    /** What claims of a file without meetings say of theirs becomes the meetings of the file. */
    void meetingsOfOldFilesAreKnown() {
        const auto path = newPath();
        QCOMPARE(makeFileOf(path, 3), QString());
        QStringList rows{
            u"INSERT INTO users (id, name, login, roles, password_hash) VALUES (1, '丙', 'c', 4, '')"_s,
            u"INSERT INTO banks VALUES (1, '甲银行', '', '', '', '', '', '', '')"_s,
            u"INSERT INTO policies VALUES ('p', x'7b7d')"_s};
        const auto claim = [&rows](int id, const QString& number, const QString& day) {
            rows << u"INSERT INTO claims (id, bank, quarter, supplement, state, received_on, policy, "
                    u"source_file, "
                    "meeting) VALUES (%1, 1, '2018Q1', %1, 'decided', '2018-01-02', 'p', '', "
                    "'{\"number\":\"%2\",\"day\":\"%3\",\"present\":\"扶贫办\"}')"_s.arg(id)
                        .arg(number, day)
                 << u"INSERT INTO claim_acts (claim, act, from_state, to_state, user, moment, note) VALUES "
                    u"(%1, "
                    "'decide', '', '', 1, '%3T0%1:00:00Z', '%2')"_s.arg(id)
                        .arg(number, day);
        };
        claim(1, u"第1次"_s, u"2018-02-13"_s);
        claim(2, u"第1次"_s, u"2018-02-13"_s);
        claim(3, u"第2次"_s, u"2018-03-01"_s);
        QCOMPARE(tool(path, rows), QString());
        const auto opened = Database::open(path, OpenMode::ReadWrite);
        QCOMPARE(codeOf(opened), u"opened"_s);
        const auto held = MeetingRepository(**opened).all();
        QVERIFY(held);
        QCOMPARE(held->size(), 2);
        QCOMPARE(held->first().meeting.number, u"第2次"_s);
        QCOMPARE(held->last().claims, (QList<ClaimId>{ClaimId(1), ClaimId(2)}));
        QCOMPARE(held->last().meeting.present, u"扶贫办"_s);
        QCOMPARE(held->last().recordedBy, u"丙"_s);
    }

    void postedIsPosted_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("row");
        QTest::newRow("entries") << u"entries"_s << u"day"_s
                                 << u"1, 0, 2018, 1, 0, '', '', '', NULL, NULL, 1, 2, '', x'00', x'00'"_s;
        QTest::newRow("postings") << u"postings"_s << u"amount"_s << u"1, 1, 0, 1, 100, '2018-01-01', 100"_s;
        QTest::newRow("papers")
            << u"papers"_s << u"bytes"_s
            << u"1, '', 2018, 1, '', '', 1, '', 1, 1, NULL, '', '', 1, 0, '', x'00', x'00'"_s;
        QTest::newRow("voids") << u"paper_voids"_s << u"reason"_s << u"1, '', 1, ''"_s;
        QTest::newRow("trail") << u"audit_lines"_s << u"user"_s
                               << u"1, '', 1, '', '', '', 1, '', x'00', x'00'"_s;
        QTest::newRow("reconciliations") << u"reconciliations"_s << u"book_balance"_s
                                         << u"1, 1, '2018Q1', '', 0, 0, 1, 2, '', 0, x'00', 1"_s;
        QTest::newRow("outstanding") << u"outstanding_items"_s << u"amount"_s
                                     << u"1, 1, 0, NULL, NULL, '', '', '', 1, 0"_s;
        QTest::newRow("recoveries") << u"recoveries"_s << u"principal"_s
                                    << u"1, 1, '2018-05-02', 1, 0, '', '2018-05-09', 1, 1, ''"_s;
        QTest::newRow("withdrawals") << u"recovery_withdrawals"_s << u"reason"_s << u"1, '', 1, ''"_s;
        QTest::newRow("clawbacks") << u"clawbacks"_s << u"amount"_s << u"1, '2018-05-02', '', 1, 1, NULL"_s;
        QTest::newRow("timeline") << u"claim_acts"_s << u"note"_s << u"1, 1, '', '', '', 1, '', ''"_s;
    }
    void postedIsPosted() {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, row);
        const auto path = newFile();
        QCOMPARE(tool(path, {u"INSERT INTO %1 VALUES (%2)"_s.arg(table, row)}), QString());
        const auto changed = tool(path, {u"UPDATE %1 SET %2 = %2"_s.arg(table, column)});
        static const QRegularExpression Guard(
            u"posted is posted|issued is issued|voided is voided|signed is signed|entered is entered|"
            "withdrawn is withdrawn|ordered is ordered|append-only"_s);
        QVERIFY2(changed.contains(Guard), qPrintable(changed));
        QCOMPARE(tool(path, {u"DELETE FROM %1"_s.arg(table)}), changed);
        QVERIFY(
            !tool(path, {u"INSERT INTO %1 VALUES (%2)"_s.arg(table, row)}).isEmpty()); // it is still there
    }

    void strangersAreRefused_data() {
        QTest::addColumn<QStringList>("spoiling");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("untouched") << QStringList{} << u"opened"_s;
        QTest::newRow("newer") << QStringList{u"PRAGMA user_version = %1"_s.arg(Database::SchemaVersion + 1)}
                               << u"file.newer"_s;
        QTest::newRow("another program's")
            << QStringList{u"PRAGMA application_id = 7"_s} << u"file.not_ours"_s;
    }
    void strangersAreRefused() {
        QFETCH(QStringList, spoiling);
        QFETCH(QString, refusal);
        const auto path = newFile();
        QCOMPARE(tool(path, spoiling), QString());
        QCOMPARE(codeOf(Database::open(path, OpenMode::ReadWrite)), refusal);
        QCOMPARE(codeOf(Database::open(path, OpenMode::ReadOnly)), refusal);
        QVERIFY(!QFile::exists(path + u".lock"_s));
    }

    void noFileAndAFileInTheWay() {
        QCOMPARE(codeOf(Database::open(newPath(), OpenMode::ReadWrite)), u"file.missing"_s);
        QFile text(newPath());
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("SQLite is no office's file") > 0);
        text.close();
        QCOMPARE(codeOf(Database::open(text.fileName(), OpenMode::ReadWrite)), u"file.not_ours"_s);
        QCOMPARE(codeOf(Database::create(text.fileName())), u"file.exists"_s);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll(), QByteArray("SQLite is no office's file"));
    }

    /** Cut off or overwritten, a file is refused or read; it never takes the program down. */
    void aDamagedFileIsNamed_data() {
        QTest::addColumn<qint64>("keep");
        QTest::addColumn<qint64>("overwriteAt");
        QTest::newRow("cut within its first page") << qint64(100) << qint64(-1);
        QTest::newRow("cut after its first page") << qint64(4096) << qint64(-1);
        QTest::newRow("its list of tables overwritten") << qint64(-1) << qint64(100);
    }
    void aDamagedFileIsNamed() {
        QFETCH(qint64, keep);
        QFETCH(qint64, overwriteAt);
        const auto path = newFile();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (keep >= 0)
            QVERIFY(file.resize(keep));
        if (overwriteAt >= 0) {
            QVERIFY(file.seek(overwriteAt));
            QCOMPARE(file.write(QByteArray(3000, '\xff')), qint64(3000));
        }
        file.close();
        QCOMPARE(codeOf(Database::open(path, OpenMode::ReadWrite)), u"file.damaged"_s);
        QCOMPARE(codeOf(Database::open(path, OpenMode::ReadOnly)), u"file.damaged"_s);
    }

    void onePersonWrites() {
        const auto path = newFile();
        auto first = Database::open(path, OpenMode::ReadWrite);
        QVERIFY(first);
        const auto second = Database::open(path, OpenMode::ReadWrite);
        QCOMPARE(codeOf(second), u"file.locked"_s);
        QVERIFY2(second.error().text().contains(u"test_storage"_s), qPrintable(second.error().text()));
        QVERIFY(second.error().text().contains(QString::number(getpid())));

        auto reader = Database::open(path, OpenMode::ReadOnly);
        QVERIFY(reader);
        QVERIFY(SettingsRepository(**first).save(u"key"_s, u"value"_s));
        QCOMPARE(SettingsRepository(**reader).value(u"key"_s).value_or(QString()), u"value"_s);
        const auto written = SettingsRepository(**reader).save(u"key"_s, u"other"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"file.write_failed"_s);

        auto sibling = (*first)->sibling();
        QVERIFY(sibling);
        first->reset();
        QCOMPARE(codeOf(Database::open(path, OpenMode::ReadWrite)), u"file.locked"_s); // a thread still works
        sibling->reset();
        QCOMPARE(codeOf(Database::open(path, OpenMode::ReadWrite)), u"opened"_s);
    }

    void whatIsNotCommittedNeverWas() {
        const auto path = newFile();
        auto database = Database::open(path, OpenMode::ReadWrite);
        QVERIFY(database);
        SettingsRepository settings(**database);
        {
            Transaction outer(**database);
            QVERIFY(outer.begin());
            QVERIFY(settings.save(u"key"_s, u"half"_s));
            {
                Transaction inner(**database); // joins; its commit is not the last word
                QVERIFY(inner.begin());
                QVERIFY(inner.commit());
            }
            QVERIFY((*database)->inTransaction());
        }
        QVERIFY(!(*database)->inTransaction());
        QCOMPARE(settings.value(u"key"_s).value_or(u"?"_s), QString());
        Transaction again(**database);
        QVERIFY(again.begin());
        QVERIFY(settings.save(u"key"_s, u"whole"_s));
        QVERIFY(again.commit());
        QCOMPARE(settings.value(u"key"_s).value_or(u"?"_s), u"whole"_s);
    }

    /** A copy for the auditor is one file that needs nothing beside it, not even a place to write. */
    void aBackupStandsAlone() {
        const auto path = newFile();
        auto database = Database::open(path, OpenMode::ReadWrite);
        QVERIFY(database);
        QVERIFY(SettingsRepository(**database).save(u"key"_s, u"value"_s));
        const auto copy = newPath();
        QVERIFY((*database)->backupTo(copy));
        const auto twice = (*database)->backupTo(copy);
        QVERIFY(!twice && twice.error().code == u"file.exists"_s);
        QVERIFY(!QFile::exists(copy + u"-wal"_s));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.seek(18));
        QCOMPARE(file.read(2), QByteArray("\x01\x01")); // bytes 18 and 19: no write-ahead log
        auto opened = Database::open(copy, OpenMode::ReadOnly);
        QCOMPARE(codeOf(opened), u"opened"_s);
        QCOMPARE(SettingsRepository(**opened).value(u"key"_s).value_or(QString()), u"value"_s);
    }

    void aFolderThatTakesNothing() {
        const QTemporaryDir locked;
        const auto path = locked.filePath(u"office.steward"_s);
        {
            auto made = Database::create(newPath());
            QVERIFY(made);
            QVERIFY((*made)->backupTo(path));
        }
        const auto readers = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(path, readers));
        QVERIFY(QFile::setPermissions(locked.path(),
                                      readers | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--nobody"_s, path});
        QVERIFY(process.waitForFinished());
        QVERIFY(QFile::setPermissions(locked.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("file.not_writable opened"));
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto words = application.arguments();
    if (words.size() == 3 && words[1] == u"--nobody"_s)
        return openAsNobody(words[2]);
    TestStorage test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestStorage.moc"
