#include "services/Desk.h"
#include "services/Fund.h"
#include "services/Registry.h"
#include "services/TopUps.h"
#include "support/ClaimSteps.h"
#include "support/PracticeOffice.h"
#include "support/SmallOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Amount amountIn(const QString& text) {
    return *parseAmount(text);
}

} // namespace

/** Where figures come from: every explanation adds up to the figure that it explains. */
class TestExplanations : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;
    BankId bank_;
    AccountId account_;

    EntryId post(const Result<EntryDraft>& draft) {
        small_->signInAs(u"jingban"_s);
        const auto pending = draft ? Fund(small_->office()).prepare(*draft) : refuse(draft.error());
        small_->signInAs(u"fuhe"_s);
        const auto entry =
            pending ? Fund(small_->office()).check(*pending) : Result<Entry>(refuse(pending.error()));
        return entry ? entry->id : EntryId{};
    }
    /** Three millions of 2017, and 32 millions lent by the end of March. */
    void makeBooks(QDate day) {
        small_ = std::make_unique<SmallOffice>(day);
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
        Bank bank;
        bank.name = u"巫山农商行"_s;
        bank_ = *Registry(small_->office()).saveBank(bank);
        SpecialAccount account;
        account.bank = bank_;
        account.number = u"5002370000000001"_s;
        account.openedOn = {2017, 1, 1};
        account_ = *Registry(small_->office()).saveAccount(account);
        QVERIFY(post(openingBalance(account_, Amount::yuan(3'000'000), {2017, 12, 1})));
    }
    Explanation balance(QDate day, EntryId last = {}) {
        return *Fund(small_->office()).explainBalance(account_, day, last);
    }
    static QStringList resultsOf(const Explanation& explanation) {
        QStringList results;
        for (const auto& step : explanation.steps)
            results.append(step.result);
        return results;
    }
    static std::optional<Duty> dutyOf(Office& office, DutyKind kind) {
        const auto duties = Desk(office).view()->duties;
        const auto found = std::ranges::find(duties, kind, &Duty::kind);
        return found == duties.end() ? std::nullopt : std::optional(*found);
    }

