#include "services/BookForms.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "services/Reconciliations.h"
#include "services/Registry.h"
#include "services/Reports.h"
#include "storage/EntryRepository.h"
#include "support/SmallOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** What the papers of the books say of an office's books. */
class TestReports : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;
    AccountId account_;
    EntryId in_;
    EntryId reversal_;

    Office& office() { return small_->office(); }
    Reports service() { return Reports(office()); }
    EntryRepository entries() { return EntryRepository(office().database()); }
    PaperHead head() {
        auto head = *Papers(office()).draftHead();
        head.draft = false;
        return head;
    }

    EntryId post(const Result<EntryDraft>& draft) {
        small_->signInAs(u"jingban"_s);
        const auto pending = Fund(office()).prepare(*draft);
        small_->signInAs(u"fuhe"_s);
        const auto entry = pending ? Fund(office()).check(*pending) : Result<Entry>(refuse(pending.error()));
        small_->signInAs(u"jingban"_s);
        return entry ? entry->id : EntryId{};
    }

    AccountId anotherAccount() {
        Bank bank;
        bank.name = u"中国邮政储蓄银行巫山县支行"_s;
        SpecialAccount account;
        account.bank = *Registry(office()).saveBank(bank);
        account.number = u"5002370000000002"_s;
        account.openedOn = {2017, 1, 1};
        return *Registry(office()).saveAccount(account);
    }

