#include "printing/PlotsPaper.h"
#include "services/DeskPlots.h"
#include "services/Papers.h"

// The desk's plots on paper, with the figures that they are drawn from.

namespace steward {

using namespace Qt::StringLiterals;

namespace {

FormTable movementTable(const BalanceCourse& course) {
    using enum CellAlign;
    FormTable table{{{u"日期"_s, 10, Centre, true},
                     {u"事由"_s, 14, Left, true},
                     {u"增减"_s, 14, Right, true},
                     {u"余额"_s, 14, Right, true}},
                    {{tableDay(course.from.addDays(-1)), u"上年转入"_s, {}, course.opening}},
                    {}};
    auto held = course.opening;
    for (const auto& moved : course.movements) {
        held += moved.amount;
        table.rows << QList<FormCell>{tableDay(moved.day), entryKindChinese(moved.kind), moved.amount, held};
    }
    return table;
}

FormTable lendingTable(const QList<BankCard>& cards) {
    using enum CellAlign;
    FormTable table{{{u"合作银行"_s, 14, Left},
                     {u"专户余额"_s, 14, Right, true},
                     {u"可承载额度"_s, 14, Right, true},
                     {u"在贷余额"_s, 14, Right, true},
                     {u"截至"_s, 10, Centre, true},
                     {u"放大倍数"_s, 8, Right, true}},
                    {},
                    {}};
    for (const auto& card : cards)
        table.rows << QList<FormCell>{card.name,
                                      card.balance,
                                      card.topUp.value.carried,
                                      card.monthEnd.isValid() ? FormCell(card.outstanding)
                                                              : FormCell(QStringLiteral(u"未报")),
                                      tableDay(card.monthEnd),
                                      card.multiple};
    return table;
}

FormTable claimsTable(const QList<QuarterClaims>& quarters) {
    using enum CellAlign;
    FormTable table{{{u"季度"_s, 14, Left, true},
                     {u"已补偿"_s, 14, Right, true},
                     {u"办理中"_s, 14, Right, true},
                     {u"未通过"_s, 14, Right, true}},
                    {},
                    {}};
    QuarterClaims sum;
    for (const auto& one : quarters) {
        sum.paid += one.paid;
        sum.underWay += one.underWay;
        sum.rejected += one.rejected;
        table.rows << QList<FormCell>{one.quarter.chinese(), amountOrDash(one.paid),
                                      amountOrDash(one.underWay), amountOrDash(one.rejected)};
    }
    table.totals = {u"合计"_s, sum.paid, sum.underWay, sum.rejected};
    return table;
}

} // namespace

Result<QByteArray> Desk::plotsPaper() const {
    STEWARD_LET(shown, view());
    STEWARD_LET(head, Papers(office_).draftHead());
    head.draft = false;
    const auto words = chinesePlotWords();
    const PlotsForm form{head,
                         {{balancePlot(shown, words), movementTable(shown.balance)},
                          {lendingPlot(shown, words), lendingTable(shown.cards)},
                          {claimsPlot(shown, words), claimsTable(shown.quarters)}}};
    STEWARD_LET(printed, printPlots(form));
    return printed.pdf;
}

} // namespace steward
