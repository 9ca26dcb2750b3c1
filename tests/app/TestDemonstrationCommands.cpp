#include "CommandRun.h"
#include "exchange/ReviewSheet.h"
#include "registry/Township.h"
#include "services/BadFaithList.h"
#include "services/Claims.h"
#include "services/Meetings.h"
#include "services/Papers.h"
#include "services/Recoveries.h"
#include "services/Registry.h"
#include "services/Setup.h"
#include "support/ClaimSteps.h"
#include "support/FilledTable.h"
#include "support/Workbook.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** What needs a claim that has come some way: commands on the demonstration office. */
class TestDemonstrationCommands : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString office_;
    QString login_;
    CompensatedItem loan_;
    QString bank_;
    QString claim_; ///< with the townships; two of their heads have not approved

    QString in(const QString& name) const { return folder_.filePath(name); }
    /** As the first clerk. */
    CommandRun clerk(const QStringList& words) const {
        return runWords(words + QStringList{u"--user"_s, login_, u"--json"_s});
    }
    CommandRun packet(const QString& claim, const QString& folder, const QStringList& more = {}) const {
        return clerk(QStringList{u"export"_s, u"packet"_s, office_, claim, folder} + more);
    }
    CommandRun remind(const QString& folder, const QStringList& more = {}) const {
        return clerk(QStringList{u"paper"_s, u"remind"_s, office_, folder} + more);
    }
    /** The path of the packet's workbook. */
    static QString workbookIn(const QJsonValue& packet) {
        return QDir(packet[u"folder"_s].toString()).filePath(packet[u"files"_s].toArray().last().toString());
    }
    /** Fills a packet's workbook in: every loan is supported, but for the last one's `opinion`. */
    QString filled(const QString& workbook, const QString& opinion, const QString& reason) const {
        const auto sheet = readReview(workbook);
        if (!sheet)
            return {};
        const auto head = QByteArray::number(sheet->headingRow - 1);
        QHash<QByteArray, QString> cells{{"C" + head, u"经发办 周文"_s}, {"G" + head, u"2018-03-20"_s}};
        for (const auto& row : sheet->rows) {
            const bool last = row.row == sheet->rows.last().row;
            const auto at = QByteArray::number(row.row);
            cells.insert("J" + at, u"属实"_s);
            cells.insert("K" + at, u"是"_s);
            cells.insert("L" + at, u"属实"_s);
            cells.insert("M" + at, u"村委会证明 2018-17"_s);
            cells.insert("N" + at, last ? opinion : u"同意"_s);
            cells.insert("P" + at, last ? reason : QString());
        }
        QFile asked(workbook);
        QFile answered(QFileInfo(workbook).path() + u"/送回.xlsx"_s);
        if (asked.open(QIODevice::ReadOnly) && answered.open(QIODevice::WriteOnly))
            answered.write(mendedTable(asked.readAll(), cells));
        return answered.fileName();
    }
    QString meetingHeld() const {
        const auto office = Office::open(office_, std::make_shared<SystemClock>(), OpenMode::ReadOnly);
        return Meetings(**office).held()->first().held.meeting.number;
    }
    qsizetype issuedPapers() const {
        const auto office = Office::open(office_, std::make_shared<SystemClock>(), OpenMode::ReadOnly);
        return Papers(**office).all()->size();
    }

    CommandRun import(const QList<QVariantList>& rows) {
        const auto sheet = folder_.filePath(u"recoveries.xlsx"_s);
        if (!test::writeWorkbook(sheet, rows))
            return {};
        return runWords({u"import"_s, u"recoveries"_s, office_, sheet, u"--user"_s, login_, u"--json"_s});
    }

