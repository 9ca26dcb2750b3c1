#include "desk/DeskState.h"
#include "desk/DutyWords.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QDate Today{2018, 4, 9};

Duty duty(DutyKind kind, std::optional<QDate> due = {}, int daysLeft = 0) {
    Duty made;
    made.kind = kind;
    made.bank = u"农商行"_s;
    made.quarter = {2018, 1};
    made.township = u"官渡镇"_s;
    made.text = u"结息"_s;
    made.items = 6;
    made.amount = Amount::yuan(35'000);
    made.article = 19;
    made.claim = ClaimId(kind <= DutyKind::CloseClaim ? 7 : 0);
    made.account = AccountId(3);
    made.entry = EntryId(5);
    if (due) {
        made.due = DueDay{*due, true};
        made.daysLeft = daysLeft;
        made.late = *due < Today;
    }
    return made;
}

BankCard card(qint64 balanceYuan, qint64 outstandingYuan) {
    BankCard made;
    made.called = u"农商行"_s;
    made.balance = Amount::yuan(balanceYuan);
    made.outstanding = Amount::yuan(outstandingYuan);
    made.monthEnd = {2018, 3, 31};
    made.multiple = leverageText(made.balance, made.outstanding);
    made.topUp.value.carried = Amount::yuan(10 * balanceYuan);
    if (outstandingYuan > 10 * balanceYuan)
        made.topUp.value.needed = Amount::yuan(1);
    return made;
}

DeskView view() {
    DeskView made;
    made.today = Today;
    made.balance = {{2017, 4, 10}, Today, Amount::yuan(3'000'000), {}};
    return made;
}

} // namespace