private slots:
    void initTestCase() {
        small_ = std::make_unique<SmallOffice>(QDate(2018, 7, 9));
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
        Bank bank;
        bank.name = u"重庆农村商业银行巫山支行"_s;
        SpecialAccount account;
        account.bank = *Registry(office()).saveBank(bank);
        account.number = u"5002370000000001"_s;
        account.openedOn = {2017, 1, 1};
        account_ = *Registry(office()).saveAccount(account);
        QVERIFY(post(openingBalance(account_, Amount::yuan(3'000'000), {2018, 1, 1})));
        in_ = post(contribution(account_, LedgerAccount::CityFunds, Amount::yuan(800), {2018, 1, 15},
                                u"拨入"_s, u"巫财农〔2018〕1号"_s));
        reversal_ = post(reversalOf(*entries().find(in_), {2018, 2, 3}, u"金额有误"_s));
        QVERIFY(post(interestCredit(account_, Amount::fen(240'618), {2018, 3, 21}, u"结息"_s)));
        PortfolioFigure figure;
        figure.bank = account.bank;
        figure.monthEnd = {2018, 6, 30};
        figure.outstanding = Amount::yuan(32'000'000);
        QVERIFY(Registry(office()).saveFigure(figure));
    }
    void aVoucherHasBothSides() {
        const auto form = accountingVoucherForm(office(), *entries().find(in_), head());
        QVERIFY(form);
        QCOMPARE(form->lines.size(), 2);
        QCOMPARE(form->lines[0].account, u"风险补偿金专户"_s);
        QCOMPARE(form->lines[0].detail, u"重庆农村商业银行巫山支行（尾号0001）"_s);
        QCOMPARE(form->lines[0].debit, Amount::yuan(800));
        QCOMPARE(form->lines[1].account, u"市级扶贫专项资金"_s);
        QCOMPARE(form->lines[1].credit, Amount::yuan(800));
        QCOMPARE(form->document, u"巫财农〔2018〕1号"_s);
        QVERIFY(form->corrects.isEmpty());
        QVERIFY(!form->prepared.isEmpty() && form->prepared != form->checked);
    }
    void aReversalIsRedOnTheSameSides() {
        const auto form = accountingVoucherForm(office(), *entries().find(reversal_), head());
        QVERIFY(form);
        QCOMPARE(form->lines[0].account, u"风险补偿金专户"_s);
        QCOMPARE(form->lines[0].debit, Amount::yuan(-800));
        QCOMPARE(form->lines[1].credit, Amount::yuan(-800));
        QCOMPARE(form->corrects, entries().find(in_)->number());
        QCOMPARE(form->series, u"收"_s);
    }
    void theRegisterLeadsToTheBooksBalance() {
        const auto whole = registerBookForm(office(), account_, {2018, 1, 1}, {2018, 3, 31}, head());
        QVERIFY(whole);
        QCOMPARE(whole->opening, Amount());
        QCOMPARE(whole->lines.first().takenOver, Amount::yuan(3'000'000));
        QCOMPARE(whole->turnover().in, Amount::fen(240'618)); // the reversal takes its entry back
        QCOMPARE(whole->closing(), *entries().balance(account_));
        const auto part = registerBookForm(office(), account_, {2018, 2, 1}, {2018, 3, 31}, head());
        QCOMPARE(part->opening, Amount::yuan(3'000'800));
        QCOMPARE(part->yearBefore.in, Amount::yuan(800));
        QCOMPARE(part->quarterBefore.in, Amount::yuan(800));
        QCOMPARE(part->monthBefore.in, Amount());
        QCOMPARE(part->closing(), whole->closing());
        const auto screen = Fund(office()).cashBook(account_, {2018, 1, 1}, {2018, 3, 31});
        QVERIFY(screen);
        QCOMPARE(screen->in, whole->turnover().in); // the page says what the paper says
        QCOMPARE(screen->out, whole->turnover().out);
        QCOMPARE(screen->closing, whole->closing());
        QCOMPARE(screen->lines.first().in, Amount());
        QCOMPARE(screen->lines.first().balance, Amount::yuan(3'000'000));
        const auto listed = Fund(office()).listed({2018, 1, 1}, {2018, 3, 31});
        QVERIFY(listed);
        const auto red = std::ranges::find(*listed, true, &ListedEntry::reversal);
        QVERIFY(red != listed->cend());
        const auto heads = Fund(office()).heads({red->entry, listed->first().entry});
        QVERIFY(heads);
        QCOMPARE(heads->first().kind, EntryKind::Reversal);
        QCOMPARE(heads->last().kind, EntryKind::OpeningBalance);
        const auto undone = std::ranges::find(*listed, heads->first().reverses, &ListedEntry::entry);
        QCOMPARE(red->total, -undone->total);
        QCOMPARE(Fund(office()).heads({EntryId(999)}).error().code, u"entry.unknown"_s);
    }
    /** An item taken over that never was is taken back in a later quarter: there it moves the balance, on the
     * page as on the papers. */
    void aLateReversalOfATakenOverItemMovesItsOwnQuarter() {
        const auto other = small_->signInAs(u"jingban"_s) ? anotherAccount() : AccountId();
        QVERIFY(post(openingBalance(other, Amount::yuan(1'000), {2017, 12, 31})));
        const auto item =
            post(takenOverItem(other, Amount::yuan(-40), {2017, 12, 31}, u"已付未达"_s, u"2017-付-0012"_s));
        QVERIFY(post(reversalOf(*entries().find(item), {2018, 5, 4}, u"查无此款"_s)));
        const auto book = Fund(office()).cashBook(other, {2018, 4, 1}, {2018, 6, 30});
        QVERIFY(book);
        QCOMPARE(book->opening, Amount::yuan(960));
        QCOMPARE(book->out, Amount::yuan(-40)); // red, on the side of what it corrects
        QCOMPARE(book->opening + book->in - book->out, book->closing);
        const auto sheet = registerBookForm(office(), other, {2018, 4, 1}, {2018, 6, 30}, head());
        QCOMPARE(sheet->opening + sheet->turnover().in - sheet->turnover().out, sheet->closing());
        QCOMPARE(sheet->turnover().out, book->out);
        const auto view = Reconciliations(office()).view(other, {2018, 2});
        QVERIFY(view);
        const auto form = reconciliationForm(office(), *view, head());
        QCOMPARE(form->opening, Amount::yuan(960));
        QCOMPARE(form->closing, Amount::yuan(1'000));
        const auto taken = Fund(office()).cashBook(other, {2017, 10, 1}, {2017, 12, 31});
        QCOMPARE(taken->in, Amount());
        QCOMPARE(taken->out, Amount());
        QCOMPARE(taken->closing, Amount::yuan(960));
    }
    void everyReportIsDrawn() {
        const auto vouchers = service().accountingVouchers({in_, reversal_});
        QVERIFY(vouchers && vouchers->startsWith("%PDF"));
        office().watch([](qint64, qint64) { return false; });
        QCOMPARE(service().accountingVouchers({in_, reversal_}).error().code, u"work.cancelled"_s);
        office().watch({});
        const auto book = service().registerBook(account_, {2018, 1, 1}, {2018, 6, 30});
        QVERIFY(book && book->startsWith("%PDF"));
        QCOMPARE(service().registerBook(account_, {2018, 2, 1}, {2018, 1, 1}).error().code,
                 u"report.days_backwards"_s);
        const auto sheet = service().interestSheet(account_, InterestPeriod::holding({2018, 5, 1}));
        QVERIFY(sheet && sheet->startsWith("%PDF"));
        const auto draft = service().reconciliationDraft(account_, {2018, 1});
        QVERIFY(draft && draft->startsWith("%PDF"));
    }
    void theInterestSheetHasItsArithmetic() {
        InterestChecks checks(office());
        const auto period = InterestPeriod::holding({2018, 5, 1});
        auto form = interestSheetForm(office(), *checks.check(account_, period), head());
        QVERIFY(!form->computed);
        QVERIFY(form->refusal.contains(u"利率"_s)); // none is listed yet
        const auto bank = (*checks.check(account_, period)).account.bank;
        QVERIFY(checks.saveRate(bank, {{2017, 1, 1}, *parseInterestRate(u"0.35%"_s)}));
        QVERIFY(checks.saveRate(bank, {{2018, 5, 20}, *parseInterestRate(u"0.30%"_s)}));
        form = interestSheetForm(office(), *checks.check(account_, period), head());
        QCOMPARE(form->rates.size(), 2);
        QCOMPARE(form->rates[1].from, QDate(2018, 5, 20));
        Amount sum;
        for (const auto& row : form->rates) {
            QVERIFY(!row.interest.isEmpty());
            sum += row.balanceDays;
        }
        qint64 days = 0;
        for (const auto& row : form->balances)
            days += row.from.daysTo(row.to) + 1;
        QCOMPARE(days, 92);
        QCOMPARE(form->products().totals[3].text, sum.text());
        QVERIFY(form->balances.first().formula.endsWith(u"天"_s));
        QVERIFY(form->finding().startsWith(u"银行未计入利息"_s));
    }
    void theTopUpLetterIsIssuedOnce() {
        const auto draft = TopUps(office()).draftLetter();
        QVERIFY(draft && draft->startsWith("%PDF"));
        const auto form = topUpLetterForm(office(), *TopUps(office()).tasks(), head());
        QCOMPARE(form->banks.size(), 1);
        QCOMPARE(form->banks[0].accountNumber, u"5002370000000001"_s);
        QCOMPARE(form->banks[0].article, 6);
        QVERIFY(small_->signInAs(u"jingban"_s));
        const auto paper = TopUps(office()).issueLetter();
        QVERIFY(paper);
        QCOMPARE(paper->amount, form->needed());
        QVERIFY(paper->number.startsWith(u"巫扶贷函〔2018〕"_s));
        QCOMPARE(TopUps(office()).tasks()->first().letter, paper->id);
        QVERIFY(Papers(office()).bytes(paper->id)->startsWith("%PDF"));
    }
};

QTEST_MAIN(TestReports)
#include "TestReports.moc"
