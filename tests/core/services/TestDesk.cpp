#include "core/printing/PdfProbe.h"
#include "services/Claims.h"
#include "services/Desk.h"
#include "services/DeskPlots.h"
#include "services/Fund.h"
#include "services/InterestChecks.h"
#include "services/Recoveries.h"
#include "services/Registry.h"
#include "services/TopUps.h"
#include "support/PracticeOffice.h"
#include "support/SmallOffice.h"

#include <algorithm>
#include <numeric>

using namespace steward;
using namespace Qt::StringLiterals;

/** The desk beside the services whose figures it gathers, and each duty coming and going. */
class TestDesk : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;
    BankId bank_;
    AccountId account_;

    Office& office() { return small_->office(); }
    /** One bank whose books begin with 3,000,000 on New Year's Day 2018. */
    void startOn(QDate day) {
        small_ = std::make_unique<SmallOffice>(day);
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
        Bank bank;
        bank.name = u"重庆农村商业银行巫山支行"_s;
        bank.shortName = u"农商行"_s;
        bank_ = *Registry(office()).saveBank(bank);
        SpecialAccount account;
        account.bank = bank_;
        account.number = u"5002370000000001"_s;
        account.openedOn = {2018, 1, 1};
        account_ = *Registry(office()).saveAccount(account);
        QVERIFY(post(openingBalance(account_, Amount::yuan(3'000'000), {2018, 1, 1})));
    }
    EntryId prepare(const Result<EntryDraft>& draft) {
        small_->signInAs(u"jingban"_s);
        return draft ? Fund(office()).prepare(*draft).value_or(EntryId()) : EntryId();
    }
    EntryId post(const Result<EntryDraft>& draft) {
        const auto pending = prepare(draft);
        small_->signInAs(u"fuhe"_s);
        const auto entry = Fund(office()).check(pending);
        small_->signInAs(u"jingban"_s);
        return entry ? entry->id : EntryId();
    }
    bool report(QDate monthEnd, qint64 outstandingYuan) {
        PortfolioFigure figure;
        figure.bank = bank_;
        figure.monthEnd = monthEnd;
        figure.outstanding = Amount::yuan(outstandingYuan);
        figure.doubtful = Amount::yuan(outstandingYuan / 50);
        return Registry(office()).saveFigure(figure).has_value();
    }
    QList<Duty> duties(DutyKind kind) {
        auto all = Desk(office()).view()->duties;
        all.removeIf([kind](const Duty& duty) { return duty.kind != kind; });
        return all;
    }
    SeasonTask season(SeasonTaskKind kind, Quarter quarter) {
        const auto view = *Desk(office()).view();
        for (const auto& task : view.season)
            if (task.kind == kind && task.quarter == quarter)
                return task;
        return {};
    }

