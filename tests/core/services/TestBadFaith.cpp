#include "exchange/Workbook.h"
#include "services/BadFaithList.h"
#include "services/Recoveries.h"
#include "storage/AuditRepository.h"
#include "support/PracticeOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** The list of borrowers of bad faith (Art. 24). */
class TestBadFaith : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    CompensatedItem loan_;

    BadFaithList service() { return BadFaithList(practice_->office()); }
    QString codeOf(const QString& note, const QString& reason, const QString& document) {
        const auto added = service().add(loan_.bank, note, reason, document);
        return added ? u"added"_s : added.error().code;
    }
    qint64 auditLines() {
        qint64 lines = 0;
        const auto read =
            AuditRepository(practice_->office().database()).forEach([&](const auto&) { ++lines; });
        return read ? lines : -1;
    }
    QString textOf(const QString& path) {
        QStringList cells;
        if (const auto book = openWorkbook(path))
            for (const auto& row : book->sheets.first().rows)
                for (const auto& cell : row.cells)
                    cells << cell.text;
        return cells.join(u' ');
    }

private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(practice_->signInAs(Role::Clerk, Roles(Role::Director) | Role::Reviewer));
        loan_ = Recoveries(practice_->office()).loans()->first().item;
    }

    void nobodyIsListedWithoutReasonAndPaper() {
        QCOMPARE(codeOf(u"没有"_s, u"逃避债务"_s, u"函1号"_s), u"loan.unknown"_s);
        QCOMPARE(codeOf(loan_.note, u" "_s, u"函1号"_s), u"bad_faith.reason_missing"_s);
        QCOMPARE(codeOf(loan_.note, u"逃避债务"_s, {}), u"bad_faith.document_missing"_s);
        QVERIFY(service().all()->isEmpty());
        const auto before = auditLines();
        QCOMPARE(codeOf(loan_.note, u"逃避债务"_s, u"函1号"_s), u"added"_s);
        QCOMPARE(auditLines(), before + 1);
        QCOMPARE(codeOf(loan_.note, u"逃避债务"_s, u"函1号"_s), u"bad_faith.listed_already"_s);
        QCOMPARE(service().all()->first().borrower, loan_.borrower);
        practice_->signInAs(Role::Inspector);
        QCOMPARE(codeOf(loan_.note, u"逃避债务"_s, u"函1号"_s), u"access.role_missing"_s);
    }

    void whoIsTakenOffStaysInItWithTheReason() {
        const auto id = *service().add(loan_.bank, loan_.note, u"逃避债务"_s, u"函1号"_s);
        QCOMPARE(service().remove(id, {}, u"函2号"_s).error().code, u"bad_faith.reason_missing"_s);
        QVERIFY(service().remove(id, u"已还清"_s, u"函2号"_s));
        QCOMPARE(service().remove(id, u"已还清"_s, u"函2号"_s).error().code, u"bad_faith.removed_already"_s);
        QCOMPARE(service().all()->first().removalReason, u"已还清"_s);
        QCOMPARE(*service().all()->first().removedOn, practice_->office().today());
        QVERIFY(service().add(loan_.bank, loan_.note, u"又逃避"_s, u"函3号"_s)); // and may come back
        QCOMPARE(service().all()->size(), 2);
        QVERIFY(service().all()->first().listed());
    }

    void theExportMasksUnlessAsked() {
        const auto id = *service().add(loan_.bank, loan_.note, u"逃避债务"_s, u"函1号"_s);
        const auto number = service().all()->first().idNumber;
        const auto path = practice_->file(u"list.xlsx"_s);
        auto before = auditLines();
        QCOMPARE(*service().exportTo(path, false), 1);
        QCOMPARE(auditLines(), before);
        QVERIFY(textOf(path).contains(loan_.note));
        QVERIFY(textOf(path).contains(u"内部资料 不得对外公开"_s)); // Art. 21
        QVERIFY(!textOf(path).contains(number));
        QCOMPARE(*service().exportTo(path, true), 1);
        QCOMPARE(auditLines(), before + 1);
        QVERIFY(textOf(path).contains(number));
        practice_->signInAs(Role::Inspector);
        QCOMPARE(service().exportTo(path, true).error().code, u"access.role_missing"_s);
        practice_->signInAs(Role::Clerk, Roles(Role::Director) | Role::Reviewer);
        QVERIFY(service().remove(id, u"已还清"_s, u"函2号"_s));
        QCOMPARE(*service().exportTo(path, false), 0);
    }
};

QTEST_MAIN(TestBadFaith)
#include "TestBadFaith.moc"