private slots:
    void aBalanceIsLastYearsAndTheSumsOfThisYear() {
        makeBooks({2018, 4, 9});
        const auto first = post(contribution(account_, LedgerAccount::CityFunds, Amount::yuan(800),
                                             {2018, 1, 15}, u"拨入"_s, u"巫财农〔2018〕1号"_s));
        QVERIFY(first);
        QVERIFY(post(contribution(account_, LedgerAccount::CityFunds, Amount::yuan(200), {2018, 2, 1},
                                  u"拨入"_s, u"巫财农〔2018〕2号"_s)));
        QVERIFY(post(interestCredit(account_, Amount::fen(240'618), {2018, 3, 21}, u"结息"_s)));
        QVERIFY(post(bankCharge(account_, Amount::yuan(15), {2018, 3, 31}, u"管理费"_s)));
        const auto whole = balance({2018, 4, 9});
        QCOMPARE(whole.result, u"3,003,391.18"_s);
        QCOMPARE(whole.result, Fund(small_->office()).balance(account_)->text());
        QCOMPARE(resultsOf(whole), (QStringList{u"3,000,000.00"_s, u"1,000.00"_s, u"2,406.18"_s, u"-15.00"_s,
                                                u"3,003,391.18"_s}));
        QCOMPARE(whole.steps[1].formula, u"3,000,000.00 + 1,000.00"_s);
        QCOMPARE(whole.steps[3].formula, u"3,003,406.18 − 15.00"_s);
        QCOMPARE(whole.sources.size(), 4);
        QVERIFY(whole.sources.first().startsWith(u"2018-01-15 2018-收-"));
        // Up to one day, or to one entry of it.
        QCOMPARE(balance({2018, 2, 28}).result, u"3,001,000.00"_s);
        const auto after = balance({2018, 4, 9}, first);
        QCOMPARE(after.result, u"3,000,800.00"_s);
        QCOMPARE(after.sources.size(), 1);
        QVERIFY2(after.steps.last().text().contains(u"2018-收-"), qPrintable(after.steps.last().text()));
        // In the year of the opening nothing was carried over.
        QCOMPARE(resultsOf(balance({2017, 12, 31})),
                 (QStringList{u"0.00"_s, u"3,000,000.00"_s, u"3,000,000.00"_s}));
    }

    void aCompensationIsNoEntryByHand() {
        makeBooks({2018, 4, 9});
        small_->signInAs(u"jingban"_s);
        const auto before = auditTrail(small_->office()).size();
        EntryDraft draft;
        draft.kind = EntryKind::Compensation;
        QCOMPARE(Fund(small_->office()).prepare(draft).error().code, u"entry.compensation_by_claim"_s);
        QCOMPARE(Fund::notByHand(EntryKind::Reversal).code, u"entry.reversal_names_entry"_s);
        QCOMPARE(auditTrail(small_->office()).size(), before);
    }

    /** 32,000,000 lent on a balance of 3,000,000: 200,000.00 are short (Art. 6). */
    void theDeskTellsWhatATopUpRestsOn() {
        makeBooks({2018, 4, 9});
        small_->signInAs(u"jingban"_s);
        PortfolioFigure figure;
        figure.bank = bank_;
        figure.monthEnd = {2018, 3, 31};
        figure.outstanding = Amount::yuan(32'000'000);
        QVERIFY(Registry(small_->office()).saveFigure(figure));
        const auto duty = dutyOf(small_->office(), DutyKind::TopUp);
        QVERIFY(duty && duty->due);
        QCOMPARE(duty->amount, Amount::yuan(200'000));
        const auto told = Desk(small_->office()).explain(*duty);
        QVERIFY(told);
        QCOMPARE(told->result, u"200,000.00"_s);
        QVERIFY(resultsOf(*told).contains(duty->due->day.toString(Qt::ISODate))); // how the day is counted
        // No such bank any more: only the day is left to tell.
        auto lost = *duty;
        lost.bankId = BankId(99);
        QCOMPARE(Desk(small_->office()).explain(lost)->result, duty->due->day.toString(Qt::ISODate));
    }

    void theDeskTellsWhatAReconciliationRestsOn() {
        makeBooks({2018, 4, 9});
        small_->signInAs(u"jingban"_s);
        const auto duty = dutyOf(small_->office(), DutyKind::Reconcile);
        QVERIFY(duty);
        QCOMPARE(duty->account, account_);
        QCOMPARE(Desk(small_->office()).explain(*duty)->result, u"3,000,000.00"_s);
    }

    /** Of every claim on the desk: the loans' fund parts come to the amount shown. */
    void claimsAddUpToTheirAmount() {
        PracticeOffice practice;
        QVERIFY2(practice.made(), practice.refusal().constData());
        QVERIFY(sitDown(practice.office(), Role::Clerk));
        const auto duties = Desk(practice.office()).view()->duties;
        int told = 0;
        for (const auto& duty : duties) {
            if (duty.claim.isNull())
                continue;
            const auto explanation = Desk(practice.office()).explain(duty);
            QVERIFY2(explanation, explanation ? "" : qPrintable(explanation.error().text()));
            const auto total = Claims(practice.office()).explainTotal(duty.claim);
            const auto live = Claims(practice.office()).view(duty.claim)->summary.live;
            QCOMPARE(total->result, live.fund.text());
            QCOMPARE(total->sources.size(), live.items);
            Amount sum;
            for (const auto& step : total->steps)
                sum += amountIn(step.result);
            QCOMPARE(sum, live.fund);
            QCOMPARE(explanation->result, total->result);
            ++told;
        }
        QVERIFY(told >= 3);
    }

    /** Art. 11, 12: first the insurer, then 70 of 100 of the rest, rounded once. */
    void aLoansShareNamesItsRow() {
        PracticeOffice practice;
        QVERIFY(practice.made() && sitDown(practice.office(), Role::Clerk));
        Claims claims(practice.office());
        const auto view = claims.view(claimIn(practice.office(), ClaimState::Draft));
        int told = 0;
        for (const auto& item : view->items) {
            if (!item.shares)
                continue;
            const auto shares = claims.explainShares(item.id);
            QVERIFY2(shares, shares ? "" : qPrintable(shares.error().text()));
            QCOMPARE(shares->result, item.shares->fund.text());
            QCOMPARE(shares->sources,
                     (QStringList{item.row.note,
                                  u"%1:%2"_s.arg(view->summary.claim.sourceFile).arg(item.row.row)}));
            ++told;
        }
        QVERIFY(told >= 9);
        // Without an amount there is nothing to share; a typed row names no row of the file.
        auto row = view->items.last().row;
        row.row = 0;
        QVERIFY(claims.editItem(view->items.last().id, row));
        QCOMPARE(claims.explainShares(view->items.last().id)->sources, QStringList{row.note});
        row.overduePrincipal.reset();
        QVERIFY(claims.editItem(view->items.last().id, row));
        QVERIFY(!claims.explainShares(view->items.last().id));
    }
};

QTEST_MAIN(TestExplanations)
#include "TestExplanations.moc"
