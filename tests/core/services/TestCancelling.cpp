#include "services/Check.h"
#include "services/Meetings.h"
#include "services/Papers.h"
#include "services/Registry.h"
#include "services/Reminders.h"
#include "services/Reports.h"
#include "services/Townships.h"
#include "support/ClaimSteps.h"
#include "support/FreshLoans.h"
#include "support/PracticeOffice.h"

#include <QDirIterator>
#include <QTest>

#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

template<class T>
Result<void> only(const Result<T>& result) {
    if (!result)
        return refuse(result.error());
    return {};
}

QString bankList(Office& office, const QString& folder) {
    const auto path = folder + u"/三峡名单.csv"_s;
    const auto loans = freshLoans(office, BankId(3));
    QString text = u"序号,借款人,身份证号,借据编号,逾期本金,最近催收日期,补偿情形,保险赔付本金\n"_s;
    for (int i = 0; i < 4; ++i)
        text += u"%1,%2,%3,%4,%5,%6,（一）,0\n"_s.arg(i + 1).arg(
            loans.at(i).borrower, loans.at(i).borrowerIdNumber, loans.at(i).note,
            loans.at(i).outstanding.plain(), i == 3 ? QString() : u"2018-03-01"_s); // the last lacks a day
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) <= 0)
        qFatal("no list to import");
    return path;
}

/** Something long that a person may want to stop: how it comes about, who does it, and itself. */
struct Long {
    const char* name;
    Role by;
    std::function<bool(Office&, const QString& folder)> before;
    std::function<Result<void>(Office&, const QString& folder)> act;
};

bool nothing(Office& /*office*/, const QString& /*folder*/) {
    return true;
}

ClaimId draft(Office& office) {
    return claimIn(office, ClaimState::Draft);
}

QList<Long> longActs() {
    return {
        {"import a bank's list", Role::Clerk, nothing,
         [](Office& o, const QString& folder) {
             return only(Claims(o).importFile(draft(o), bankList(o, folder)));
         }},
        {"mark the bank's file", Role::Clerk,
         [](Office& o, const QString& folder) {
             return Claims(o).importFile(draft(o), bankList(o, folder)).has_value();
         },
         [](Office& o, const QString& folder) {
             return only(
                 Claims(o).writeAnnotated(draft(o), folder + u"/三峡名单.csv"_s, folder + u"/out.xlsx"_s));
         }},
        {"judge again", Role::Clerk, nothing,
         [](Office& o, const QString&) { return only(Claims(o).judgeAgain(draft(o))); }},
        {"remove rows", Role::Clerk, nothing,
         [](Office& o, const QString&) -> Result<void> {
             STEWARD_LET(view, Claims(o).view(draft(o)));
             return Claims(o).removeItems(draft(o), {view.items.at(1).id, view.items.at(3).id});
         }},
        {"attach files", Role::Clerk, nothing,
         [](Office& o, const QString& folder) {
             const auto list = bankList(o, folder);
             return Claims(o).attachFiles(draft(o), 2, {list, list});
         }},
        {"issue the return list", Role::Clerk, nothing,
         [](Office& o, const QString&) { return only(Claims(o).issueReturnList(draft(o))); }},
        {"accept", Role::Clerk, nothing,
         [](Office& o, const QString&) { return Claims(o).accept(draft(o)); }},
        {"write packets", Role::Clerk, nothing,
         [](Office& o, const QString& folder) {
             return only(Townships(o).writePackets(claimIn(o, ClaimState::TownshipReview), {}, folder));
         }},
        {"remind everybody", Role::Clerk, nothing,
         [](Office& o, const QString& folder) { return only(Reminders(o).issue({}, folder)); }},
        {"record a meeting", Role::Director,
         [](Office& o, const QString&) { return broughtToMeeting(o, draft(o)).has_value(); },
         [](Office& o, const QString&) -> Result<void> {
             MeetingSheet sheet;
             sheet.meeting = {u"2018年第9次"_s, o.today(), {}, {}, u"全体"_s, {}};
             STEWARD_LET(waiting, Meetings(o).agenda());
             for (const auto& claim : waiting)
                 for (const auto& line : claim.items)
                     sheet.outcomes.append({line.item.id, Outcome::Approved, {}, false});
             return only(Meetings(o).record(sheet));
         }},
        {"issue letter and voucher", Role::Reviewer,
         [](Office& o, const QString&) {
             return sitDown(o, Role::Clerk) &&
                    Claims(o).prepareIssue(claimIn(o, ClaimState::Decided)).has_value();
         },
         [](Office& o, const QString&) { return Claims(o).issue(claimIn(o, ClaimState::Decided)); }},
        {"copies of papers", Role::Clerk, nothing,
         [](Office& o, const QString&) -> Result<void> {
             STEWARD_LET(papers, Papers(o).all());
             return only(Papers(o).copies(papers.mid(0, 5), u"送乡镇"_s));
         }},
        {"check the file", Role::Inspector, nothing,
         [](Office& o, const QString&) { return only(checkOffice(o)); }},
    };
}

} // namespace

/** Whatever is long can be stopped wherever it asks whether to go on, and then nothing of it is left. */
class TestCancelling : public QObject {
    Q_OBJECT

    static QStringList filesIn(const QString& folder) {
        QStringList files;
        QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            files << all.next();
        files.sort();
        return files;
    }

private slots:
    void nothingIsLeft_data() {
        QTest::addColumn<int>("act");
        for (int i = 0; i < longActs().size(); ++i)
            QTest::newRow(longActs().at(i).name) << i;
    }
    void nothingIsLeft() {
        QFETCH(int, act);
        const auto what = longActs().at(act);
        PracticeOffice practice;
        QVERIFY2(practice.made(), practice.refusal().constData());
        auto& office = practice.office();
        const auto folder = practice.file(u"leer"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(sitDown(office, Role::Clerk));
        bankList(office, folder);
        QVERIFY(what.before(office, folder));
        QVERIFY(sitDown(office, what.by));
        const auto lines = auditTrail(office).size();
        const auto papers = Papers(office).all()->size();
        const auto files = filesIn(folder);
        int stopAt = 0;
        int asked = 0;
        const auto tried = [&] {
            asked = 0;
            return what.act(office, folder);
        };
        office.watch([&](qint64, qint64) { return ++asked <= stopAt; });
        auto result = tried();
        for (; !result && result.error().code == u"work.cancelled"_s; result = tried()) {
            QCOMPARE(auditTrail(office).size(), lines);
            QCOMPARE(Papers(office).all()->size(), papers);
            QCOMPARE(filesIn(folder), files);
            ++stopAt;
        }
        QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
        QVERIFY2(stopAt > 0, "it never asks whether to go on");
    }
};

QTEST_MAIN(TestCancelling)
#include "TestCancelling.moc"
