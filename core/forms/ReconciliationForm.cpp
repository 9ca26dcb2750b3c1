#include "forms/ReconciliationForm.h"

#include "money/Capitals.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

using Cells = QList<FormCell>;

QString orDash(const QString& text) {
    return text.isEmpty() ? u"–"_s : text;
}

Cells kindCells(const QList<KindSum>& kinds, qsizetype i) {
    if (i >= kinds.size())
        return {{}, {}, {}};
    return {kinds[i].kind, QString::number(kinds[i].entries), kinds[i].amount};
}

Cells totalCells(const QString& words, const QList<KindSum>& kinds) {
    int entries = 0;
    for (const auto& kind : kinds)
        entries += kind.entries;
    return {words, QString::number(entries), amountOrDash(sumOf(kinds))};
}

Cells strong(Cells cells) {
    for (auto& cell : cells)
        cell.strong = true;
    return cells;
}

Cells balanceCells(const QString& words, std::optional<Amount> amount) {
    return strong({{}, words, {}, amount ? FormCell(*amount) : FormCell(u"–"_s)});
}

/** `加：银行已收、我方未收（2笔）` with the group's sum. */
Cells groupCells(const QString& sign, const OutstandingGroup& group) {
    const auto count = group.items.isEmpty() ? QString() : u"（%1笔）"_s.arg(group.items.size());
    const auto sum = group.items.isEmpty() ? FormCell(u"–"_s) : FormCell(group.sum());
    return strong({{}, sign + group.kind + count, {}, sum});
}

Cells itemCells(const OutstandingGroup& group, qsizetype i) {
    if (i >= group.items.size())
        return {{}, {}, {}, {}};
    const auto& item = group.items[i];
    const auto text = item.reference.isEmpty() ? item.text : item.reference + u'\u3000' + item.text;
    return {tableDay(item.day), text, QString::number(item.age), item.amount};
}

/** Both sides' items of one sign, side by side under their sums. */
void addGroups(FormTable& table, const QString& sign, const OutstandingGroup& ours,
               const OutstandingGroup& banks) {
    table.rows << groupCells(sign, ours) + groupCells(sign, banks);
    const auto rows = std::max(ours.items.size(), banks.items.size());
    for (qsizetype i = 0; i < rows; ++i)
        table.rows << itemCells(ours, i) + itemCells(banks, i);
}

} // namespace

Amount OutstandingGroup::sum() const {
    Amount sum;
    for (const auto& item : items)
        sum += item.amount;
    return sum;
}

Amount sumOf(const QList<KindSum>& kinds) {
    Amount sum;
    for (const auto& kind : kinds)
        sum += kind.amount;
    return sum;
}

QString ReconciliationForm::title() const {
    return head.fundName + u"专户季度对账单"_s;
}

QString ReconciliationForm::adjustmentTitle() const {
    return head.fundName + u"专户余额调节表"_s;
}

FormTable ReconciliationForm::account() const {
    using enum CellAlign;
    return {{{u"开户银行"_s, 50, Centre},
             {u"户名"_s, 50, Centre},
             {u"账号"_s, 40, Centre, true},
             {u"对账期间"_s, 40, Centre, true}},
            {{orDash(accountBank), orDash(accountName), accountNumber,
              u"%1至%2"_s.arg(chineseDate(from), chineseDate(to))}},
            {}};
}

FormTable ReconciliationForm::movements() const {
    using enum CellAlign;
    FormTable table{{{u"本季收入"_s, 60, Left, true},
                     {u"笔数"_s, 14, Centre, true},
                     {u"金额"_s, 40, Right, true},
                     {u"本季支出"_s, 60, Left, true},
                     {u"笔数"_s, 14, Centre, true},
                     {u"金额"_s, 40, Right, true}},
                    {},
                    {}};
    table.rows << strong({u"期初余额（%1）"_s.arg(chineseDate(from)), {}, opening, {}, {}, {}});
    const auto rows = std::max({in.size(), out.size(), qsizetype(1)});
    for (qsizetype i = 0; i < rows; ++i)
        table.rows << kindCells(in, i) + kindCells(out, i);
    table.rows << strong(totalCells(u"收入合计"_s, in) + totalCells(u"支出合计"_s, out));
    table.totals = {{}, {}, {}, u"期末余额（%1）"_s.arg(chineseDate(to)), {}, closing};
    return table;
}

FormTable ReconciliationForm::leverage() const {
    using enum CellAlign;
    const bool known = outstandingOn.isValid();
    return {{{u"扶贫小额信贷余额"_s, 40, Right, true},
             {u"数据截至"_s, 30, Centre, true},
             {u"专户期末余额"_s, 40, Right, true},
             {u"放大倍数（贷款余额÷专户余额，第六条）"_s, 60, Centre, true, true}},
            {{known ? FormCell(outstanding) : FormCell(u"–"_s), known ? chineseDate(outstandingOn) : u"–"_s,
              closing, multiple.isEmpty() ? u"–"_s : u"%1倍"_s.arg(multiple)}},
            {}};
}

FormTable ReconciliationForm::adjustments() const {
    using enum CellAlign;
    FormTable table;
    for (int side = 0; side < 2; ++side)
        table.columns << FormColumn{u"日期"_s, 16, Centre, true}
                      << FormColumn{side == 0 ? u"我方账面"_s : u"银行对账单"_s, 60, Left}
                      << FormColumn{u"未达\n天数"_s, 8, Centre, true}
                      << FormColumn{u"金额"_s, 24, Right, true};
    table.rows << balanceCells(u"账面余额"_s, closing) + balanceCells(u"银行对账单余额"_s, bankBalance);
    addGroups(table, u"加："_s, bankReceived, weReceived);
    addGroups(table, u"减："_s, bankPaid, wePaid);
    table.totals =
        balanceCells(u"调节后余额"_s, adjustedBook()) + balanceCells(u"调节后余额"_s, adjustedBank());
    return table;
}

Amount ReconciliationForm::adjustedBook() const {
    return closing + bankReceived.sum() - bankPaid.sum();
}

std::optional<Amount> ReconciliationForm::adjustedBank() const {
    return bankBalance ? std::optional(*bankBalance + weReceived.sum() - wePaid.sum()) : std::nullopt;
}

QString ReconciliationForm::request() const {
    return u"请开户银行核对，于余额调节表下方勾选相符或不符，签章后退回一份；不符的，请写明日期、凭证号和金额。"_s;
}

QString ReconciliationForm::chainWords() const {
    if (!head.chain)
        return {};
    const auto last =
        head.chain->lastNumber.isEmpty() ? QString() : u"，末号 %1"_s.arg(head.chain->lastNumber);
    return u"账链：至制表时共 %1 笔%2，末笔摘要 %3"_s.arg(QString::number(head.chain->count), last,
                                                          head.chain->grouped());
}

QString ReconciliationForm::noVoucher() {
    return u"本表只用于核对账目，不作记账凭证；未达账项须凭各自的原始凭证入账。"_s;
}

} // namespace steward
