#include "fund/LendingBox.h"
#include "services/Lending.h"
#include "services/Registry.h"
#include "support/AuditTrail.h"
#include "support/PracticeOffice.h"
#include "support/StandInHost.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace steward;
using namespace Qt::StringLiterals;

/** A bank suspends lending and lends again, recorded by the buttons (Art. 13). */
class TestLendingBox : public QObject {
    Q_OBJECT

    PracticeOffice practice_;
    std::unique_ptr<StandInHost> host_;
    std::unique_ptr<LendingBox> box_;
    BankId bank_;

    Office& office() { return practice_.office(); }
    QPushButton* button(const char* name) { return box_->findChild<QPushButton*>(QLatin1String(name)); }
    /** The latest month's figure says so many per cent of bad loans. */
    bool setRatio(int percent) {
        const auto banks = Registry(office()).banks();
        auto figure = banks->first().figures.last();
        figure.substandard = shareOf(figure.outstanding, Ratio::percent(percent));
        figure.doubtful = figure.loss = {};
        return Registry(office()).saveFigure(figure).has_value();
    }
    /** Asks by a button and fills in the paper's number; the dialog, which stays where it is refused. */
    QDialog* ask(const char* by, const QString& dialog, const QString& letter) {
        button(by)->click();
        auto* shown = box_->findChild<QDialog*>(dialog);
        if (!shown)
            return nullptr;
        shown->findChild<QLineEdit*>(u"lendingFieldLetter"_s)->setText(letter);
        shown->findChild<QPushButton*>(dialog + u"Act"_s)->click();
        return shown;
    }
    static bool refused(const QDialog* dialog) {
        return dialog && dialog->isVisible() &&
               dialog->findChild<QLabel*>(dialog->objectName() + u"Refusal"_s)->isVisible();
    }
    QList<Suspension> suspensions() { return *Lending(office()).suspensions(bank_); }

private slots:
    void initTestCase() {
        QVERIFY2(practice_.made(), practice_.refusal().constData());
        QVERIFY(sitDown(office(), Role::Clerk));
        const auto banks = Registry(office()).banks();
        bank_ = banks->first().bank.id;
        host_ = std::make_unique<StandInHost>(office());
        box_ = std::make_unique<LendingBox>(*host_);
        box_->show();
        box_->read();
    }

    void belowTheLimitItIsRefused() {
        QVERIFY(setRatio(1));
        QVERIFY(button("lendingSuspend")->isEnabled());
        QVERIFY(!button("lendingResume")->isEnabled());
        auto* dialog = ask("lendingSuspend", u"suspendDialog"_s, u"农商函1号"_s);
        QVERIFY(refused(dialog));
        QVERIFY(suspensions().isEmpty());
        delete dialog;
    }

    void aSuspensionNeedsItsLetter() {
        QVERIFY(setRatio(20));
        auto* dialog = ask("lendingSuspend", u"suspendDialog"_s, u" "_s);
        QVERIFY(refused(dialog));
        QVERIFY(suspensions().isEmpty());
        dialog->findChild<QLineEdit*>(u"lendingFieldLetter"_s)->setText(u"农商函1号"_s);
        dialog->findChild<QPushButton*>(u"suspendDialogAct"_s)->click();
        QVERIFY(!dialog->isVisible());
        delete dialog;
        QCOMPARE(suspensions().size(), 1);
        QCOMPARE(suspensions().first().letter, u"农商函1号"_s);
        QCOMPARE(suspensions().first().suspendedOn, office().today());
        QVERIFY(!suspensions().first().resumedOn);
        QCOMPARE(auditTrail(office()).last().act, u"lending.suspend"_s);
        QVERIFY(!button("lendingSuspend")->isEnabled());
        QVERIFY(button("lendingResume")->isEnabled());
    }

    void itLendsAgainOnceTheRatioIsDown() {
        auto* early = ask("lendingResume", u"resumeDialog"_s, u"协议补充1号"_s);
        QVERIFY(refused(early));
        QVERIFY(!suspensions().first().resumedOn);
        delete early;
        QVERIFY(setRatio(1));
        delete ask("lendingResume", u"resumeDialog"_s, u"协议补充1号"_s);
        QCOMPARE(suspensions().size(), 1);
        QCOMPARE(suspensions().first().resumedOn, std::optional(office().today()));
        QCOMPARE(suspensions().first().resumeLetter, u"协议补充1号"_s);
        QCOMPARE(auditTrail(office()).last().act, u"lending.resume"_s);
        QVERIFY(button("lendingSuspend")->isEnabled());
        QVERIFY(!button("lendingResume")->isEnabled());
        QCOMPARE(box_->table()->model()->rowCount(), Registry(office()).banks()->size() + 1);
        QCOMPARE(host_->said.size(), 2);
        QCOMPARE(host_->refused, QStringList());
    }

    void othersOnlyLook() {
        box_->setRefusal(u"not yours"_s);
        for (const auto* name : {"lendingSuspend", "lendingResume"}) {
            QVERIFY(!button(name)->isEnabled());
            QCOMPARE(button(name)->toolTip(), u"not yours"_s);
        }
    }
};

QTEST_MAIN(TestLendingBox)
#include "TestLendingBox.moc"
