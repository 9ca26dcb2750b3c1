#include "services/Fund.h"
#include "services/Papers.h"
#include "services/Reconciliations.h"
#include "services/Recoveries.h"
#include "services/Reminders.h"
#include "storage/BankRepository.h"
#include "support/ClaimSteps.h"
#include "support/PracticeOffice.h"

#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(RecoveryRow&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/** A bank's list of recoveries row by row, and the letters on them before they are issued. */
class TestRecoveryLists : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    CompensatedLoan loan_;

    Office& office() { return practice_->office(); }
    Recoveries recoveries() { return Recoveries(office()); }
    RecoveryRow row() {
        RecoveryRow row;
        row.row = 3;
        row.bank = u"巫山农商行"_s;
        row.note = loan_.item.note;
        row.borrower = loan_.item.borrower;
        row.day = office().today();
        row.principal = Amount::yuan(100);
        return row;
    }
    qsizetype entered() { return recoveries().loan(loan_.item.item)->facts.recoveries.size(); }
    EntryId receive(const Result<EntryDraft>& draft) {
        sitDown(office(), Role::Clerk);
        const auto pending = Fund(office()).prepare(*draft);
        sitDown(office(), Role::Reviewer);
        const auto entry = Fund(office()).check(*pending);
        sitDown(office(), Role::Clerk);
        return entry ? entry->id : EntryId();
    }
    AccountId account() {
        return (*BankRepository(office().database()).accountOf(loan_.item.bank, office().today()))->id;
    }
    /** A look before issuing: a paper, and no number taken for it. */
    void lookedAt(PaperKind kind, const Result<QByteArray>& draft) {
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text()));
        QVERIFY(draft->startsWith("%PDF"));
        QVERIFY(!Papers(office()).verifyPdf(*draft)->genuine);
        const auto all = *Papers(office()).all();
        QVERIFY(std::ranges::none_of(all, [kind](const IssuedPaper& paper) { return paper.kind == kind; }));
    }