/** What the desk's page says and draws, without a page. */
class TestDeskState : public QObject {
    Q_OBJECT
private slots:
    void daysAreCountedNearAndNamedFarOff() {
        QCOMPARE(DutyWords::tone(duty(DutyKind::Decide)), Tone::Quiet);
        const auto late = duty(DutyKind::TopUp, QDate(2018, 4, 6), -1);
        QCOMPARE(DutyWords::tone(late), Tone::Late);
        QVERIFY(DutyWords::when(late, Today).contains(u"late"_s));
        // On a day off behind the legal day no working day has passed yet.
        QCOMPARE(DutyWords::when(duty(DutyKind::TopUp, QDate(2018, 4, 8), 0), Today), u"late"_s);
        const auto near = duty(DutyKind::TopUp, Today, 0);
        QCOMPARE(DutyWords::tone(near), Tone::Caution);
        QVERIFY(!DutyWords::when(near, Today).contains(u"late"_s));
        const auto far = duty(DutyKind::TopUp, QDate(2018, 4, 30), 14);
        QCOMPARE(DutyWords::tone(far), Tone::Active);
        QVERIFY(DutyWords::when(far, Today).startsWith(u"by "_s));
    }
    void everyDutySaysWhatAndLeadsSomewhere() {
        QStringList said;
        for (int kind = 0; kind <= static_cast<int>(DutyKind::InterestDiffers); ++kind) {
            const auto one = duty(static_cast<DutyKind>(kind));
            said << DutyWords::what(one);
            QVERIFY2(said.last().contains(one.bank), qPrintable(said.last()));
            QVERIFY(!said.last().contains(u'%'));
            QVERIFY(!DutyWords::act(one).isEmpty());
            const auto place = DutyWords::place(one);
            QCOMPARE(place.page == u"claims"_s, !one.claim.isNull());
        }
        said.removeDuplicates();
        QCOMPARE(said.size(), static_cast<int>(DutyKind::InterestDiffers) + 1);
        QCOMPARE(DutyWords::place(duty(DutyKind::Reconcile)).quarter, std::optional(Quarter{2018, 1}));
        QCOMPARE(DutyWords::place(duty(DutyKind::CheckEntry)).waiting, EntryId(5));
        QCOMPARE(DutyWords::place(duty(DutyKind::TopUp)).tab, u"leverage"_s);
    }
    void nothingDueIsSaid() {
        auto none = view();
        none.balance.opening = {};
        const auto state = deskState(none, 10);
        QVERIFY(!state.empty.isEmpty());
        for (const auto& plot : state.plots)
            QVERIFY(!plot.empty.isEmpty());
    }
    void aCardWarnsOfWhatIsBeyondTheMeasures() {
        auto with = view();
        with.cards = {card(3'000'000, 25'000'000), card(300'000, 5'000'000)};
        with.cards[1].nplRatio = u"4.12%"_s;
        with.cards[1].nplTarget = Ratio::percent(2);
        with.cards[1].nplReached = true;
        with.cards[1].unclosed = Quarter{2017, 4};
        with.cards << card(100, 0);
        with.cards[2].monthEnd = {}; // not reported: neither good nor late
        const auto cards = deskState(with, 10).cards;
        QCOMPARE(cards[2].multiple.tone, Tone::Quiet);
        QCOMPARE(cards[0].multiple.tone, Tone::Good);
        QCOMPARE(cards[0].npl.tone, Tone::Quiet);
        QCOMPARE(cards[0].unclosed.tone, Tone::Good);
        QCOMPARE(cards[1].multiple.tone, Tone::Late);
        QVERIFY(cards[1].multiple.text.contains(u"16.67"_s));
        QCOMPARE(cards[1].npl.tone, Tone::Late);
        QCOMPARE(cards[1].unclosed.tone, Tone::Caution);
    }
    void theCourseStepsWhereMoneyMoved() {
        auto moved = view();
        moved.balance.movements = {{{2017, 10, 9}, EntryKind::Contribution, Amount::yuan(500'000)},
                                   {{2017, 12, 21}, EntryKind::Interest, Amount::fen(100)},
                                   {{2018, 3, 6}, EntryKind::Compensation, -Amount::yuan(200'000)}};
        const auto plot = balancePlot(moved, chinesePlotWords());
        QCOMPARE(plot.course.size(), 2 + 2 * 3);
        QCOMPARE(plot.marks.size(), 2); // interest of one yuan is seen as no step
        QCOMPARE(plot.marks.at(0).ink, PlotInk::In);
        QCOMPARE(plot.marks.at(1).ink, PlotInk::Out);
        QVERIFY(plot.marks.at(1).what.contains(u"-200,000.00"_s));
        QVERIFY(plot.marks.at(0).at.y() < plot.course.first().y());
        QVERIFY(plot.marks.at(1).at.y() > plot.marks.at(0).at.y());
        for (const auto& at : plot.course)
            QVERIFY(QRect(0, 0, Plot::Units + 1, Plot::Units + 1).contains(at));
        QVERIFY(plot.heights.size() >= 3 && plot.heights.size() <= 7);
        QCOMPARE(plot.heights.first().text, u"300万"_s);
        QCOMPARE(plot.along.size(), 4);
        QCOMPARE(plot.legend.size(), 3);
    }
    void booksThatBeginWithinTheYearAreDrawnFromTheirFirstDay() {
        auto moved = view();
        moved.balance.opening = {};
        moved.balance.movements = {{{2017, 10, 9}, EntryKind::OpeningBalance, Amount::yuan(6'300'000)},
                                   {{2017, 12, 21}, EntryKind::Contribution, Amount::yuan(1'350'000)}};
        const auto plot = balancePlot(moved, chinesePlotWords());
        QCOMPARE(plot.course.size(), 4);
        QVERIFY(plot.course.first().x() > Plot::Units / 3);
        QCOMPARE(plot.course.first().y(), plot.course.at(1).y());
        QCOMPARE(plot.heights.first().text, u"600万"_s);
    }
    void barsStandInProportion() {
        auto with = view();
        with.cards = {card(3'000'000, 15'000'000), card(300'000, 5'000'000)};
        const auto plot = lendingPlot(with, chinesePlotWords());
        QCOMPARE(plot.fields.size(), 4);
        const auto& lent = plot.fields.at(0);
        const auto& carried = plot.fields.at(1);
        QCOMPARE(lent.ink, PlotInk::Lent);
        QCOMPARE(carried.ink, PlotInk::Limit);
        QCOMPARE(carried.box.width(), 2 * lent.box.width());
        QCOMPARE(plot.fields.at(2).ink, PlotInk::Short);
        QVERIFY(plot.fields.at(2).box.width() > plot.fields.at(3).box.width());
    }
    void quartersStack() {
        auto with = view();
        with.quarters = {{{2017, 4}, Amount::yuan(60'000), {}, {}},
                         {{2018, 1}, Amount::yuan(20'000), Amount::yuan(20'000), Amount::yuan(10'000)}};
        const auto plot = claimsPlot(with, chinesePlotWords());
        QCOMPARE(plot.fields.size(), 4);
        QCOMPARE(plot.fields.at(1).ink, PlotInk::Paid);
        QCOMPARE(plot.fields.at(2).box.top() + plot.fields.at(2).box.height(), plot.fields.at(1).box.top());
        QVERIFY(qAbs(plot.fields.at(0).box.height() - 3 * plot.fields.at(1).box.height()) <= 3);
        QCOMPARE(plot.along.size(), 1);
        QCOMPARE(plot.along.first().text, u"2018"_s);
    }
};

QTEST_MAIN(TestDeskState)
#include "TestDeskState.moc"
