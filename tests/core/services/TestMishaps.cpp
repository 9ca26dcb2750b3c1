#include "services/Check.h"
#include "services/Claims.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "services/Reminders.h"
#include "services/Settings.h"
#include "services/Setup.h"
#include "storage/AuditRepository.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <sys/resource.h>

using namespace steward;
using namespace Qt::StringLiterals;

// A clerk's computer loses its power, or its disk is full. The test starts itself as another process that
// works on an office's file, kills it at any moment, and looks at the file afterwards.

namespace {

const QDate Day(2026, 11, 20);

std::shared_ptr<FixedClock> clockOfTheDay() {
    return std::make_shared<FixedClock>(Day);
}

void actAs(Office& office, Role role) {
    const auto users = Settings(office).users();
    for (const auto& user : *users)
        if (user.roles.testFlag(role))
            office.actAs(user);
}

ClaimId decidedClaim(Office& office) {
    ClaimFilter filter;
    filter.state = ClaimState::Decided;
    const auto claims = Claims(office).list(filter);
    return claims && !claims->isEmpty() ? claims->first().claim.id : ClaimId();
}

/** A township whose head has approved is to review again. */
Result<void> sendOneBack(Office& office) {
    ClaimFilter filter;
    filter.state = ClaimState::TownshipReview;
    STEWARD_LET(claims, Claims(office).list(filter));
    STEWARD_LET(view, Claims(office).view(claims.first().claim.id));
    const auto approved = std::ranges::find_if(view.reviews, &Review::approved);
    return Claims(office).sendBackReview(approved->id, u"请重新核实"_s);
}

/** What is acknowledged is what another process has read of this stream. */
void acknowledge(const char* act) {
    std::printf("%s\n", act);
    std::fflush(stdout);
}

/** Issues, asks for voiding, voids and prepares anew, over and over, until somebody kills it. */
int issueForEver(const QString& path) {
    auto office = Office::open(path, clockOfTheDay());
    if (!office)
        return 2;
    const auto claim = decidedClaim(**office);
    Claims claims(**office);
    struct Act {
        const char* name;
        Role role;
        std::function<Result<void>()> run;
    };
    const QList<Act> acts{
        {"prepare", Role::Clerk, [&] { return claims.prepareIssue(claim); }},
        {"issue", Role::Reviewer, [&] { return claims.issue(claim); }},
        {"ask", Role::Clerk, [&] { return claims.prepareVoid(claim, u"重出"_s); }},
        {"void", Role::Director, [&] { return claims.voidIssue(claim, u"重出"_s); }},
    };
    acknowledge("open");
    for (;;) {
        for (const auto& act : acts) {
            actAs(**office, act.role);
            const auto done = act.run();
            if (!done) {
                std::fprintf(stderr, "%s: %s\n", act.name, qPrintable(done.error().text()));
                return 3;
            }
            acknowledge(act.name);
        }
    }
}

/** Works on a disk that takes no more than a little; answers with what the refusal is called. */
int workOnAFullDisk(const QString& path) {
    auto office = Office::open(path, clockOfTheDay());
    if (!office)
        return 2;
    ClaimFilter filter;
    filter.state = ClaimState::Draft;
    const auto draft = Claims(**office).list(filter);
    actAs(**office, Role::Clerk);
    std::signal(SIGXFSZ, SIG_IGN);
    constexpr rlim_t Left = 64 * 1024;
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit limit{Left, before.rlim_max}; // the journal beside the file can't grow beyond this
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto large =
        Claims(**office).attach(draft->first().claim.id, 1, u"扫描.pdf"_s, QByteArray(1 << 22, 'x'));
    setrlimit(RLIMIT_FSIZE, &before); // what measures coverage writes its counters when the process ends
    acknowledge(large ? "stored" : qPrintable(large.error().code));
    return 0;
}

qint64 auditLines(Office& office) {
    qint64 lines = 0;
    const auto read =
        AuditRepository(office.database()).forEach([&lines](const ChainedAuditLine&) { ++lines; });
    return read ? lines : -1;
}

} // namespace

class TestMishaps : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString model_;
    qint64 linesBefore_ = 0;

    QString copyOfTheOffice(int number) const {
        const auto path = folder_.filePath(u"%1.steward"_s.arg(number));
        QFile::copy(model_, path);
        return path;
    }
    static std::unique_ptr<QProcess> worker(const QString& work, const QString& path) {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::SeparateChannels);
        process->start(QCoreApplication::applicationFilePath(), {work, path});
        return process;
    }

