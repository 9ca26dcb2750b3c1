#include "forms/InterestSheetForm.h"

#include "money/Capitals.h"

namespace steward {

using namespace Qt::StringLiterals;

QString InterestSheetForm::title() const {
    return head.fundName + u"专户利息核对单"_s;
}

QStringList InterestSheetForm::facts() const {
    return {u"计息期间：%1至%2（含首尾两日）"_s.arg(chineseDate(from), chineseDate(to)),
            u"应入账日：%1"_s.arg(chineseDate(creditedOn)),
            u"期初余额：%1元（%2日终）"_s.arg(opening.text(), chineseDate(from.addDays(-1))),
            u"计息方法：%1，余额取自%2"_s.arg(method, byStatement ? u"银行对账单"_s : u"本单位账簿"_s)};
}

FormTable InterestSheetForm::products() const {
    using enum CellAlign;
    FormTable table{{{u"起"_s, 10, Centre, true},
                     {u"止"_s, 10, Centre, true},
                     {u"天数"_s, 6, Centre, true},
                     {u"积数（元·天）"_s, 16, Right, true},
                     {u"年利率"_s, 8, Centre, true},
                     {u"利息（未舍入）"_s, 12, Right, true}},
                    {},
                    {}};
    qint64 days = 0;
    Amount sum;
    for (const auto& row : rates) {
        days += row.days;
        sum += row.balanceDays;
        table.rows << QList<FormCell>{tableDay(row.from), tableDay(row.to), QString::number(row.days),
                                      row.balanceDays,    row.rate,         row.interest};
    }
    table.totals = {u"合计"_s, {}, QString::number(days),
                    sum,       {}, computed ? FormCell(*computed) : FormCell()};
    return table;
}

FormTable InterestSheetForm::balanceTable() const {
    using enum CellAlign;
    FormTable table{{{u"起"_s, 10, Centre, true},
                     {u"止"_s, 10, Centre, true},
                     {u"日终余额×天数"_s, 20, Right, true},
                     {u"积数（元·天）"_s, 16, Right, true}},
                    {},
                    {}};
    for (const auto& row : balances)
        table.rows << QList<FormCell>{tableDay(row.from), tableDay(row.to), row.formula, row.balanceDays};
    return table;
}

FormTable InterestSheetForm::result() const {
    using enum CellAlign;
    return {{{u"应计利息"_s, 14, Right, true},
             {u"银行实计利息"_s, 14, Right, true},
             {u"差额（实计－应计）"_s, 14, Right, true, true},
             {u"入账凭证号"_s, 14, Centre, true}},
            {{computed ? FormCell(*computed) : FormCell(u"–"_s), amountOrDash(credited),
              amountOrDash(difference()), credits.isEmpty() ? u"–"_s : credits.join(u'\n')}},
            {}};
}

QString InterestSheetForm::finding() const {
    if (!computed)
        return u"不能计算应计利息：%1"_s.arg(refusal);
    if (!due)
        return u"尚未到入账日，暂不核对。"_s;
    if (difference().isZero())
        return u"实计利息与应计利息相符。"_s;
    if (credited.isZero())
        return u"银行未计入利息%1元，请向开户银行查询。"_s.arg(computed->text());
    const auto more = difference().isPositive();
    const auto by = more ? difference() : -difference();
    return u"实计利息比应计利息%1%2元，请向开户银行查询；账簿以银行实际入账为准。"_s.arg(
        more ? u"多"_s : u"少"_s, by.text());
}

QString InterestSheetForm::formula() {
    return u"应计利息＝Σ（各段积数×该段年利率）÷360，合计后四舍五入到分一次；积数＝每日日终余额之和。"_s;
}

Amount InterestSheetForm::difference() const {
    return computed && due ? credited - *computed : Amount();
}

} // namespace steward
