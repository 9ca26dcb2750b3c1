#include "services/AgeingList.h"
#include "services/Check.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "services/Recoveries.h"
#include "services/Settings.h"
#include "storage/AuditRepository.h"
#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"
#include "support/PracticeOffice.h"
#include "support/Workbook.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** What comes after a compensation, on the demonstration's loans that were paid. */
class TestRecoveries : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    CompensatedLoan loan_;
    CompensatedLoan other_; ///< of the same bank

    Office& office() { return practice_->office(); }
    Recoveries service() { return Recoveries(office()); }
    /** Without a password, which would take its time. */
    bool actAs(Role role, Roles without = {}) {
        const auto users = Settings(office()).users();
        for (const auto& user : *users) {
            if (!user.roles.testFlag(role) || (user.roles & without))
                continue;
            office().actAs(user);
            return true;
        }
        return false;
    }
    void asClerk() { QVERIFY(actAs(Role::Clerk, Roles(Role::Director) | Role::Reviewer)); }

    RecoveryDraft draft(Amount principal, Amount interest = {}, const QString& document = {}) {
        return {loan_.item.item, office().today(), principal, interest, document};
    }
    QString refusalOf(const RecoveryDraft& wanted) {
        const auto entered = service().enter(wanted);
        return entered ? u"entered"_s : entered.error().code;
    }
    CompensatedLoan now() { return *service().loan(loan_.item.item); }
    AccountId account(BankId bank) {
        return (*BankRepository(office().database()).accountOf(bank, office().today()))->id;
    }
    EntryId post(const Result<EntryDraft>& wanted) {
        asClerk();
        const auto pending = Fund(office()).prepare(*wanted);
        actAs(Role::Reviewer, Role::Clerk);
        const auto entry = pending ? Fund(office()).check(*pending) : Result<Entry>(refuse(pending.error()));
        asClerk();
        return entry ? entry->id : EntryId{};
    }
    EntryId receive(Amount amount, const QString& summary = u"追偿款"_s) {
        return post(
            recoveryReturn(account(loan_.item.bank), amount, office().today(), summary, u"进账1号"_s));
    }
    qint64 auditLines() {
        qint64 lines = 0;
        const auto read = AuditRepository(office().database()).forEach([&](const auto&) { ++lines; });
        return read ? lines : -1;
    }
    QStringList faults() {
        QStringList codes;
        const auto report = checkOffice(office());
        for (const auto& fault : report->faults)
            codes << fault.code;
        return codes;
    }
    QString list(const QList<QVariantList>& rows) {
        const auto path = practice_->file(u"recoveries.xlsx"_s);
        return test::writeWorkbook(path, rows) ? path : QString();
    }