private slots:
    void initTestCase() {
        model_ = folder_.filePath(u"model.steward"_s);
        auto office = makeDemonstration(model_, clockOfTheDay());
        QVERIFY2(office, office ? "" : qPrintable(office.error().text()));
        QVERIFY(decidedClaim(**office));
        linesBefore_ = auditLines(**office);
    }

    /** Killed at any moment of issuing and voiding: nothing acknowledged is lost, no act is half done. */
    void aKillLosesNothingAcknowledged() {
        constexpr int Rounds = 20;
        QSet<qint64> moments;
        for (int round = 0; round < Rounds; ++round) {
            const auto path = copyOfTheOffice(round);
            const auto process = worker(u"--issue"_s, path);
            // On whichever machine: after "open" and so many acts, then anywhere within the next ones.
            QByteArray told;
            while (told.count('\n') <= round % 6 && process->waitForReadyRead(60'000))
                told += process->readAllStandardOutput();
            QTest::qSleep(QRandomGenerator::global()->bounded(150));
            process->kill();
            process->waitForFinished();
            QCOMPARE(process->exitStatus(), QProcess::CrashExit);
            told += process->readAllStandardOutput();
            const auto acknowledged = told.count('\n') - 1; // "open" is no act

            auto opened = Office::open(path, clockOfTheDay());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
            auto& office = **opened;
            const auto report = checkOffice(office);
            QVERIFY(report);
            QVERIFY2(report->good(), report->good() ? "" : qPrintable(report->faults.first().sentence()));
            const auto done = auditLines(office) - linesBefore_;
            QVERIFY2(done == acknowledged || done == acknowledged + 1,
                     qPrintable(u"%1 acts in the file, %2 acknowledged"_s.arg(done).arg(acknowledged)));
            moments << done;
            QVERIFY(isWhole(office, done));
        }
        QVERIFY2(moments.size() > 1, "the process was always killed at the same moment");
    }

    void aFullDiskRefusesAndKeepsWhatIsThere() {
        const auto path = copyOfTheOffice(99);
        const auto process = worker(u"--full"_s, path);
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->readAllStandardOutput().trimmed(), QByteArray("file.write_failed"));
        auto office = Office::open(path, clockOfTheDay());
        QVERIFY(office);
        QCOMPARE(auditLines(**office), linesBefore_);
        const auto report = checkOffice(**office);
        QVERIFY(report && report->good());
    }

    /** The third of several letters can't be written: none is issued, and no file says otherwise. */
    void lettersNotIssuedLeaveNoFiles() {
        const auto issued = [this](int number, const QString& into) -> Result<QList<IssuedPaper>> {
            const auto clock = clockOfTheDay();
            STEWARD_LET(office, Office::open(copyOfTheOffice(number), clock));
            actAs(*office, Role::Clerk);
            STEWARD_TRY(sendOneBack(*office)); // two others have not answered
            clock->setDay(Day.addMonths(2));
            return Reminders(*office).issue({}, into);
        };
        const auto all = issued(100, {});
        QVERIFY2(all, all ? "" : qPrintable(all.error().text()));
        QCOMPARE(all->size(), 3);
        const auto third = fileNameOf(all->at(2));
        QVERIFY(third.startsWith(all->at(2).number));

        QDir folder(folder_.filePath(u"letters"_s));
        QVERIFY(folder.mkpath(third)); // a folder stands where the file would
        const auto refused = issued(101, folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"sheet.not_written"_s);
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(third));

        QVERIFY(folder.rmdir(third));
        QVERIFY(issued(102, folder.path()));
        QCOMPARE(folder.entryList(QDir::Files).size(), all->size());
    }

    void namesOfFilesHoldNothingThatAFileSystemRefuses() {
        IssuedPaper paper;
        paper.number = u"巫扶贷催〔2018〕3号"_s;
        paper.title = u"催办函 a/b\\c:d*e?f\"g<h>i|j"_s;
        QCOMPARE(fileNameOf(paper), u"巫扶贷催〔2018〕3号 催办函 a_b_c_d_e_f_g_h_i_j.pdf"_s);
    }

private:
    /** The claim, its entry and its two papers all tell of the same last act. */
    static bool isWhole(Office& office, qint64 acts) {
        const auto claims = Claims(office).list();
        if (!claims)
            return false;
        for (const auto& summary : *claims) {
            const auto& claim = summary.claim;
            const bool issued = claim.state == ClaimState::Issued;
            if (claim.state != ClaimState::Decided && !issued)
                continue;
            const bool whole = issued == (acts % 4 == 2 || acts % 4 == 3) &&
                               issued == !claim.compensation.isNull() && issued == !claim.letter.isNull() &&
                               issued == !claim.voucher.isNull();
            if (!whole)
                return false;
            if (issued && (!Papers(office).bytes(claim.letter) || !Papers(office).bytes(claim.voucher)))
                return false;
        }
        return true;
    }
};

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const auto words = application.arguments();
    if (words.size() == 3 && words[1] == u"--issue"_s)
        return issueForEver(words[2]);
    if (words.size() == 3 && words[1] == u"--full"_s)
        return workOnAFullDisk(words[2]);
    TestMishaps test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestMishaps.moc"
