#include "services/Claims.h"
#include "support/PracticeOffice.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace steward;
using namespace Qt::StringLiterals;

/** What nobody but those who work on a claim may see, and what lies in no other place than its own (Art. 21).
 */
class TestPersonalData : public QObject {
    Q_OBJECT

    PracticeOffice practice_;

    int personalGrounds() {
        int shown = 0;
        Claims claims(practice_.office());
        const auto list = claims.list();
        for (const auto& summary : *list) {
            const auto view = claims.view(summary.claim.id);
            for (const auto& item : view->items) {
                const auto* ground = view->policy.ground(item.row.ground);
                shown += ground && ground->personal;
                shown += item.row.groundText.contains(u"重病");
            }
            for (const auto& review : view->reviews)
                for (const auto& finding : review.findings)
                    shown += !finding.certificate.isEmpty();
        }
        return shown;
    }

    /** Gives a row of the draft that identity number. */
    void editInDraft(const QString& number) {
        QVERIFY(practice_.signInAs(Role::Clerk));
        Claims claims(practice_.office());
        const auto list = claims.list();
        for (const auto& summary : *list)
            if (summary.claim.state == ClaimState::Draft) {
                const auto item = claims.view(summary.claim.id)->items.last();
                auto row = item.row;
                row.idNumber = number;
                QVERIFY(claims.editItem(item.id, row));
                const auto view = claims.view(summary.claim.id);
                const auto& findings = view->items.last().findings;
                QVERIFY(std::ranges::any_of(
                    findings, [](const Finding& f) { return f.code == FindingCode::IdChecksum; }));
                return;
            }
        QFAIL("the demonstration has no draft");
    }

private slots:
    void initTestCase() { QVERIFY2(practice_.made(), practice_.refusal().constData()); }

    void illnessIsShownToThoseWhoWorkOnTheClaim() {
        QVERIFY(practice_.signInAs(Role::Clerk));
        QVERIFY(personalGrounds() > 0);
        QVERIFY(practice_.signInAs(Role::Director));
        QVERIFY(personalGrounds() > 0);
    }
    void illnessIsHiddenFromAllOthers() {
        QVERIFY(practice_.signInAs(Role::Inspector));
        QCOMPARE(personalGrounds(), 0);
        QVERIFY(practice_.signInAs(Role::Administrator));
        QCOMPARE(personalGrounds(), 0);
    }
    /** ID numbers lie in one table; no other text of the file, the audit trail's neither, repeats one. */
    void identityNumbersLieInOneTable() {
        static const QRegularExpression idNumber(u"[1-9]\\d{16}[\\dX]"_s);
        editInDraft(u"990237198505040746"_s); // whose check character doesn't fit, so that there is a finding
        QStringList leaks;
        int known = 0;
        {
            auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"leaks"_s);
            file.setDatabaseName(practice_.file(u"office.steward"_s));
            QVERIFY(file.open());
            for (const auto& table : file.tables()) {
                QSqlQuery rows(u"SELECT * FROM \"%1\""_s.arg(table), file);
                while (rows.next()) {
                    for (int column = 0; column < rows.record().count(); ++column) {
                        const auto value = rows.value(column);
                        if (value.typeId() != QMetaType::QString || !value.toString().contains(idNumber))
                            continue;
                        if (table == u"personal"_s)
                            ++known;
                        else
                            leaks << table + u'.' + rows.record().fieldName(column);
                    }
                }
            }
        }
        QSqlDatabase::removeDatabase(u"leaks"_s);
        leaks.removeDuplicates();
        QVERIFY(known > 100);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u' ')));
    }
};

QTEST_MAIN(TestPersonalData)
#include "TestPersonalData.moc"