private slots:
    void anEmptyOfficeHasNothingToDo() {
        small_ = std::make_unique<SmallOffice>();
        const auto view = Desk(office()).view();
        QVERIFY(view);
        QVERIFY(view->duties.isEmpty() && view->cards.isEmpty() && view->balance.movements.isEmpty());
        QVERIFY(view->balance.opening.isZero());
        QCOMPARE(view->quarters.size(), 12);
        QCOMPARE(view->quarters.last().quarter, (Quarter{2018, 1}));
        // What comes round is known all the same.
        QCOMPARE(season(SeasonTaskKind::Interest, {2018, 1}).standing, SeasonStanding::Now);
    }
    void claimsAreDueAsTheirListSays() {
        PracticeOffice practice;
        QVERIFY2(practice.made(), practice.refusal().constData());
        QVERIFY(practice.signInAs(Role::Clerk));
        ClaimFilter open;
        open.openOnly = true;
        const auto claims = Claims(practice.office()).list(open);
        const auto view = Desk(practice.office()).view();
        QVERIFY(claims && view);
        QVERIFY(claims->size() >= 2);
        for (const auto& claim : *claims) {
            auto of = view->duties;
            of.removeIf([&claim](const Duty& duty) { return duty.claim != claim.claim.id; });
            QVERIFY(!of.isEmpty());
            QCOMPARE(of.first().due, claim.due);
            QCOMPARE(of.first().daysLeft, claim.daysLeft.value_or(0));
            QStringList holders;
            int items = 0;
            for (const auto& duty : of) {
                holders << duty.holder;
                items += duty.items;
            }
            holders.sort();
            auto expected = claim.holder.split(u"、"_s);
            expected.sort();
            QCOMPARE(holders, expected);
            if (claim.claim.state != ClaimState::Draft && of.first().township.isEmpty())
                QCOMPARE(items, claim.live.items);
        }
    }
    void lateOnesComeFirstAndThoseWithoutADayLast() {
        PracticeOffice practice;
        QVERIFY(practice.made() && practice.signInAs(Role::Clerk));
        const auto accounts = *Fund(practice.office()).accounts();
        const auto draft = contribution(accounts.first().id, LedgerAccount::CityFunds, Amount::yuan(1),
                                        {2018, 3, 20}, u"拨入"_s, u"1号"_s);
        QVERIFY(Fund(practice.office()).prepare(*draft));
        const auto view = *Desk(practice.office()).view();
        bool dateless = false;
        QDate last;
        for (const auto& duty : view.duties) {
            QVERIFY(!duty.holder.isEmpty() && duty.article > 0);
            QCOMPARE(duty.late, duty.due && duty.due->day < view.today);
            dateless = dateless || !duty.due;
            QVERIFY(dateless != duty.due.has_value());
            if (duty.due) {
                QVERIFY(!last.isValid() || last <= duty.due->day);
                last = duty.due->day;
            }
        }
        QVERIFY(dateless && last.isValid());
    }
    void aLegalDayBehindUsIsLateOnAHolidayToo() {
        startOn({2018, 5, 1});
        QVERIFY(report({2018, 3, 31}, 32'000'000));
        const auto duty = duties(DutyKind::TopUp).first();
        QCOMPARE(duty.due->day, QDate(2018, 4, 30));
        QCOMPARE(duty.daysLeft, 0); // both days are public holidays
        QVERIFY(duty.late);
        QCOMPARE(duty.article, 6);
        QCOMPARE(duty.amount, Amount::yuan(200'000));
        QVERIFY(report({2018, 4, 30}, 30'000'000));
        QVERIFY(duties(DutyKind::TopUp).isEmpty());
    }
    void interestIsMissedFromThe21stOn() {
        startOn({2018, 3, 20});
        QVERIFY(duties(DutyKind::CreditInterest).isEmpty());
        startOn({2018, 3, 21});
        QCOMPARE(duties(DutyKind::CreditInterest).size(), 1);
        QCOMPARE(duties(DutyKind::CreditInterest).first().due->day, QDate(2018, 3, 21));
        QCOMPARE(season(SeasonTaskKind::Interest, {2018, 1}).standing, SeasonStanding::Late);
        const auto credit = post(interestCredit(account_, Amount::fen(115'208), {2018, 3, 21}, u"结息"_s));
        QVERIFY(duties(DutyKind::CreditInterest).isEmpty());
        QCOMPARE(season(SeasonTaskKind::Interest, {2018, 1}).standing, SeasonStanding::Done);
        QVERIFY(post(reversalOf(*Fund(office()).entry(credit), {2018, 3, 21}, u"记错"_s)));
        QCOMPARE(duties(DutyKind::CreditInterest).size(), 1);
    }
    void aQuarterThatIsOverIsToBeReconciled() {
        startOn({2018, 3, 31});
        QVERIFY(duties(DutyKind::Reconcile).isEmpty());
        startOn({2018, 4, 1});
        const auto duty = duties(DutyKind::Reconcile).first();
        QCOMPARE(duty.quarter, (Quarter{2018, 1}));
        QCOMPARE(duty.account, account_);
        QCOMPARE(duty.due->day, QDate(2018, 4, 30));
        const auto task = season(SeasonTaskKind::Reconciliation, {2018, 1});
        QCOMPARE(task.standing, SeasonStanding::Now);
        QCOMPARE(task.of, 1);
        QCOMPARE(Desk(office()).view()->cards.first().unclosed, std::optional(Quarter{2018, 1}));
    }
    void entriesWaitUntilTheyAreChecked() {
        startOn({2018, 3, 5});
        const auto pending = prepare(contribution(account_, LedgerAccount::CountyFunds, Amount::yuan(5),
                                                  {2018, 3, 5}, u"拨入"_s, u"1号"_s));
        const auto waiting = duties(DutyKind::CheckEntry);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().entry, pending);
        QCOMPARE(waiting.first().amount, Amount::yuan(5));
        QCOMPARE(waiting.first().bank, u"农商行"_s);
        QVERIFY(Fund(office()).discard(pending));
        QVERIFY(duties(DutyKind::CheckEntry).isEmpty());
    }
    void chargesWaitForTheirRefund() {
        startOn({2018, 3, 5});
        QVERIFY(post(bankCharge(account_, Amount::fen(1000), {2018, 3, 2}, u"手续费"_s)));
        QCOMPARE(duties(DutyKind::ChargeRefund).first().amount, Amount::fen(1000));
        QVERIFY(post(bankChargeRefund(account_, Amount::fen(400), {2018, 3, 3}, u"退回"_s)));
        QCOMPARE(duties(DutyKind::ChargeRefund).first().amount, Amount::fen(600));
        QVERIFY(post(bankChargeRefund(account_, Amount::fen(600), {2018, 3, 5}, u"退回"_s)));
        QVERIFY(duties(DutyKind::ChargeRefund).isEmpty());
    }
    void interestThatDiffersWaitsForTheBank() {
        startOn({2018, 6, 25});
        QVERIFY(InterestChecks(office()).takeShippedRates(bank_));
        QVERIFY(post(interestCredit(account_, Amount::yuan(1), {2018, 6, 21}, u"结息"_s)));
        const auto differing = duties(DutyKind::InterestDiffers);
        QCOMPARE(differing.size(), 1);
        const auto& duty = differing.first();
        const auto check = InterestChecks(office()).check(account_, InterestPeriod::holding({2018, 6, 1}));
        QVERIFY(check && check->computed);
        QCOMPARE(duty.amount, check->difference());
        QVERIFY(duty.late && duty.amount.isNegative());
        QCOMPARE(duty.due->day, QDate(2018, 6, 21));
        QCOMPARE(duty.article, 10);
        QCOMPARE(duty.holder, duty.bank);
        const auto explained = Desk(office()).explain(duty);
        QVERIFY(explained);
        QCOMPARE(explained->steps.at(0).result, u"2018-06-21"_s);
        QCOMPARE(explained->steps.at(1).result, u"2"_s); // Friday and Monday since then
        QCOMPARE(explained->steps.at(2).result, u"2"_s); // the weekend between
        QCOMPARE(explained->result, check->computed->explanation.result);
        const auto rest = check->computed->value.amount - Amount::yuan(1);
        QVERIFY(post(interestCredit(account_, rest, {2018, 6, 25}, u"补计"_s)));
        QVERIFY(duties(DutyKind::InterestDiffers).isEmpty());
    }
    void recoveriesComeBackFromTheirBank() {
        PracticeOffice practice({2018, 3, 20});
        QVERIFY(practice.made() && practice.signInAs(Role::Clerk));
        Recoveries recoveries(practice.office());
        const auto loans = *recoveries.loans();
        QVERIFY(loans.size() >= 2);
        const auto today = practice.office().today();
        for (int i = 0; i < 2; ++i)
            QVERIFY(recoveries.enter({loans.at(i).item.item, today, Amount::yuan(100), {}, {}}));
        auto all = Desk(practice.office()).view()->duties;
        const auto back = std::ranges::find(all, DutyKind::ReturnRecoveries, &Duty::kind);
        QVERIFY(back != all.end());
        QCOMPARE(back->items, 2);
        const auto dueOf = [&](int i) { return recoveries.loan(loans.at(i).item.item)->standing.due; };
        const auto second = dueOf(1);
        QVERIFY(second.isPositive());
        QCOMPARE(back->amount, dueOf(0) + second);
        QCOMPARE(back->article, 21);
        QCOMPARE(back->due->day, practice.office().calendar().addWorkdays(today, 5).day);
        QCOMPARE(back->holder, back->bank);
        const auto explained = *Desk(practice.office()).explain(*back);
        QCOMPARE(explained.result, back->amount.text());
        QCOMPARE(explained.steps.at(0).result, back->due->day.toString(Qt::ISODate));
        QCOMPARE(explained.steps.at(1).result, u"5"_s); // the working days one by one
        QVERIFY(practice.signInAs(Role::Director));
        const auto order = recoveries.orderClawback(loans.at(0).item.item, u"虚假资料"_s);
        QVERIFY(order);
        all = Desk(practice.office()).view()->duties;
        const auto taken = std::ranges::find(all, DutyKind::TakeBack, &Duty::kind);
        QVERIFY(taken != all.end());
        QCOMPARE(taken->item, loans.at(0).item.item);
        QCOMPARE(taken->amount, order->amount);
        QCOMPARE(taken->article, 27);
        QCOMPARE(Desk(practice.office()).explain(*taken)->result, order->amount.text());
        QCOMPARE(std::ranges::find(all, DutyKind::ReturnRecoveries, &Duty::kind)->amount, second);
    }
    void whatABankReturnedIsToBeSharedOut() {
        startOn({2018, 4, 9});
        QVERIFY(duties(DutyKind::ShareReceipts).isEmpty());
        for (const auto yuan : {100, 23})
            QVERIFY(post(recoveryReturn(account_, Amount::yuan(yuan), {2018, 4, 9}, u"退款"_s,
                                        u"进账%1号"_s.arg(yuan))));
        const auto share = duties(DutyKind::ShareReceipts);
        QCOMPARE(share.size(), 1);
        QCOMPARE(share.first().items, 2);
        QCOMPARE(share.first().amount, Amount::yuan(123));
        QCOMPARE(Desk(office()).explain(share.first())->result, u"123.00"_s);
        QCOMPARE(*Recoveries(office()).unshared(bank_), Amount::yuan(123));
    }
    void cardsSayWhatLeverageAndTheRatioSay() {
        startOn({2018, 4, 9});
        QVERIFY(report({2018, 3, 31}, 25'000'000));
        auto card = Desk(office()).view()->cards.first();
        QVERIFY(!card.nplTarget);
        QVERIFY(Registry(office()).saveTarget({bank_, 2018, Ratio::percent(0)}));
        card = Desk(office()).view()->cards.first();
        QCOMPARE(card.balance, Amount::yuan(3'000'000));
        QCOMPARE(card.multiple, TopUps(office()).leverage()->first().multiple);
        QCOMPARE(card.nplRatio, u"2.00%"_s);
        QVERIFY(card.nplReached); // two points above the target are enough
        QCOMPARE(card.nextInterest, QDate(2018, 6, 20));
        QCOMPARE(card.account, account_);
    }
    void movementsAddUpToWhatIsHeld() {
        PracticeOffice practice;
        QVERIFY(practice.made() && practice.signInAs(Role::Clerk));
        const auto view = *Desk(practice.office()).view();
        auto held = view.balance.opening;
        for (const auto& moved : view.balance.movements) {
            QVERIFY(moved.day >= view.balance.from && moved.day <= view.balance.to);
            held += moved.amount;
        }
        Amount cards;
        for (const auto& card : view.cards)
            cards += card.balance;
        QCOMPARE(held, cards);
        QVERIFY(view.balance.movements.size() > 3);
    }
    /** The drawings stay within their area, say every figure, and the course ends at what is held. */
    void plotsShowTheFigures() {
        PracticeOffice practice;
        QVERIFY(practice.made() && practice.signInAs(Role::Clerk));
        const auto view = *Desk(practice.office()).view();
        const auto words = chinesePlotWords();
        const QRect area(QPoint(0, 0), QPoint(Plot::Units, Plot::Units));
        const auto within = [&area](const Plot& plot) {
            return std::ranges::all_of(plot.fields, [&](const auto& f) { return area.contains(f.box); }) &&
                   std::ranges::all_of(plot.course, [&](QPoint at) { return area.contains(at); }) &&
                   std::ranges::all_of(plot.marks, [&](const auto& m) { return area.contains(m.at); });
        };
        const auto balance = balancePlot(view, words);
        QVERIFY(balance.empty.isEmpty() && within(balance));
        QVERIFY(!balance.marks.isEmpty() && balance.marks.size() <= view.balance.movements.size());
        for (const auto& mark : balance.marks)
            QVERIFY2(std::ranges::any_of(view.balance.movements,
                                         [&](const auto& m) { return mark.what.contains(m.amount.text()); }),
                     qPrintable(mark.what));
        for (int i = 1; i < balance.heights.size(); ++i)
            QVERIFY(balance.heights[i].at < balance.heights[i - 1].at);
        const auto lending = lendingPlot(view, words);
        QVERIFY(within(lending));
        for (const auto& card : view.cards)
            QVERIFY(std::ranges::any_of(lending.fields, [&card](const auto& field) {
                return field.what.contains(card.called) && field.what.contains(card.outstanding.text());
            }));
        const auto claims = claimsPlot(view, words);
        QVERIFY(within(claims) && !claims.fields.isEmpty());
    }
    void heightsAreSaidInLargeUnits() {
        const auto words = chinesePlotWords();
        QCOMPARE(words.amount(Amount::yuan(400)), QStringLiteral("400"));
        QCOMPARE(words.amount(Amount::yuan(35'000'000)), QStringLiteral(u"3500万"));
        QCOMPARE(words.amount(Amount::yuan(100'000'000)), QStringLiteral(u"1亿"));
        QCOMPARE(words.amount(Amount::yuan(250'000'000)), QStringLiteral(u"2.5亿"));
        QCOMPARE(words.amount(Amount::yuan(1'025'000'000)), QStringLiteral(u"10.25亿"));
    }
    /** A balance that doesn't move is a level line amid rounded figures; without entries there is none. */
    void plotsOfAQuietAndOfANewOffice() {
        startOn({2020, 3, 20});
        const auto quiet = balancePlot(*Desk(office()).view(), chinesePlotWords());
        QVERIFY(quiet.empty.isEmpty() && quiet.marks.isEmpty());
        for (const auto& at : quiet.course)
            QCOMPARE(at.y(), quiet.course.first().y());
        for (const auto& tick : quiet.heights)
            QVERIFY2(tick.text.endsWith(u'万'), qPrintable(tick.text));
        small_ = std::make_unique<SmallOffice>();
        const auto none = *Desk(office()).view();
        for (const auto& plot : {balancePlot(none, chinesePlotWords()), lendingPlot(none, chinesePlotWords()),
                                 claimsPlot(none, chinesePlotWords())})
            QVERIFY(!plot.empty.isEmpty() && plot.fields.isEmpty() && plot.course.isEmpty());
    }
    void plotsArePrintedWithTheirFigures() {
        if (!PdfProbe::available())
            QSKIP("poppler-utils are not installed");
        PracticeOffice practice;
        QVERIFY(practice.made() && practice.signInAs(Role::Clerk));
        const auto pdf = Desk(practice.office()).plotsPaper();
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().text()));
        const auto text = PdfProbe(*pdf).text();
        const auto view = *Desk(practice.office()).view();
        for (const auto& moved : view.balance.movements)
            QVERIFY2(text.contains(moved.amount.text()), qPrintable(moved.amount.text()));
        for (const auto& card : view.cards)
            QVERIFY2(text.contains(card.outstanding.text()), qPrintable(text));
    }
    void quartersAddUpToTheClaims() {
        PracticeOffice practice;
        QVERIFY(practice.made() && practice.signInAs(Role::Clerk));
        Amount paid;
        const auto claims = Claims(practice.office()).list({});
        for (const auto& claim : *claims)
            if (claim.claim.issuedOn)
                paid += claim.live.fund;
        QVERIFY(paid.isPositive());
        const auto view = *Desk(practice.office()).view();
        QCOMPARE(std::accumulate(view.quarters.begin(), view.quarters.end(), Amount(),
                                 [](Amount sum, const QuarterClaims& one) { return sum + one.paid; }),
                 paid);
        for (int i = 1; i < view.quarters.size(); ++i)
            QCOMPARE(view.quarters.at(i).quarter, view.quarters.at(i - 1).quarter.next());
    }
    void januaryAssessesTheYearThatIsOver() {
        startOn({2019, 1, 7});
        QCOMPARE(season(SeasonTaskKind::Assessment, {2018, 4}).standing, SeasonStanding::Now);
        QCOMPARE(season(SeasonTaskKind::Assessment, {2018, 4}).day, QDate(2019, 1, 31));
        startOn({2018, 12, 3});
        QCOMPARE(season(SeasonTaskKind::Assessment, {2018, 4}).standing, SeasonStanding::Coming);
        startOn({2018, 7, 3});
        QVERIFY(!season(SeasonTaskKind::Assessment, {2018, 4}).day.isValid());
    }
};

QTEST_MAIN(TestDesk)
#include "TestDesk.moc"
