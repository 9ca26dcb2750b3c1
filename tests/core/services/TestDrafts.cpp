#include "services/Drafts.h"
#include "support/AuditTrail.h"
#include "support/FileText.h"
#include "support/SmallOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** Forms that were begun and neither done nor given up. */
class TestDrafts : public QObject {
    Q_OBJECT

    const QString form_ = u"entry/contribution"_s;
    const QMap<QString, QString> typed_{{u"amount"_s, u"1,200.50"_s}, {u"summary"_s, u"拨入“市级”资金"_s}};
    std::unique_ptr<SmallOffice> small_;

    Office& office() { return small_->office(); }
    QMap<QString, QString> keptOf(const QString& form) {
        const auto draft = Drafts(office()).kept(form);
        return draft && *draft ? (*draft)->fields : QMap<QString, QString>();
    }

private slots:
    void init() {
        small_ = std::make_unique<SmallOffice>();
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
    }
    /** The program ends without a word, as in a power cut: the file alone goes on. */
    void survivesTheEndOfTheProgram() {
        const auto before = auditTrail(office()).size();
        QVERIFY(Drafts(office()).keep(form_, typed_));
        QCOMPARE(auditTrail(office()).size(), before); // no act
        const auto clerk = *office().user();
        small_->close();
        auto again =
            Office::open(small_->file(u"office.steward"_s), std::make_shared<FixedClock>(QDate(2018, 3, 22)));
        QVERIFY(again);
        (*again)->actAs(clerk);
        const auto draft = Drafts(**again).kept(form_);
        QVERIFY(draft && *draft);
        QCOMPARE((*draft)->fields, typed_);
        QCOMPARE((*draft)->keptAt, FixedClock(QDate(2018, 3, 20)).now());
    }
    void theLastWordCounts() {
        QVERIFY(Drafts(office()).keep(form_, typed_));
        QVERIFY(Drafts(office()).keep(form_, {{u"amount"_s, u"3"_s}}));
        QCOMPARE(keptOf(form_), (QMap<QString, QString>{{u"amount"_s, u"3"_s}}));
    }
    void eachPersonAndFormHasItsOwn() {
        QVERIFY(Drafts(office()).keep(form_, typed_));
        QVERIFY(keptOf(u"review/17"_s).isEmpty());
        QVERIFY(small_->signInAs(u"fuhe"_s));
        QVERIFY(keptOf(form_).isEmpty());
        QVERIFY(Drafts(office()).drop(form_)); // their own, which is none
        office().signOut();
        QVERIFY(keptOf(form_).isEmpty());
        QVERIFY(small_->signInAs(u"jingban"_s));
        QCOMPARE(keptOf(form_), typed_);
    }
    void whatIsDoneIsDropped() {
        QVERIFY(Drafts(office()).keep(form_, typed_));
        QVERIFY(Drafts(office()).keep(u"review/17"_s, {{u"handler"_s, u"周文"_s}}));
        QVERIFY(Drafts(office()).drop(form_));
        QVERIFY(keptOf(form_).isEmpty());
        QCOMPARE(keptOf(u"review/17"_s).value(u"handler"_s), u"周文"_s);
    }
    void whoWritesNothingKeepsNothing_data() {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("code");
        QTest::newRow("inspector") << u"shenji"_s << u"access.role_missing"_s;
        QTest::newRow("nobody") << QString() << u"access.nobody_signed_in"_s;
    }
    void whoWritesNothingKeepsNothing() {
        QFETCH(QString, login);
        QFETCH(QString, code);
        office().signOut();
        QVERIFY(login.isEmpty() || small_->signInAs(login));
        QCOMPARE(Drafts(office()).keep(form_, typed_).error().code, code);
        QCOMPARE(Drafts(office()).drop(form_).error().code, code);
        QVERIFY(keptOf(form_).isEmpty());
        small_->close();
        QVERIFY(!fileHolds(small_->file(u"office.steward"_s), u"拨入“市级”资金"_s));
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "TestDrafts.moc"