private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(sitDown(office(), Role::Clerk));
        loan_ = recoveries().loans()->first();
    }

    void theColumnAtFaultIsNamed_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("column");
        const auto add = [](const char* name, Change change, const QString& code, const QString& column) {
            QTest::newRow(name) << change << code << column;
        };
        add(
            "no such bank", [](auto& r) { r.bank = u"工商银行"_s; }, u"bank.unknown"_s, u"合作银行"_s);
        add(
            "one of several", [](auto& r) { r.bank = u"巫山支行"_s; }, u"bank.ambiguous"_s, u"合作银行"_s);
        add(
            "loan of another bank", [](auto& r) { r.bank = u"三峡"_s; }, u"recovery.not_compensated"_s,
            u"借据号"_s);
        add(
            "somebody else", [](auto& r) { r.borrower = u"某人"_s; }, u"recovery.other_borrower"_s,
            u"借款人"_s);
        add(
            "tomorrow", [](auto& r) { r.day = r.day.addDays(1); }, u"recovery.day_wrong"_s, u"收回日期"_s);
        add(
            "nothing", [](auto& r) { r.principal = Amount(); }, u"recovery.nothing"_s, u"收回本金"_s);
        add(
            "more than was lost", [](auto& r) { r.principal = Amount::yuan(1'000'000); },
            u"recovery.above_loss"_s, u"收回本金"_s);
    }
    void theColumnAtFaultIsNamed() {
        QFETCH(Change, change);
        QFETCH(QString, code);
        QFETCH(QString, column);
        auto wrong = row();
        wrong.row = 4;
        change(wrong);
        auto good = row();
        good.principal = Amount::yuan(1);
        const auto before = auditTrail(office()).size();
        const auto read = recoveries().take({good, wrong});
        QVERIFY(read && read->refused());
        QCOMPARE(read->problems.size(), 1);
        QCOMPARE(read->problems.first().row, 4);
        QCOMPARE(read->problems.first().code(), code);
        QCOMPARE(read->problems.first().column, column);
        QCOMPARE(entered(), 0); // the good row neither
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void rowsThatNameTheirBankAreTaken() {
        auto second = row();
        second.bank = u"农商行"_s;
        second.principal = Amount::fen(12'345);
        second.interest = Amount::fen(55);
        const auto before = auditTrail(office()).size();
        const auto read = recoveries().take({row(), second});
        QVERIFY(read && !read->refused());
        QCOMPARE(read->principal, Amount::fen(22'345));
        QCOMPARE(entered(), 2);
        QCOMPARE(actsSince(office(), before), QStringList{u"recovery.import"_s});
        QCOMPARE(factOf(auditTrail(office()).last(), u"principal"_s), u"223.45"_s);
        QCOMPARE(factOf(auditTrail(office()).last(), u"interest"_s), u"0.55"_s);
    }

    void overpaidLoansAreFound() {
        RecoveryFilter filter;
        filter.show = RecoveryFilter::Show::Overpaid;
        QVERIFY(recoveries().loans(filter)->isEmpty());
        QVERIFY(recoveries().take({row()}));
        const auto entry =
            receive(recoveryReturn(account(), Amount::yuan(90), office().today(), u"追偿款"_s, u"1号"_s));
        QVERIFY(recoveries().allocate(entry, {{loan_.item.item, Amount::yuan(90)}}));
        QCOMPARE(recoveries().loans(filter)->size(), 1);
        QVERIFY(recoveries().loans(filter)->first().standing.overpaid.isPositive());
        filter.show = RecoveryFilter::Show::ClawedBack;
        QVERIFY(recoveries().loans(filter)->isEmpty());
        lookedAt(PaperKind::ReturnConfirmation, recoveries().draftConfirmation(entry));
    }

    void lettersAreLookedAtFirst() {
        QVERIFY(recoveries().take({row()}));
        lookedAt(PaperKind::RecoveryNotice, recoveries().draftNotice(loan_.item.bank));
        QCOMPARE(Reminders(office()).draftToBank(loan_.item.bank).error().code, u"reminder.nothing_late"_s);
        practice_->passTo({2018, 4, 20}); // long after the 5 working days of Art. 21
        lookedAt(PaperKind::Reminder, Reminders(office()).draftToBank(loan_.item.bank));
        QVERIFY(sitDown(office(), Role::Director));
        QVERIFY(recoveries().orderClawback(loan_.item.item, u"虚假资料"_s));
        lookedAt(PaperKind::ClawbackNotice, recoveries().draftClawbackNotice(loan_.item.item));
        RecoveryFilter filter;
        filter.show = RecoveryFilter::Show::ClawedBack;
        QCOMPARE(recoveries().loans(filter)->size(), 1);
    }

    void nobodyIsRemindedOfNothing() {
        QVERIFY(reviewed(office(), claimIn(office(), ClaimState::TownshipReview)));
        const auto before = auditTrail(office()).size();
        QVERIFY(Reminders(office()).townships()->isEmpty());
        const auto refused = Reminders(office()).issue({});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"reminder.nothing_late"_s);
        QVERIFY(refused.error().facts.isEmpty()); // nobody is named
        QCOMPARE(Reminders(office()).issue({u"500237101"_s}).error().code, u"reminder.nothing_late"_s);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    /** The first account's last quarter has its statement and waits for its check. */
    void aReconciliationIsLookedAtFirst() {
        const auto accounts = Fund(office()).accounts();
        const auto issued = Papers(office()).all()->size();
        const auto preview = Reconciliations(office()).preview(accounts->first().id, Quarter{2017, 4});
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
        QVERIFY(preview->startsWith("%PDF"));
        QCOMPARE(Papers(office()).all()->size(), issued);
    }
};

QTEST_MAIN(TestRecoveryLists)
#include "TestRecoveryLists.moc"