private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        asClerk();
        auto loans = *service().loans();
        loans.removeIf([](const CompensatedLoan& loan) { return loan.item.loss.insurer.isPositive(); });
        QVERIFY(loans.size() >= 2);
        loan_ = loans.at(0);
        other_ = loans.at(1);
        QCOMPARE(other_.item.bank, loan_.item.bank);
    }

    void compensatedLoansAreListedWithTheirLoss() {
        QVERIFY(loan_.item.loss.fund.isPositive());
        QVERIFY(loan_.item.paidOn.isValid());
        QVERIFY(loan_.standing.due.isZero());
        QCOMPARE(service().loanOf(loan_.item.note)->item.item, loan_.item.item);
        QCOMPARE(service().loanOf(u"没有"_s).error().code, u"recovery.not_compensated"_s);
        QCOMPARE(service().loan(ItemId(987'654)).error().code, u"recovery.not_compensated"_s);
    }

    void aRecoveryIsEnteredInOneAct() {
        const auto before = auditLines();
        QVERIFY(service().enter(draft(Amount::fen(123'456), Amount::fen(1'000), u"收1"_s)));
        QCOMPARE(auditLines(), before + 1);
        const auto loan = now();
        QCOMPARE(loan.facts.recoveries.size(), 1);
        const auto& recovery = loan.facts.recoveries.first();
        QCOMPARE(recovery.total(), Amount::fen(124'456));
        QCOMPARE(recovery.returnDue.day, office().calendar().addWorkdays(office().today(), 5).day);
        QCOMPARE(loan.standing.due,
                 proportionOf(Amount::fen(124'456), loan.item.loss.fund, loan.item.loss.principal));
        QCOMPARE(loan.explanation.result, loan.standing.due.text());
        QCOMPARE(loan.explanation.sources.size(), 1);
        QCOMPARE(faults(), QStringList());
    }

    void wrongRecoveriesAreRefused() {
        const auto cent = Amount::fen(1);
        auto wanted = draft(cent);
        wanted.day = office().today().addDays(1);
        QCOMPARE(refusalOf(wanted), u"recovery.day_wrong"_s);
        wanted.day = loan_.item.paidOn.addDays(-1);
        QCOMPARE(refusalOf(wanted), u"recovery.day_wrong"_s);
        QCOMPARE(refusalOf(draft({})), u"recovery.nothing"_s);
        QCOMPARE(refusalOf(draft(cent, -cent)), u"recovery.negative"_s);
        QCOMPARE(refusalOf(draft(-cent, cent)), u"recovery.negative"_s);
        QCOMPARE(refusalOf(draft(loan_.item.loss.principal + cent)), u"recovery.above_loss"_s);
        QCOMPARE(refusalOf(draft(loan_.item.loss.principal)), u"entered"_s);
        QCOMPARE(refusalOf(draft(cent)), u"recovery.above_loss"_s);
        QCOMPARE(refusalOf(draft({}, Amount::yuan(100'000))), u"entered"_s); // interest has no cap
        QCOMPARE(refusalOf(draft({}, Amount::yuan(100'000))), u"recovery.entered_already"_s);
        QCOMPARE(refusalOf(draft({}, Amount::yuan(100'000), u"另一单"_s)), u"entered"_s);
        actAs(Role::Inspector);
        QCOMPARE(refusalOf(draft({}, cent)), u"access.role_missing"_s);
    }

    void aWithdrawnOneStaysReadable() {
        const auto id = *service().enter(draft(Amount::yuan(100)));
        QCOMPARE(service().withdraw(id, u" "_s).error().code, u"recovery.reason_missing"_s);
        QVERIFY(service().withdraw(id, u"记错户"_s));
        QCOMPARE(service().withdraw(id, u"记错户"_s).error().code, u"recovery.withdrawn_already"_s);
        QVERIFY(now().standing.due.isZero());
        QCOMPARE(now().facts.recoveries.first().withdrawnFor, u"记错户"_s);
        QVERIFY(service().enter(draft(Amount::yuan(100)))); // the same again is no double now
    }

    void aWorkbookIsTakenWholeOrNotAtAll() {
        const QVariantList headings{u"借据号"_s,   u"借款人"_s,   u"收回日期"_s,
                                    u"收回本金"_s, u"收回利息"_s, u"凭证号"_s};
        const auto day = office().today();
        const QVariantList good{loan_.item.note, loan_.item.borrower, day, 1000, 50, u"A1"_s};
        auto read = service().importFile(list({headings,
                                               good,
                                               {u"NS0000"_s, u"某人"_s, day, 10, 0, u"A2"_s},
                                               {other_.item.note, u"别人"_s, day, 10, 0, u"A3"_s},
                                               good}));
        QVERIFY(read);
        QVERIFY(read->refused());
        QStringList problems;
        for (const auto& problem : read->problems)
            problems << QString::number(problem.row) + u' ' + problem.code();
        QCOMPARE(problems, (QStringList{u"3 recovery.not_compensated"_s, u"4 recovery.other_borrower"_s,
                                        u"5 recovery.entered_already"_s}));
        QVERIFY(now().facts.recoveries.isEmpty());
        const auto before = auditLines();
        read = service().importFile(list({{u"追偿收回清单"_s},
                                          headings,
                                          good,
                                          {other_.item.note, other_.item.borrower, day, 10, {}, u"A3"_s},
                                          {u"合计"_s, {}, {}, 1010, 50}}));
        QVERIFY(read && !read->refused());
        QCOMPARE(read->rows, 2);
        QCOMPARE(read->principal, Amount::yuan(1'010));
        QCOMPARE(auditLines(), before + 1);
        QCOMPARE(now().standing.interest, Amount::yuan(50));
        QVERIFY(service().importFile(list({headings, good}))->refused()); // not twice
        read = service().importFile(list({headings, {loan_.item.note, {}, {}, 10}}));
        QCOMPARE(read->problems.first().code(), u"cell.missing"_s);
    }

    void receiptsFindTheirLoans() {
        QVERIFY(service().enter(draft(Amount::yuan(1'000))));
        QVERIFY(service().enter({other_.item.item, office().today(), Amount::yuan(500), {}, {}}));
        const auto entry = receive(Amount::yuan(350));
        auto receipt = service().receipts()->last();
        QCOMPARE(receipt.entry, entry);
        QCOMPARE(receipt.left(), Amount::yuan(350));
        const auto proposed = *service().proposal(entry);
        QCOMPARE(proposed, (QList<ReturnShare>{{other_.item.item, Amount::yuan(350)}}));
        const auto allocated = [&](const QList<ReturnShare>& shares) {
            const auto done = service().allocate(entry, shares);
            return done ? u"done"_s : done.error().code;
        };
        QCOMPARE(allocated({}), u"recovery.more_than_receipt"_s);
        QCOMPARE(allocated({{loan_.item.item, Amount::fen(35'001)}}), u"recovery.more_than_receipt"_s);
        QCOMPARE(allocated({{loan_.item.item, {}}}), u"recovery.share_not_positive"_s);
        const auto before = auditLines();
        QCOMPARE(allocated({{loan_.item.item, Amount::yuan(300)}}), u"done"_s);
        QCOMPARE(auditLines(), before + 1);
        QCOMPARE(allocated({{loan_.item.item, Amount::yuan(10)}}), u"recovery.allocated_already"_s);
        QCOMPARE(now().standing.due, Amount::yuan(400)); // short
        QCOMPARE(service().receipts()->last().left(), Amount::yuan(50));
        QVERIFY(service().release(entry));
        QCOMPARE(service().release(entry).error().code, u"recovery.not_allocated"_s);
        QCOMPARE(allocated(proposed), u"done"_s);
        QCOMPARE(now().standing.due, Amount::yuan(700));
        QVERIFY(service().loan(other_.item.item)->standing.due.isZero());
        QCOMPARE(faults(), QStringList());
    }

    void aReceiptOfAnotherAccountIsRefused() {
        BankId elsewhere;
        const auto banks = *BankRepository(office().database()).all();
        for (const auto& bank : banks)
            if (bank.id != loan_.item.bank)
                elsewhere = bank.id;
        const auto entry = post(
            recoveryReturn(account(elsewhere), Amount::yuan(1), office().today(), u"追偿款"_s, u"1号"_s));
        QCOMPARE(service().allocate(entry, {{loan_.item.item, Amount::yuan(1)}}).error().code,
                 u"recovery.other_bank"_s);
        const auto paid = post(contribution(account(loan_.item.bank), LedgerAccount::CityFunds,
                                            Amount::yuan(1), office().today(), u"拨入"_s, u"1号"_s));
        QCOMPARE(service().allocate(paid, {{loan_.item.item, Amount::yuan(1)}}).error().code,
                 u"recovery.receipt_unknown"_s);
    }

    void aReversedReceiptPaysForNothing() {
        QVERIFY(service().enter(draft(Amount::yuan(1'000))));
        const auto entry = receive(Amount::yuan(800));
        const ReturnShare half{loan_.item.item, Amount::yuan(1)};
        QCOMPARE(service().allocate(entry, {half, half}).error().code, u"recovery.named_twice"_s);
        QVERIFY(service().allocate(entry, {{loan_.item.item, Amount::yuan(800)}}));
        QCOMPARE(now().standing.overpaid, Amount::yuan(100));
        QVERIFY(post(reversalOf(*Fund(office()).entry(entry), office().today(), u"记错"_s)));
        QCOMPARE(now().standing.due, Amount::yuan(700));
        QCOMPARE(service().proposal(entry).error().code, u"recovery.receipt_unknown"_s);
        QCOMPARE(faults(), QStringList());
    }

    void aClawbackTakesTheCompensationBack() {
        QVERIFY(service().enter(draft(Amount::yuan(1'000))));
        QVERIFY(service().allocate(receive(Amount::yuan(700)), {{loan_.item.item, Amount::yuan(700)}}));
        QCOMPARE(service().orderClawback(loan_.item.item, u"虚假资料"_s).error().code,
                 u"access.role_missing"_s);
        QVERIFY(actAs(Role::Director));
        QCOMPARE(service().orderClawback(loan_.item.item, {}).error().code, u"recovery.reason_missing"_s);
        const auto before = auditLines();
        const auto clawback = service().orderClawback(loan_.item.item, u"虚假资料"_s);
        QVERIFY(clawback);
        QCOMPARE(auditLines(), before + 1);
        QCOMPARE(clawback->amount, loan_.item.loss.fund - Amount::yuan(700));
        QCOMPARE(service().orderClawback(loan_.item.item, u"再"_s).error().code,
                 u"clawback.ordered_already"_s);
        asClerk();
        QVERIFY(
            service().enter(draft(Amount::yuan(1)))); // the bank goes on chasing; the order takes the whole
        QCOMPARE(now().standing.due, clawback->amount);
        const auto entry = post(clawbackReceipt(clawback->amount));
        QCOMPARE(service().allocate(entry, {{other_.item.item, Amount::yuan(1)}}).error().code,
                 u"recovery.no_clawback"_s);
        QCOMPARE(*service().proposal(entry), (QList<ReturnShare>{{loan_.item.item, clawback->amount}}));
        QVERIFY(service().allocate(entry, *service().proposal(entry)));
        QVERIFY(now().standing.due.isZero());
        QCOMPARE(now().standing.returned, loan_.item.loss.fund);
        const auto histories = ClaimRepository(office().database()).histories({loan_.item.loan}, ClaimId());
        QVERIFY(histories->value(loan_.item.loan).clawedBack); // the judge refuses it from now on
        QCOMPARE(faults(), QStringList());
    }

    void aReceiptIsConfirmedOnceItHasFoundItsLoans() {
        QVERIFY(service().enter(draft(Amount::yuan(1'000))));
        const auto receipt = receive(Amount::yuan(700));
        QCOMPARE(service().issueConfirmation(receipt).error().code, u"recovery.receipt_open"_s);
        QVERIFY(service().allocate(receipt, {{loan_.item.item, Amount::yuan(700)}}));
        const auto first = service().issueConfirmation(receipt);
        QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
        QCOMPARE(first->amount, Amount::yuan(700));
        QCOMPARE(service().issueConfirmation(receipt).error().code, u"recovery.confirmed_already"_s);
        QVERIFY(service().release(receipt));
        const Papers papers(office());
        QVERIFY(papers.find(first->id)->voided);
        QVERIFY(service().allocate(receipt, {{other_.item.item, Amount::yuan(700)}}));
        const auto second = service().issueConfirmation(receipt);
        QVERIFY(second);
        QCOMPARE(papers.find(first->id)->replacedBy, second->number);
        QCOMPARE(papers.find(second->id)->replaces, first->number);
        QVERIFY(post(reversalOf(*Fund(office()).entry(receipt), office().today(), u"记错专户"_s)));
        QVERIFY(papers.find(second->id)->voided);
        QCOMPARE(service().issueConfirmation(receipt).error().code, u"recovery.receipt_unknown"_s);
    }
    void theAgeingListHoldsWhatIsDue() {
        QVERIFY(service().enter(draft(Amount::yuan(1'000))));
        const AgeingList list(office());
        const auto table = practice_->file(u"ageing.csv"_s);
        QCOMPARE(*list.exportTo(table), 1);
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        for (const auto& words : {u"内部资料 不得对外公开"_s, u"未到期"_s, u"逾期1-30天"_s,
                                  u"逾期365天以上"_s, loan_.item.note, u"合计"_s, u"700.00"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        QCOMPARE(*list.exportTo(practice_->file(u"ageing.pdf"_s), loan_.item.bank), 1);
        QCOMPARE(*list.exportTo(practice_->file(u"none.xlsx"_s), BankId(999)), 0);
        QVERIFY(list.paper()->startsWith("%PDF"));
        QCOMPARE(list.exportTo(u"/nowhere/at/all.csv"_s).error().code, u"sheet.not_written"_s);
    }
    void loansAreFiltered() {
        QVERIFY(service().enter(draft(Amount::yuan(1'000))));
        RecoveryFilter filter;
        filter.show = RecoveryFilter::Show::Due;
        QCOMPARE(service().loans(filter)->size(), 1);
        filter.show = RecoveryFilter::Show::Late;
        QVERIFY(service().loans(filter)->isEmpty());
        filter.show = RecoveryFilter::Show::All;
        filter.text = loan_.item.note;
        QCOMPARE(service().loans(filter)->size(), 1);
        filter.text.clear();
        filter.bank = BankId(999);
        QVERIFY(service().loans(filter)->isEmpty());
    }

    void whatWasChangedIsNamed_data() {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* table, const char* change, const QString& code) {
            QTest::newRow(change) << QStringList{u"DROP TRIGGER %1_no_update"_s.arg(QLatin1String(table)),
                                                 u"UPDATE %1 SET %2"_s.arg(QLatin1String(table),
                                                                           QLatin1String(change))}
                                  << code;
        };
        row("recoveries", "principal = 100000000000", u"recovered_above_loss"_s);
        row("returned_parts", "amount = amount + 1", u"return_overspent"_s);
        row("returned_parts", "entry = 1", u"return_overspent"_s);
        row("clawbacks", "amount = 100000000000", u"clawback_differs"_s);
        QTest::newRow("item") << QStringList{u"UPDATE items SET state = 4"_s} << u"return_unapproved"_s;
        QTest::newRow("state") << QStringList{u"UPDATE claims SET state = 'withdrawn'"_s}
                               << u"claim_path_broken"_s;
        row("claim_acts", "to_state = 'closed' WHERE act = 'accept'", u"claim_path_broken"_s);
        QTest::newRow("guard") << QStringList{u"DROP TRIGGER recoveries_no_delete"_s} << u"guard_missing"_s;
    }
    void whatWasChangedIsNamed() {
        QFETCH(QStringList, changes);
        QFETCH(QString, code);
        QVERIFY(service().enter(draft(Amount::yuan(1'000))));
        QVERIFY(service().allocate(receive(Amount::yuan(700)), {{loan_.item.item, Amount::yuan(700)}}));
        QVERIFY(actAs(Role::Director));
        QVERIFY(service().orderClawback(loan_.item.item, u"虚假资料"_s));
        QCOMPARE(faults(), QStringList());
        for (const auto& change : changes)
            QVERIFY(office().database().execute(change));
        QVERIFY2(faults().contains(code), qPrintable(faults().join(u' ')));
    }

private:
    Result<EntryDraft> clawbackReceipt(Amount amount) {
        return clawback(account(loan_.item.bank), amount, office().today(), u"收回补偿"_s, u"2号"_s);
    }
};

QTEST_MAIN(TestRecoveries)
#include "TestRecoveries.moc"
