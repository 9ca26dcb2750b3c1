#include "language/Language.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

/** Runs the real program. */
Ran program(const QStringList& words, const QString& locale = u"C.UTF-8"_s) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STEWARD_PROGRAM), words);
    if (!process.waitForFinished())
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void answersGoToTheOutputStream() {
        const auto ran = program({u"calc"_s, u"capitals"_s, u"10010.05"_s});
        QCOMPARE(ran.out, u"人民币壹万零壹拾元零伍分\n"_s);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, 0);
        QCOMPARE(program({u"calc"_s, u"due"_s, u"--from"_s, u"2018-02-09"_s, u"--days"_s, u"5"_s}).out,
                 u"2018-02-22\n"_s);
    }
    void refusalsGoToTheErrorStream() {
        const auto ran = program({u"calc"_s, u"capitals"_s, u"0.001"_s});
        QCOMPARE(ran.out, QString());
        QVERIFY(ran.err.contains(u"0.001"_s));
        QCOMPARE(ran.code, 1);
    }
    void wrongUsageHasItsOwnCode() {
        QCOMPARE(program({u"cacl"_s}).code, 2);
        QCOMPARE(program({u"calc"_s, u"capitals"_s}).code, 2);
        const auto ran = program({u"calc"_s, u"capitals"_s, u"1"_s, u"--lang"_s, u"fr"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.err.contains(u"zh_CN|en"_s));
    }
    void theLanguageMayStandAnywhere() {
        for (const auto& words : {QStringList{u"--lang"_s, u"en"_s, u"--version"_s},
                                  QStringList{u"--version"_s, u"--lang=en"_s}}) {
            const auto ran = program(words, u"zh_CN.UTF-8"_s);
            QVERIFY2(ran.out.startsWith(u"fund-steward "_s), qPrintable(ran.err));
            QCOMPARE(ran.code, 0);
        }
    }
    void chineseOfficesAreSpokenToInChinese() {
        const QStringList words{u"calc"_s, u"capitals"_s, u"0.001"_s};
        const auto english = program(words).err;
        const auto chinese = program(words, u"zh_CN.UTF-8"_s).err;
        QVERIFY(chinese != english);
        QCOMPARE(program(words + QStringList{u"--lang"_s, u"zh_CN"_s}).err, chinese);
        QCOMPARE(program(words + QStringList{u"--lang"_s, u"en"_s}, u"zh_CN.UTF-8"_s).err, english);
    }
    /** An auditor's copy on a medium where nothing can be written, not even beside it. */
    void aReadOnlyCopyIsCheckedWhole() {
        const QTemporaryDir folder;
        const auto place = folder.filePath(u"medium"_s);
        QVERIFY(QDir().mkdir(place));
        const auto office = place + u"/office.steward"_s;
        QCOMPARE(program({u"demo"_s, office}).code, 0);
        const auto check = [&](const QString& expected) {
            QProcess process;
            // As root permissions stop nobody, so the folder is mounted read-only, for this process alone.
            process.start(u"unshare"_s,
                          {u"--mount"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s,
                           u"mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" || exit 77; "
                           "\"$2\" check \"$1/office.steward\" --json --lang en"_s,
                           u"sh"_s, place, QStringLiteral(STEWARD_PROGRAM)});
            if (!process.waitForFinished() || process.exitCode() == 77)
                return QString();
            const auto said = process.readAllStandardOutput() + process.readAllStandardError();
            return said.contains(expected.toUtf8()) ? expected : QString::fromUtf8(said);
        };
        const auto good = check(u"\"good\": true"_s);
        if (good.isEmpty() || good.contains(u"unshare"_s))
            QSKIP("this system lets nobody mount a folder read-only");
        QCOMPARE(good, u"\"good\": true"_s);
        QFile beside(office + u"-wal"_s);
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write("changes");
        beside.close();
        QCOMPARE(check(u"file.half_copy"_s), u"file.half_copy"_s);
    }
    void theLanguageIsTakenOutOfTheLine() {
        QStringList line{u"a"_s, u"--lang"_s, u"zh_CN"_s, u"b"_s};
        QCOMPARE(takeLanguage(line), u"zh_CN"_s);
        QCOMPARE(line, (QStringList{u"a"_s, u"b"_s}));
        line = {u"--lang=en"_s, u"--"_s, u"--lang"_s, u"zh_CN"_s};
        QCOMPARE(takeLanguage(line), u"en"_s);
        QCOMPARE(line, (QStringList{u"--"_s, u"--lang"_s, u"zh_CN"_s}));
        line = {u"calc"_s, u"--lang"_s};
        QCOMPARE(takeLanguage(line), QString());
        QCOMPARE(line.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "TestProgram.moc"