private slots:
    void initTestCase() {
        office_ = folder_.filePath(u"office.steward"_s);
        const auto made = makeDemonstration(office_, std::make_shared<FixedClock>(QDate(2018, 3, 20)));
        QVERIFY(made);
        loan_ = Recoveries(**made).loans()->first().item;
        ClaimFilter filter;
        filter.state = ClaimState::TownshipReview;
        const auto open = Claims(**made).list(filter)->first();
        claim_ = open.bankName + open.claim.quarter.code();
        const auto banks = Registry(**made).banks();
        for (const auto& one : *banks)
            if (one.bank.id == loan_.bank)
                bank_ = one.bank.name;
        const auto users = demonstrationUsers();
        for (const auto& user : users) {
            if (!user.roles.testFlag(Role::Clerk))
                continue;
            login_ = user.login;
            qputenv("FUND_STEWARD_PASSWORD", user.password.toUtf8());
            break;
        }
    }
    /** Packets out, their workbooks filled in, read back, and what is still missing reminded of. */
    void aReviewGoesOutAndComesBack() {
        const auto out = packet(claim_, in(u"乡镇资料包"_s));
        QVERIFY2(out.code == 0, qPrintable(out.err));
        const auto packets = out.json()[u"packets"_s].toArray();
        QCOMPARE(packets.size(), 2);
        for (const auto& one : packets)
            for (const auto& file : one[u"files"_s].toArray())
                QVERIFY(QFileInfo(QDir(one[u"folder"_s].toString()), file.toString()).size() > 1000);
        const auto first = filled(workbookIn(packets.at(0)), u"不同意"_s, u"借款人健在"_s);
        const auto unanswered = filled(workbookIn(packets.at(1)), {}, {});

        const auto refused = clerk({u"import"_s, u"reviews"_s, office_, first, unanswered});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.refusal()[u"code"_s].toString(), u"import.refused"_s);
        QCOMPARE(refused.json()[u"imported"_s].toBool(), false);
        const auto problem = refused.json()[u"reviews"_s][1][u"problems"_s][0];
        QCOMPARE(problem[u"code"_s].toString(), u"review.unanswered"_s);
        QCOMPARE(problem[u"column"_s].toString(), u"初审意见"_s);
        QCOMPARE(refused.json()[u"reviews"_s][0][u"recorded"_s].toBool(), false); // all of them or none

        const auto second = filled(workbookIn(packets.at(1)), u"同意"_s, {});
        const auto done = clerk({u"import"_s, u"reviews"_s, office_, first, second});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QCOMPARE(done.json()[u"imported"_s].toBool(), true);
        const auto review = done.json()[u"reviews"_s][0];
        QCOMPARE(review[u"township"_s], packets.at(0)[u"township"_s]);
        QCOMPARE(review[u"day"_s].toString(), u"2018-03-20"_s);
        QCOMPARE(review[u"handler"_s].toString(), u"经发办 周文"_s);
        QCOMPARE(review[u"supported"_s].toInt(), review[u"loans"_s].toInt() - 1);

        // Their heads have not approved, and the day due is long past.
        const auto reminded = remind(in(u"催办"_s));
        QVERIFY2(reminded.code == 0, qPrintable(reminded.err));
        const auto letters = reminded.json()[u"reminders"_s].toArray();
        QCOMPARE(letters.size(), 2);
        for (const auto& letter : letters) {
            QFile file(letter[u"file"_s].toString());
            QVERIFY(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF");
            QVERIFY(file.fileName().contains(letter[u"number"_s].toString()));
        }
        QCOMPARE(runWords({u"check"_s, office_}).code, 0);
    }
    /** The book before the meeting, the forms after it; whoever takes them is in the audit trail. */
    void aMeetingsPapersGoOut() {
        const auto clock = std::make_shared<FixedClock>(QDate(2018, 3, 20));
        auto office = Office::open(office_, clock);
        QVERIFY(office);
        const auto draft = claimIn(**office, ClaimState::Draft);
        QVERIFY(broughtToMeeting(**office, draft));
        const auto before = auditTrail(**office).size();
        office->reset();
        const auto pdf = in(u"book.pdf"_s);
        const QStringList book{u"meeting"_s, u"book"_s,     office_,         u"--out"_s,
                               pdf,          u"--number"_s, u"2018年第8次"_s};
        QCOMPARE(runWords(book + QStringList{u"--draft"_s}).code, 2); // nobody is named
        const auto looked = clerk(book + QStringList{u"--draft"_s});
        QVERIFY2(looked.code == 0, qPrintable(looked.err));
        QVERIFY(looked.json()[u"draft"_s].toBool());
        const auto papers = issuedPapers();
        const auto issued = clerk(book);
        QVERIFY2(issued.code == 0, qPrintable(issued.err));
        QCOMPARE(issuedPapers(), papers + 1);
        const auto held = meetingHeld();
        const auto out = clerk({u"meeting"_s, u"forms"_s, office_, held, u"--into"_s, in(u"审定表"_s),
                                u"--purpose"_s, u"归档"_s});
        QVERIFY2(out.code == 0, qPrintable(out.err));
        const auto files = out.json()[u"files"_s].toArray();
        QVERIFY(!files.isEmpty());
        for (const auto& file : files)
            QVERIFY(QFileInfo(file.toString()).size() > 1000);
        QCOMPARE(clerk({u"meeting"_s, u"forms"_s, office_, u"无"_s, u"--into"_s, in(u"审定表"_s)})
                     .refusal()[u"code"_s]
                     .toString(),
                 u"meeting.number_unknown"_s);
        office = Office::open(office_, clock);
        QVERIFY(office);
        auto acts = actsSince(**office, before);
        acts.removeAll(u"access.sign_in"_s);
        QCOMPARE(acts, (QStringList{u"paper.draft"_s, u"meeting.book"_s, u"paper.copies"_s}));
    }
    void whatCannotGoOutIsRefused_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("code");
        const auto folder = in(u"refused"_s);
        QTest::newRow("claim") << QStringList{u"export"_s, u"packet"_s, office_, u"农商行2001Q1"_s, folder}
                               << u"claim.not_named"_s;
        QTest::newRow("township") << QStringList{u"export"_s, u"packet"_s,     office_,    claim_,
                                                 folder,      u"--township"_s, u"花果山"_s}
                                  << u"township.unknown"_s;
        QTest::newRow("packet in a file")
            << QStringList{u"export"_s, u"packet"_s, office_, claim_, office_ + u"/in"_s}
            << u"sheet.not_written"_s;
        QTest::newRow("no workbook") << QStringList{u"import"_s, u"reviews"_s, office_, in(u"none.xlsx"_s)}
                                     << u"sheet.unreadable"_s;
        QTest::newRow("review's day") << QStringList{u"import"_s,        u"reviews"_s, office_,
                                                     in(u"none.xlsx"_s), u"--day"_s,   u"2018-02-30"_s}
                                      << u"day.unreadable"_s;
        QTest::newRow("reminder of nothing")
            << QStringList{u"paper"_s, u"remind"_s,     office_,
                           folder,     u"--township"_s, shippedTownships().last().name}
            << u"reminder.nothing_late"_s;
        QTest::newRow("no such bank")
            << QStringList{u"paper"_s, u"remind"_s, office_, folder, u"--bank"_s, u"花旗"_s}
            << u"bank.unknown"_s;
        QTest::newRow("reminder in a file")
            << QStringList{u"paper"_s, u"remind"_s, office_, office_ + u"/in"_s} << u"sheet.not_written"_s;
    }
    void whatCannotGoOutIsRefused() {
        QFETCH(QStringList, words);
        QFETCH(QString, code);
        const auto before = issuedPapers();
        const auto refused = clerk(words);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.refusal()[u"code"_s].toString(), code);
        QVERIFY(!QFile::exists(in(u"refused"_s)));
        QCOMPARE(issuedPapers(), before);
        QCOMPARE(runWords(words).code, 2); // nobody is named who does it
    }
    void aListIsEnteredWholeOrNotAtAll() {
        const QVariantList headings{u"借据号"_s, u"收回日期"_s, u"收回本金"_s, u"收回利息"_s};
        const QVariantList good{loan_.note, loan_.paidOn, 100, 10};
        const auto refused = import({headings, good, {u"NS0"_s, loan_.paidOn, 1, 0}});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json()[u"imported"_s].toBool(), false);
        const auto problem = refused.json()[u"problems"_s].toArray().first().toObject();
        QCOMPARE(problem[u"row"_s].toInt(), 3);
        QCOMPARE(problem[u"code"_s].toString(), u"recovery.not_compensated"_s);
        const auto done = import({headings, good});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QCOMPARE(done.json()[u"rows"_s].toInt(), 1);
        QCOMPARE(done.json()[u"principal"_s].toString(), u"100.00"_s);
        QCOMPARE(import({headings, good}).code, 1); // not twice
    }
    /** Its part of what was entered above has been due for long. */
    void aBankIsRemindedOfItsReturns() {
        const auto done = remind(in(u"催办银行"_s), {u"--bank"_s, bank_});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        const auto letter = done.json()[u"reminders"_s][0];
        QVERIFY(letter[u"title"_s].toString().contains(bank_));
        QVERIFY(QFileInfo(letter[u"file"_s].toString()).size() > 1000);
    }
    void whatIsDueIsExportedByAge() {
        for (const auto& name : {u"ageing.xlsx"_s, u"ageing.csv"_s, u"ageing.pdf"_s}) {
            const auto done =
                runWords({u"export"_s, u"ageing"_s, office_, folder_.filePath(name), u"--json"_s});
            QVERIFY2(done.code == 0, qPrintable(done.err));
            QCOMPARE(done.json()[u"rows"_s].toInt(), 1);
            QVERIFY(QFile::exists(folder_.filePath(name)));
        }
        QCOMPARE(runWords({u"export"_s, u"ageing"_s, office_, folder_.filePath(u"none.csv"_s), u"--account"_s,
                           u"000"_s})
                     .code,
                 1);
    }
    void theBadFaithListIsExportedMaskedOrByAClerk() {
        {
            auto office = Office::open(office_, std::make_shared<FixedClock>(QDate(2018, 3, 20)));
            QVERIFY(office && (*office)->signIn(login_, qEnvironmentVariable("FUND_STEWARD_PASSWORD")));
            QVERIFY(BadFaithList(**office).add(loan_.bank, loan_.note, u"逃避债务"_s, u"函1号"_s));
        }
        const auto path = folder_.filePath(u"bad.csv"_s);
        const auto masked = runWords({u"export"_s, u"bad-faith"_s, office_, path, u"--json"_s});
        QVERIFY2(masked.code == 0, qPrintable(masked.err));
        QCOMPARE(masked.json()[u"rows"_s].toInt(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(loan_.note) && text.contains(u"内部资料"_s) && text.contains(u'*'));
        QVERIFY(runWords({u"export"_s, u"bad-faith"_s, office_, path, u"--whole-ids"_s}).code != 0);
        QCOMPARE(runWords({u"export"_s, u"bad-faith"_s, office_, path, u"--whole-ids"_s, u"--user"_s, login_})
                     .code,
                 0);
        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(whole.readAll()).contains(u'*'));
    }
};

QTEST_MAIN(TestDemonstrationCommands)
#include "TestDemonstrationCommands.moc"
